using System.CommandLine;
using Banmian.Commands;

var root = new RootCommand("Turns plain-text dumps of Chinese newspaper pages into a bilingual archive site") { ConvertCommand.Create() };
return root.Parse(args).Invoke();
