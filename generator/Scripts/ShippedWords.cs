using Banmian.Diagnostics;
using Banmian.Scripts.Newspaper;
using Banmian.Scripts.Opencc;

namespace Banmian.Scripts;

/// <summary>The word list that ships with the program, for the build that compiles it.</summary>
internal static class ShippedWords
{
    /// <summary>Writes the list with OpenCC's phrases as the program reads it fastest; an error is reported.</summary>
    /// <exception cref="IOException">The list cannot be read, or the output fails.</exception>
    public static void Compile(Stream output, DiagnosticBag bag)
    {
        if (OpenccConverter.Load("s2t", OpenccData.Shipped, bag, new Location("compile-words")) is not { } phrases)
            return;
        var list = WordList.Read(File.ReadAllText(WordList.ShippedFile), phrases);
        CompiledWords.Write(list, WordList.ShippedFile, phrases, output);
    }
}
