namespace Banmian.Training;

/// <summary>How captions are opened and closed.</summary>
internal sealed class CaptionForms
{
    private static readonly Pieces Mainland = Pieces.Of("", "", "", "", "", "", "图为", "▲", "图#：", "图#为", "①", "↑", "上图：", "（图#）",
        "图片说明：", "◀", "△", "下图：", "#. ", "▲", "右图：", "图说：", "▼", "▶").Without("☝", "左图为", "本图：", "◎");
    private static readonly Pieces Elsewhere = Pieces.Of("■", "■", "◀", "▲", "▼", "", "●", "▲", "◆", "■ ", "▶", "◀ ", "□", "图")
        .Without("◘", "►", "◄", "★");
    private static readonly Pieces Republican = Pieces.Of("▲", "", "", "●", "◘", "△", "○", "▲").Without("◎", "□");

    // What OCR makes of ■ ◀ ▲ ◘.
    private static readonly Pieces Misread = Pieces.Of("图", "置", "团", "罢", "国", "口", "回", "因", "固", "加", "全", "A", "4", "v", "人")
        .Without("园", "四", "司", "圆");

    private readonly string opener;
    private readonly bool closed;

    public CaptionForms(Chance chance, House house)
    {
        opener = chance.Pick(house.Region switch
        {
            Region.Mainland => Mainland,
            Region.Republican => Republican,
            _ =>
            Elsewhere
        });
        closed = house.Region == Region.Republican && chance.Share(.3);
        Often = chance.Pick(.4, .8, .95, 1);
    }

    public double Often { get; }

    public string Open(Chance chance, string caption, bool misread)
    {
        if (opener.Length == 0 || !chance.Share(Often)) return caption;
        var trimmed = caption.StartsWith("图为", StringComparison.Ordinal) || caption.StartsWith('▲')
            ? caption.TrimStart('图', '为', '▲') : caption;
        if (trimmed.Length == 0) trimmed = caption;
        var mark = misread && opener[0] > '\u2500' && opener[0] < '\u2600' ? chance.Pick(Misread) + opener[1..]
            : opener.Replace("#", chance.Pick("①", "②", "1", "2", "一"), StringComparison.Ordinal);
        return mark + trimmed + (closed ? opener : "");
    }
}
