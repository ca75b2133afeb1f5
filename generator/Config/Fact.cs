using System.Collections.Immutable;

namespace Banmian.Config;

/// <summary>A fact that can be stated of a page.</summary>
/// <param name="Key">what it is called in YAML, and heads its column of <c>pages.csv</c></param>
/// <param name="Columns">other words that head its column; none where a table cannot state it</param>
internal sealed record Fact(string Key, params ImmutableArray<string> Columns)
{
    /// <summary>Whether its value is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it may be written for each script, as keys and values.</summary>
    public bool IsPerScript { get; init; }

    /// <summary>Whether a page may print it.</summary>
    public bool IsPrintable { get; init; }

    /// <summary>Whether it is one page's alone, so that <c>_folder.yml</c> cannot state it.</summary>
    public bool IsOfOnePage { get; init; }
}

internal static class Facts
{
    /// <summary>All facts, in the order they are listed.</summary>
    public static readonly ImmutableArray<Fact> All =
    [
        new("paper", "报纸", "報紙", "报名", "報名") { IsPrintable = true },
        new("date", "日期") { IsPrintable = true },
        new("page", "版次", "版号", "版號") { IsPrintable = true, IsOfOnePage = true },
        new("section", "版名") { IsPrintable = true },
        new("editors", "编辑", "編輯") { IsPrintable = true, IsList = true },
        new("edition", "版别", "版別") { IsPrintable = true },
        new("issue-number", "期号", "期號") { IsPrintable = true },
        new("cn", "国内统一刊号", "國內統一刊號") { IsPrintable = true },
        new("call-number", "馆藏号", "館藏號"),
        new("place", "出版地"),
        new("publisher", "出版者"),
        new("rights", "权利", "權利"),
        new("rights-uri", "权利声明", "權利聲明"),
        new("source", "来源", "來源"),
        new("facsimile", "影像") { IsOfOnePage = true },
        new("note", "说明", "說明") { IsPerScript = true },
        new("script", "文字"),
        new("added", "收录日期", "收錄日期"),
        new("withdrawn", "撤下", "撤下原因") { IsOfOnePage = true },
        new("photos") { IsList = true, IsOfOnePage = true },
        new("encoding", "编码", "編碼"),
        new("was", "旧址", "舊址") { IsList = true, IsOfOnePage = true },
    ];

    /// <summary>The key of the fact that a word heads the column of, in Chinese as a rule; null where it is none.</summary>
    public static string? KeyOf(string word) => All.FirstOrDefault(fact => fact.Columns.Contains(word))?.Key;

    public static readonly ImmutableArray<string> Printable = [.. All.Where(fact => fact.IsPrintable).Select(fact => fact.Key)];
}
