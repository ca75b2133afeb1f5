namespace Banmian.Tests.Building;

/// <summary>What a run tells of <c>site-config.yml</c>: its warnings too, by the severities the file itself gives.</summary>
public sealed class SiteConfigFoundTests : IDisposable
{
    private const string Title = "title: {zh-Hans: 报, zh-Hant: 報}\n";

    private readonly TempFolder site = TestSite.Create();

    [Theory]
    [InlineData(Title + "traditional: s2twp\nrules: {NP580: off}\n", "site-config.yml:2:14: warning NP421: ")]
    [InlineData(Title + "rules: {NP580: off} # \u2067\n", "site-config.yml:2:23: warning NP011: ")]
    [InlineData(Title + "rules: {NP580: off} # \ue000\n", "site-config.yml:2:23: warning NP012: ")]
    public void Tells_a_warning_and_builds(string config, string expected)
    {
        site.Write("site-config.yml", config);
        var (code, errors, _) = TestSite.Build(site);
        Assert.Equal(0, code);
        Assert.Single(errors, line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("off", 0, null)]
    [InlineData("note", 0, "site-config.yml:2:14: note NP421: ")]
    [InlineData("error", 1, "site-config.yml:2:14: error NP421: ")]
    public void Weighs_it_by_the_rules_of_the_same_file(string severity, int exitCode, string? expected)
    {
        site.Write("site-config.yml", $"{Title}traditional: s2twp\nrules: {{NP580: off, NP421: {severity}}}\n");
        var (code, errors, _) = TestSite.Build(site);
        Assert.Equal(exitCode, code);
        var told = errors.SingleOrDefault(line => line.Contains("NP421", StringComparison.Ordinal));
        Assert.Equal(expected, told?[..(expected?.Length ?? 0)]);
    }

    public void Dispose() => site.Dispose();
}
