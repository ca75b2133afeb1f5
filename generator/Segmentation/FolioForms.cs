namespace Banmian.Segmentation;

/// <summary>The forms in which a page prints what it is, as patterns without anchors; the words come from <c>cues.yml</c>.</summary>
internal static class FolioForms
{
    public const string Date = @"(?:19|20)\d\d\s*[年.\-/]\s*\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?";

    public const string Weekday = "星期[一二三四五六日天]";

    public const string PageNumber = @"(?:(?:第\s*)?[0-9０-９A-Za-z一二三四五六七八九十]{1,4}\s*版|[A-Z]\d{1,2}|\d{1,2})";

    public const string AnyPaper = @"\w{3,6}[报報]";

    public static readonly string PaperName = $@"\S{{1,8}}(?:{Names.Any("paperEnd")})";

    public static readonly string Section = $"(?:{Names.Any("section")})(?:[·・](?:{Names.Any("section")}))*";

    /// <summary>How a list of editors begins: a role and a colon, or one of the surest roles and a space.</summary>
    public static readonly string EditorsWithColon = $@"(?:{Names.Any("editors")})\s*[:：]";

    public static readonly string EditorsWithSpace = $@"(?:{Names.Any("editorsExact")})\s+\S";
}
