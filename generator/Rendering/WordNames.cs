using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Proofs;
using Banmian.Segmentation;

namespace Banmian.Rendering;

/// <summary>The words the program itself asks for; layouts ask for more, which are checked where they stand.</summary>
internal static class WordNames
{
    public const string FrontPage = "front_page";
    public const string PaperUnknown = "paper_unknown";
    public const string DateUnknown = "date_unknown";
    public const string PageUnknown = "page_unknown";
    public const string PageNumber = "page_number";
    public const string PageLettered = "page_lettered";
    public const string EditionOf = "edition_";
    public const string OnThisDay = "on_this_day";
    public const string CountOf = "count_of_";
    public const string OtherHeadline = "other_headline";
    public const string PreviousOf = "previous_";
    public const string NextOf = "next_";
    public const string IssueNumber = "issue_number";
    public const string Cn = "cn";
    public const string CallNumber = "call_number";
    public const string Place = "place";
    public const string Publisher = "publisher";
    public const string RightsStatement = "rights_statement";
    public const string Facsimile = "facsimile";
    public const string Untitled = "untitled";
    public const string DateOfDay = "date_of_day";
    public const string DateOfMonth = "date_of_month";
    public const string DateOfYear = "date_of_year";
    public const string DateApproximate = "date_approximate";
    public const string DateUncertain = "date_uncertain";
    public const string DateInterval = "date_interval";
    public const string DayOfYear = "day_of_year";
    public const string MonthOfYear = "month_of_year";
    public const string Weekdays = "weekdays";
    public const string BetweenNames = "between_names";
    public const string BetweenHeadlines = "between_headlines";
    public const string BetweenParts = "between_parts";
    public const string BetweenTitles = "between_titles";
    public const string JumpToSheet = "jump_to_sheet";
    public const string JumpFromSheet = "jump_from_sheet";
    public const string ScriptHans = "script_hans";
    public const string ScriptHant = "script_hant";
    public const string Editors = "editors";
    public const string ReadingEdition = "reading_edition";
    public const string Miniature = "miniature";
    public const string NamesTitle = "names_title";
    public const string ReprintsTitle = "reprints_title";
    public const string PlacesTitle = "places_title";
    public const string PlacesText = "places_text";
    public const string NamesText = "names_text";
    public const string SeriesTitle = "series_title";
    public const string NotFoundTitle = "not_found_title";
    public const string Added = "added";
    public const string Correct = "correct";
    public const string WithdrawnText = "withdrawn_text";
    public const string MovedTitle = "moved_title";
    public const string SourceView = "source_view";
    public const string SourceViewText = "source_view_text";
    public const string Accounted = "accounted";
    public const string StateUnread = "state_unread";
    public const string StateReadOnce = "state_read_once";
    public const string StateReadTwice = "state_read_twice";
    public const string RuleResumed = "rule_resumed";
    public const string RuleClosed = "rule_closed";
    public const string RuleComma = "rule_comma";
    public const string EditorialDeclaration = "editorial_declaration";

    /// <summary>
    /// What follows is the name of a kind of unit, a joint, an opening, an attachment, or a reason for dropping text.
    /// </summary>
    public const string UnitPrefix = "unit_";
    public const string JointPrefix = "joint_";
    public const string OpeningPrefix = "opening_";
    public const string AttachmentPrefix = "attachment_";
    public const string ReasonPrefix = "reason_";
    public const string RolePrefix = "role_";

    private static readonly string[] Turned = ["page", "story", "issue", "year", "day"];

    private static readonly string[] Counted = ["papers", "issues", "pages", "stories", "days", "longer", "shorter"];

    private static readonly string[] OfSourceView =
    [
        .. NamesOf<UnitKind>(UnitPrefix), .. NamesOf<Joint>(JointPrefix).Skip(1),
        .. NamesOf<Opening>(OpeningPrefix), .. NamesOf<Attachment>(AttachmentPrefix),
    ];
    public const string SearchTitle = "search_title";
    public const string ChoicesTitle = "choices_title";
    public const string ChoicesMore = "choices_more";
    public const string DecidedByDefault = "decided_by_default";
    public const string DecidedByWord = "decided_by_word";
    public const string DecidedByPhrase = "decided_by_phrase";
    public const string DecidedByNumber = "decided_by_number";
    public const string DecidedByFix = "decided_by_fix";
    public const string DecidedByName = "decided_by_name";
    public const string DecidedByGlossary = "decided_by_glossary";

    public static readonly ImmutableArray<string> All =
    [
        FrontPage, PaperUnknown, DateUnknown, PageUnknown, PageNumber, PageLettered, IssueNumber, Cn, CallNumber, Place,
        Publisher, RightsStatement, Facsimile, .. Edition.Kinds.Keys.Select(kind => EditionOf + kind), Untitled, DateOfDay,
        DateOfMonth, DateOfYear,
        DateApproximate, DateUncertain, DateInterval, DayOfYear, MonthOfYear, Weekdays, BetweenNames,
        BetweenHeadlines, BetweenParts, BetweenTitles, JumpToSheet, JumpFromSheet, ScriptHans,
        ScriptHant, Editors, ReadingEdition, Miniature, NamesTitle, NotFoundTitle, Added, WithdrawnText, MovedTitle, SourceView,
        SourceViewText, Accounted, StateUnread, StateReadOnce, StateReadTwice, RuleResumed, RuleClosed, RuleComma,
        EditorialDeclaration, SearchTitle, ChoicesTitle, ChoicesMore, DecidedByDefault,
        DecidedByWord, DecidedByPhrase, DecidedByNumber, DecidedByFix,
        DecidedByName, DecidedByGlossary, .. OfSourceView, .. NamesOf<NameRole>(RolePrefix), OnThisDay,
        .. Counted.Select(what => CountOf + what), .. Turned.SelectMany(what => (string[])[PreviousOf + what, NextOf + what]),
    ];

    /// <summary>The name of a word that belongs to a value: <c>opening_short_line_above</c>.</summary>
    public static string Of<T>(string prefix, T value) where T : struct, Enum =>
        prefix + string.Concat(value.ToString()
            .Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static IEnumerable<string> NamesOf<T>(string prefix) where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => Of(prefix, value));
}
