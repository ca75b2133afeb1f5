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
    private const string Common = "更不北年女里力立六理料老路行度金良量流律利例便切拓洛浪冷略若易林狼列烈塞省沈率索宅洞降";
    private const string Compatible =
        "\uf901\uf967\uf963\uf98e\uf981\uf9e9\uf98a\uf9f7\uf9d1\uf9e4\uf9be\uf934\uf937\ufa08\ufa01\uf90a\uf97c\uf97e"
        + "\uf9ca\uf9d8\uf9dd\uf9b5\uf965\ufa00\ufa02\uf915\uf92a\uf92e\uf976\uf974\uf9e0\uf9f4\uf92b\uf99c\uf99f\uf96c"
        + "\uf96d\uf972\uf961\uf96a\ufa04\ufa05\ufa09";
    private const string Horizontal = "，。、：；！？（）《》【】“”「」『』…";
    private const string Vertical = "︐︒︑︓︔︕︖︵︶︽︾︻︼﹁﹂﹁﹂﹃﹄︙";
    private const string FullStops = "。，、「」";
    private const string HalfStops = "｡､､｢｣";

    public void Soil(List<DumpLine> lines)
    {
        var kind = chance.Below(7);
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
                5 => Mapped(copy, Common, Compatible),
                3 => Mapped(copy, FullStops, HalfStops),
                4 => Mapped(copy, " ", "\u00a0"),
                _ => Copy.Of(sign, copy.Marks[0]) + copy,
            };
        }
    }

    private static Copy Mapped(Copy copy, string from, string to) =>
        copy with { Text = string.Concat(copy.Text.Select(c => from.IndexOf(c) is >= 0 and var at ? to[at] : c)) };
}
