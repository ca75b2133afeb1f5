namespace Banmian.Sources;

/// <summary>One line of a dump: its 1-based number and its text without the line end.</summary>
internal sealed record SourceLine(int Number, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
