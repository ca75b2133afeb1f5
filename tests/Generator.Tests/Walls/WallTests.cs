using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;
using Banmian.Building;
using Banmian.Commands;
using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Tests.Walls;

/// <summary>
/// The folders of <c>generator/</c> in the order of the pipeline: each may know those before it, none after it.
/// </summary>
public class WallTests
{
    private static readonly string[] Stages =
        ["Diagnostics", "Addresses", "Sources", "Text", "Likeness", "Typesetting", "Scripts", "Config", "Segmentation",
            "Scoring", "Proofs", "Archive", "Search", "MakeUp", "Citing", "Rendering", "Drawing", "Publishing", "Serving",
            "Printing", "Building", "Commands"];

    private static readonly Architecture Program = new ArchLoader().LoadAssembly(typeof(Rules).Assembly).Build();

    private static readonly string[] Writing =
    [
        "System.IO.File::Write", "System.IO.File::Append", "System.IO.File::Create", "System.IO.File::Delete",
        "System.IO.File::Move", "System.IO.File::Copy",
        "System.IO.File::Replace", "System.IO.File::Open(", "System.IO.File::OpenHandle", "System.IO.File::OpenWrite",
        "System.IO.File::Set", "System.IO.Directory::Create",
        "System.IO.Directory::Delete", "System.IO.Directory::Move",
        "System.IO.FileStream::.ctor", "System.IO.StreamWriter::.ctor", "System.IO.FileInfo::Open", "System.IO.FileInfo::Create",
        "System.IO.FileInfo::Delete", "System.IO.FileInfo::MoveTo",
    ];

    // The folders of Scripts: OpenCC's engine, the newspaper layer on it, and the door, Scripts itself, on both.
    private static readonly string[] LayersOfScripts = ["Banmian.Scripts.Opencc", "Banmian.Scripts.Newspaper", "Banmian.Scripts"];

    public static TheoryData<string> AllStages => [.. Stages];

    public static TheoryData<string> AllLayersOfScripts => [.. LayersOfScripts];

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Empty(Directory.GetDirectories(Repository.Path("generator")).Select(Path.GetFileName)
            .Except([.. Stages, "bin", "obj", "node_modules"]));

    [Theory]
    [MemberData(nameof(AllStages))]
    public void A_stage_knows_only_stages_before_it(string stage)
    {
        var later = Stages.SkipWhile(s => s != stage).Skip(1).ToHashSet();
        Assert.Empty(Calls(from => StageOf(from) == stage, to => later.Contains(StageOf(to) ?? "")));
    }

    [Theory]
    [MemberData(nameof(AllLayersOfScripts))]
    public void A_layer_of_scripts_knows_only_those_below_it(string layer)
    {
        var above = LayersOfScripts.SkipWhile(other => other != layer).Skip(1).ToHashSet();
        Assert.Contains(Program.Types, type => type.Namespace?.FullName == layer);
        Assert.Empty(Calls(from => from.Namespace?.FullName == layer, to => above.Contains(to.Namespace?.FullName ?? "")));
    }

    [Fact]
    public void Only_the_door_of_scripts_is_known_outside() =>
        Assert.Empty(
            Calls(from => StageOf(from) is not "Scripts", to => to.Namespace?.FullName is "Banmian.Scripts.Opencc"
                or "Banmian.Scripts.Newspaper"));

    [Fact]
    public void Only_commands_know_the_pipeline() =>
        Assert.Empty(Calls(from => StageOf(from) is not (null or "Commands"), to => to.FullName == typeof(Pipeline).FullName));

    [Fact]
    public void Only_builds_and_commands_know_the_pipeline_of_a_page() =>
        Assert.Empty(Calls(
            from => StageOf(from) is not (null or "Building" or "Commands"), to => to.FullName == typeof(PagePipeline).FullName));

    [Fact]
    public void No_stage_knows_of_the_run_it_is_part_of() =>
        Assert.Empty(Calls(from => StageOf(from) is not (null or "Diagnostics" or "Building" or "Commands"),
            to => to.FullName == typeof(Run).FullName || to.FullName == typeof(StageClock).FullName));

    [Fact]
    public void One_type_alone_knows_the_kept_files() =>
        Assert.Empty(Calls(
            from => StageOf(from) != "Publishing" && from.FullName != typeof(Memo).FullName, to =>
                to.FullName == typeof(Store).FullName));

    [Fact]
    public void Publishing_does_not_know_what_it_publishes() =>
        Assert.Empty(
            Calls(from => StageOf(from) == "Publishing", to => StageOf(to) is "Segmentation" or "Archive" or "MakeUp"
                or "Rendering"));

    [Fact]
    public void Only_publishing_writes_files_but_for_the_profiles_of_browsers() =>
        Assert.Equal(["Printing", "Publishing"],
            StagesThatCall(call => Writing.Any(call.StartsWith),
                origin => origin.Name is not (nameof(RegularFile) or nameof(StandardStream))));

    // A link is never followed, and nothing is removed that another place of the program did not weigh.
    [Fact]
    public void Files_are_removed_in_one_place() =>
        Assert.Equal([nameof(Removal)],
            Program.Types.Where(type => CallsOf(type)
                .Any(call => call.StartsWith("System.IO.File::Delete", StringComparison.Ordinal)
                    || call.StartsWith("System.IO.Directory::Delete", StringComparison.Ordinal))).Select(type => type.Name));

    [Fact]
    public void Markdig_parses_in_one_place() =>
        Assert.Equal([nameof(MarkdownReader)],
            Program.Types.Where(type => CallsOf(type)
                .Any(call => call.StartsWith("Markdig.Markdown::Parse", StringComparison.Ordinal))).Select(type => type.Name));

    [Fact]
    public void Only_commands_use_the_console() =>
        Assert.Equal(["Commands"], StagesThatCall(call => call.StartsWith("System.Console::", StringComparison.Ordinal)));

    // The preview numbers the editions it shows by the clock, and serve tells when it rebuilt.
    [Fact]
    public void No_stage_asks_for_the_time() =>
        Assert.Equal(["Commands", "Serving"],
            StagesThatCall(call => call.Contains("::get_Now(", StringComparison.Ordinal)
                || call.Contains("::get_UtcNow(", StringComparison.Ordinal)));

    [Fact]
    public void No_stage_asks_for_chance() =>
        Assert.Empty(
            StagesThatCall(call => call.StartsWith("System.Random::", StringComparison.Ordinal)
                || call.StartsWith("System.Guid::NewGuid", StringComparison.Ordinal)));

    [Fact]
    public void Only_drawing_knows_the_library_it_draws_with() =>
        Assert.Equal(["Drawing"], StagesThatCall(call => call.StartsWith("SkiaSharp.", StringComparison.Ordinal)));

    [Fact]
    public void Only_serving_knows_of_the_web() =>
        Assert.Equal(["Serving"], StagesThatCall(call => call.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)));

    [Fact]
    public void Printing_knows_the_built_site_and_no_stage_that_made_it() =>
        Assert.Equal(["Addresses", "Config", "Diagnostics", "Publishing", "Sources"], SourceCode.StagesNamedBy("Printing"));

    [Fact]
    public void Making_up_a_page_asks_for_nothing_but_what_is_set()
    {
        Assert.Equal(["Typesetting"], SourceCode.StagesNamedBy("MakeUp"));
        Assert.Equal(["Text"], SourceCode.StagesNamedBy("Typesetting"));
    }

    [Fact]
    public void No_types_of_rendering_know_each_other_in_a_circle() => Assert.Empty(Circles("Rendering"));

    private static IEnumerable<string> Calls(Func<IType, bool> from, Func<IType, bool> to) =>
        Program.Types.Where(from).SelectMany(t => t.Dependencies).Where(d => to(d.Target))
            .Select(d => $"{d.Origin.FullName} -> {d.Target.FullName}").Distinct();

    private static IEnumerable<string> StagesThatCall(Func<string, bool> matches, Func<IType, bool>? from = null) =>
        Program.Types.Where(type => from?.Invoke(type) ?? true).Where(type => CallsOf(type).Any(matches))
            .Select(type => StageOf(type) ?? "(top)").Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> CallsOf(IType type) =>
        type.Dependencies.OfType<MethodCallDependency>().Select(call => $"{call.Target.FullName}::{call.TargetMember.Name}");

    /// <summary>Each type of a stage that leads back to itself over others; types inside a type count as that.</summary>
    private static IEnumerable<string> Circles(string stage)
    {
        var known = Program.Types.Where(type => StageOf(type) == stage).SelectMany(type => type.Dependencies)
            .Where(d => StageOf(d.Target) == stage).Select(d => (From: Outermost(d.Origin), To: Outermost(d.Target)))
            .Where(d => d.From != d.To)
            .Distinct().ToLookup(d => d.From, d => d.To);
        Assert.NotEmpty(known);
        return known.Select(types => types.Key).Where(type => Reached(type).Contains(type)).Order(StringComparer.Ordinal);

        HashSet<string> Reached(string from)
        {
            var reached = new HashSet<string>();
            var waiting = new Stack<string>(known[from]);
            while (waiting.TryPop(out var type))
                if (reached.Add(type))
                    foreach (var next in known[type])
                        waiting.Push(next);
            return reached;
        }
    }

    private static string Outermost(IType type) => type.FullName.Split('+')[0];

    private static string? StageOf(IType type) =>
        type.Namespace?.FullName.Split('.') is ["Banmian", var stage, ..] ? stage : null;
}
