using Banmian.Diagnostics;

namespace Banmian.Sources;

/// <summary>Commands of other programs that make a text of a file: whole, with real names, to be pasted into a shell.</summary>
internal static class ShellCommand
{
    /// <summary>Saves a text as UTF-8 under its own name.</summary>
    /// <param name="encoding">as iconv calls it</param>
    public static string ToUtf8(string path, string encoding)
    {
        var saved = path + ".utf8";
        return $"iconv -f {encoding} -t UTF-8 {Quoted(path)} > {Quoted(saved)} && {Move(saved, path)}";
    }

    /// <summary>Takes the text out of a PDF that stands under the name of a dump.</summary>
    public static string TextOfPdf(string path)
    {
        var pdf = Path.ChangeExtension(path, ".pdf");
        return $"{Move(path, pdf)} && {TextBeside(pdf)}";
    }

    /// <summary>Takes the text out of a PDF, into a dump beside it.</summary>
    public static string TextBeside(string pdf) =>
        $"pdftotext -raw -nopgbrk {Quoted(pdf)} {Quoted(Path.ChangeExtension(pdf, ".txt"))}";

    /// <summary>The same of a document that LibreOffice opens.</summary>
    /// <param name="ending">the document's own, with its dot</param>
    public static string TextOfDocument(string path, string ending)
    {
        var document = Path.ChangeExtension(path, ending);
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } above ? above.Replace('\\', '/') : ".";
        return $"{Move(path, document)} && soffice --headless --convert-to {Quoted("txt:Text (encoded):UTF8")} "
            + $"--outdir {Quoted(folder)} {Quoted(document)}";
    }

    private static string Move(string from, string to) =>
        $"{(OperatingSystem.IsWindows() ? "move" : "mv")} {Quoted(from)} {Quoted(to)}";

    private static string Quoted(string argument) => Invocation.Quoted(argument);
}
