using Banmian.Scripts.Newspaper;
using Banmian.Text;

namespace Banmian.Tests.Scripts;

/// <summary>The word list as the build writes it: the same list as its text, or none.</summary>
public sealed class CompiledWordsTests : IDisposable
{
    // Words of three kinds: of the list alone, and where it says otherwise than OpenCC's phrases, 海关|系统 and 发展|中国家.
    private const string Words = "海关 1000 n\n关系 2000 n\n系统 2000 n\n发展 3000 v\n发展中国家 300 n\n中国 5000 ns\n";

    private readonly string folder = Directory.CreateTempSubdirectory("banmian-words-").FullName;

    private string Compiled => Path.Combine(folder, "compiled.bin");

    private string Text => Path.Combine(folder, "dict.txt");

    public CompiledWordsTests()
    {
        File.WriteAllText(Text, Words);
        using var output = File.Create(Compiled);
        CompiledWords.Write(WordList.Read(Words, Converters.Of("s2t")), Text, Converters.Of("s2t"), output);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Is_the_list_it_was_made_of()
    {
        var made = WordList.Read(Words, Converters.Of("s2t"));
        var (read, _) = CompiledWords.Read(Compiled, Text)!.Value;

        Assert.Equal(made.Trie.Count, read.Trie.Count);
        Assert.Equal(made.Trie.Walk("发展中国家"), read.Trie.Walk("发展中国家"));
        Assert.Equal(made.Costs, read.Costs);
        Assert.Equal(made.Phrases, read.Phrases);
        Assert.Equal(made.Pairs, read.Pairs);
        Assert.Equal(made.UnknownCharacter, read.UnknownCharacter);
    }

    [Fact]
    public void Lies_beside_the_program_for_every_configuration_that_shares_its_phrases()
    {
        var (_, phrases) = CompiledWords.Read(Compiled, Text)!.Value;

        Assert.All(["s2t", "s2tw", "s2hk", "s2twp"], config => Assert.Equal(CompiledWords.Of(Converters.Of(config)), phrases));
        Assert.NotEqual(CompiledWords.Of(Converters.Of("t2s")), phrases);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(47)]
    [InlineData(300_000)]
    public void Is_not_used_where_it_is_torn(int length)
    {
        File.WriteAllBytes(Compiled, File.ReadAllBytes(Compiled)[..length]);

        Assert.Null(CompiledWords.Read(Compiled, Text));
    }

    [Fact]
    public void Is_not_used_where_its_end_is_missing_or_more_follows()
    {
        var whole = File.ReadAllBytes(Compiled);
        File.WriteAllBytes(Compiled, whole[..^1]);
        Assert.Null(CompiledWords.Read(Compiled, Text));

        File.WriteAllBytes(Compiled, [.. whole, 0]);
        Assert.Null(CompiledWords.Read(Compiled, Text));
    }

    [Theory]
    [InlineData(0)] // the format
    [InlineData(30)] // a checksum
    [InlineData(33)] // the number of nodes
    [InlineData(40)] // what an unknown character costs
    [InlineData(300_001)] // a step of the trie
    public void Is_not_used_where_a_bit_is_another(int place)
    {
        var bytes = File.ReadAllBytes(Compiled);
        bytes[place] ^= 4;
        File.WriteAllBytes(Compiled, bytes);

        Assert.Null(CompiledWords.Read(Compiled, Text));
    }

    [Fact]
    public void Is_not_used_for_another_word_list_or_where_it_is_missing()
    {
        File.WriteAllText(Text, Words.Replace("300", "301"));
        Assert.Null(CompiledWords.Read(Compiled, Text));

        Assert.Null(CompiledWords.Read(Path.Combine(folder, "none.bin"), Text));
    }

    /// <summary>
    /// The tests have no compiled list beside them, so this says that the one who reads the text gets the same answers.
    /// </summary>
    [Fact]
    public void Converts_as_the_text_of_the_list_does()
    {
        var (list, _) = CompiledWords.Read(Compiled, Text)!.Value;
        var compiled = new NewspaperConverter(Converters.Of("s2tw"), list, [], Variants.None);
        var read = new NewspaperConverter(Converters.Of("s2tw"), WordList.Read(Words, Converters.Of("s2tw")), [], Variants.None);

        foreach (var text in new[] { "海关系统发展规划", "大部分发展中国家", "记者于洋、范志斌教授说头发里面" })
            Assert.Equal(read.Convert(text, KnownNames.None), compiled.Convert(text, KnownNames.None));
    }
}
