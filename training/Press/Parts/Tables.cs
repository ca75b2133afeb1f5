using System.Globalization;

namespace Banmian.Training;

/// <summary>Tables as dumps have them, a row a line: weather, results, prices, programmes.</summary>
internal sealed class Tables(Chance chance, House house, Shelf shelf)
{
    public List<string> Pick()
    {
        var separator = chance.Pick(" ", "　", "  ", " ", "\t");
        List<string> rows = chance.Share(.8) ? [chance.Pick("城市天气预报", "天气", "赛程", "积分榜", "今日赛事", "开奖公告", "外汇牌价", "行情", "航班时刻",
            "节目预告", "空气质量", "数据", "排行榜", "各地房价", "影讯", "电视节目", "收市行情", "赔率", "六合彩", "今日星座", "蔬菜批发价", "恒指", "贴士")] : [];
        var kind = chance.Below(6);
        if (kind is 1 or 2 && chance.Share(.6)) rows.Add(string.Join(separator, kind == 1 ? ["球队", "胜", "平", "负", "积分"]
            : (string[])["名称", "收市", "升跌"]));
        for (var count = chance.Between(3, 14); count > 0; count--)
        {
            rows.Add(string.Join(separator, kind switch
            {
                0 => [house.Place(chance), chance.Pick("晴", "多云", "阴", "小雨", "阵雨", "晴转多云", "雷阵雨", "部分时间有阳光"),
                    chance.Between(-9, 20) + chance.Pick("℃～", "~", "-", "/", "至") + chance.Between(10, 36)
                    + chance.Pick("℃", "度", "°C")],
                1 => [house.Place(chance), Figure(0, 30), Figure(0, 30), Figure(0, 30), Figure(0, 90)],
                2 => [Name(2, 4), chance.Between(1, 900).ToString(CultureInfo.InvariantCulture) + "." + chance.Between(10, 99),
                chance.Pick("+", "-", "▲", "▼", "") + $"0.{chance.Between(10, 99)}" + chance.Pick("%", "")],
                3 => [$"{chance.Between(6, 23):00}{chance.Pick(":", "：", ".")}{chance.Between(0, 59):00}", Name(3, 10)],
                4 => [Figure(1, 20), PeopleNames.Han(chance), Name(2, 6), Figure(50, 200) + chance.Pick("", "磅", "分", "票")],
                _ => new string[] { PeopleNames.Pick(chance, house.Region),
                $"{chance.Between(0, 6)}{chance.Pick(":", "比", "-", "：")}{chance.Between(0, 6)}",
                PeopleNames.Pick(chance, house.Region) },
            }));
        }
        if (chance.Share(.15)) rows.Add(chance.Pick("资料来源：", "制表：", "数据来源：", "注：") + house.Agency(chance));
        return rows;

        string Figure(int first, int last) => chance.Between(first, last).ToString(CultureInfo.InvariantCulture);
    }

    private string Name(int least, int most) => Clauses.Pick(chance, shelf.Brief(chance).Paragraphs, least, most) ?? "综合";
}
