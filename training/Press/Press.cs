using System.Collections.Immutable;

namespace Banmian.Training;

/// <summary>
/// Makes labelled pages: draws a paper's conventions and a tool's manner, writes the parts out of the corpus, sets and places them,
/// dumps them, and says of each line what it is. The same seed makes the same page.
/// </summary>
internal sealed class Press(Corpus corpus)
{
    public PressedPage Page(int seed, PressSet set = PressSet.Training)
    {
        var chance = new Chance((ulong)seed * 4 + (ulong)set, set);
        var house = new House(chance);
        var manner = new Manner(chance, house);
        var style = new TypeStyle(chance, house, manner);
        var prose = new Prose(chance, house);
        var parts = new PagePlan(chance, house, manner, prose, corpus.For(set)).Parts();
        var passages = 0;
        var setter = new PartSetter(chance, house, style, () => passages++);
        var frames = parts.ConvertAll(p => setter.Set(p) is var (f, span) ? (p, f, span) : default);
        PageMaker.Place(chance, style, frames);

        var dumper = new Dumper(chance, manner);
        var lines = dumper.Dump([.. frames.SelectMany(f => f.f)], style.Measure + style.Gutter);
        new Margins(chance, house, manner, () => passages++).Add(lines);
        new Damage(chance, manner).Do(lines);
        if (manner.Tool == Tool.PdftotextLayout) lines = SideBySide.Part(lines);
        dumper.Blank(lines);
        var (gold, pieces) = GoldWriter.Write(lines, parts.Count(p => p.IsStory));
        return new PressedPage(seed, $"{house.Region}/{manner.Tool}", [.. Labelling.Label(lines)], [.. gold], [.. pieces]);
    }
}
