using System.Globalization;

namespace Banmian.Training;

/// <summary>How a page of the bench looks: measures, sizes, faces, what stands where. Lengths are in pixels of CSS.</summary>
internal sealed class SheetStyle
{
    private const string Serif = "'Noto Serif CJK SC','Noto Serif CJK HK'",
        Sans = "'Noto Sans CJK SC','Noto Sans CJK HK'";

    public SheetStyle(Chance chance, Tool tool)
    {
        Size = chance.Pick(12, 12.5, 13, 13.5, 14, 15, 16);
        // Where lines stand further apart, pdfminer takes each for a box of its own.
        Leading = tool == Tool.Pdfminer ? chance.Pick(1.2, 1.25, 1.3, 1.4, 1.45)
            : chance.Pick(1.2, 1.3, 1.4, 1.5, 1.6, 1.75);
        var measure = chance.Between(9, 26);
        Columns = measure > 20 ? chance.Pick(3, 4, 4) : measure > 15 ? chance.Pick(3, 4, 5, 5) : chance.Pick(4, 5, 6, 7);
        Column = Math.Round(Size * (measure + chance.Pick(0, 0, .1, .3, .5)), 1);
        // Nearer columns come out of pdftotext as one, each line across the page.
        Gutter = Math.Round(Size * chance.Pick(2.2, 2.6, 3, 3.4), 1);
        Indent = chance.Share(.93) ? 2 : chance.Pick(0, 1);
        IndentsBySpaces = chance.Share(.08);
        Bands = chance.Share(.35);
        Lifted = tool == Tool.Seed ? chance.Pick(1, 1, 1, .8) : chance.Pick(0, 0, 0, 0, .3, 1);
        BylineInColumn = chance.Share(.4);
        CaptionInStory = chance.Pick(0, 0, .4, 1);
        Boxed = chance.Pick(0, 0, .15, .4);
        Faces = (Face(), Face(), Face());
        Styles = string.Join(' ',
            $"&{{font:{Number(Size)}px/{Number(Leading)} {Faces.Body},serif;",
            $"text-align:{chance.Pick("justify", "justify", "justify", "left")};",
            $"line-break:{chance.Pick("auto", "strict", "normal", "loose")};",
            $"text-spacing-trim:{chance.Pick("normal", "space-all", "space-first", "trim-start")};",
            $"text-autospace:{chance.Pick("normal", "no-autospace", "no-autospace")};",
            chance.Share(.1) ? "font-feature-settings:'halt';" : "",
            chance.Share(.1) ? $"letter-spacing:{chance.Pick(".02em", ".05em", "-.02em")};" : "", "}",
            $".body p{{margin:0 0 {chance.Pick("0", "0", "0", ".3em", ".6em")};}}",
            $".body{{column-gap:{Number(Gutter)}px;}}",
            $"header{{text-align:{chance.Pick("left", "center", "center")};",
            $"margin-bottom:{chance.Pick(".2em", ".5em", "1em")};}}",
            $".headline{{font-family:{Faces.Headline};font-weight:{chance.Pick("700", "900", "400")};line-height:",
            $"{chance.Pick("1.15", "1.25", "1.35")};letter-spacing:{chance.Pick("0", "0", "0", ".03em", ".12em", "-.03em")};}}",
            $".kicker,.deck{{font-family:{Faces.Other};line-height:{chance.Pick("1.3", "1.5")};}}",
            $".kicker{{margin-bottom:{chance.Pick("0", ".2em", ".5em")};font-weight:{chance.Pick("400", "700")};}}",
            $".deck{{margin-top:{chance.Pick("0", ".2em", ".6em")};}}",
            $".crosshead{{font-family:{Faces.Other};font-weight:700;",
            $"font-size:{chance.Pick("1em", "1em", "1.1em", "1.25em")};",
            $"text-align:{chance.Pick("left", "center", "center")};margin:{chance.Pick("0", ".3em 0", ".8em 0")};",
            $"text-indent:{chance.Pick("0", "0", "2em")};}}",
            $".byline,.credit{{text-align:{chance.Pick("left", "center", "right")};font-family:{Faces.Other};}}",
            $".caption{{font-size:{chance.Pick(".85em", ".92em", "1em")};font-family:{Faces.Other};}}",
            $".leadin{{font-family:{Faces.Other};{chance.Pick("", "border:1px solid;padding:.4em;")}}}",
            ".unbroken{display:inline-block;text-indent:0;}",
            ".boxed{border:1px solid;padding:8px;box-sizing:border-box;}",
            chance.Share(.06) ? ".lead p.first::first-letter{float:left;font-size:2.1em;line-height:1;}" : "");

        string Face() => chance.Pick(Serif, Serif, Sans);
    }

    public double Size { get; }

    public double Leading { get; }

    public int Columns { get; }

    /// <summary>The width of a column.</summary>
    public double Column { get; }

    public double Gutter { get; }

    /// <summary>The indent of a paragraph in ems.</summary>
    public int Indent { get; }

    /// <summary>Whether blanks make the indent.</summary>
    public bool IndentsBySpaces { get; }

    /// <summary>Whether stories stand in rows across the page, or each where it fits highest up.</summary>
    public bool Bands { get; }

    /// <summary>How often headings are painted after all text, as layout programs do that keep them on a layer.</summary>
    public double Lifted { get; }

    /// <summary>Whether by-lines stand at the head of the first column, not under the headline.</summary>
    public bool BylineInColumn { get; }

    /// <summary>How often a picture stands between the paragraphs of a story that is not its own.</summary>
    public double CaptionInStory { get; }

    public double Boxed { get; }

    public string Styles { get; }

    private (string Body, string Headline, string Other) Faces { get; }

    public static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
