using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>Converts whole paragraphs from one script to another; same text in, same text out, from any thread.</summary>
internal interface IScriptConverter
{
    string Convert(string text) => Convert(text, KnownNames.None);

    /// <summary>Converts a text in which the names that are known may stand.</summary>
    string Convert(string text, KnownNames known);

    /// <summary>The same with which place became which.</summary>
    AlignedText Align(string text, KnownNames known);
}
