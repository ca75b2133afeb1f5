using Banmian.Text;

namespace Banmian.Segmentation.Lines;

/// <summary>Takes a line of names apart into names and the words between them.</summary>
/// <param name="isOfNames">whether it is known that names stand in the text: a name of any form counts</param>
internal sealed class BylineParts(BylineWords words, NameForms forms, string text, bool isOfNames)
{
    // 本报驻伦敦记者: who stands before his name.
    private const int LongestOffice = 12;

    private readonly List<PlacedPart> parts = [];

    /// <summary>What stands in the text, or null where something is in it that is no name and no word.</summary>
    public List<PlacedPart>? Read()
    {
        for (var at = 0; at < text.Length;)
        {
            if (words.OriginAt(text.AsSpan(at)) is var origin and > 0)
            {
                parts.Add(new PlacedPart(BylinePart.Origin, at, at += origin));
                continue;
            }
            var start = at;
            at = PieceEnd(at);
            if (at == start)
            {
                if (BylineWords.IsStroke(text[at]) && parts.Count > 0) parts.Add(new PlacedPart(BylinePart.Stroke, at, at + 1));
                at++;
                continue;
            }
            // A name of two characters is padded to the width of three: 陈  斌.
            if (at - start == 1 && Padded(at) is var next and > 0 && forms.IsHan($"{text[start]}{text[next]}"))
                at = PieceEnd(next);
            if (!ReadPiece(start, at)) return null;
        }
        return parts;
    }

    private ReadOnlySpan<char> Piece(int start, int end) => text.AsSpan(start, end - start);

    private int PieceEnd(int at)
    {
        while (at < text.Length && !BylineWords.IsBetween(text[at])) at++;
        return at;
    }

    // The second character of a padded name, with nothing behind it but a word: 江  雨撰.
    private int Padded(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length && Characters.IsIdeograph(text[at])
            && (PieceEnd(at) == at + 1 || words.IsWord(text[(at + 1)..PieceEnd(at)])) ? at : 0;
    }

    // [word …] name [word …], and such a piece after such a piece: 邓左敏通讯员孔凯.
    private bool ReadPiece(int start, int end)
    {
        while (start < end && words.Before(Piece(start, end)) is { } word)
        {
            parts.Add(new PlacedPart(word.Is, start, start + word.Word.Length));
            start += word.Word.Length;
        }
        if (start == end) return true;
        if (words.RankIn(Piece(start, end)) is var rank and > 0 && rank <= LongestOffice) return ReadPiece(start + rank, end);
        return words.RoleIn(Piece(start, end)) is var role and > 0
            ? (ReadNames(start, start + role, isWhole: false) || IsOffice(role)) && ReadPiece(start + role, end)
            : ReadNames(start, end, isWhole: true);
    }

    private bool IsOffice(int length) => length <= LongestOffice && !parts.Exists(part => part.Is == BylinePart.Name);

    private bool ReadNames(int start, int end, bool isWhole)
    {
        var behind = new List<PlacedPart>();
        while (words.After(Piece(start, end), IsBeforePicture(end)) is { } word)
        {
            behind.Insert(0, new PlacedPart(word.Is, end - word.Word.Length, end));
            end -= word.Word.Length;
        }
        if (end > start && IsPlace(start, end, behind)) parts.Add(new PlacedPart(BylinePart.Word, start, end));
        else if (end > start && !TakeNames(start, end, isWhole, behind)) return false;
        parts.AddRange(behind);
        return true;
    }

    private bool IsBeforePicture(int at) =>
        at + 1 < text.Length && BylineWords.IsStroke(text[at]) && text[at + 1] is '图' or '圖' or '摄' or '攝';

    // ／台北報導, －台北連線報導, 发自北京, 银川专电 behind names; 基隆讯, 怡保法新电: nobody reports by that alone. （市文旅局 王明摄）: for whom.
    private bool IsPlace(int start, int end, List<PlacedPart> behind)
    {
        var piece = Piece(start, end);
        if (piece.StartsWith("发自") || piece.StartsWith("發自")) return true;
        if (behind.Count == 0 && end < text.Length && words.IsOffice(piece)) return true;
        if (behind.Exists(part => part.Is == BylinePart.Wire) && !parts.Exists(part => part.Is == BylinePart.Role)) return true;
        if (!parts.Exists(part => part.Is == BylinePart.Name)) return false;
        if (words.PlaceAtEnd(piece) == piece.Length) return true;
        var isReport = behind.Exists(part => part.Is is BylinePart.Word or BylinePart.Wire);
        var isName = forms.IsHan(piece);
        return parts[^1].Is == BylinePart.Stroke && (isReport && !isName
            || text[parts[^1].Start] is '／' or '－' && (isReport || !isName && end == text.Length));
    }

    private bool TakeNames(int start, int end, bool isWhole, List<PlacedPart> behind)
    {
        var piece = Piece(start, end);
        // 戚后银川专电: the place is glued to the last name.
        if (behind.Count > 0 && !forms.IsHan(piece) && words.PlaceAtEnd(piece) is var place and > 0 && place + 1 < piece.Length)
            piece = piece[..^place];
        foreach (var at in forms.Apart(piece))
        {
            var name = piece[at];
            if (!forms.IsSure(name)
                && !(isWhole && IsNamed(start) && (NameForms.IsPenName(name) || IsLatin(name)))) return false;
            var placed = new PlacedPart(BylinePart.Name, start + at.Start.Value, start + at.End.Value);
            // David Müller is one.
            if (IsLatin(name) && parts is [.., { Is: BylinePart.Name } last] && last.End == placed.Start - 1
                && text[last.End] == ' ' && IsLatin(Piece(last.Start, last.End))) parts[^1] = last with { End = placed.End };
            else parts.Add(placed);
        }
        return true;
    }

    // Names are known to stand here: 证券时报记者 木栈, [英] 罗素, but not 记者调查.
    private bool IsNamed(int at) => isOfNames || parts.Exists(part => part.Is == BylinePart.Origin)
        || parts is [.., { Is: BylinePart.Role } role] && role.End < at;

    private static bool IsLatin(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!(char.IsLetter(c) && !Characters.IsIdeograph(c)) && c is not ('.' or '-' or '\'')) return false;
        return word.Length > 1;
    }
}
