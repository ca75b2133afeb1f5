using Banmian.Rendering;
using Scriban.Runtime;

namespace Banmian.Tests.Rendering;

public sealed class TemplateSetTests : IDisposable
{
    private readonly TemplateFolder templates = new();

    public void Dispose() => templates.Dispose();

    [Fact]
    public void Every_value_is_escaped() =>
        Assert.Equal("""<p title="&quot;&#39;&lt;">&lt;b&gt;版面 &amp; ·𠮷</p>""",
            templates.Render("""<p title="{{ a }}">{{ b }}</p>""", new ScriptObject { ["a"] = "\"'<", ["b"] = "<b>版面 & ·𠮷" }));

    [Fact]
    public void Escaping_holds_through_pipes_concatenation_and_includes() =>
        Assert.Equal("&lt;I&gt;&lt;b&gt;|<i>&lt;b&gt;</i>",
            templates.Write("parts/x.html", "<i>{{ b }}</i>")
                .Render("""{{ "<i>" | string.upcase }}{{ "" + b }}|{{ include "parts/x.html" }}""",
                    new ScriptObject { ["b"] = "<b>" }));

    [Fact]
    public void Only_html_is_written_as_it_is() =>
        Assert.Equal("<b>&</b>", templates.Render("{{ a }}", new ScriptObject { ["a"] = new Html("<b>&</b>") }));

    [Fact]
    public void A_name_that_is_not_there_is_reported_at_its_place()
    {
        Assert.Null(templates.Render("<p>\n  {{ nothing }}", []));
        Assert.StartsWith("templates/probe.html:2:6: error NP502: ", Assert.Single(templates.Reported), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_is_not_there_is_reported_at_its_place_in_the_part()
    {
        Assert.Null(templates.Write("parts/x.html", "\n\n{{ story.titel }}").Render("""{{ include "parts/x.html" }}""",
            new ScriptObject { ["story"] = new ScriptObject { ["title"] = "" } }));
        Assert.StartsWith("templates/parts/x.html:3:", Assert.Single(templates.Reported), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_does_not_parse_is_reported_at_its_place()
    {
        Assert.False(templates.Write("parts/x.html", "a\n{{ if }}").Load().IsComplete);
        Assert.StartsWith("templates/parts/x.html:2:", templates.Reported.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_layout_comes_with_the_program() =>
        Assert.Empty(Layouts.All.Select(layout => $"templates/{layout.Path}").Except(templates.Paths));

    [Fact]
    public void A_file_of_the_site_replaces_the_programs_of_that_path() =>
        Assert.Equal("脚注", templates.Write("parts/footer.html", "脚注").Render("""{{ include "parts/footer.html" }}""", []));

    [Theory]
    [InlineData("parts/nothing.html")]
    [InlineData("../site-config.yml")]
    [InlineData("/etc/hostname")]
    public void An_include_that_is_not_in_the_set_is_reported_before_anything_is_rendered(string name)
    {
        Assert.False(templates.Write("front.html", $$$"""<p>{{ include "{{{name}}}" }}""").Load().IsComplete);
        Assert.StartsWith($"templates/front.html:1:15: error NP501: there is no template {name} to include",
            Assert.Single(templates.Reported), StringComparison.Ordinal);
    }

    [Fact]
    public void An_include_by_a_computed_name_stays_in_the_set()
    {
        Assert.Null(templates.Render("{{ include name }}", new ScriptObject { ["name"] = "../site-config.yml" }));
        Assert.Contains("there is no template ../site-config.yml to include", Assert.Single(templates.Reported),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_includes_itself_ends_in_an_error()
    {
        Assert.Null(templates.Write("parts/x.html", """{{ include "parts/x.html" }}""")
            .Render("""{{ include "parts/x.html" }}""", []));
        Assert.StartsWith("templates/parts/x.html:1:", Assert.Single(templates.Reported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ capture x }}a{{ end }}")]
    [InlineData("{{ func x }}a{{ end }}")]
    [InlineData("{{ wrap x }}a{{ end }}")]
    public void Caught_output_is_refused(string layout)
    {
        Assert.False(templates.Write("front.html", layout).Load().IsComplete);
        Assert.StartsWith("templates/front.html:1:4: error NP503: ", Assert.Single(templates.Reported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ math.random 1 9 }}")]
    [InlineData("""{{ object.eval "1" }}""")]
    public void There_is_no_clock_no_chance_and_no_evaluation(string layout) => Assert.Null(templates.Render(layout, []));

    [Fact]
    public void A_word_one_file_lacks_is_reported_where_it_is_asked_for()
    {
        templates.Write("words/zh-Hant.yml", SampleSite.Template("templates/words/zh-Hant.yml") + "only_here: 只在此處\n");
        Assert.False(templates.Write("front.html", "{{ words.only_here }}").Load().IsComplete);
        Assert.Equal(
            ["templates/front.html:1:10: error NP504: templates/words/zh-Hans.yml has no word only_here (add only_here: … to it)"], templates.Reported);
    }

    [Fact]
    public void A_word_the_program_needs_is_reported()
    {
        Assert.False(templates.Write("words/zh-Hans.yml", SampleSite.Template("templates/words/zh-Hans.yml")
            .Replace("date_unknown: 日期不详", "", StringComparison.Ordinal)).Load().IsComplete);
        Assert.Contains("templates/words/zh-Hans.yml: error NP504: the word date_unknown is missing (add date_unknown: …)",
            templates.Reported);
    }

    [Fact]
    public void The_templates_the_program_comes_with_are_in_order()
    {
        Assert.True(templates.Load().IsComplete);
        Assert.Empty(templates.Reported);
    }
}
