namespace Banmian.Scripts;

/// <summary>The two scripts of Chinese a page is published in.</summary>
internal enum Script
{
    Hans,
    Hant,
}

internal static class ScriptTags
{
    /// <summary>The BCP 47 tag: <c>zh-Hans</c>, <c>zh-Hant</c>.</summary>
    public static string Tag(this Script script) => script == Script.Hans ? "zh-Hans" : "zh-Hant";

    /// <summary>The folder of an address: <c>zh-hans</c>, <c>zh-hant</c>.</summary>
    public static string Folder(this Script script) => script == Script.Hans ? "zh-hans" : "zh-hant";

    public static Script Other(this Script script) => script == Script.Hans ? Script.Hant : Script.Hans;
}
