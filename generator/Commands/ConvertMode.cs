namespace Banmian.Commands;

/// <summary>How <c>convert</c> takes its lines.</summary>
internal enum ConvertMode
{
    /// <summary>As OpenCC would convert them.</summary>
    Exact,

    /// <summary>As the text of a newspaper.</summary>
    Newspaper,

    /// <summary>As bylines: what has the shape of a name is one.</summary>
    Byline,
}
