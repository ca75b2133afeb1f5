namespace Banmian.Training;

/// <summary>Characters that recognition takes for one another, in groups.</summary>
internal static class LookAlikes
{
    private const string Groups =
        "末未木本术 己已巳 土士上 日曰目白自 人入八大太犬 干千于十 天夫无元 田由甲申电 王玉主五 刀力九几 贝见 问间闻 拔拨 侍待 候侯 徽微 辩辨辫 晴睛 折拆析 设没 住往佳 货贷 治冶 洒酒 项顶 贪贫 免兔 遣遗 沽活 钓钩 "
            + "吴昊 狠狼 栗粟 扰优犹 竟竞 师帅 乌鸟马 孟盂 历厉 今令 母毋 祟崇 壁璧 "
        + "戊戌戍成 斤斥 券卷 籍藉 密蜜 偏遍 副幅 度席 灸炙 刺剌 抡抢 仑仓 失矢 衰哀 夫失 早旱 名各 右石 古占 向问 句旬 厂广 小少 水永 子于 了丁 心必 方万 市布 川州 年午牛 生主 用甩 回同 因困团 国围 园圆 "
        + "图团置罢 体休 作昨 你称 低底 何向 使便 保堡 信倍 们门 会全合 公么 分兮 关美 共其 兴兵 具真 "
        + "内肉 再冉 冲中 准淮 凉凉 减诚 刑形 列到 初切 别刎 制刺 前剪 办为 加如 动劝 助肋 务劳 医匡 区巨 单草 南商 卖买 原厦 去云 县旦 双又 反友 发友 取职 受爱 变恋 口日 只兄 叫叶 可司 台合 史吏 号另 "
        + "吃吆 后启 员贝 周用 味昧 和利 品晶 响向 唔晤 啦拉 善喜 嘅概 四西 困因 场扬 地池 城域 基墓 增僧 处外 "
        + "备各 复夏 夜液 够句 头买 奖桨 女文 好奸 如加 始姑 委季 姓性 字宇 学字 安女 完宗 定走 实买 客容 家冢 宣宜 对时 导异 将持 局同 居届 展屡 山出 岁多 工土 左右 差着 常带 干于 平乎 并开 广厂 庄压 "
        + "应庆 店占 府俯 康唐 建健 开井 式武 张账 强弦 当尚 影彰 待侍 很恨 律津 得待 微徽 快块 念合 总息 思恩 "
        + "情清 想相 意竞 感惑 成戍 我找 战站 户尸 所斯 手毛 打灯 技枝 投没 报扳 担坦 拉垃 持特 指措 按接 接按 推维 提堤 支文 收攻 改政 放故 政改 效救 教救 数类 整墅 文支 新斩 方万 旅族 日目 时吋 明朋 "
        + "易昜 星皇 春眷 是足 显昱 景晕 月用 有冇 服肥 期朗 木术 机扒 村材 来采 杰术 林材 果呆 校佼 样洋 根恨 "
        + "格恪 案按 档挡 梅悔 检捡 楼搂 模摸 次决 欢双 歌哥 正止 步涉 死列 比北 民氏 气乞 水氺 江汀 沙纱 法去 波被 注住 洋样 派沠 海悔 消梢 深探 清情 温湿 游遊 湾弯 源原 满瞒 演寅 火灭 点占 热势 然燃 "
        + "爱受 父交 片斤 牌碑 物场 特持 状壮 率卒 环坏 现规 理埋 瑞端 生牛 电屯 男另 画面 界畀 留溜 病痛 白自 "
        + "百白 的约 皮反 盖盏 监蓝 目日 直真 相枏 省看 真直 着看 知和 短矩 石右 研妍 破被 社杜 票粟 福副 离禽 种神 科料 程裎 穿窄 空宝 站占 章童 第弟 等寺 答笞 算箅 管菅 米来 类娄 精情 系糸 级圾 线钱 "
        + "组祖 经径 结给 给绐 统充 绿录 网冈 美关 老考 者著 而面 联耿 能熊 自白 至全 色包 节苄 花化 苏办 若苦 "
        + "英央 草单 药约 获荻 营宫 行仃 街衔 装袋 西四 要耍 见贝 规现 视现 计汁 认从 记己 讲进 许汗 论沦 设没 证征 评坪 试式 话活 语诰 说况 请清 读卖 课棵 谁准 调凋 谈淡 象像 负贞 责贵 财材 费贵 资贷 "
        + "起赶 超赵 路略 车东 转传 轮论 软欠 输渝 边达 达边 过达 运远 近折 还坏 这达 进讲 远运 连莲 述术 追迫 "
        + "退追 送关 适话 选洗 通逋 造告 道首 那邪 部剖 都郁 酒洒 采来 里理 重里 量重 金全 针计 钱线 铁轶 银很 销消 长张 门们 问间 间问 队从 防访 阳阴 阶价 际标 陈东 院完 除徐 险检 随髓 难准 集隼 零雾 "
        + "需霈 青育 静诤 非排 面而 项顷 顺须 预顾 题提 风凤 食良 首道 香杏 马鸟 验险 高亮 黄寅 龙尤";
    private const string Any = "人一二十大小上下中了不的是有在和这个全合工土王日目田口回国图团置置全生主年手毛木本米来水火心方文言青贝页门马鸟吱哮壞穹";

    private static readonly Dictionary<char, string> Table = Read();

    public static string Of(Chance chance, char c) =>
        Table.TryGetValue(c, out var others) && chance.Share(.75) ? chance.PickCharacter(others).ToString()
        : char.IsLetter(c) ? chance.PickCharacter(Any).ToString()
        : chance.Share(.5) ? "" : chance.Pick("'", ".", "，", "-", ",", "、");

    private static Dictionary<char, string> Read()
    {
        var table = new Dictionary<char, string>();
        foreach (var group in Groups.Split(' '))
            foreach (var c in group)
                table[c] = table.GetValueOrDefault(c, "") + group.Replace(c.ToString(), "", StringComparison.Ordinal);
        foreach (var (c, others) in table.ToArray())
            if (others.Length == 0) table.Remove(c);
        return table;
    }
}
