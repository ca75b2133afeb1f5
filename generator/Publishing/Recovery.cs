using Banmian.Diagnostics;

namespace Banmian.Publishing;

/// <summary>
/// Brings to an end what an interrupted build left: finishes what its journal says, drops what was only staged.
/// </summary>
internal static class Recovery
{
    /// <summary>The manifest of the output once that is done; null after an error was reported.</summary>
    public static Manifest? Run(OwnFiles own, DiagnosticBag bag, Disk disk)
    {
        var before = Manifest.Of(own);
        if (File.Exists(own.Journal))
        {
            var after = Manifest.Read(own.Journal);
            var removed = before.NotIn(after);
            if (!OutputChecks.MayReplace(own, before, Replacement.Staged(own), removed, bag))
                return null;
            Replacement.Run(own, before, removed, disk);
            bag.Report(Rules.Interrupted, new Location(own.Output),
                $"an earlier build was stopped while it put its files in place; they are in place now");
            before = after;
        }
        Drop(own, disk);
        if (!File.Exists(own.Manifest))
            OutputChecks.PartsOfEarlierVersions(own).ForEach(disk.Delete);
        return before;
    }

    /// <summary>Removes what was staged.</summary>
    public static void Drop(OwnFiles own, Disk disk)
    {
        if (File.Exists(own.JournalOnItsWay))
            disk.Delete(own.JournalOnItsWay);
        if (Directory.Exists(own.Staged))
            disk.DeleteTree(own.Staged);
    }
}
