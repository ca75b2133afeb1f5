using Banmian.Archive;
using Banmian.Scripts;

namespace Banmian.Rendering;

/// <summary>What every page of the site is rendered from.</summary>
internal sealed record Site(SiteArchive Archive, TemplateSet Templates, SiteConverters Converters)
{
    public Words Words(Script script) => Templates.Words[script];

    /// <summary>A text in the script asked for.</summary>
    public string In(Script script, Script writtenIn, string text) =>
        script == writtenIn ? text : Converters.Between(writtenIn, script).Convert(text);
}
