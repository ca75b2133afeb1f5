using System.Collections.Immutable;
using Banmian.Diagnostics;
using Banmian.Sources;

namespace Banmian.Segmentation;

/// <summary>What text beside the stories looks like, although no story took it.</summary>
internal enum LooseKind
{
    Heading,
    Names,
    Caption,
}

/// <summary>A line of the furniture that looks like a part of a story.</summary>
internal sealed record LooseText(LooseKind Kind, int Line, string Text)
{
    private const int QuotedCharacters = 16;

    /// <summary>Reports each kind once, at its first line: the reader may have missed a story there.</summary>
    public static void Report(SourcePage page, ImmutableArray<LooseText> loose, DiagnosticBag bag)
    {
        foreach (var kind in loose.GroupBy(l => l.Kind).OrderBy(k => k.Key))
        {
            var first = kind.MinBy(l => l.Line)!;
            var (rule, what) = kind.Key switch
            {
                LooseKind.Heading => (Rules.LooseHeading, Sentence.Of($"looks like a heading, but no story has it")),
                LooseKind.Names => (Rules.LooseNames, Sentence.Of($"names people, but signs no story")),
                _ => (Rules.LooseCaption, Sentence.Of($"opens a caption, but is in no story")),
            };
            var others = kind.Count() == 1 ? Sentence.Of($"") : Sentence.Of($" (and {kind.Count() - 1} more on this page)");
            bag.Report(rule, new Location(page.Path, first.Line, 1), $"“{first.Quoted}” {what}{others}",
                $"if it belongs to a story, move it there in the page's proof; see why: "
                + $"{Invocation.Of("explain", $"{page.Path}:{first.Line}")}");
        }
    }

    private string Quoted => Text.Length > QuotedCharacters ? Text[..QuotedCharacters] + "…" : Text;
}
