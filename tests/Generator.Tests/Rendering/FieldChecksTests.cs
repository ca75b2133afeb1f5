namespace Banmian.Tests.Rendering;

/// <summary>What a site's own templates ask for is held against the records they get before a page is rendered.</summary>
public sealed class FieldChecksTests : IDisposable
{
    private readonly TemplateFolder templates = new();

    public void Dispose() => templates.Dispose();

    [Theory]
    [InlineData("story.html", "<p>\n{{ story.titel }}", "2:10", "story has no field titel", "title")]
    [InlineData("story.html", "{{ stroy.title }}", "1:4", "there is no name stroy here", "story")]
    [InlineData("page.html", "{{ for sheet in make_up.sheets }}\n{{ for box in sheet.boxes }}\n{{ box.set.headlin; end; end }}",
        "3:12", "box.set has no field headlin", "headline")]
    [InlineData("year.html", "{{ for m in calendar.months; for week in m.weeks; for day in week\nday.nummer; end; end; end }}",
        "2:5", "day has no field nummer", "number")]
    [InlineData("front.html", "{{ papers[0].nam }}", "1:14", "papers[0] has no field nam", "name")]
    [InlineData("front.html", "{{ papers.length }}", "1:11", "papers has no field length", "size")]
    [InlineData("front.html", "{{ one = newest }}{{ one.hrefs }}", "1:26", "one has no field hrefs", "href")]
    [InlineData("front.html", "{{ if site.contact; newest.paper; else; newest.dat; end }}", "1:48", "newest has no field dat",
        "date")]
    [InlineData("front.html", "{{ issues = [newest]; issues[0].hreff }}", "1:33", "issues[0] has no field hreff", "href")]
    [InlineData("404.html", "{{ page }}", "1:4", "there is no name page here", "home")]
    public void A_field_that_is_not_there_is_an_error_at_its_place(
        string layout, string text, string place, string message, string nearest)
    {
        Assert.False(templates.Write(layout, text).Load().IsComplete);
        Assert.Equal(
            $"templates/{layout}:{place}: error NP502: {message} (nearest is {nearest}; "
                + "templates/README.md lists what each layout gets)", Assert.Single(templates.Reported));
    }

    [Fact]
    public void A_part_is_checked_with_what_it_gets_from_each_layout_and_reported_once()
    {
        Assert.False(templates.Write("parts/byline.html", "{{ story.byline.txt }}").Load().IsComplete);
        Assert.StartsWith("templates/parts/byline.html:1:17: error NP502: story.byline has no field txt ",
            Assert.Single(templates.Reported), StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_loop_is_gone_after_it()
    {
        Assert.False(templates.Write("front.html", "{{ for one in papers; one.name; end; one.name }}").Load().IsComplete);
        Assert.StartsWith("templates/front.html:1:38: error NP502: there is no name one here", Assert.Single(templates.Reported),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("front.html", "{{ for page in standing }}{{ page.href }}{{ end }}")]
    [InlineData("front.html", "{{ if newest }}{{ a = newest }}{{ else }}{{ a = site }}{{ end }}{{ a.whatever }}")]
    [InlineData("front.html", "{{ for paper in papers }}{{ if !for.first }}{{ last }}{{ end }}{{ last = paper.name }}{{ end }}")]
    [InlineData("front.html", "{{ (papers | array.first).whatever }}")]
    [InlineData("page.html", "{{ page.unconfirmed | array.contains \"paper\"; page.editors | array.join words.between_names }}")]
    [InlineData("page.html", "{{ include \"parts/mine.html\" }}")]
    [InlineData("story.html", "{{ story.elsewhere.size }}{{ scripts[0].words.front_page }}{{ story.title | string.size }}")]
    public void What_cannot_be_told_is_left_to_rendering(string layout, string text)
    {
        Assert.True(templates.Write("parts/mine.html", "{{ page.title }}{{ include \"parts/mine.html\" }}")
            .Write(layout, text).Load().IsComplete);
        Assert.Empty(templates.Reported);
    }
}
