using Banmian.Scripts.Newspaper;

namespace Banmian.Scripts;

/// <summary>Another converter, and the quotation marks of the script it converts to.</summary>
internal sealed class QuotingConverter(IScriptConverter converter, Func<string, string> marks) : IScriptConverter
{
    public string Convert(string text) => marks(converter.Convert(text));

    public string Convert(string text, KnownNames known) => marks(converter.Convert(text, known));
}
