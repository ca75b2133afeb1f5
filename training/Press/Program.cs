using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Banmian.Training;

/// <summary>
/// <c>show SEED [SET] [MANNER]</c> prints a page with its labels, to look at; <c>dump</c> prints it as a dump. With a manner
/// (Republican, Pdfminer), the first page of that manner from the seed on. <c>time COUNT</c> says how long pages take. The
/// <c>print COUNT SET FOLDER</c> writes pages that a browser sets, each as NAME.txt and NAME.gold.json. The
/// corpus stands in the folder that BANMIAN_CORPUS names.
/// </summary>
internal static class Program
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static int Main(string[] arguments)
    {
        if (arguments.Length < 2 || Environment.GetEnvironmentVariable("BANMIAN_CORPUS") is not { } folder)
        {
            Console.Error.WriteLine("usage: BANMIAN_CORPUS=FOLDER press show|dump SEED [SET] [MANNER]");
            Console.Error.WriteLine("       BANMIAN_CORPUS=FOLDER press time COUNT | print COUNT SET FOLDER");
            return 2;
        }
        Console.OutputEncoding = Encoding.UTF8;
        var corpus = Corpus.Read(folder);
        var press = new Press(corpus);
        var number = int.Parse(arguments[1], CultureInfo.InvariantCulture);
        var set = arguments.Length > 2 ? Enum.Parse<PressSet>(arguments[2], ignoreCase: true) : PressSet.Training;
        switch (arguments[0])
        {
            case "show": Show(Find()); break;
            case "dump": Console.Write(Dump(Find())); break;
            case "time": Time(press, number); break;
            case "print": Print(number); break;
            default: return 2;
        }
        return 0;

        void Print(int count)
        {
            var folder = arguments[3];
            foreach (var (page, _) in new Bench(corpus, Path.Combine(folder, "prints")).Pages(set, Bench.FirstMeasured, count)
                .Where(p => p.IsInColumns))
            {
                var name = Path.Combine(folder, $"{page.Manner.Split('/')[1]}-{page.Seed}");
                File.WriteAllText(name + ".txt", Dump(page));
                File.WriteAllText(name + ".gold.json", JsonSerializer.Serialize(new { stories = page.Gold }, Readable));
            }
        }

        PressedPage Find()
        {
            for (var seed = number; ; seed++)
                if (press.Page(seed, set) is var page
                    && (arguments.Length < 4 || page.Manner.Contains(arguments[3],
                    StringComparison.OrdinalIgnoreCase))) return page;
        }
    }

    private static string Dump(PressedPage page)
    {
        var text = new StringBuilder();
        foreach (var line in page.Lines) text.Append(line.Text).Append('\n').Append('\n', line.BlanksAfter);
        return text.ToString();
    }

    private static void Show(PressedPage page)
    {
        Console.WriteLine($"{page.Manner} {page.Seed}");
        foreach (var line in page.Lines)
        {
            var caption = line.InCaption ? "c" : " ";
            Console.WriteLine($"{line.Tag,-18} {line.Story,2}{caption} |{line.Text}{new string('⏎', line.BlanksAfter)}");
        }
        foreach (var story in page.Gold)
        {
            Console.WriteLine($"{story.Kind}: {story.Kicker} / {story.Headline} / {story.Deck} / {story.Dateline}");
            Console.WriteLine($"    by {string.Join(',', story.Byline)}, credit {string.Join(',', story.Credit)}");
            foreach (var crosshead in story.Crossheads) Console.WriteLine("    ## " + crosshead);
            foreach (var paragraph in story.Paragraphs) Console.WriteLine("    "
                + (paragraph.Length > 40 ? paragraph[..20] + "…" + paragraph[^20..] : paragraph));
        }
        foreach (var piece in page.NamePieces)
        {
            Console.WriteLine($"{piece.Place}: {piece.Text}");
            Console.WriteLine("   " + string.Concat(piece.Marks.Select(m => "._NnCc"[(int)m])));
        }
    }

    private static void Time(Press press, int count)
    {
        var (lines, stories, manners) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        var tags = new int[Segmentation.Roles.LineTags.Count];
        var watch = Stopwatch.StartNew();
        for (var seed = 0; seed < count; seed++)
        {
            var page = press.Page(seed);
            lines += page.Lines.Length;
            stories += page.Gold.Length;
            manners[page.Manner] = manners.GetValueOrDefault(page.Manner) + 1;
            foreach (var line in page.Lines) tags[(int)line.Tag]++;
        }
        var time = watch.Elapsed.TotalMilliseconds / count;
        Console.WriteLine($"{time:0.00} ms, {lines / count} lines and {(double)stories / count:0.0} stories a page");
        foreach (var (manner, pages) in manners) Console.WriteLine($"{manner}\t{pages}");
        for (var tag = 0; tag < tags.Length; tag++) Console.WriteLine($"{(Segmentation.Roles.LineTag)tag}\t{tags[tag]}");
    }
}
