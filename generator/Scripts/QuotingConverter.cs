using Banmian.Scripts.Newspaper;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>A converter of the newspaper layer, and the quotation marks of the script it converts to, one for one.</summary>
internal sealed class QuotingConverter(INewspaperConverter layer, Func<string, string> marks) : IScriptConverter
{
    /// <summary>Simplified has curly marks; Traditional those of its form, into which curly ones are turned.</summary>
    public static QuotingConverter Of(INewspaperConverter layer, QuoteStyle traditional) =>
        new(layer, layer is NewspaperConverter ? Between(QuoteStyle.Curly, traditional) : Between(traditional, QuoteStyle.Curly));

    /// <summary>What turns the marks of one form of Traditional into those of another.</summary>
    public static Func<string, string> Between(QuoteStyle from, QuoteStyle to) =>
        from == to ? text => text : to == QuoteStyle.Corner ? QuoteMarks.ToCorner : QuoteMarks.ToCurly;

    public string Convert(string text, KnownNames known) => marks(layer.Convert(text, known));

    public AlignedText Align(string text, KnownNames known)
    {
        var aligned = layer.Align(text, known);
        return aligned with { Converted = marks(aligned.Converted) };
    }
}
