using System.Text;
using Banmian.Scripts.Opencc;

namespace Banmian.Scripts;

/// <summary>Tells in which script a text is written, by the characters that exist in one script only.</summary>
internal static class ScriptDetection
{
    /// <summary>
    /// The script with more characters of its own, Simplified where neither has more. Of Traditional no region is told:
    /// the sidecar may state one.
    /// </summary>
    /// <exception cref="IOException">The dictionaries are not beside the program.</exception>
    public static Script Detect(string text) => OneScriptCharacters.Balance(text) < 0 ? Script.Hant : Script.Hans;

    /// <summary>The first character of a text that the script does not write, or null.</summary>
    public static Rune? Foreign(string text, Script script) => OneScriptCharacters.First(text, simplified: script.IsTraditional);
}
