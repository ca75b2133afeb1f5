using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Scripts;

namespace Banmian.Archive;

/// <summary>
/// What a page leads with, as a front page shows it: its first story that has a headline, in every published script, and the
/// first of its pictures. Of a page without a story nothing is known.
/// </summary>
internal sealed record PageLead(
    string? Story, ImmutableSortedDictionary<Script, LeadText> Texts, LeadPicture? Picture);

/// <param name="Opening">the first lines of the text</param>
/// <param name="Caption">of the picture, in a line; null where there is none</param>
internal sealed record LeadText(string Title, string? Kicker, string? Deck, string Opening, string? Caption);

/// <summary>A picture that another page shows too.</summary>
/// <param name="Story">the story whose picture it is</param>
/// <param name="Path">its file in the site</param>
internal sealed record LeadPicture(string Story, string Path, string? Small, int Width, int Height, Crop Crop);
