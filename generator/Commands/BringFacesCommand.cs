using System.CommandLine;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Commands;

/// <summary>
/// <c>bring-faces</c>: the faces of prints beside the program. What publishes it runs this; everyone else has them when they are
/// first wanted.
/// </summary>
internal static class BringFacesCommand
{
    internal static Command Create(Language language)
    {
        var command = new Command("bring-faces",
            language.Say($"Put the faces of prints beside the program"))
        { Hidden = true };
        command.SetAction(_ =>
        {
            if (PrintFaces.OfProgram.Bring(CancellationToken.None) is not { } why)
                return ExitCodes.Clean;
            Console.Error.WriteLine(language.Say(why));
            return ExitCodes.Errors;
        });
        return command;
    }
}
