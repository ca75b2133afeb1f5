using Banmian.Scripts.Newspaper;

namespace Banmian.Scripts;

/// <summary>Another converter, and the quotation marks of the script it converts to, one for one.</summary>
internal sealed class QuotingConverter(IScriptConverter converter, Func<string, string> marks) : IScriptConverter
{
    public string Convert(string text, KnownNames known) => marks(converter.Convert(text, known));

    public AlignedText Align(string text, KnownNames known)
    {
        var aligned = converter.Align(text, known);
        return aligned with { Converted = marks(aligned.Converted) };
    }
}
