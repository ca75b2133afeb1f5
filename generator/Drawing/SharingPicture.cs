using Banmian.Rendering;
using SkiaSharp;

namespace Banmian.Drawing;

/// <summary>
/// Draws the picture shown where the address of a page is shared: the page in miniature, and beside it what it is and what it
/// leads with. Faces come with the program, so a machine without any draws the same.
/// </summary>
internal static class SharingPicture
{
    /// <summary>Pixels; services that show such pictures ask for 1.91 to 1.</summary>
    private const int Width = 1000, Height = 525;

    private const int Margin = 38;
    private const int TextLeft = Width - Margin - SharingCard.TextWidth;

    /// <summary>Room around the type area of the page, in its own units.</summary>
    private const int PageMargin = 45;

    /// <summary>Headlines on the miniature that would be smaller are bars: pixels.</summary>
    private const double LeastText = 7;

    private static readonly SKColor Ink = Grey(0x11), Line = Grey(0x77), Text = Grey(0x99), Tint = Grey(0xEE), Photo = Grey(0xBB),
        Desk = Grey(0xDD), Paper = Grey(0xFF);

    /// <summary>The picture as PNG, in 16 greys.</summary>
    public static byte[] Of(SharingCard card)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Width, Height, SKColorType.Gray8, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(Desk);
            var face = card.IsTraditional ? PictureFaces.Traditional : PictureFaces.Simplified;
            DrawPage(canvas, card.Sheet, face);
            DrawText(canvas, card, face);
        }
        return GreyPng.Of(bitmap.GetPixelSpan(), bitmap.RowBytes, Width, Height);
    }

    private static void DrawText(SKCanvas canvas, SharingCard card, SKTypeface face)
    {
        using var font = Font(face);
        using var ink = new SKPaint { IsAntialias = true, Color = Ink };
        Draw(card.Above, 30, Margin + 30);
        canvas.DrawRect(TextLeft, Margin + 50, SharingCard.TextWidth, 3, ink);
        for (var i = 0; i < card.Headline.Length; i++)
            Draw(card.Headline[i], card.HeadlineSize, Margin + 72 + (int)((i * 1.22 + 1) * card.HeadlineSize));
        Draw(card.Below, 24, Height - Margin - 6);

        // A long name is set narrower.
        void Draw(string text, int size, int baseLine)
        {
            (font.Size, font.ScaleX) = (size, 1);
            font.ScaleX = Math.Min(1, SharingCard.TextWidth / Math.Max(1, font.MeasureText(text)));
            canvas.DrawText(text, TextLeft, baseLine, SKTextAlign.Left, font, ink);
        }
    }

    private static void DrawPage(SKCanvas canvas, MiniatureSheet sheet, SKTypeface face)
    {
        var (wide, high) = (Miniature.Across + 2 * PageMargin, sheet.Height + 2 * PageMargin);
        var scale = Math.Min((TextLeft - 2f * Margin) / wide, (Height - 2f * Margin) / high);
        canvas.Save();
        canvas.Translate(Margin + (TextLeft - 2 * Margin - wide * scale) / 2, (Height - high * scale) / 2);
        canvas.Scale(scale);
        canvas.ClipRect(new SKRect(0, 0, wide, high));
        canvas.Clear(Paper);
        canvas.Translate(PageMargin, PageMargin);

        using var font = Font(face);
        using var fill = new SKPaint { IsAntialias = true, Color = Ink };
        using var stroke = new SKPaint { IsAntialias = true, Style = SKPaintStyle.Stroke };
        if (sheet.Paper is { } paper)
            Word(paper);
        foreach (var box in sheet.Boxes)
        {
            if (box.IsTinted)
                Rect(box.Place, Tint);
            if (box.Picture is { } picture)
                Rect(picture, Photo);
            Stroke(box.Columns, box.ColumnWidth, Text, box.Dashes ?? sheet.Dashes);
            Stroke(box.Bars, 12, Line);
            foreach (var line in box.Headline)
                Word(line);
        }
        Stroke(sheet.Rules, 3, Line);
        canvas.Restore();

        void Rect(MiniatureRect place, SKColor color)
        {
            using var paint = new SKPaint { Color = color };
            canvas.DrawRect(place.X, place.Y, place.Width, place.Height, paint);
        }

        void Stroke(string path, int width, SKColor color, string? dashes = null)
        {
            using var drawn = SKPath.ParseSvgPathData(path);
            if (drawn is null)
                return;
            using var effect = dashes is null ? null : SKPathEffect.CreateDash(Numbers(dashes), 0);
            (stroke.StrokeWidth, stroke.Color, stroke.PathEffect) = (width, color, effect);
            canvas.DrawPath(drawn, stroke);
        }

        void Word(MiniatureText text)
        {
            font.Size = text.Size;
            if (text.Size * scale >= LeastText)
                canvas.DrawText(text.Text, text.X, text.Y, SKTextAlign.Center, font, fill);
            else
                canvas.DrawRect(text.X - text.Text.Length * text.Size / 2f, text.Y - 0.7f * text.Size,
                    text.Text.Length * text.Size, 0.5f * text.Size, fill);
        }
    }

    private static float[] Numbers(string dashes) =>
        [.. dashes.Split(' ').Select(number => float.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    // The same outlines on every machine: none is fitted to its pixels.
    private static SKFont Font(SKTypeface face) => new(face)
    {
        Subpixel = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };

    private static SKColor Grey(byte value) => new(value, value, value);
}
