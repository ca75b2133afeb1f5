using System.Text;
using Banmian.Addresses;
using Banmian.Archive;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>A by-line or credit whose names lead to their pages in the index of names.</summary>
internal static class NameLinks
{
    /// <param name="story">the story in the script of the dump</param>
    public static Html In(Chrome chrome, Page page, Story story, string text)
    {
        var html = new StringBuilder();
        var done = 0;
        foreach (var (at, shown, name) in NamedInStory.Of(chrome.Site, page, story)
            .Select(name => (Shown: name.Forms[chrome.Script], name))
            .Select(name => (At: text.IndexOf(name.Shown, StringComparison.Ordinal), name.Shown, name.name))
            .Where(found => found.At >= 0).OrderBy(found => found.At))
            if (at >= done)
            {
                html.Append(Html.Escape(text[done..at])).Append("<a href=\"")
                    .Append(chrome.To(Folders.OfName(NameList.FolderOf(name.Role), name.Simplified)))
                    .Append("\">").Append(Html.Escape(shown)).Append("</a>");
                done = at + shown.Length;
            }
        return new Html(html.Append(Html.Escape(text[done..])).ToString());
    }
}
