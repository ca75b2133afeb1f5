using System.Text;
using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

/// <summary>
/// docs/messages.md and docs/zh/messages.md: below a head that people write, the table of the rules as the program has them.
/// </summary>
public class MessagesPageTests
{
    private const string Below = "<!-- The rest is made from generator/Diagnostics/Rules.cs; MessagesPageTests says how. -->\n";

    private static readonly (char Hundreds, string English, string Chinese)[] Stages =
    [
        ('0', "Dumps and the files beside them", "文字稿及旁边的文件"),
        ('1', "YAML and configuration", "YAML 与配置"),
        ('2', "Reading", "识读"),
        ('3', "The archive and its addresses", "档案与地址"),
        ('4', "Scripts", "简繁转换"),
        ('5', "Templates, pictures, proofs", "模板、图片、校样"),
        ('6', "Writing, preview, printing", "写出、预览、打印"),
    ];

    [Theory]
    [InlineData("docs/messages.md", "en")]
    [InlineData("docs/zh/messages.md", "zh-Hans")]
    public void Lists_every_rule(string path, string tag)
    {
        var page = Repository.Path(path);
        var written = File.ReadAllText(page);
        var head = written[..(written.IndexOf(Below, StringComparison.Ordinal) + Below.Length)];
        var whole = head + Tables(tag == "en" ? Language.English : Language.Chinese);
        if (whole == written)
            return;
        var received = Path.ChangeExtension(page, ".received.md");
        File.WriteAllText(received, whole);
        Assert.Fail($"{path} does not list the rules as they are; to mend it:\n  mv {received} {page}");
    }

    private static string Tables(Language language)
    {
        var text = new StringBuilder();
        var isEnglish = language == Language.English;
        foreach (var (hundreds, english, chinese) in Stages)
        {
            text.Append($"\n## {(isEnglish ? english : chinese)}\n\n")
                .Append("| | | |\n|---|---|---|\n");
            foreach (var rule in Rules.All.Where(rule => rule.Id[2] == hundreds).OrderBy(rule => rule.Id, StringComparer.Ordinal))
                text.Append($"| {rule.Id} | {language.Say(rule.DefaultSeverity.Name())} | {language.Say(rule.Title)} |\n");
        }
        return text.ToString();
    }
}
