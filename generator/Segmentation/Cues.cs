using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Segmentation;

/// <summary>The cue words and surnames of <c>cues.yml</c> and <c>surnames.txt</c>, which stand beside this file.</summary>
internal sealed class Cues
{
    private readonly Dictionary<string, string[]> lists;

    /// <summary>The program's own cues, read once.</summary>
    public static Cues Shared { get; } = new();

    private Cues(Dictionary<string, string[]> lists, string surnames, FrozenSet<string> compoundSurnames) =>
        (this.lists, Surnames, CompoundSurnames) = (lists, surnames, compoundSurnames);

    private Cues()
    {
        lists = YamlParser.ReadMap(Resources.Text("cues.yml"), "cues.yml", new DiagnosticBag())!.Entries.ToDictionary(
            list => list.Key.Text, list => ((YamlList)list.Value).Items.Select(word => ((YamlScalar)word).Text).ToArray());
        var surnameLines = Resources.Text("surnames.txt").Split((char)10).Where(l => l.Length > 0 && l[0] != (char)35).ToArray();
        Surnames = surnameLines[0].Trim();
        CompoundSurnames = surnameLines[1].Trim().Chunk(2).Select(c => new string(c)).ToFrozenSet();
    }

    /// <summary>The surnames of one character, one after the other.</summary>
    public string Surnames { get; }

    public FrozenSet<string> CompoundSurnames { get; }

    /// <summary>The same with more words in some lists: those of a site.</summary>
    public Cues With(IReadOnlyDictionary<string, string[]> more) =>
        new(lists.ToDictionary(list => list.Key, list => (string[])[.. list.Value, .. more.GetValueOrDefault(list.Key, [])]),
            Surnames, CompoundSurnames);

    /// <summary>The names of the lists.</summary>
    public IEnumerable<string> Lists => lists.Keys;

    /// <summary>The words of a list as a pattern, the longest first.</summary>
    public string Any(string list) => string.Join('|', this[list].Select(Regex.Escape));

    /// <summary>One list of <c>cues.yml</c>, longest entry first, so that an alternation built of it prefers the
    /// longest.</summary>
    public string[] this[string list] => [.. lists[list].Distinct().OrderByDescending(w => w.Length)];

}
