using System.Text;

namespace Banmian.Training;

/// <summary>
/// The form of a by-line, credit or opening: words with places for what is drawn. %N writers, %M others who wrote, %C
/// photographers or sources, %P a place, %D a date, %S whose report it is, %A an agency. In an opening a ^ parts the dateline
/// (本报北京2月13日电) from what follows it (（记者…）).
/// </summary>
internal static class Template
{
    public static Copy Fill(string form, Filling filling, bool isOpening = false)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var words = isOpening ? Mark.Dateline : Mark.Around;
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == '^') words = Mark.Opening;
            else if (form[i] == '%' && i + 1 < form.Length) Place(form[++i]);
            else Add(form[i].ToString());
        }
        return new Copy(text.ToString(), [.. marks]);

        void Add(string part)
        {
            text.Append(part);
            for (var i = 0; i < part.Length; i++) marks.Add(words);
        }

        void Place(char what)
        {
            switch (what)
            {
                case 'N': Names(filling.Writers, NameStart()); break;
                case 'M': Names(filling.Others, NameStart()); break;
                case 'C': Names(filling.Sources, Mark.CreditNameStart); break;
                case 'K': Names([filling.Agency], Mark.CreditNameStart); break;
                case 'P': Add(filling.Place); break;
                case 'D': Add(filling.Date); break;
                case 'S': Add(filling.Source); break;
                case 'A': Add(filling.Agency); break;
                default: throw new FormatException($"no such place in a form: %{what}");
            }
        }

        Mark NameStart() => !isOpening ? Mark.BylineNameStart : words == Mark.Dateline ? Mark.DatelineNameStart
            : Mark.OpeningNameStart;

        void Names(string[] names, Mark start)
        {
            for (var n = 0; n < names.Length; n++)
            {
                if (n > 0) Add(filling.Between);
                var name = filling.Padding.Length > 0 && names[n].Length == 2 && names[n][0] > '\u2e80'
                    ? names[n][..1] + filling.Padding + names[n][1..] : names[n];
                text.Append(name);
                marks.Add(start);
                for (var i = 1; i < name.Length; i++) marks.Add(start + 1);
            }
        }
    }
}

/// <summary>What fills a form: the names of a story and how its paper sets them.</summary>
internal sealed record Filling(
    string[] Writers, string[] Others, string[] Sources, string Place, string Date, string Source, string Agency, string Between,
    string Padding);
