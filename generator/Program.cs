using System.CommandLine;
using System.Text;
using Banmian.Commands;
using Banmian.Diagnostics;

// Chinese text must come out whole whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var command = CommandLine.Parse(args);
try
{
    var code = command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return command.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
}
catch (Exception e)
{
    var found = new DiagnosticBag();
    ProgramFault.Report(e, command.CommandResult.Command.Name, found);
    RunReport.PrintDiagnostics(found.Items, Console.Error);
    return ExitCodes.Errors;
}
