using System.Text;
using Banmian.Commands;

// Chinese text must come out whole whatever the terminal's code page is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = StandardStream.OpenOutput();
using var error = StandardStream.OpenError();
Console.SetOut(output.Writer());
Console.SetError(error.Writer());

var language = LanguageOption.Of(args, Environment.GetEnvironmentVariable);
return CommandLine.Run(args, new Terminal(Console.Out, Console.Error, language), output.ReportFailure);
