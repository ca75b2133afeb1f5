using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Banmian.Rendering;

namespace Banmian.Tests.Rendering;

/// <summary>The tables of the records templates get: against the records, and against <c>templates/README.md</c>.</summary>
public sealed partial class FieldTableTests
{
    private static readonly ImmutableArray<Type> Records = [.. typeof(IExported).Assembly.GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IExported)) && type != typeof(ViewModel))];

    private static ImmutableArray<string> Readme
    {
        get
        {
            var path = Repository.Path(Repository.TemplatesReadme);
            Assert.SkipUnless(File.Exists(path), "this archive did away with it");
            return [.. File.ReadAllLines(path)];
        }
    }

    private static FieldTable TableOf(Type record) => (FieldTable)record.GetField("Fields")!.GetValue(null)!;

    public static TheoryData<string> Names => [.. Records.Select(record => record.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_record_has_a_field_for_each_property(string name)
    {
        var record = Records.Single(type => type.Name == name);
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var held = Held(property.PropertyType);
            var isPart = held is not null && TableOf(record).Find(Snake(property.Name)) is null;
            if (isPart)
                Assert.Subset(TableOf(record).Names.ToHashSet(), TableOf(held!).Names.ToHashSet());
            else
                Assert.Same(held is null ? null : TableOf(held),
                    Innermost(TableOf(record).Find(Snake(property.Name))!.Shape).Fields);
        }
    }

    public static TheoryData<string, string> Sections => new()
    {
        { "### A page", nameof(PageModel) },
        { "### A choice among traditional forms", nameof(ChoiceModel) },
    };

    [Theory, MemberData(nameof(Sections))]
    public void A_table_of_the_readme_names_the_fields_of_a_record(string heading, string record) =>
        Assert.Equal(TableOf(Records.Single(type => type.Name == record)).Names.Order(StringComparer.Ordinal),
            FirstColumn(heading).Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_a_story_names_its_fields_on_its_own_page_and_elsewhere() =>
        Assert.Equal(StoryAloneModel.Fields.Names.Order(StringComparer.Ordinal),
            FirstColumn("### A story").Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_of_every_layout_names_what_each_gets() =>
        Assert.Equal(CommonModel.Fields.Names.Order(StringComparer.Ordinal),
            FirstColumn("## What every layout gets").Select(name => name.Split('.')[0]).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_rows_of_the_layouts_name_what_each_gets_besides() => Assert.All(Layouts.All, layout =>
    {
        var row = Section("## What each layout gets besides")
            .Single(line => line.StartsWith($"| `{layout.Path}` |", StringComparison.Ordinal));
        Assert.Subset(Quoted(row).ToHashSet(), layout.Fields.Names.Except(CommonModel.Fields.Names).ToHashSet());
    });

    [Fact]
    public void The_readme_names_every_field_of_every_record()
    {
        var named = Readme.SelectMany(Quoted).SelectMany(name => name.Split('.')).ToHashSet();
        Assert.Empty(Records.SelectMany(record => TableOf(record).Names.Where(field => !named.Contains(field))
            .Select(field => $"{record.Name}: {field}")));
    }

    private static IEnumerable<string> Section(string heading) =>
        Readme.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));

    private static IEnumerable<string> FirstColumn(string heading) => Section(heading)
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .SelectMany(line => Quoted(line.Split('|')[1].Split('(')[0]));

    private static IEnumerable<string> Quoted(string line) => InBackticks().Matches(line).Select(match => match.Groups[1].Value);

    // The record a property holds, alone or in lists.
    private static Type? Held(Type type) => type.IsAssignableTo(typeof(IExported)) ? type
        : type.IsGenericType ? Held(type.GenericTypeArguments[0]) : null;

    private static FieldTable.Shape Innermost(FieldTable.Shape shape) => shape.Items is { } items ? Innermost(items) : shape;

    private static string Snake(string name) => CapitalsInside().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InBackticks();

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex CapitalsInside();
}
