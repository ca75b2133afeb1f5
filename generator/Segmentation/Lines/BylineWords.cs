using System.Buffers;

namespace Banmian.Segmentation.Lines;

/// <summary>What stands in a line of names: a name, a stroke (／：|), a word for the text or for pictures, an agency, a source of
/// pictures (资料图片), who someone is (记者), one who neither wrote nor took the picture (编辑), where someone is from ([美]), what
/// ends an opening (电), or another word.</summary>
internal enum BylinePart { Name, Stroke, Text, Picture, Agency, Source, Role, Aside, Origin, Wire, Word }

/// <summary>A part of a line of names, and where it stands (UTF-16 units).</summary>
internal readonly record struct PlacedPart(BylinePart Is, int Start, int End);

/// <summary>The words of lines of names, out of the lists of <c>cues.yml</c>.</summary>
internal sealed class BylineWords
{
    private const string Marks = Signatures.Bullets + "※⊙-－_（(〔[［【〈《<「『）)〕]］】〉》>」』";
    private const string Strokes = "／/|｜：:-－–⊙";
    private const string Separators = Strokes + "、，,；; \t　\u00A0";
    private const string BracketsOpen = "（(〔[［【";
    private static readonly SearchValues<char> BracketsClose = SearchValues.Create("）)〕]］】");

    // 浙江杭州, 内蒙古自治区呼伦贝尔
    private const int LongestPlace = 10;

    private readonly NameForms forms;
    private readonly Openings openings;
    private readonly (string Word, BylinePart Is)[] before, after;
    private readonly string[] cuttable, roles, reporters, offices, ranks, origins, provinces;

    public BylineWords(Cues cues, NameForms forms, Openings openings)
    {
        (this.forms, this.openings) = (forms, openings);
        (string Word, BylinePart Is)[] Of(BylinePart part, params ReadOnlySpan<string> lists)
        {
            var words = new List<(string, BylinePart)>();
            foreach (var list in lists) words.AddRange(cues[list].Select(word => (word, PartOf(word, part))));
            return [.. words];
        }

        (string, BylinePart)[] hands = [.. Of(BylinePart.Text, "writer", "writes"),
            .. Of(BylinePart.Picture, "photoCredit", "photoSource", "draws")];
        var agencies = Of(BylinePart.Agency, "agency");
        before = Longest([.. agencies, .. agencies.Select(agency => ($"据{agency.Word}", BylinePart.Word)),
            .. agencies.Select(agency => ($"據{agency.Word}", BylinePart.Word)), .. Of(BylinePart.Role, "reporter"), .. hands,
            .. Of(BylinePart.Text, "writesBefore"),
            .. Of(BylinePart.Aside, "editors", "aside"), .. Of(BylinePart.Word, "share", "authorRole")]);
        after = Longest([.. Of(BylinePart.Word, "bylineEnd"), .. Of(BylinePart.Wire, "wire"), .. hands]);
        cuttable = [.. before.Concat(after).Select(word => word.Word).Distinct()
            .Where(word => word.Length > 1 && !char.IsAscii(word[0]))];
        (reporters, offices, ranks, provinces) = (cues["reporter"], cues["office"], cues["authorRole"], cues["province"]);
        origins = [.. cues["nation"], .. cues["country"], .. provinces];
        roles = [.. reporters, .. cues["writer"].Concat(cues["writes"]).Where(word => word.Length > 1)];
    }

    /// <summary>Whether a character is a bracket or a bullet around names.</summary>
    public static bool IsMark(char c) => Marks.Contains(c);

    public static bool IsStroke(char c) => Strokes.Contains(c);

    /// <summary>Whether a character stands between words and names, and in none.</summary>
    public static bool IsBetween(char c) => Separators.Contains(c) || IsMark(c);

    /// <summary>Whether a text is a word that stands beside names, and no name.</summary>
    public bool IsWord(string text) => Array.Exists(after, word => word.Word == text);

    /// <summary>Whether the end of a line cuts a word before its last character (通讯 / 员, 供 / 图), or a name behind its surname
    /// (本报记者李 / 启明).</summary>
    public bool IsCut(string above, string below) => Array.Exists(cuttable, word =>
        above.EndsWith(word[..^1], StringComparison.Ordinal) && below.StartsWith(word[^1])) || Array.Exists(roles, role =>
        above.Length > role.Length && forms.IsSurname(above[^1])
            && above.AsSpan(0, above.Length - 1).EndsWith(role, StringComparison.Ordinal));

    /// <summary>The word that a piece of text begins with; one of one character only where it is the whole piece.</summary>
    public (string Word, BylinePart Is)? Before(ReadOnlySpan<char> piece)
    {
        foreach (var word in before)
            if (piece.StartsWith(word.Word) && (word.Word.Length > 1 || piece.Length == 1)) return word;
        return null;
    }

    /// <summary>The word that a piece ends with. 摄 is in no name; 文 may be a name's last character (李小文), and is not if 图
    /// follows or what is left is as long as a name.</summary>
    /// <param name="isBeforePicture">whether a stroke and 图 follow</param>
    public (string Word, BylinePart Is)? After(ReadOnlySpan<char> piece, bool isBeforePicture)
    {
        foreach (var word in after)
        {
            var left = piece.Length - word.Word.Length;
            if (left < 0 || !piece.EndsWith(word.Word)) continue;
            if (word.Word.Length > 1 || left == 0 || !NameForms.IsOfName(word.Word[0]) || left == 2 && isBeforePicture
                || left > 2 && !forms.IsHan(piece)) return word;
        }
        return null;
    }

    /// <summary>Where in a piece a word stands that says who someone is, with others or a place before it: 邓左敏通讯员孔凯,
    /// 辽沈新报特约撰稿. 0 where there is none.</summary>
    public int RoleIn(ReadOnlySpan<char> piece)
    {
        foreach (var role in roles)
        {
            if (piece.IndexOf(role) is not (var at and > 0)) continue;
            // 秋水撰文摄影: a word behind the name.
            var behind = piece[(at + role.Length)..].ToString();
            if (at > NameForms.LongestPenName || behind.Length > 0 && !IsWord(behind) || reporters.Contains(role)) return at;
        }
        return 0;
    }

    /// <summary>Where in a piece a word stands that says what someone is, behind where he lives or works and before his name:
    /// 白沙市民王明. 0 where there is none.</summary>
    public int RankIn(ReadOnlySpan<char> piece)
    {
        foreach (var rank in ranks)
            if (piece.IndexOf(rank) is var at and > 0 && forms.IsHan(piece[(at + rank.Length)..])) return at;
        return 0;
    }

    /// <summary>How long the brackets are that a text begins with, if they say where an author is from: [美], （台湾）. 0 where they
    /// do not.</summary>
    public int OriginAt(ReadOnlySpan<char> text) =>
        text.Length > 0 && BracketsOpen.Contains(text[0]) && text[1..].IndexOfAny(BracketsClose) is var length and > 0
            && Array.IndexOf(origins, text.Slice(1, length).ToString()) >= 0 ? length + 2 : 0;

    /// <summary>Whether a piece says where someone belongs (市文旅局) or is from (浙江杭州).</summary>
    public bool IsOffice(ReadOnlySpan<char> piece)
    {
        foreach (var office in offices)
            if (piece.EndsWith(office)) return piece.Length > 2 && !forms.IsHan(piece);
        foreach (var province in provinces)
            if (piece.StartsWith(province)) return piece.Length <= LongestPlace && !forms.IsHan(piece);
        return false;
    }

    /// <summary>How many characters at the end of a piece are a place.</summary>
    public int PlaceAtEnd(ReadOnlySpan<char> piece) => openings.PlaceAtEnd(piece.ToString());

    // 文/图, 图文, 摄影报道: of both. 资料图片, 網上圖片: of whom a picture is.
    private static BylinePart PartOf(string word, BylinePart part) => part != BylinePart.Picture ? part
        : word.Length > 2 && "资資档檔网網视視电電".Contains(word[0]) ? BylinePart.Source
        : word.Contains('文') || word[^1] is '道' or '導' ? BylinePart.Word
        : part;

    private static (string, BylinePart)[] Longest((string Word, BylinePart Is)[] words) =>
        [.. words.DistinctBy(word => word.Word).OrderByDescending(word => word.Word.Length)];
}
