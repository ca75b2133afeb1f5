using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Banmian.Training;

/// <summary>The articles that pages are made of: one JSON object a line, packed with xz.</summary>
internal sealed class Corpus
{
    public const string FileName = "articles.jsonl.xz";

    // What the web page of an article carries beside its text.
    private static readonly string[] Litter = ["众新闻", "订户", "http", "想听", "按此", "点击", "（图：", "博客 |", "订阅"];

    private readonly Shelf trained;
    private readonly Shelf withheld;

    private Corpus(List<Article> articles)
    {
        trained = new Shelf(articles.FindAll(a => !IsWithheld(a)));
        withheld = new Shelf(articles.FindAll(IsWithheld));
        Count = articles.Count;
    }

    public int Count { get; }

    public Shelf For(PressSet set) => set == PressSet.Training ? trained : withheld;

    /// <summary>All texts that may be trained on: n-grams are counted in them.</summary>
    public IReadOnlyList<Article> Trained => trained.All;

    /// <summary>Reads the corpus in a folder.</summary>
    public static Corpus Read(string folder)
    {
        // .NET has no reader of xz; every system that builds the program from source packages has the tool.
        var start = new ProcessStartInfo("xz", ["-dc", Path.Combine(folder, FileName)])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8
        };
        using var unpacking = Process.Start(start) ?? throw new InvalidOperationException("xz does not start; install xz-utils");
        var articles = new List<Article>();
        while (unpacking.StandardOutput.ReadLine() is { } line)
            if (Parse(line) is { } article) articles.AddRange(Digests.Part(article));
        unpacking.WaitForExit();
        if (unpacking.ExitCode != 0) throw new InvalidDataException($"xz cannot unpack {FileName}");
        return new Corpus(articles);
    }

    /// <summary>A corpus of a few articles, for tests.</summary>
    public static Corpus Of(params IEnumerable<Article> articles) => new([.. articles]);

    /// <summary>One article in twenty is never trained on. The captions of an article stay with it.</summary>
    public static bool IsWithheld(Article article)
    {
        var hash = 2166136261u;
        foreach (var c in article.Id.AsSpan(0, article.Id.IndexOf('#') is >= 0 and var cut ? cut
            : article.Id.Length)) hash = (hash ^ c) * 16777619;
        return (hash >> 8) % 20 == 0;
    }

    // The corpus leaves some credits at the end of captions (…出街继续戴口罩。美联社): the press writes its own.
    private static string WithoutCredit(string caption) =>
        caption.LastIndexOf('。') is > 0 and var stop && caption.Length - stop - 1 is > 0 and < 14 ? caption[..(stop + 1)]
        : caption;

    private static Article? Parse(string line)
    {
        using var record = JsonDocument.Parse(line);
        var root = record.RootElement;
        var isCaption = root.GetProperty("photo").GetBoolean();
        var paragraphs = new List<string>();
        var moved = new Dictionary<int, int>();
        var index = 0;
        foreach (var paragraph in root.GetProperty("paras").EnumerateArray())
        {
            var text = paragraph.GetString()!.Trim().TrimStart('#', ' ');
            if (isCaption) text = WithoutCredit(text);
            moved[index++] = paragraphs.Count;
            if (text.Length > 1 && !Array.Exists(Litter, text.Contains)) paragraphs.Add(text);
        }
        if (paragraphs.Count == 0) return null;
        var crossheads = new Dictionary<int, string>();
        foreach (var crosshead in root.GetProperty("subs").EnumerateObject())
        {
            var text = crosshead.Value.GetString()!.Trim();
            if (moved.TryGetValue(int.Parse(crosshead.Name, System.Globalization.CultureInfo.InvariantCulture), out var before)
                && before > 0 && before < paragraphs.Count && text.Length is > 1 and < 40 && !Array.Exists(Litter, text.Contains))
                crossheads[before] = text;
        }
        return new Article(
            root.GetProperty("id").GetString()!, root.GetProperty("src").GetString()!, Text("title"), Text("kicker"),
            Text("deck"), Text("label"),
            isCaption, [.. paragraphs], crossheads);

        string? Text(string key) => root.GetProperty(key) is { ValueKind: JsonValueKind.String } value
            && value.GetString() is { Length: > 0 } text ? text.Trim() : null;
    }
}
