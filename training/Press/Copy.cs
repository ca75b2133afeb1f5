using System.Text;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>What a printed character is. The gold of a page is made of these, after all damage was done.</summary>
internal enum Mark : byte
{
    /// <summary>Running text, or the text of a heading.</summary>
    Text,

    /// <summary>The printed opening (本报北京2月13日电), which the gold keeps at the head of the first paragraph and as the
    /// dateline.</summary>
    Dateline,
    DatelineNameStart,
    DatelineNameIn,

    /// <summary>What follows it (（记者…）), kept at the head of the first paragraph only.</summary>
    Opening,
    OpeningNameStart,
    OpeningNameIn,

    /// <summary>Words of a by-line, credit or closing note: the gold has only the names.</summary>
    Around,
    BylineNameStart,
    BylineNameIn,
    CreditNameStart,
    CreditNameIn,

    /// <summary>A second copy of an overprinted heading, or a stray mark of bad extraction: in no text of the gold.</summary>
    Ghost,
}

/// <summary>Text with a mark for each of its characters.</summary>
internal sealed record Copy(string Text, Mark[] Marks)
{
    public static readonly Copy Empty = new("", []);

    public int Length => Text.Length;

    public static Copy Of(string text, Mark mark = Mark.Text)
    {
        var marks = new Mark[text.Length];
        Array.Fill(marks, mark);
        return new Copy(text, marks);
    }

    public static Copy operator +(Copy a, Copy b) => new(a.Text + b.Text, [.. a.Marks, .. b.Marks]);

    public static Copy Add(Copy a, Copy b) => a + b;

    public Copy Slice(int start, int end) => new(Text[start..end], Marks[start..end]);

    public Copy Trim()
    {
        var (start, end) = (0, Length);
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        return start == 0 && end == Length ? this : Slice(start, end);
    }

    /// <summary>Lets a name begin where its first character was lost.</summary>
    public Copy WithNameStarts()
    {
        for (var i = 0; i < Length; i++)
            if (Marks[i] is Mark.DatelineNameIn or Mark.OpeningNameIn or Mark.BylineNameIn or Mark.CreditNameIn
                && (i == 0 || Marks[i - 1] != Marks[i] && Marks[i - 1] != Marks[i] - 1)) Marks[i]--;
        return this;
    }

    /// <summary>The text as the gold has it: without names, the words around them, and ghosts.</summary>
    public string Reading()
    {
        if (Array.TrueForAll(Marks, m => m < Mark.Around)) return Text;
        var text = new StringBuilder(Length);
        for (var i = 0; i < Length; i++)
            if (Marks[i] < Mark.Around) text.Append(Text[i]);
        return text.ToString();
    }

    public NameMark[] NameMarks() => Array.ConvertAll(Marks, m => m switch
    {
        Mark.Text => NameMark.Body,
        Mark.DatelineNameStart or Mark.OpeningNameStart or Mark.BylineNameStart => NameMark.BylineNameStart,
        Mark.DatelineNameIn or Mark.OpeningNameIn or Mark.BylineNameIn => NameMark.BylineNameIn,
        Mark.CreditNameStart => NameMark.CreditNameStart,
        Mark.CreditNameIn => NameMark.CreditNameIn,
        _ => NameMark.Around,
    });
}
