using System.Buffers;
using System.Text.RegularExpressions;

namespace Banmian.Segmentation.Lines;

/// <summary>Notes in brackets that close a text and speak of it (（全文完）, （有删改）, （作者单位：省农科院）): they name no one who wrote it,
/// but for some that say who its author is.</summary>
internal sealed class ClosingNotes
{
    private const string Figures = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百廿卅";

    private static readonly SearchValues<char> FigureMarks = SearchValues.Create(Figures);

    // （上）, （之五）, （第三章完）, （见右图）
    private static readonly Regex Part = new($"^(?:(?:[之第其]?[{Figures}]+[章回囘节節集期篇讲講]?|[上中下续續][篇集编編]?)?[完终終]?"
        + "|[见見]?[上下左右题題附]?[图圖])$");

    // Of （作者为北京大学教授） what stands before the words.
    private const string Office = "(?:[个個]人|(?:分别|分別|均|现|現)?(?:系|为|為|是|任)|[单單]位)";

    private readonly Regex start, words, genres, author;
    private readonly NameForms names;
    private readonly WordedNames worded;

    public ClosingNotes(Cues cues, NameForms names, WordedNames worded)
    {
        (this.names, this.worded) = (names, worded);
        start = new Regex($"^(?:本文(?:仅代表|僅代表|[系为為])?)?(?:(?:作者|撰稿人){Office}|指[导導][教老][师師])");
        words = new Regex(cues.Any("note"));
        genres = new Regex(cues.Any("genre"));
        author = new Regex($"^(?:本文)?作者[：:\\s]{{0,4}}(?<name>\\S{{2,4}}?)(?:[，,、；;\\s]|{Office})"
            + $"|^(?<name>\\S{{2,4}})[，,、；;\\s]{{1,4}}(?:本文)?作者{Office}");
    }

    /// <summary>Whether a line is such a note, or begins one that goes on below it: （作者为中国高等教育学会原会. A number by itself
    /// may be a heading's or a picture's.</summary>
    public bool IsNote(string line) => line.AsSpan().Trim() is ['（' or '(', .. var inside]
        && inside.TrimEnd("）)") is var words && words.IndexOfAnyExcept(FigureMarks) >= 0 && Is(words.ToString());

    /// <summary>Whether a line may be a pen name in brackets (（天馬）, （馬二先生）): it is no note, nor what kind of text follows
    /// (（小说）).</summary>
    public bool IsPenName(string line) =>
        line.AsSpan().Trim() is ['（' or '(', .. { Length: > 0 and <= NameForms.LongestPenName } name, '）' or ')']
        && NameForms.MayBe(name) && name.ToString() is var word && word.All(NameForms.IsOfName)
        && !genres.IsMatch(word) && !Is(word);

    /// <summary>The place where the note begins that a text ends with; the text's length where there is none.</summary>
    public int StartIn(string text)
    {
        var closed = text.AsSpan().TrimEnd();
        if (closed is not [.., '）' or ')']) return text.Length;
        var open = closed.LastIndexOfAny("（(");
        return open >= 0 && Is(text[(open + 1)..(closed.Length - 1)]) ? open : text.Length;
    }

    /// <summary>Where the author's name stands in a note on him: （作者王明，系山门大学教授）. Null where it does not.</summary>
    public Range? AuthorIn(string note) => AuthorIn(note, note.AsSpan().IndexOfAny("（(") + 1);

    private Range? AuthorIn(string text, int start) => author.Match(text, start, text.Length - start) is { Success: true } match
        && match.Groups["name"] is var name && names.IsHan(name.ValueSpan)
        ? name.Index..(name.Index + name.Length) : null;

    private bool Is(string inside) => inside.Length > 0
        && (Part.IsMatch(inside) || start.IsMatch(inside) || words.IsMatch(inside) && worded.In(inside).Count == 0
            || worded.IsOfOthers(inside) || AuthorIn(inside, 0) is not null);
}
