using System.Text;
using System.Text.Json.Nodes;
using Banmian.Addresses;
using Banmian.Diagnostics;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>
/// What a device shows of a site that was put among its programs (W3C, "Web Application Manifest"): its name in a script, its
/// colours, its icon. It opens like any page, in the browser.
/// </summary>
internal static class WebManifest
{
    // The paper of light pages, as site.css has it.
    private const string Paper = "#fbfaf6";

    public static RenderedFile Of(Site site, Script script)
    {
        var chrome = Chrome.For(site, script, "");
        var manifest = new JsonObject
        {
            ["name"] = chrome.SiteTitle,
            ["lang"] = script.Tag,
            ["start_url"] = FileNames.Index,
            ["display"] = "browser",
            ["background_color"] = Paper,
            ["theme_color"] = Paper,
            ["icons"] = new JsonArray(new JsonObject
            {
                ["src"] = chrome.Links.ToFile(FileNames.Asset(FileNames.Icon)),
                ["type"] = "image/svg+xml",
                ["sizes"] = "any",
            }),
        };
        return new RenderedFile(Folders.Below(script.Folder, FileNames.Manifest),
            Encoding.UTF8.GetBytes(DirectionControls.InJson(manifest.ToJsonString(LinkedData.Readable)) + "\n"));
    }
}
