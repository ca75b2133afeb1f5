using System.Collections.Immutable;
using System.Text;
using Banmian.Config;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Commands;

/// <summary>What a new archive is to be like, and its files (<c>Commands/NewArchive</c> has what they say).</summary>
/// <param name="Papers">the key and the name of each paper</param>
internal sealed record NewArchive(string Title, ImmutableArray<(string Key, string Name)> Papers, Uri? BaseUrl, bool HasSample)
{
    // What the sample prints of itself.
    private static readonly (string Key, string Name) SamplePaper = ("qingxi-ribao", "青溪日报");

    /// <summary>
    /// The files by their paths, in Chinese or English; none after an error was reported, as of a paper whose key cannot be part
    /// of an address.
    /// </summary>
    public ImmutableArray<(string Path, byte[] Bytes)> Files(Language language, DiagnosticBag bag)
    {
        var tongue = language.Tag.StartsWith("zh", StringComparison.Ordinal) ? "zh" : "en";
        var config = Filled($"site-config.{tongue}.yml", bag);
        SiteConfigParser.Read(config, SiteConfigParser.FileName, bag);
        if (bag.HasErrors)
            return [];
        var files = new List<(string Path, string Text)>
        {
            (SiteConfigParser.FileName, config),
            ("README.md", Filled($"README.{tongue}.md", bag)),
            (".gitignore", Filled("gitignore", bag)),
            (".config/dotnet-tools.json", Filled("dotnet-tools.json", bag)),
            (".github/workflows/pages.yml", Filled("pages.yml", bag)),
        };
        if (HasSample)
            files.Add(($"{SourceFolder.Name}/sample.txt", Filled("sample.txt", bag)));
        else if (Papers is [var (only, _)])
            files.Add(($"{SourceFolder.Name}/{SourceFolder.FolderFacts}",
                Filled($"folder.{tongue}.yml", bag).Replace("@PAPER@", only, StringComparison.Ordinal)));
        else
            files.Add(($"{SourceFolder.Name}/.gitkeep", ""));
        return [.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text)))];
    }

    private string Filled(string name, DiagnosticBag bag)
    {
        using var stream = typeof(NewArchive).Assembly.GetManifestResourceStream($"Banmian.NewArchive.{name}")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        var (hans, hant) = InBoth(Title, bag);
        return text.Replace("@TITLE@", Title, StringComparison.Ordinal)
            .Replace("@HANS@", Quoted(hans), StringComparison.Ordinal)
            .Replace("@HANT@", Quoted(hant), StringComparison.Ordinal)
            .Replace("@BASE@", BaseUrl is null ? "# base-url: https://example.org/archive/" : $"base-url: {BaseUrl.AbsoluteUri}",
                StringComparison.Ordinal)
            .Replace("@PAPERS@", PapersText(bag), StringComparison.Ordinal)
            .Replace("@VERSION@", ProgramVersion.Text, StringComparison.Ordinal);
    }

    private string PapersText(DiagnosticBag bag)
    {
        var papers = Papers.IsEmpty && HasSample ? [SamplePaper] : Papers;
        if (papers.IsEmpty)
            return "# papers:\n#   qingxi-ribao: { zh-Hans: 青溪日报, zh-Hant: 青溪日報 }";
        return papers.Aggregate(new StringBuilder("papers:"), (text, paper) =>
        {
            var (hans, hant) = InBoth(paper.Name, bag);
            return text.Append($"\n  {paper.Key}: {{ zh-Hans: {Quoted(hans)}, zh-Hant: {Quoted(hant)} }}");
        }).ToString();
    }

    // A text that is not what it is in Simplified was written in Traditional.
    private static (string Hans, string Hant) InBoth(string text, DiagnosticBag bag) =>
        Converted(text, "t2s", bag) is var hans && hans != text ? (hans, text) : (text, Converted(text, "s2tw", bag));

    private static string Converted(string text, string config, DiagnosticBag bag)
    {
        if (LineConverters.Exact(config, new SiteFolder("."), bag) is not { } convert)
            return text;
        using var converted = new CharBuffer(text.Length);
        convert(text, converted);
        return converted.Written.ToString();
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
