using System.Text;
using Banmian.Commands;

// Chinese text must come out whole whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var command = CommandLine.Parse(args);
var code = command.Invoke();
return command.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
