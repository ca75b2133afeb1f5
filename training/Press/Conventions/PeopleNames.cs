namespace Banmian.Training;

/// <summary>Names of people: Han names, compound surnames, names of minorities and foreigners, pen names.</summary>
internal static class PeopleNames
{
    private const string Surnames =
        "王王王李李李张张张刘刘陈陈杨杨赵赵黄黄周周吴吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷"
            + "施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅"
            + "宫来苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙伏岑习胥保和蔺";
    private const string Given =
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文海波晓燕云飞鹏宇浩然子轩雨欣佳慧思远一鸣天乐春梅冬雪立新永康嘉宁少聪俊雅琪振东凯歌运泰宏光亚男锦程书瑶家豪梓涵若曦亦凡成林峰龙斌彬辉玲婷莉丹萍鑫旭阳健庆荣贵福生祥瑞民胜学才"
            + "发武良善厚德怀忠义正山川河江湖松柏竹菊青白金银铁石水火木土日月星辰风雷电霜露晨曙昕晖晴朗朝夕暮安定和睦顺利达通宽广深纯真诚信毅坚韧恒久长大小中上下左右前后西南北万千百十三五七九双全圆满富裕丰盈充足珍珠宝璐琳琅珊瑚珂珺瑾瑜璇"
            + "玑芝莲荷菲菁萱薇蔷蓉芸茜苗茵莹萌蕾蓓淑贤惠婉娴媛姣娇妍姝妮婕婧嫣怡恬悦愉欢喜笑颖颍睿智哲理彦儒雍容沛佩翔柏铭皓品妤宥霖恩诺予希";
    private const string Sounds = "阿艾安巴贝布查达德蒂多厄恩法菲费弗戈格古哈赫胡吉基加卡克科拉莱里利列林卢鲁罗洛马迈曼梅米莫姆穆娜内尼努诺奥帕佩皮普奇萨塞莎施斯苏塔特托瓦维沃乌西夏谢雅耶伊尤约泽扎佐";
    private const string Brush = "梅花痴鹤影漱石琴心剑胆半梦听雨瘦竹青萍浮生野老山人钝根冷眼旁观逸庐啸虹醉芳草渔樵耕夫白丁布衣东篱灯下闲人微言老樗古愚蝶庵墨隐松风菊痕柳絮江郎客星斋主";

    private static readonly string[] Compound = ["欧阳", "上官", "司马", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木",
        "独孤", "南宫", "宇文", "轩辕", "张简", "范姜", "欧阳"];
    private static readonly string[] Minority =
        ["买买提", "艾力", "阿不都", "吐尔逊", "古丽", "扎西", "卓玛", "次仁", "多吉", "巴特尔", "其其格", "乌兰", "努尔", "热依扎", "阿依古丽", "玉素甫", "朝鲁", "索朗",
            "德吉", "旺堆", "拉巴", "斯琴", "哈斯", "木拉提", "沙马", "阿卜杜拉"];
    private static readonly string[] English =
        ["Peter", "Mary", "John", "Tammy", "Jamie", "David", "Karen", "Alex", "Wong", "Chan", "Lee", "Smith", "Brown", "Tan",
            "Lim", "Kelly", "Joyce", "Lau", "Ng", "Cheung", "Anna", "Müller"];
    private static readonly string[] Japanese = ["山本", "田中", "佐藤", "铃木", "小林", "渡边", "中村", "高桥", "松井", "伊藤"];

    /// <summary>A writer's or photographer's name as a paper of a region prints it.</summary>
    public static string Pick(Chance chance, Region region)
    {
        var kind = chance.Unit();
        if (region == Region.Republican && kind < .6) return PenName(chance);
        return kind switch
        {
            < .02 => Foreign(chance),
            < .035 => chance.Pick(Minority) + "·" + chance.Pick(Minority),
            < .045 => chance.Pick(Minority) + (chance.Share(.5) ? chance.Pick(Minority) : ""),
            < .08 => chance.Pick(Compound) + chance.PickCharacter(Given) + (chance.Share(.4) ? chance.PickCharacter(Given) : ""),
            < .09 => chance.Pick(Japanese) + chance.PickCharacter(Given) + chance.PickCharacter(Given),
            < .1 => Latin(chance),
            < .13 => PenName(chance),
            < .14 => chance.PickCharacter(Surnames).ToString() + chance.PickCharacter(Surnames) + chance.PickCharacter(Given)
            + chance.PickCharacter(Given),
            _ => Han(chance, region is Region.Taiwan or Region.HongKong or Region.Nanyang ? .06 : .27),
        };
    }

    public static string Han(Chance chance, double twoCharacters = .27) =>
        chance.PickCharacter(Surnames).ToString() + chance.PickCharacter(Given)
        + (chance.Share(twoCharacters) ? "" : chance.PickCharacter(Given).ToString());

    public static string Foreign(Chance chance) => Sounded(chance) + "·" + (chance.Share(.2) ? Sounded(chance) + "·" : "")
        + Sounded(chance);

    public static string Latin(Chance chance) => chance.Pick(English) + (chance.Share(.7) ? " " + chance.Pick(English) : "");

    public static string PenName(Chance chance)
    {
        var length = chance.Pick(1, 2, 2, 2, 2, 3, 3, 4);
        var name = "";
        for (var i = 0; i < length; i++) name += chance.PickCharacter(Brush);
        return name;
    }

    private static string Sounded(Chance chance)
    {
        var name = "";
        for (var length = chance.Between(2, 4); length > 0; length--) name += chance.PickCharacter(Sounds);
        return name;
    }
}
