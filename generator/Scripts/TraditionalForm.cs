namespace Banmian.Scripts;

/// <summary>The Traditional a site prints.</summary>
/// <param name="Config">One of <see cref="SiteConverters.TraditionalForms"/>, or the path of the site's own OpenCC configuration.</param>
/// <param name="Variants">The forms it prefers to those the configuration gives.</param>
internal sealed record TraditionalForm(string Config, QuoteStyle Quotes, Variants Variants);
