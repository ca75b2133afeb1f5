using Banmian.Scripts.Newspaper;
using Banmian.Scripts.Opencc;
using Banmian.Text;

namespace Banmian.Scripts;

/// <summary>
/// From one form of Traditional to another, over OpenCC's own standard and exactly as OpenCC does; then the forms the site
/// prefers and its quotation marks. Without steps the text stays as it is.
/// </summary>
/// <param name="marks">Turns the quotation marks, one for one.</param>
internal sealed class FormConverter(IReadOnlyList<OpenccConverter> steps, Variants variants, Func<string, string> marks)
    : IScriptConverter
{
    public string Convert(string text, KnownNames known) => Align(text, known).Converted;

    public AlignedText Align(string text, KnownNames known)
    {
        var aligned = new AlignedText(text, text, Alignment.Identity);
        foreach (var step in steps)
            aligned = Then(aligned, step.Align(aligned.Converted));
        if (steps.Count == 0 || marks(variants.Apply(aligned.Converted)) is var preferred && preferred == aligned.Converted)
            return aligned;
        var places = new AlignmentBuilder();
        places.Add(aligned.Converted, preferred);
        return Then(aligned, new AlignedText(aligned.Converted, preferred, places.Build()));
    }

    private static AlignedText Then(AlignedText first, AlignedText next) =>
        new(first.Source, next.Converted, first.Alignment.Then(next.Alignment));
}
