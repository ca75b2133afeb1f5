using System.Collections.Immutable;
using Banmian.Scripts;

namespace Banmian.Config;

/// <summary>A newspaper of the archive: its slug (the address part) and its name in each script.</summary>
internal sealed record Paper(string Slug, ImmutableDictionary<Script, string> Names);
