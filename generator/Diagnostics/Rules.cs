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

    public static readonly Rule AddressTaken = new("NP300", Severity.Error, "two pages stand at one address");
    public static readonly Rule FrontMatter = new("NP301", Severity.Error, "the front matter of a standing page is not as it should be");
    public static readonly Rule UnknownFrontMatterKey = new("NP302", Severity.Error, "the front matter of a standing page has an unknown key");

    public static readonly Rule TemplateSyntax = new("NP500", Severity.Error, "a template does not parse");
    public static readonly Rule TemplateMissing = new("NP501", Severity.Error, "a template is missing");
    public static readonly Rule TemplateFailed = new("NP502", Severity.Error, "a template asks for something that is not there");
    public static readonly Rule CaughtOutput = new("NP503", Severity.Error, "a template catches output, which would be escaped twice");
    public static readonly Rule WordMissing = new("NP504", Severity.Error, "a word of the user interface is missing");
    public static readonly Rule WordsBroken = new("NP505", Severity.Error, "a word file is not a list of words");
    public static readonly Rule NoBaseUrl = new("NP510", Severity.Warning, "the site has no base URL, so it has no canonical addresses");

    public static IEnumerable<Rule> All =>
        typeof(Rules).GetFields().Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
}
