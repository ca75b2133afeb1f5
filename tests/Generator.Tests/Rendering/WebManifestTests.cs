using System.Text.Json;

namespace Banmian.Tests.Rendering;

/// <summary>What a device keeps of a site among its programs.</summary>
public class WebManifestTests
{
    [Fact]
    public void A_front_page_names_the_manifest_of_its_script_and_no_other_page_does()
    {
        using var site = TestSite.Create();
        Assert.Equal(0, TestSite.Build(site, baseUrl: "https://example.org/a/").ExitCode);
        foreach (var script in (string[])["zh-hans", "zh-hant"])
        {
            using var manifest = JsonDocument.Parse(site.Read($"_site/{script}/manifest.webmanifest"));
            Assert.Equal("index.html", manifest.RootElement.GetProperty("start_url").GetString());
            Assert.True(File.Exists(site.FullPath(
                $"_site/{script}/{manifest.RootElement.GetProperty("icons")[0].GetProperty("src").GetString()}")));
        }
        Assert.Equal(["_site/zh-hans/index.html", "_site/zh-hant/index.html"],
            Directory.GetFiles(site.FullPath("_site"), "*.html", SearchOption.AllDirectories)
                .Where(file => File.ReadAllText(file).Contains("data-manifest=\"", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(site.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_site_without_an_address_is_read_from_a_disk_where_browsers_load_none()
    {
        using var site = TestSite.Create();
        Assert.Equal(0, TestSite.Build(site).ExitCode);
        Assert.False(File.Exists(site.FullPath("_site/zh-hans/manifest.webmanifest")));
        Assert.DoesNotContain("manifest", site.Read("_site/zh-hans/index.html"), StringComparison.Ordinal);
    }
}
