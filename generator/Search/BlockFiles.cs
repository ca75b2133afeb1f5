using System.Collections.Immutable;
using Banmian.Addresses;
using Banmian.Archive;

namespace Banmian.Search;

/// <summary>The files of a block's index: what there is to be found in it, and its shards.</summary>
internal static class BlockFiles
{
    // How the lengths of a story's parts are written: near their usual size.
    private const int LowBitsOfCount = 3, LowBitsOfHead = 5, LowBitsOfNames = 3, LowBitsOfBody = 8, LowBitsOfOthers = 0;

    /// <param name="name">the block's own, which changes with its content</param>
    /// <param name="textOf">what search takes of a page</param>
    public static IEnumerable<(string Path, byte[] Bytes)> Of(string name, Block block, Func<PageEntry, SearchedPage> textOf)
    {
        var (stream, lengths) = (new TokenStream(block.Issues.Sum(issue => issue.Pages.Length)), new BitText());
        var issues = block.Issues.Select(issue => IssueOf(issue, textOf, stream, lengths)).ToList();
        yield return (FileNames.SearchStories(name), DataScript.Of("stories", name, issues, lengths.ToString()));
        var frequent = new FrequentTokens(stream);
        var starts = new List<string>();
        foreach (var shard in Shards.Of(stream, frequent))
        {
            yield return (FileNames.SearchShard(name, starts.Count),
                DataScript.Of("shard", name, starts.Count, shard.Tokens, shard.Places));
            starts.Add(shard.Start);
        }
        yield return (FileNames.SearchBlock(name),
            DataScript.Of("block", name, stream.Places.Length, TokenText.Of(frequent.Tokens), string.Join('\t', starts)));
    }

    private static object[] IssueOf(Issue issue, Func<PageEntry, SearchedPage> textOf, TokenStream stream, BitText lengths) =>
        [issue.Folder, issue.Paper?.Slug ?? "", issue.Date?.Text ?? "",
            issue.Pages.Select(page => PageOf(issue, page, textOf(page), stream, lengths)).ToList()];

    /// <summary>
    /// A page: the end of its address; with its section where it has one, and the numbers of its stories where they are not 01,
    /// 02 and so on.
    /// </summary>
    private static object PageOf(Issue issue, PageEntry page, SearchedPage text, TokenStream stream, BitText lengths)
    {
        lengths.Rice(text.Stories.Length, LowBitsOfCount);
        foreach (var story in text.Stories)
            lengths.Write((int)story.Kind, 2)
                .Rice(stream.Add(story.Head), LowBitsOfHead).Rice(stream.Add(story.Names), LowBitsOfNames)
                .Rice(stream.Add(story.Body), LowBitsOfBody).Rice(stream.Add(story.Others), LowBitsOfOthers);
        var end = page.Folder[(issue.Folder.Length + 1)..];
        var numbers = text.Stories.Select(story => Folders.NumberOf(story.Id)).ToImmutableArray();
        var isCounted = numbers.Select((number, i) => number == Folders.NumberOf($"s{i + 1:00}")).All(same => same);
        return page.Sidecar.Section is null && isCounted ? end
            : new object[] { end, SearchFolding.Of(page.Sidecar.Section ?? ""), isCounted ? [] : numbers };
    }
}
