namespace Banmian.Training;

/// <summary>Characters of other blocks of Unicode in the place of the right ones, and characters that cannot be seen.</summary>
internal sealed class Dirt(Chance chance)
{
    private const string Plain =
        "一二人入八力十又口土士大女子小山工己干广心戈手文斤方日月木欠止比毛水火父片牛犬玄玉瓜瓦甘生用田白皮目"
        + "矛矢石示立竹米羊羽老而耳肉臣自至舌舟色虫血行衣角言谷豆足身辛走里金非面革音食首香高黑鼓鼠鼻";
    private const string Radicals =
        "⼀⼆⼈⼊⼋⼒⼗⼜⼝⼟⼠⼤⼥⼦⼩⼭⼯⼰⼲⼴⼼⼽⼿⽂⽄⽅⽇⽉⽊⽋⽌⽐⽑⽔⽕⽗⽚⽜⽝⽞⽟⽠⽡⽢⽣⽤⽥⽩⽪⽬"
        + "⽭⽮⽯⽰⽴⽵⽶⽺⽻⽼⽽⽿⾁⾂⾃⾄⾆⾈⾊⾍⾎⾏⾐⾓⾔⾕⾖⾜⾝⾟⾛⾥⾦⾮⾯⾰⾳⾷⾸⾹⾼⿊⿎⿏⿐";
    private const string Horizontal = "，。、：；！？（）《》【】“”「」『』…";
    private const string Vertical = "︐︒︑︓︔︕︖︵︶︽︾︻︼﹁﹂﹁﹂﹃﹄︙";
    private const string FullStops = "。，、「」";
    private const string HalfStops = "｡､､｢｣";

    public void Soil(List<DumpLine> lines)
    {
        var kind = chance.Below(6);
        var often = chance.Pick(.2, 1, 1);
        var sign = chance.Pick("\u200b", "\ufeff", "\u2060", "\u00ad", "\u00a0");
        foreach (var line in lines)
        {
            if (!chance.Share(often)) continue;
            var copy = line.Copy;
            line.Copy = kind switch
            {
                0 or 1 => Mapped(copy, Plain, Radicals),
                2 => Mapped(copy, Horizontal, Vertical),
                3 => Mapped(copy, FullStops, HalfStops),
                4 => Mapped(copy, " ", "\u00a0"),
                _ => Copy.Of(sign, copy.Marks[0]) + copy,
            };
        }
    }

    private static Copy Mapped(Copy copy, string from, string to) =>
        copy with { Text = string.Concat(copy.Text.Select(c => from.IndexOf(c) is >= 0 and var at ? to[at] : c)) };
}
