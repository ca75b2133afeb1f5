using System.CommandLine;
using System.Text;
using Banmian.Commands;
using Banmian.Diagnostics;

// Chinese text must come out whole whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = StandardStream.OpenOutput();
using var error = StandardStream.OpenError();
Console.SetOut(output.Writer());
Console.SetError(error.Writer());

var language = LanguageOption.Of(args, Environment.GetEnvironmentVariable);
var command = CommandLine.Parse(language, args);
var found = new DiagnosticBag();
var code = ExitCodes.Errors;
try
{
    if (SiteOption.Enter(command, found))
        code = command.Errors.Count > 0 ? WrongUsage.Tell(command, Terminal.Of(command, language))
            : command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e)
{
    ProgramFault.Report(e, command.CommandResult.Command.Name, found);
}
output.ReportFailure(found);
new Terminal(Console.Out, Console.Error, language).Tell(found.Items);
return found.HasErrors ? ExitCodes.Errors : code;
