using System.Text.Json.Serialization;
using Banmian.Addresses;
using Banmian.Rendering;
using Banmian.Search;

namespace Banmian.Building.Lists;

/// <summary>
/// The index that search asks, in blocks, of which a changed page rewrites one.
/// </summary>
internal static class SearchIndex
{
    private static readonly Extract<SearchedPage> Extract =
        new("search", (_, page) => SearchedPage.Of(page), new SearchedPageJson(KeptJson.Plain).SearchedPage);

    public static readonly SiteList List = new("search", [Extract], pages =>
    {
        var blocks = Block.Of(pages.Archive.Issues, pages.Build.SearchBlocks)
            .Select(block => (Block: block, Name: NameOf(block, pages))).ToList();
        return
        [
            new ListPart([],
                _ => [new RenderedFile(FileNames.SearchBlocks, DataScript.Of("blocks", blocks.Select(block => block.Name)))],
                key => blocks.ForEach(block => key.Add(block.Name))),
            .. blocks.Select(block => new ListPart(block.Block.Issues,
                _ => pages.Build.Run.Clock
                    .Each("search index", BlockFiles.Of(block.Name, block.Block, page => pages.Pages[page.Path].Of(Extract)))
                    .Select(file => new RenderedFile(file.Path, file.Bytes)))),
        ];
    });

    /// <summary>
    /// A name that changes with what is in the block, so that a browser never takes a shard it has kept for one of another
    /// index.
    /// </summary>
    private static string NameOf(Block block, ListedPages pages)
    {
        var key = new BuildKey("search 3");
        foreach (var issue in block.Issues)
        {
            key.Add(issue.Folder).Add(issue.Paper?.Slug).Add(issue.Date?.Text);
            foreach (var page in issue.Pages)
                key.Add(page.Folder).Add(page.Sidecar.Section).Add(pages.Pages[page.Path].MarkOf(Extract));
        }
        return key.Hashed()[..12];
    }
}

[JsonSerializable(typeof(SearchedPage))]
internal sealed partial class SearchedPageJson : JsonSerializerContext;
