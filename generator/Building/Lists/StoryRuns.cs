using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Banmian.Likeness;

namespace Banmian.Building.Lists;

/// <summary>What each story of a page says, to be compared with others.</summary>
internal static class StoryRuns
{
    public static readonly Extract<ImmutableArray<string>> Extract = new("runs", (_, page) =>
        [.. page.AsDumped.Stories.Select(story => TextRuns.Of(story.Units.Select(unit => unit.InOneLine)).Text)],
        new StoryRunsJson(KeptJson.Plain).ImmutableArrayString);
}

[JsonSerializable(typeof(ImmutableArray<string>))]
internal sealed partial class StoryRunsJson : JsonSerializerContext;
