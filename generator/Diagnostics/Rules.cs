namespace Banmian.Diagnostics;

/// <summary>
/// Every rule of the program. Numbers by stage: 0xx sources and sidecars, 1xx configuration, 2xx segmentation,
/// 3xx archive and addresses, 4xx scripts, 5xx templates and rendering (from 520 proofs), 6xx publishing (from 620 the preview).
/// </summary>
internal static class Rules
{
    public static readonly Rule Undecodable = new("NP001", Severity.Error, $"a text file is not in the encoding it should be in");
    public static readonly Rule EmptyDump = new("NP002", Severity.Error, $"a dump holds no text");
    public static readonly Rule ControlCharacter = new("NP003", Severity.Error, $"a text file holds a control character");
    public static readonly Rule TooShort = new("NP004", Severity.Error, $"a dump is too short to be a page");
    public static readonly Rule Unreadable = new("NP005", Severity.Error, $"a file cannot be read");
    public static readonly Rule OutsideSite = new("NP006", Severity.Error, $"a path leaves the site's folder");
    public static readonly Rule NoDumps = new("NP007", Severity.Error, $"there is no dump to build from");
    public static readonly Rule SidecarWithoutDump = new("NP008", Severity.Warning, $"a sidecar has no dump beside it");
    public static readonly Rule TooLarge = new("NP009", Severity.Error, $"a file is too large");
    public static readonly Rule LostCharacter = new(
        "NP010", Severity.Error, $"a text file holds U+FFFD for a character that was lost");
    public static readonly Rule DirectionControl = new(
        "NP011", Severity.Warning, $"a text file holds a character that turns the direction of text");
    public static readonly Rule PrivateUse = new("NP012", Severity.Warning, $"a text file holds a character for private use");
    public static readonly Rule UnusableName = new("NP013", Severity.Error, $"the name of a file cannot be used");
    public static readonly Rule AddressUnusable = new("NP014", Severity.Error, $"the name of a file makes no usable address");
    public static readonly Rule TooManyStories = new("NP015", Severity.Error, $"a dump makes more stories than a page can have");

    public static readonly Rule RowWithoutDump = new("NP016", Severity.Warning, $"a row of pages.csv is of no dump");

    public static readonly Rule StrayFile = new("NP017", Severity.Warning, $"a file of seeds/ is left out, by its name");

    public static readonly Rule NotADump = new("NP018", Severity.Error, $"a file is named as a dump and is none");

    public static readonly Rule ProgramFault = new("NP020", Severity.Error, $"the program has a fault");

    public static readonly Rule NoSiteConfig = new("NP100", Severity.Error, $"the folder has no site-config.yml");
    public static readonly Rule YamlSyntax = new("NP101", Severity.Error, $"a file is not the YAML this program reads");
    public static readonly Rule UnknownKey = new("NP102", Severity.Error, $"a key is unknown");
    public static readonly Rule DuplicateKey = new("NP103", Severity.Error, $"a key appears twice");
    public static readonly Rule WrongKind = new("NP104", Severity.Error, $"a value is of the wrong kind");
    public static readonly Rule BadValue = new("NP105", Severity.Error, $"a value cannot be used");
    public static readonly Rule MissingKey = new("NP106", Severity.Error, $"a key is missing");
    public static readonly Rule UnknownPaper = new(
        "NP107", Severity.Error, $"a sidecar names a paper that site-config.yml does not");

    public static readonly Rule NamesProgram = new("NP108", Severity.Error, $"site-config.yml names a program to run");

    public static readonly Rule PathUnfit = new("NP109", Severity.Warning, $"paths of dumps do not fit the pattern of the site");

    public static readonly Rule CharacterLost = new(
        "NP200", Severity.Error, $"a character of the dump is in no story, in no furniture and not dropped");
    public static readonly Rule NoSuchLine = new("NP202", Severity.Error, $"a dump has no line of that number");
    public static readonly Rule DoubtfulStory = new("NP210", Severity.Warning, $"a story was put together on little evidence");
    public static readonly Rule BrokenExtraction = new("NP211", Severity.Warning, $"a line holds what a broken extraction leaves");
    public static readonly Rule Folded = new("NP212", Severity.Note, $"characters of a dump are read as those that were printed");
    public static readonly Rule NoStory = new("NP213", Severity.Warning, $"a dump holds no story");
    public static readonly Rule LooseHeading = new("NP214", Severity.Warning, $"what looks like a heading is in no story");
    public static readonly Rule LooseNames = new("NP215", Severity.Warning, $"a line of names signs no story");
    public static readonly Rule LooseCaption = new("NP216", Severity.Warning, $"what opens a caption is in no story");
    public static readonly Rule ColumnsTogether = new(
        "NP217", Severity.Warning, $"a dump has columns side by side on its lines");
    public static readonly Rule CharacterInvented = new(
        "NP201", Severity.Error, $"the reading of a page holds a character that the dump does not");
    public static readonly Rule BrokenGold = new("NP290", Severity.Error, $"a gold file cannot be read");
    public static readonly Rule NoGold = new("NP291", Severity.Error, $"there is no gold to score against");

    public static readonly Rule AddressTaken = new("NP300", Severity.Error, $"two pages have the same address");
    public static readonly Rule FrontMatter = new(
        "NP301", Severity.Error, $"the front matter of a standing page is not valid");

    public static readonly Rule Contradiction = new(
        "NP302", Severity.Warning, $"what is stated of a page and what the page prints contradict each other");

    public static readonly Rule LabelTwice = new("NP303", Severity.Warning, $"two pages of an issue have one page number");

    public static readonly Rule FormerTaken = new("NP304", Severity.Warning, $"a former address of a page cannot lead to it");
    public static readonly Rule Moved = new("NP305", Severity.Warning, $"a page has another address than in the last build");

    public static readonly Rule SameText = new("NP306", Severity.Warning, $"two pages hold the same text, or nearly the same");
    public static readonly Rule PagesMissing = new("NP307", Severity.Note, $"an issue lacks pages between others");
    public static readonly Rule FutureDate = new("NP308", Severity.Warning, $"a page is dated in the future");

    public static readonly Rule UnknownOpenccConfig = new("NP400", Severity.Error, $"an OpenCC configuration is not known");
    public static readonly Rule DamagedOpenccData = new("NP401", Severity.Error, $"OpenCC's data cannot be read");
    public static readonly Rule NoNewspaperLayer = new(
        "NP402", Severity.Error, $"the newspaper layer does not fit an OpenCC configuration");
    public static readonly Rule DamagedWordList = new("NP403", Severity.Error, $"the word list cannot be read");
    public static readonly Rule GlossaryLine = new("NP410", Severity.Error, $"a line of a glossary is not two words and a note");
    public static readonly Rule GlossaryTwice = new("NP411", Severity.Error, $"a word is in the glossary twice");
    public static readonly Rule GlossaryLength = new(
        "NP412", Severity.Error, $"the two words of a glossary line have lengths that do not fit");
    public static readonly Rule GlossaryScript = new(
        "NP413", Severity.Warning, $"a word of the glossary is written in the other script");
    public static readonly Rule UnpairedQuote = new("NP420", Severity.Warning, $"a quotation mark has no partner");
    public static readonly Rule RewritesWords = new("NP421", Severity.Warning, $"the conversion to Traditional rewrites words");
    public static readonly Rule OwnOpenccConfig = new(
        "NP422", Severity.Error, $"a site's own OpenCC configuration cannot be used");
    public static readonly Rule VariantPair = new("NP423", Severity.Error, $"two characters are not forms of one another");
    public static readonly Rule NameInTwoForms = new("NP424", Severity.Warning, $"a name has two forms in one issue");
    public static readonly Rule ScriptsTogether = new("NP425", Severity.Error, $"the scripts of a site do not go together");

    public static readonly Rule TemplateSyntax = new("NP500", Severity.Error, $"a template does not parse");
    public static readonly Rule TemplateMissing = new("NP501", Severity.Error, $"a template is missing");
    public static readonly Rule TemplateFailed = new("NP502", Severity.Error, $"a template asks for something that is not there");
    public static readonly Rule CaughtOutput = new(
        "NP503", Severity.Error, $"a template catches output, which would be escaped twice");
    public static readonly Rule WordMissing = new("NP504", Severity.Error, $"a word of the user interface is missing");
    public static readonly Rule OriginalChanged = new(
        "NP505", Severity.Warning, $"a template was copied from one that the program has changed since");
    public static readonly Rule CopyNote = new("NP506", Severity.Warning, $"a note of a copied template is of no copy");
    public static readonly Rule NoSuchTemplate = new("NP507", Severity.Error, $"a template to be copied is none of the program's");
    public static readonly Rule CopyStands = new("NP508", Severity.Error, $"a template would be copied over a file");
    public static readonly Rule NoBaseUrl = new(
        "NP510", Severity.Warning, $"the site has no base URL, so it has no canonical addresses");
    public static readonly Rule PhotoFile = new("NP550", Severity.Error, $"the file of a photo is missing");
    public static readonly Rule NotAPicture = new("NP551", Severity.Error, $"the file of a photo is not a picture");
    public static readonly Rule PictureTooLarge = new("NP553", Severity.Error, $"a picture has more pixels than browsers show");
    public static readonly Rule PhotoCaption = new("NP552", Severity.Error, $"a photo has no caption it belongs to");

    public static readonly Rule MarkdownAddress = new(
        "NP560", Severity.Warning, $"a link or a picture of a Markdown text is not shown as one");
    public static readonly Rule MarkdownDepth = new(
        "NP561", Severity.Error, $"a Markdown text is nested too deep, or a paragraph of it holds too many marks");

    public static readonly Rule NotAnExactFit = new("NP580", Severity.Note, $"a page's text does not fill its sheet exactly");

    public static readonly Rule ProofFrontMatter = new(
        "NP520", Severity.Error, $"the front matter of a proof is not valid");
    public static readonly Rule ProofHash = new("NP521", Severity.Error, $"the hash of a proof is not a hash");
    public static readonly Rule ProofAttribute = new("NP522", Severity.Error, $"an attribute of a proof is not valid");
    public static readonly Rule ProofMarkup = new(
        "NP523", Severity.Error, $"a proof holds Markdown that does not belong in it, or that would lose characters");
    public static readonly Rule ProofTwice = new("NP524", Severity.Error, $"a proof holds twice what it may hold once");
    public static readonly Rule ProofEmptyStory = new("NP525", Severity.Error, $"a story of a proof has no text");
    public static readonly Rule ProofOverlap = new("NP526", Severity.Error, $"two units of a proof claim the same lines");
    public static readonly Rule ProofWithoutDump = new("NP527", Severity.Error, $"a proof has no dump beside it");
    public static readonly Rule ProofLeavesOut = new("NP528", Severity.Error, $"text of the dump is nowhere in its proof");
    public static readonly Rule ProofLines = new("NP529", Severity.Error, $"a proof names lines that do not hold its text");
    public static readonly Rule ProofDrift = new(
        "NP530", Severity.Error, $"a text of a proof is not found in a dump that changed");
    public static readonly Rule DumpChanged = new("NP531", Severity.Warning, $"a dump changed since its proof was written");
    public static readonly Rule ProofOffered = new(
        "NP532", Severity.Warning, $"a proof holds text that was offered and not placed");
    public static readonly Rule ProofNames = new(
        "NP533", Severity.Warning, $"a proof names somebody who is not in the text");
    public static readonly Rule ProofConflict = new(
        "NP534", Severity.Warning, $"a proof and the automatic reading divide a text differently");

    public static readonly Rule ProofRepeats = new("NP535", Severity.Warning, $"a proof holds a paragraph twice and its dump once");

    public static readonly Rule BrokenLink = new("NP600", Severity.Error, $"a link leads to nothing in the publication");
    public static readonly Rule DuplicateId = new("NP601", Severity.Error, $"an id is used twice on a page");
    public static readonly Rule OneWayAlternate = new("NP602", Severity.Error, $"a page in another script does not link back");
    public static readonly Rule UnsafePath = new(
        "NP603", Severity.Error, $"a path of the publication cannot be a file of the output folder");
    public static readonly Rule PathCollision = new("NP604", Severity.Error, $"two paths of the publication collide on disk");
    public static readonly Rule OutputIsSource = new(
        "NP605", Severity.Error, $"the output folder is a folder the site is made from");
    public static readonly Rule ForeignOutput = new(
        "NP606", Severity.Error, $"the output folder holds what this program did not write");
    public static readonly Rule Unwritable = new("NP607", Severity.Error, $"a file or a folder cannot be written");
    public static readonly Rule SavedMeanwhile = new(
        "NP608", Severity.Error, $"a file was saved by somebody else while the program was about to write it");
    public static readonly Rule FolderNotEmpty = new("NP609", Severity.Error, $"a new archive would be put among other files");
    public static readonly Rule OutputInUse = new("NP610", Severity.Error, $"another process is building into the output folder");
    public static readonly Rule DamagedManifest = new(
        "NP611", Severity.Error, $"the list of the files in the output folder is damaged");
    public static readonly Rule Unfinished = new("NP612", Severity.Error, $"a new site is only partly in place");
    public static readonly Rule Interrupted = new("NP613", Severity.Note, $"an earlier build was interrupted");
    public static readonly Rule NotWatched = new(
        "NP620", Severity.Warning, $"the system does not report every change to a site's files");
    public static readonly Rule NoPort = new("NP621", Severity.Error, $"there is no port for the preview");

    public static readonly Rule DamagedWork = new("NP614", Severity.Note, $"what earlier builds kept of their work is damaged");
    public static readonly Rule NoPart = new("NP616", Severity.Error, $"a folder to join holds nothing a build wrote");
    public static readonly Rule NoPageUnder = new("NP617", Severity.Error, $"no page stands under the address of a part");
    public static readonly Rule PartOverSite = new("NP618", Severity.Error, $"a part of a site would take the place of a site");
    public static readonly Rule LargeSite = new("NP615", Severity.Warning, $"the site is nearly too large for GitHub Pages");

    public static readonly Rule NoBrowser = new("NP640", Severity.Error, $"there is no browser to print with");
    public static readonly Rule BrowserDoesNotStart = new("NP641", Severity.Error, $"the browser does not start");
    public static readonly Rule NotPrinted = new("NP642", Severity.Error, $"a page could not be printed");
    public static readonly Rule PrintingAlready = new("NP643", Severity.Error, $"another process is printing this site");
    public static readonly Rule StalePrint = new("NP644", Severity.Warning, $"a print is of its page or issue as it was, or for another address");
    public static readonly Rule PrintOfNoPage = new("NP645", Severity.Warning, $"a print belongs to no page or issue of the site");
    public static readonly Rule NoPrintFaces = new("NP646", Severity.Warning, $"the faces for printing are missing");
    public static readonly Rule NoPictureFaces = new("NP649", Severity.Error, $"the faces of pictures for sharing are missing");
    public static readonly Rule NoCode = new("NP650", Severity.Warning, $"prints have no QR code");
    public static readonly Rule NoSuchPage = new("NP647", Severity.Error, $"a file named for printing is not a dump of the site");

    public static readonly Rule NoIssue = new(
        "NP648", Severity.Warning, $"pages that make no issue were left out of a print of issues");

    public static IEnumerable<Rule> All =>
        typeof(Rules).GetFields().Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
}
