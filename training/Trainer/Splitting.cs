using System.Text;
using Banmian.Commands;
using Banmian.Proofs;
using Banmian.Reader.Reading;
using Banmian.Reader.Roles;

namespace Banmian.Training;

/// <summary>Reads dumps with the trained reader as <c>split --json</c> does with the program's: one JSON object a line.</summary>
internal static class Splitting
{
    /// <returns>whether all could be read, without a character lost</returns>
    public static bool Run(ReaderModel model, IEnumerable<string> dumps)
    {
        var reader = new PageReader(model, Cues.Shared);
        var bag = NamedDump.Each(dumps, (_, dump, run) =>
        {
            Reader.Lines.Dirt.Report(dump.Page, run.Found);
            var reading = reader.Read(dump.Page, dump.Script);
            Conservation.Check(dump.Page, reading, run.Found);
            Doubts.Report(dump.Page, reading, run.Found);
            Console.WriteLine(Encoding.UTF8.GetString(SplitJson.Write(reading)));
        });
        RunReport.PrintDiagnostics([.. bag.Items], Console.Error);
        return !bag.HasErrors;
    }
}
