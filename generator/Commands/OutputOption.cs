using System.CommandLine;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary><c>--output</c>: where a site is built.</summary>
internal static class OutputOption
{
    public const string Usual = "_site";

    public static Option<string> Create(Language language) =>
        new("--output")
        {
            Description = language.Say($"The folder to write to."),
            HelpName = "DIR",
            DefaultValueFactory = _ => Usual
        };
}
