using System.CommandLine;
using System.Runtime.InteropServices;
using Banmian.Diagnostics;
using Banmian.Scripts;
using Banmian.Sources;
using Banmian.Text;

namespace Banmian.Commands;

/// <summary>
/// <c>--lang</c>: what the program talks to its user in. Nothing that is built depends on it. Without it the locale decides,
/// as POSIX orders its variables (Base Definitions, 8.2), and on Windows the language of its menus.
/// </summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<string> Create(Language language)
    {
        var option = new Option<string>(Name)
        {
            Description = language.Say($"The language of messages and help; else that of the locale."),
            HelpName = "zh|zh-Hant|en",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("zh", "zh-Hant", "en");
        return option;
    }

    /// <summary>The language asked for, before anything is parsed: help and what is wrong with arguments are in it too.</summary>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        var at = arguments.ToList().FindLastIndex(word => word == Name || word.StartsWith($"{Name}=", StringComparison.Ordinal));
        var asked = at < 0 ? null
            : arguments[at].Length > Name.Length ? arguments[at][(Name.Length + 1)..] : arguments.ElementAtOrDefault(at + 1);
        var locale = (asked ?? Locale(variable)).Replace('_', '-').ToLowerInvariant();
        return !locale.StartsWith("zh", StringComparison.Ordinal) ? Language.English
            : locale.StartsWith("zh-hk", StringComparison.Ordinal) || locale.StartsWith("zh-mo", StringComparison.Ordinal)
                ? Language.Chinese.In("zh-Hant", Converted("s2hk"))
            : locale.StartsWith("zh-tw", StringComparison.Ordinal) || locale.StartsWith("zh-hant", StringComparison.Ordinal)
                ? Language.Chinese.In("zh-Hant", Converted("s2tw"))
            : Language.Chinese;
    }

    private static string Locale(Func<string, string?> variable) =>
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value))
        ?? (OperatingSystem.IsWindows() ? OfWindows() : "");

    // .NET does not know it where globalization is invariant (Windows Language Code Identifier Reference, 2.2).
    private static string OfWindows() => GetUserDefaultUILanguage() switch
    {
        0x0404 => "zh-TW",
        0x0C04 => "zh-HK",
        0x1404 => "zh-MO",
        var other when (other & 0x3FF) == 0x04 => "zh",
        _ => "",
    };

    private static Func<string, string> Converted(string config)
    {
        var converter = new Lazy<LineConverter?>(() => LineConverters.Exact(config, new SiteFolder("."), new DiagnosticBag()));
        return text =>
        {
            using var converted = new CharBuffer(text.Length);
            if (converter.Value is not { } convert)
                return text;
            convert(text, converted);
            return converted.Written.ToString();
        };
    }

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
