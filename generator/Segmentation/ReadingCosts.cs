using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Banmian.Segmentation;

/// <summary>The table of <c>costs.yml</c>, which stands beside this file and says what each entry means.</summary>
internal sealed record ReadingCosts
{
    public static ReadingCosts Shared { get; } = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<ReadingCosts>(Cues.Resource("costs.yml"));

    public required double Indent { get; init; }
    public required double EndWithoutStop { get; init; }
    public required double EndWithColon { get; init; }
    public required double FullLastLine { get; init; }
    public required double StopInsideParagraph { get; init; }
    public required double ShortLine { get; init; }
    public required double ShortLinePerEm { get; init; }
    public required double WideLine { get; init; }
    public required double WideLinePerEm { get; init; }
    public required double WorstFit { get; init; }
    public required double IndentMissing { get; init; }
    public required double IndentInside { get; init; }
    public required double OpeningInside { get; init; }
    public required double OpeningAtStart { get; init; }
    public required double MeasureNear { get; init; }
    public required double MeasureFar { get; init; }
    public required double MeasureAtStart { get; init; }
    public required double MeasureAfterDisplay { get; init; }
    public required double Interruption { get; init; }
    public required double Truncation { get; init; }
    public required double OrphanAfterDisplay { get; init; }
    public required double Seam { get; init; }
    public required double Orphan { get; init; }
    public required double Display { get; init; }
    public required double DisplayWithStop { get; init; }
    public required double DisplayWithInnerStop { get; init; }
    public required double DisplayWithComma { get; init; }
    public required double DisplayWide { get; init; }
    public required double DisplayOfOneCharacter { get; init; }
    public required double DisplayGoesOn { get; init; }
    public required double Unpunctuated { get; init; }
    public required double Byline { get; init; }
    public required double NamesAlone { get; init; }
    public required double Credit { get; init; }
    public required double FolioUnsaid { get; init; }
    public required double NoticeUnsaid { get; init; }
    public required double NoticeGoesOn { get; init; }
    public required double NoticeAfterDisplay { get; init; }
    public required double Jump { get; init; }
    public required double WordsAgainst { get; init; }
    public required double Never { get; init; }
}
