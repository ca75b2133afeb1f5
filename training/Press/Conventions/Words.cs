namespace Banmian.Training;

/// <summary>Words that papers of all regions use: places, sections, agencies, papers.</summary>
internal static class Words
{
    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static readonly string[] MainlandPlaces = Split(
        "北京 上海 天津 重庆 广州 深圳 南京 杭州 武汉 成都 西安 沈阳 大连 长春 哈尔滨 济南 青岛 郑州 合肥 福州 厦门 南昌 长沙 南宁 海口 昆明 贵阳 拉萨 兰州 西宁 银川 乌鲁木齐 石家庄 太原 呼和浩特 "
        + "苏州 无锡 宁波 温州 临沂 洛阳 襄阳 清远 佛山 东莞 遵义 曲靖 毕节 张家口 唐山 延安 榆林 酒泉 喀什 丽江 三亚 桂林 绍兴 嘉兴 泉州 赣州 芜湖 烟台 潍坊 开封 阿勒泰 恩施 湘西 甘孜 黔东南");
    public static readonly string[] ForeignPlaces = Split(
        "纽约 伦敦 东京 巴黎 莫斯科 首尔 日内瓦 华盛顿 柏林 悉尼 开罗 曼谷 新德里 罗马 维也纳 布鲁塞尔 里约热内卢 内罗毕 联合国 渥太华 堪培拉 马德里 安卡拉 德黑兰 雅加达 河内");
    public static readonly string[] TaiwanPlaces = Split(
        "台北 新北 桃园 台中 台南 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 台东 澎湖 金门 马祖 板桥 淡水 中坜 竹北 斗六 罗东 岩浦 旧金山");
    public static readonly string[] HongKongPlaces = Split("香港 澳门 九龙 新界 观塘 深水埗 元朗 沙田 屯门 湾仔 旺角 深圳 广州 台北 北京 上海 伦敦 东京");
    public static readonly string[] NanyangPlaces = Split("吉隆坡 新加坡 新山 槟城 怡保 马六甲 古晋 亚庇 关丹 芙蓉 巴生 八打灵再也 莎阿南 布城 麻坡 居銮 太平 新邦安拔 诗巫 "
        + "美里 曼谷 雅加达");
    public static readonly string[] OldPlaces = Split("北平 天津 南京 上海 汉口 广州 杭州 苏州 无锡 南通 济南 青岛 奉天 哈尔滨 长沙 重庆 成都 香港 宁波 镇江 蚌埠 徐州 九江 "
        + "厦门 伦敦 纽约 柏林 东京 日内瓦 巴黎");

    public static readonly string[] Sections = Split(
        "要闻 经济 社会 文化 体育 科技 综合新闻 民生 区域 教育 产业·园区 读者之声 国际 国内 时事 视点 深度 理论 评论 副刊 悦读 健康 汽车 房产 财经 法治 生态 三农 乡村振兴 特别报道 城事 街坊 百姓 天下 环球 两岸 "
        + "生活 旅游 美食 艺术 人物 校园 广告 专版 专题 要闻·综合 文体 娱乐 公益 人文 读书 周末 阅读 都市 焦点 关注 热点 纵深 调查 观察 声音 互动 数读 图片 影像 头版 封面 言论 企业 班组 车间 一线 综合 "
        + "综艺 综合·广告 "
        + "工会 党建 团学 学工 后勤 招生 就业 校友 基层 安全 管理 市场 行业 装备 电网 铁路 石油 冶金 纺织 医药 花卉 粮食 气象 海洋 地质 测绘");
    public static readonly string[] HongKongSections = Split("港闻 要闻 两岸 国际 财经 地产 娱乐 副刊 体育 马经 教育 论坛 观点 时事脉搏 社评 中国 世界 港闻要闻 生活 名采 "
        + "文化 投资理财 政情 突发 今日焦点 世纪 时代");
    public static readonly string[] TaiwanSections = Split("焦点 要闻 政治 社会 地方 生活 国际 两岸 财经 产业 证券 体育 影剧 娱乐 副刊 家庭 健康 教育 民意论坛 自由广场 话题 "
        + "综合 北部新闻 中部新闻 南部新闻 运动天地 名人堂 元气周报");

    public static readonly string[] MainlandAgencies = Split(
        "新华社 影像中国 视觉中国 人民视觉 中新社 资料图片 法新社 路透社 美联社 东方IC 新华社发 本报资料 资料照片 受访者 主办方 网络 市文旅局 摄图网 人民图片 央视截图 校团委 宣传部 受访单位 县融媒体中心 受访企业 "
        + "CFP ICphoto");
    public static readonly string[] HongKongAgencies = Split("网上图片 资料图片 受访者 美联社 路透社 法新社 新华社 中新社 互联网 网上 Facebook 作者 被访者 主办单位 "
        + "政府新闻处 电视截图 网络图片 fb图片 YouTube截图 Instagram 港台 Getty 警方图片 读者");
    public static readonly string[] TaiwanAgencies = Split("美联社 路透 法新社 欧新社 中央社 业者 受访者 翻摄画面 民众 资料照 本报资料照 主办单位 县府 市府 脸书 记者翻摄 警方 "
        + "官网 读者 校方 剧组 档案照 取自脸书 县警局 经纪公司");

    public static readonly string[] PaperStarts = Split(
        "滨海 江城 新区 临江 中原 东湖 北岸 云岭 瓯江 石城 南方 长江 齐鲁 燕赵 三秦 华西 楚天 潇湘 大河 钱江 羊城 新民 扬子 春城 辽沈 海峡 岭南 巴蜀 陇原 天山 草原 联合 中国 白鹿 湖滨 青山 西关 河东 双江 "
        + "沂蒙 天府 锡城 黄海 太行 珠江");
    public static readonly Pieces PaperEnds = Pieces.Of(
        "日报", "晚报", "都市报", "商报", "时报", "周报", "晨报", "早报", "青年报", "导报", "工人报", "农民报", "科技报", "新闻报", "消费报", "特区报", "经济报", "文汇报",
        "电力报", "教育报", "大学报", "学院报", "矿工报",
        "铁道报", "石油报", "中学报", "集团报", "医院报", "质量报", "法制报", "老年报", "少年报").Without("快报", "公报", "学报", "新报");
    public static readonly string[] HongKongPapers = Split("星洲日报 明江日报 香江日报 东方时报 海角日报 信江报 维港早报 华侨日报 新晚报 成报 都城日报 晶岛日报 头条早报 濠江日报 "
        + "维城经济日报");
    public static readonly string[] TaiwanPapers = Split("青榕时报 联合早刊 自由新报 中国新报 民生日报 台岛晚报 福尔摩沙时报 经济新报 更生日报 中华日报 南瀛日报 东岸新闻");
    public static readonly string[] NanyangPapers = Split("南洋早报 星岛日报 槟榔日报 联合早报网 光华新报 狮城晚报 半岛日报 诗华新报 砂华日报 东方半岛报");
    public static readonly string[] OldPapers = Split("晶光报 申江报 时事日报 益世新报 大公新报 民立报 小日报 金钢报 社会日报 福报 罗宾报 铁报 上海画报 立言报 顺天日报 世界晚报 "
        + "北洋画刊 生活周报 良友画刊");

    public static readonly string[] Trades = Split(
        "自来水有限公司 公共资源交易中心 人民医院 城市管理局 供电公司 商贸有限公司 文化馆 建设集团 拍卖行 交通运输局 公证处 教育局 职业学院 房地产开发有限公司 银行股份有限公司分行 律师事务所 仲裁委员会 科技股份有限公司 "
        + "自然资源局 市场监督管理局 税务局 人民法院 劳动人事争议仲裁院 旅行社 物业服务有限公司 药业有限公司 餐饮管理有限公司 电子商务有限公司 老年大学 幼儿园 眼科医院 驾校 家居广场 汽车4S店");
    public static readonly string[] Months = Split("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月");
    public static readonly string[] SolarTerms = Split("立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至 小寒 大寒");
}
