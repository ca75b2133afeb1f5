using System.Collections.Immutable;
using Banmian.Config;

namespace Banmian.Citing;

/// <summary>What a citation names of a story or a page; what is not known is null.</summary>
/// <param name="Key">names the entry in a reader's own list: ASCII, the same in every script</param>
/// <param name="Page">the page as the paper labels it</param>
/// <param name="Url">absolute; null where the site has no base URL</param>
/// <param name="Language">the tag of the script it is in (BCP 47)</param>
internal sealed record Reference(string Key, string Title, ImmutableArray<string> Authors, string? Paper, EdtfDate? Date,
    string? Page, string? Section, string? Url, string Language);
