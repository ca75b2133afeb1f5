namespace Banmian.Training;

/// <summary>Telephone numbers, addresses and the like, made up.</summary>
internal static class Contacts
{
    public static string Phone(Chance chance) => chance.Below(7) switch
    {
        0 => $"0{chance.Between(10, 999)}-{chance.Between(2000000, 89999999)}",
        1 => $"400-{chance.Between(100, 999)}-{chance.Between(1000, 9999)}",
        2 or 3 => $"{chance.Between(2000, 8999)} {chance.Between(1000, 9999)}",
        4 => $"1{chance.Between(300, 999)}{chance.Between(1000000, 9999999)}",
        5 => $"（0{chance.Between(10, 99)}）{chance.Between(2000, 8999)} {chance.Between(1000, 9999)}",
        _ => $"{chance.Between(20000000, 89999999)}",
    };

    public static string Mail(Chance chance) =>
        chance.Pick("news", "bjb", "xwb", "tougao", "dbw", "zbs", "xiaobao", "editor", "letters")
        + chance.Pick("", "1", "88", "2012") + "@" + chance.Pick("126.com", "163.com", "sina.com", "qq.com", "daily.cn",
        "binhai.example", "mail.com.hk", "news.com.tw");

    public static string Address(Chance chance, House house) =>
        house.Place(chance) + chance.Pick("人民路", "中山大道", "建设街", "解放东路", "弥敦道", "中正路", "文昌里", "福州路") + chance.Between(1, 999) + "号"
        + chance.Pick("", "（市图书馆旁）", "3楼", "（近地铁站）", "A座1203室");

    public static string Company(Chance chance, House house) =>
        house.Place(chance) + chance.Pick("市", "县", "区", "", "") + chance.Pick(Words.Trades);

    public static string Date(Chance chance) => $"{chance.Between(1998, 2026)}年{chance.Between(1, 12)}月{chance.Between(1, 29)}日";
}
