namespace Banmian.Scripts;

/// <summary>The quotation marks of Traditional text.</summary>
internal enum QuoteStyle
{
    /// <summary>「…『…』…」, as in Taiwan and Hong Kong (clreq 3.1.5).</summary>
    Corner,

    /// <summary>“…‘…’…”, as on the mainland (GB/T 15834-2011 4.8).</summary>
    Curly,
}
