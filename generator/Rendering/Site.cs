using Banmian.Archive;
using Banmian.Scripts;
using Banmian.Text;

namespace Banmian.Rendering;

/// <summary>What every page of the site is rendered from.</summary>
internal sealed record Site(SiteArchive Archive, TemplateSet Templates, SiteConverters Converters)
{
    public Words Words(Script script) => Templates.Words[script];

    /// <summary>A text in the script asked for.</summary>
    public string In(Script script, Script writtenIn, string text) =>
        script == writtenIn ? text : Converters.Between(writtenIn, script).Convert(text);

    /// <summary>A personal name in the script asked for.</summary>
    public string NameIn(Script script, Script writtenIn, string name) =>
        script == writtenIn ? name : Converters.Between(writtenIn, script).Convert(name, new KnownNames([name], Certain: true));
}
