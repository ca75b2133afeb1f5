using System.Text;

namespace Banmian.Benchmarks;

/// <summary>
/// How the column of a made page was printed; <paramref name="Width"/> in characters, <paramref name="Spaced"/>: an empty line
/// after each.
/// </summary>
internal sealed record MadeColumn(int Width, bool Indented, bool Spaced)
{
    public void AppendLine(StringBuilder page, string line) => page.Append(line).Append(Spaced ? "\n\n" : "\n");

    public void AppendParagraph(StringBuilder page, string text)
    {
        var rest = Indented ? "　　" + text : text;
        while (rest.Length > Width)
        {
            // A stop hangs at the end of a line rather than beginning the next.
            var end = Width + 1 < rest.Length && "，。”".Contains(rest[Width], StringComparison.Ordinal) ? Width + 1 : Width;
            AppendLine(page, rest[..end]);
            rest = rest[end..];
        }
        AppendLine(page, rest);
    }
}
