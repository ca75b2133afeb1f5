namespace Banmian.Diagnostics;

/// <summary>
/// Every rule of the program. Numbers by stage: 0xx sources and sidecars, 1xx configuration, 2xx segmentation,
/// 3xx archive and addresses, 4xx scripts, 5xx templates and rendering, 6xx publishing.
/// </summary>
internal static class Rules
{
    public static readonly Rule Undecodable = new("NP001", Severity.Error, "a dump is not valid UTF-8");
    public static readonly Rule EmptyDump = new("NP002", Severity.Error, "a dump holds no text");
    public static readonly Rule ControlCharacter = new("NP003", Severity.Error, "a dump holds a control character");
    public static readonly Rule TooShort = new("NP004", Severity.Error, "a dump is too short to be a page");
    public static readonly Rule Unreadable = new("NP005", Severity.Error, "a file cannot be read");

    public static readonly Rule CharacterLost = new("NP200", Severity.Error, "a character of the dump is in no story, in no furniture and not dropped");

    public static readonly Rule UnknownOpenccConfig = new("NP400", Severity.Error, "an OpenCC configuration is not known");
    public static readonly Rule DamagedOpenccData = new("NP401", Severity.Error, "OpenCC's data cannot be read");
    public static readonly Rule UndecodableText = new("NP402", Severity.Error, "text to convert is not valid UTF-8");

    public static IEnumerable<Rule> All =>
        typeof(Rules).GetFields().Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
}
