namespace Banmian.Typesetting;

/// <summary>How the lines of a text run: across the page from left to right, or down it, line after line from right to left.</summary>
internal enum WritingDirection
{
    Horizontal,
    Vertical,
}
