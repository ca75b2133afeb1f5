namespace Banmian.Scripts.Newspaper;

/// <summary>The tables that ship with the program: fields between tabs; <c>#</c> begins a line that says nothing.</summary>
internal static class TableLines
{
    public static IEnumerable<string[]> Shipped(string name)
    {
        using var stream = typeof(TableLines).Assembly.GetManifestResourceStream($"Banmian.Scripts.Newspaper.{name}.tsv")
            ?? throw new InvalidDataException($"the program was built without its table {name}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
