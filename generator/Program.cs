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

var command = CommandLine.Parse(args);
var found = new DiagnosticBag();
var code = ExitCodes.Errors;
try
{
    code = command.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e)
{
    ProgramFault.Report(e, command.CommandResult.Command.Name, found);
}
output.ReportFailure(found);
RunReport.PrintDiagnostics(found.Items, Console.Error);
return command.Errors.Count > 0 ? ExitCodes.WrongUsage : found.HasErrors ? ExitCodes.Errors : code;
