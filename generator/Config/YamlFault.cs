using Banmian.Diagnostics;

namespace Banmian.Config;

/// <summary>Why a file is not the YAML this program reads: the place, what is wrong there, and what to write.</summary>
internal sealed record YamlFault(Location At, Sentence What, Sentence Hint)
{
    /// <summary>A mark as an input method for Chinese types it.</summary>
    public static YamlFault FullWidth(Location at, char mark) => new(at,
        $"“{mark}” is full-width, and YAML does not know it",
        mark switch
        {
            '：' => $"write “:” and a space",
            '“' or '‘' => $"write \" on both sides",
            '，' or '、' => $"write “,” and a space; a value that holds “{mark}” stands in quotation marks: \"…{mark}…\"",
            _ => Sentence.Of($"write “{Text.Characters.HalfWidth(mark)}”"),
        });

    public void Report(DiagnosticBag bag) => bag.Report(Rules.YamlSyntax, At, What, Hint);
}

/// <summary>Ends the reading of a file at a fault.</summary>
internal sealed class YamlFaultException(YamlFault fault) : Exception
{
    public YamlFault Fault => fault;
}
