using Banmian.Text;

namespace Banmian.Scripts.Newspaper;

/// <summary>A converter of the newspaper layer, one way between two scripts; may be used from any thread.</summary>
internal interface INewspaperConverter
{
    string Convert(string text, KnownNames known);

    /// <summary>Appends what a text becomes.</summary>
    void Convert(ReadOnlySpan<char> text, KnownNames known, CharBuffer output);

    /// <summary>The same with which place became which.</summary>
    AlignedText Align(string text, KnownNames known);
}
