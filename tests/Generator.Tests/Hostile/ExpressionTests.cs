using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Tests.Hostile;

/// <summary>
/// Every regular expression of the program, on the texts that make expressions slow: eight times as long takes no more than
/// sixteen times as long.
/// </summary>
public class ExpressionTests
{
    private const int Length = 1_500;
    private const int Times = 8;
    private const double MostGrowth = 16;

    // What takes less is over before a clock can tell how it grows.
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(4);

    private static readonly string[] Heads =
        ["", "责编：", "本报讯", "本报记者", "图片来源", "图/", "据新华社", "第", "2021", "（", "《", "“", "/", "▶", "1 ", "a@", "<", "[", "%%EOF"];

    private static readonly string[] Units =
        [" ", "　", "\t", "（", "(", "“", "《", "/", "·", "1", "1 ", "年", "版", "记者", "记者 ", "摄", "a", "a ", "A-", "<", "[", "\n",
            ".", "甲", "甲 ", "／", "："];

    private static readonly string[] Tails = ["", "x", "。", "）", "甲", "\n"];

    public static TheoryData<string> All => [.. Expressions.Keys];

    private static Dictionary<string, Regex> Expressions { get; } = typeof(Rules).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => Fields(type).Concat(Generated(type)))
        .DistinctBy(found => found.Name).ToDictionary(found => found.Name, found => found.Regex, StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void Takes_time_in_proportion(string name)
    {
        var regex = Expressions[name];
        foreach (var head in Heads)
            foreach (var unit in Units)
                foreach (var tail in Tails)
                {
                    var text = (int times) => head + string.Concat(Enumerable.Repeat(unit, Length / unit.Length * times)) + tail;
                    var once = regex.Count(text(1)) < 0 ? default : Least(regex, text(1), 1);
                    if (once * Times * Times < Noticeable)
                        continue;
                    var (few, many) = (TimeSpan.Zero, TimeSpan.MaxValue);
                    // A machine under load disturbs a measurement now and then, and not three times over.
                    for (var attempt = 0; attempt < 3 && many > Noticeable && many > few * MostGrowth; attempt++)
                        (few, many) = (Least(regex, text(1), 5 << attempt), Least(regex, text(Times), 5 << attempt));
                    Assert.True(many < Noticeable || many < few * MostGrowth,
                        $"{head}{unit}…{tail}: {few.TotalMilliseconds:0.000} ms, {many.TotalMilliseconds:0.000} ms");
                }
    }

    [Fact]
    public void Finds_the_expressions_of_the_program() => Assert.InRange(Expressions.Count, 20, 200);

    private static TimeSpan Least(Regex regex, string text, int times) => Enumerable.Range(0, times).Min(_ =>
    {
        var start = ProcessorTime();
        regex.Count(text);
        return ProcessorTime() - start;
    });

    // Of this thread, where the system tells: other work on the machine does not count.
    private static TimeSpan ProcessorTime() =>
        OperatingSystem.IsLinux() && Environment.Is64BitProcess && ClockOfThread(ThreadClock, out var now) == 0
            ? TimeSpan.FromSeconds(now.Seconds) + TimeSpan.FromMicroseconds(now.Nanoseconds / 1000.0)
            : TimeSpan.FromTicks((long)(Stopwatch.GetTimestamp() * (double)TimeSpan.TicksPerSecond / Stopwatch.Frequency));

    private const int ThreadClock = 3;

    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockOfThread(int clock, out Moment now);

    private static IEnumerable<(string Name, Regex Regex)> Fields(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => field.FieldType == typeof(Regex))
            .Select(field => ($"{type.Name}.{field.Name}", (Regex)field.GetValue(null)!));

    private static IEnumerable<(string Name, Regex Regex)> Generated(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0 && !method.IsSpecialName)
            .Select(method => ($"{type.Name}.{method.Name}", (Regex)method.Invoke(null, null)!));
}
