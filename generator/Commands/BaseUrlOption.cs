using System.CommandLine;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>
/// <c>--base-url</c>, in place of the one in site-config.yml: a deployment knows its own address (GitHub Pages tells it
/// to the workflow), and a fork of an archive should not have to edit its configuration to be right.
/// </summary>
internal static class BaseUrlOption
{
    public static Option<Uri?> Create(Language language) => new("--base-url")
    {
        Description = language.Say($"The address the site is published at, in place of site-config.yml's base-url."),
        HelpName = "URL",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var address = WebAddress.ReadBase(text);
            if (address is null)
                result.AddError(language.Say($"--base-url: “{text}” is not an address a site can have; {WebAddress.BaseForm}."));
            return address;
        },
    };
}
