using System.CommandLine;

namespace Banmian.Commands;

/// <summary><c>--output</c>: where a site is built.</summary>
internal static class OutputOption
{
    public const string Usual = "_site";

    public static Option<string> Create() => new("--output") { Description = "The folder to write to.", HelpName = "DIR", DefaultValueFactory = _ => Usual };
}
