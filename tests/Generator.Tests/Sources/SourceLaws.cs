using System.Text;
using Banmian.Diagnostics;
using Banmian.Sources;
using CsCheck;

namespace Banmian.Tests.Sources;

/// <summary>What holds for reading any bytes at all.</summary>
public class SourceLaws
{
    private static readonly Gen<string> Text = Gen.Char["清远高新区。，“”a1 　\t\n\r\f\u0085\u2028\0"].Array[0, 60]
        .Select(chars => new string(chars));

    [Fact]
    public void Any_bytes_are_a_page_or_an_error_and_never_both() =>
        Gen.Byte.Array[0, 40].Always(bytes =>
        {
            var bag = new DiagnosticBag();
            return SourceReaders.Read(bytes, "x.txt", StatedEncodings.None, bag) is null == bag.HasErrors;
        });

    [Fact]
    public void A_page_holds_every_character_of_its_text_in_order() =>
        Text.Always(text =>
        {
            var page = SourceReaders.Read(Encoding.UTF8.GetBytes(text), "x.txt", StatedEncodings.None, new DiagnosticBag());
            return page is null
                || string.Concat(page.Lines.Select(l => l.Text)) == text.Replace("\n", "", StringComparison.Ordinal)
                    .Replace("\r", "", StringComparison.Ordinal);
        });

    [Fact]
    public void Lines_are_numbered_from_1_without_a_gap() =>
        Text.Always(text =>
            SourceReaders.Read(Encoding.UTF8.GetBytes(text), "x.txt", StatedEncodings.None, new DiagnosticBag()) is not { } page
            || page.Lines.Select(l => l.Number).SequenceEqual(Enumerable.Range(1, page.Lines.Length)));

    [Fact]
    public void A_control_character_is_found_where_an_editor_shows_it() =>
        Gen.Select(
            Text.Select(t => t.Replace("\0", "", StringComparison.Ordinal).Replace("\u0085", "", StringComparison.Ordinal)), Text)
                .Always((before, after) =>
        {
            var bag = new DiagnosticBag();
            SourceReaders.Read(Encoding.UTF8.GetBytes(before + "\0" + after), "x.txt", StatedEncodings.None, bag);
            return bag.Items[0].Location == new Location("x.txt", TextLines.PlaceOf(before + "\0", before.Length).Line,
                TextLines.PlaceOf(before + "\0", before.Length).Column);
        });
}
