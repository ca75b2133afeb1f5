using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Banmian.Rendering;
using Banmian.Scripts;
using Banmian.Tests.Archive;
using Banmian.Typesetting;

namespace Banmian.Tests.Rendering;

/// <summary>The style sheet the program makes, and those it comes with, which set pages in its numbers.</summary>
public partial class SheetStylesTests
{
    private static readonly string Made = SheetStyles.Of(Samples.Config() with
    {
        Directions = ImmutableDictionary<Script, WritingDirection>.Empty.Add(Script.Hant, WritingDirection.Vertical),
    });

    private static readonly string[] Shipped =
        [.. ((string[])["newspaper.css", "site.css"])
            .Select(name => File.ReadAllText(Repository.Path($"generator/Rendering/Templates/assets/{name}")))];

    [Theory]
    [InlineData("--kicker-size: 1.3em;")]
    [InlineData("--headline-leading: 1.18;")]
    [InlineData("--gutter: 1;")]
    [InlineData("--indent: 2em;")]
    public void Has_the_numbers_lines_are_reckoned_with(string property) =>
        Assert.Contains(property, Made, StringComparison.Ordinal);

    [Fact]
    public void Every_number_is_asked_for_and_every_one_asked_for_is_known()
    {
        var asked = Shipped.SelectMany(css => Asked().Matches(css)).Select(match => match.Groups[1].Value).ToHashSet();
        var made = Set().Matches(Made).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Empty(made.Except(asked));
        Assert.Empty(asked.Except(made)
            .Except(Shipped.SelectMany(css => Set().Matches(css)).Select(match => match.Groups[1].Value)));
    }

    [GeneratedRegex(@"var\((--[\w-]+)")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<!\()(--[\w-]+):")]
    private static partial Regex Set();
}
