namespace Banmian.Diagnostics;

/// <summary>A place in a file. Line and column are 1-based (columns in UTF-16 units); 0 means the whole file or line.</summary>
internal sealed record Location(string File, int Line = 0, int Column = 0)
{
    public override string ToString() =>
        Line == 0 ? File : Column == 0 ? $"{File}:{Line}" : $"{File}:{Line}:{Column}";
}
