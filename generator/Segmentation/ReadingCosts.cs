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
    public required double EndWithCall { get; init; }
    public required double Stub { get; init; }
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
    public required double Attribution { get; init; }
    public required double OpeningAtStart { get; init; }
    public required double MeasureNear { get; init; }
    public required double MeasureFar { get; init; }
    public required double MeasureAtStart { get; init; }
    public required double MeasureAfterDisplay { get; init; }
    public required double Interruption { get; init; }
    public required double CutAtBox { get; init; }
    public required double Truncation { get; init; }
    public required double OrphanAfterDisplay { get; init; }
    public required double Seam { get; init; }
    public required double OrphanAwaited { get; init; }
    public required double Orphan { get; init; }
    public required double Display { get; init; }
    public required double DisplayWithStop { get; init; }
    public required double DisplayWithInnerStop { get; init; }
    public required double DisplayWithComma { get; init; }
    public required double DisplayWide { get; init; }
    public required double DisplayFull { get; init; }
    public required double NarrowColumn { get; init; }
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
    public required double Border { get; init; }
    public required double BorderBeforeOpening { get; init; }
    public required double BorderAfterCredit { get; init; }
    public required double BorderAfterNames { get; init; }
    public required double BorderAtCut { get; init; }
    public required double BorderAtNames { get; init; }
    public required double BorderAtDisplayWithZone { get; init; }
    public required double BorderAtDisplays { get; init; }
    public required double BorderAtDisplay { get; init; }
    public required double BorderUnsigned { get; init; }
    public required double BorderInsideBox { get; init; }
    public required double BorderUnnamed { get; init; }
    public required double BorderAtFurniture { get; init; }
    public required double BorderAtFarMeasure { get; init; }
    public required double BorderAtNearMeasure { get; init; }
    public required double BorderSameMeasure { get; init; }
    public required double Cohesion { get; init; }
    public required double CohesionWeight { get; init; }
    public required double CaptionCharacters { get; init; }
    public required double TurnedUnclosed { get; init; }
    public required double TurnedSeam { get; init; }
    public required double TurnedUneven { get; init; }
    public required double TurnedPhrases { get; init; }
    public required double TurnedBothPhrases { get; init; }
    public required double TurnedStub { get; init; }
    public required double TurnedThird { get; init; }
    public required double TurnedBeforeDash { get; init; }
    public required double TurnedKickerDash { get; init; }
    public required double HeadlineFigure { get; init; }
    public required double HeadlineDash { get; init; }
    public required double DashAtWrongEnd { get; init; }
    public required double LongHeadline { get; init; }
    public required double TurnedKicker { get; init; }
    public required double KickerDash { get; init; }
    public required double KickerWords { get; init; }
    public required double KickerOverFew { get; init; }
    public required double KickerColon { get; init; }
    public required double KickerLabel { get; init; }
    public required double KickerShaped { get; init; }
    public required double Kicker { get; init; }
    public required double DeckDash { get; init; }
    public required double DeckShaped { get; init; }
    public required double Deck { get; init; }
    public required double TurnedAcrossBlank { get; init; }
    public required double HeadingsUnseparated { get; init; }
    public required double HeadingsInOneBox { get; init; }
    public required double KickerInBox { get; init; }
    public required double TurnedWithoutBlanks { get; init; }
    public required double HeadingWords { get; init; }
    public required double HeadingFit { get; init; }
    public required double BorderBeforeGoingOn { get; init; }
    public required double BorderBeforeDate { get; init; }
    public required double TurnedFull { get; init; }
    public required double HeadingGain { get; init; }
    public required double CrossheadPlacement { get; init; }
    public required double CrossheadOfParts { get; init; }
    public required double LooseHeading { get; init; }
    public required double OneCrosshead { get; init; }
    public required double NoHeadline { get; init; }
    public required double HeadingThreshold { get; init; }
    public required double StrayThreshold { get; init; }
    public required double CaptionThreshold { get; init; }
    public required double ZoneThreshold { get; init; }
    public required double PlaceUnlike { get; init; }
    public required double Attachment { get; init; }
    public required double PlaceBefore { get; init; }
    public required double PlaceAfter { get; init; }
}
