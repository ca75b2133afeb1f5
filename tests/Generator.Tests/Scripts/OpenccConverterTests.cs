using Banmian.Diagnostics;
using Banmian.Scripts.Opencc;

namespace Banmian.Tests.Scripts;

/// <summary>What a configuration means, on dictionaries small enough to see it.</summary>
public sealed class OpenccConverterTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("abcd", "4")]
    [InlineData("abc", "2c")] // the longest from the left, though a + bc would cover more
    [InlineData("xaxbcx", "x1x3x")]
    [InlineData("", "")]
    public void Takes_the_longest_key_from_left_to_right(string text, string expected) =>
        Assert.Equal(expected, Convert(Chain(Dictionary("d", "a\t1", "ab\t2", "bc\t3", "abcd\t4")), text));

    [Fact]
    public void Takes_the_first_candidate_and_skips_comments_and_blank_lines() =>
        Assert.Equal("14#c", Convert(Chain(Dictionary("d", "# c\tcomment", "", "a\t1 2 3", "\r", "b\t4\r")), "ab#c"));

    [Fact]
    public void Takes_the_first_of_equal_keys() =>
        Assert.Equal("1", Convert(Chain(Dictionary("d", "a\t1", "a\t2")), "a"));

    [Theory]
    [InlineData("short_circuit", "1b")]
    [InlineData("union", "2")]
    public void Lets_a_group_choose_by_its_policy(string policy, string expected) =>
        Assert.Equal(expected,
            Convert(Chain(Group(policy, Dictionary("first", "a\t1"), Dictionary("second", "ab\t2", "a\t3"))), "ab"));

    [Fact]
    public void Takes_the_first_listed_of_equal_keys_in_a_union() =>
        Assert.Equal("1", Convert(Chain(Group("union", Dictionary("first", "a\t1"), Dictionary("second", "a\t2"))), "a"));

    [Fact]
    public void Lets_the_first_dictionary_win_where_no_policy_is_named()
    {
        var group = $$"""{ "type": "group", "dicts": [ {{Dictionary("first", "a\t1")}}, {{Dictionary("second", "ab\t2")}} ] }""";

        Assert.Equal("1b", Convert(Chain(group), "ab"));
    }

    [Fact]
    public void Lets_a_group_inside_a_union_decide_first_for_itself()
    {
        var inner = Group("short_circuit", Dictionary("a", "a\t1"), Dictionary("b", "abc\t2"));

        Assert.Equal("3c", Convert(Chain(Group("union", inner, Dictionary("c", "ab\t3"))), "abc"));
    }

    [Fact]
    public void Normalises_the_whole_text_before_it_is_segmented()
    {
        string[] parts =
            [Normalization(Dictionary("n", "A\ta")), Segmentation(Dictionary("s", "ab\tab")), Passes(Dictionary("d", "ab\t9"))];
        Assert.Equal("9", Convert($$"""{ {{string.Join(", ", parts)}} }""", "Ab"));
    }

    [Fact]
    public void Lets_no_pass_match_across_the_border_of_a_segment()
    {
        var words = Dictionary("words", "ab\tab");
        var passes = Passes(Dictionary("first", "c\tC", "bc\t1"), Dictionary("second", "xa\t2", "bC\t3", "Cx\t4"));

        Assert.Equal("xab4", Convert($$"""{ {{Segmentation(words)}}, {{passes}} }""", "xabcx"));
        Assert.Equal("21x", Convert($$"""{ {{passes}} }""", "xabcx"));
    }

    [Fact]
    public void Takes_a_run_between_words_as_one_segment()
    {
        string[] parts = [Segmentation(Dictionary("words", "ab\tab")), Passes(Dictionary("d", "xyz\t1"))];
        Assert.Equal("ab1", Convert($$"""{ {{string.Join(", ", parts)}} }""", "abxyz"));
    }

    [Fact]
    public void Gives_each_pass_what_the_one_before_it_wrote() =>
        Assert.Equal("c", Convert($$"""{ {{Passes(Dictionary("1", "a\tb"), Dictionary("2", "b\tc"))}} }""", "a"));

    [Theory]
    [InlineData("⿰aa", "⿰aa")]
    [InlineData("⿰aaa", "⿰aa1")]
    [InlineData("⿰a", "⿰1")] // an operand is missing
    [InlineData("⿲aaaa", "⿲aaa1")]
    [InlineData("⿾aa", "⿾a1")]
    [InlineData("⿱⿰aa⿰aaa", "⿱⿰aa⿰aa1")]
    [InlineData("⿰𠀀𠀀a", "⿰𠀀𠀀1")]
    public void Copies_a_complete_description_sequence_whole(string text, string expected) =>
        Assert.Equal(expected, Convert(Chain(Dictionary("d", "a\t1")), text));

    [Fact]
    public void Takes_keys_and_text_by_whole_code_points()
    {
        // 𠀀 is D840 DC00, 𠀁 is D840 DC01.
        var chain = Chain(Dictionary("d", "𠀀\t1", "a𠀁\t2"));

        Assert.Equal("1𠀁\uD840a12", Convert(chain, "𠀀𠀁\uD840a𠀀a𠀁"));
    }

    [Fact]
    public void Takes_keys_far_longer_than_a_dictionary_leads_one_to_expect()
    {
        var key = string.Concat(Enumerable.Range(0, 500).Select(i => (char)(0x4E00 + i)));

        Assert.Equal("1" + key[..^1], Convert(Chain(Dictionary("d", key + "\t1")), key + key[..^1]));
    }

    [Fact]
    public void Reads_configurations_with_comments_and_trailing_commas() =>
        Assert.Equal("1", Convert($$"""{ /* c */ {{Passes(Dictionary("d", "a\t1"))}}, }""", "a"));

    [Theory]
    [InlineData("s2x")]
    [InlineData("")]
    [InlineData("../config/c")]
    public void Reports_a_configuration_that_is_not_there(string name)
    {
        folder.Write("config/c.json", Chain(Dictionary("d", "a\t1")));

        Assert.StartsWith($"f:1:2: error NP400: there is no OpenCC configuration '{name}' (use one of c)", Error(name));
    }

    [Fact]
    public void Reports_data_that_is_not_there_at_all() =>
        Assert.StartsWith($"f:1:2: error NP401: OpenCC's data is not in {folder.Path} (build the program again", Error("s2t"));

    [Theory]
    [InlineData("a", "d.txt:2: the line is not a key, a tab and candidates")]
    [InlineData("\t1", "d.txt:2: the line is not a key, a tab and candidates")]
    [InlineData("a\t", "d.txt:2: the line is not a key, a tab and candidates")]
    [InlineData("a\t 1", "d.txt:2: the line is not a key, a tab and candidates")]
    public void Reports_a_damaged_dictionary(string line, string message)
    {
        folder.Write("config/c.json", Chain(Dictionary("d", "#", line)));

        Assert.StartsWith($"f:1:2: error NP401: OpenCC configuration 'c' cannot be used: {message}", Error("c"));
    }

    [Theory]
    [InlineData("{", "c.json:1:2: this is not JSON")]
    [InlineData("[]", "c.json:1:1: here must be keys and values")]
    [InlineData("""{ "conversion_chain": [] }""", "c.json:1:23: the chain has no pass")]
    [InlineData("{}", "c.json:1:1: “conversion_chain” is missing")]
    [InlineData("""{ "conversion_chain": [ { "dict": { "type": "marisa", "file": "x" } } ] }""",
        "unknown dictionary type 'marisa'")]
    [InlineData("""{ "conversion_chain": [ { "dict": { "type": "group", "match_policy": "best", "dicts": [] } } ] }""",
        "unknown match policy 'best'")]
    [InlineData("""{ "segmentation": { "type": "jieba" }, "conversion_chain": [] }""", "unknown segmentation type 'jieba'")]
    [InlineData("""{ "conversion_chain": [ { "dict": { "type": "text", "file": "nowhere.txt" } } ] }""", "nowhere.txt")]
    public void Reports_a_configuration_it_cannot_interpret_exactly(string json, string message)
    {
        folder.Write("config/c.json", json);

        Assert.Contains(message, Error("c"));
    }

    private string Convert(string json, string text)
    {
        folder.Write("config/c.json", json);
        var diagnostics = new DiagnosticBag();
        var converter = OpenccConverter.Load("c", new OpenccData(folder.Path), diagnostics, new Location("f"));
        Assert.Empty(diagnostics.Items);
        return converter!.Convert(text);
    }

    private string Error(string name)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(OpenccConverter.Load(name, new OpenccData(folder.Path), diagnostics, new Location("f", 1, 2)));
        return Assert.Single(diagnostics.Items).ToString();
    }

    /// <summary>Writes a dictionary and gives the JSON that names it.</summary>
    private string Dictionary(string name, params string[] lines)
    {
        folder.Write($"{name}.txt", string.Join('\n', lines) + "\n");
        return $$"""{ "type": "text", "file": "{{name}}.txt" }""";
    }

    private static string Group(string policy, params string[] dictionaries) =>
        $$"""{ "type": "group", "match_policy": "{{policy}}", "dicts": [ {{string.Join(", ", dictionaries)}} ] }""";

    private static string Chain(string dictionary) => $$"""{ {{Passes(dictionary)}} }""";

    private static string Normalization(string dictionary) => $$""" "normalization": [ { "dict": {{dictionary}} } ] """;

    private static string Segmentation(string dictionary) =>
        $$""" "segmentation": { "type": "mmseg", "dict": {{dictionary}} } """;

    private static string Passes(params string[] dictionaries) =>
        $$""" "conversion_chain": [ {{string.Join(", ", dictionaries.Select(d => $$"""{ "dict": {{d}} }"""))}} ] """;
}
