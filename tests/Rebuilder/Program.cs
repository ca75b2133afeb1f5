using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

// Writes the versions of a site (folders) or of a single file (files) by turns, in one place, until it is killed: `KillTests`
// does that at moments of its own choosing. It starts in a fraction of the time the whole program takes to come to writing.
var (place, versions) = (args[0], args[1..]);
Func<int, DiagnosticBag, bool> write = Directory.Exists(versions[0]) ? OfSites() : OfFiles();
for (var turn = 0; ; turn++)
{
    var bag = new DiagnosticBag();
    if (!write(turn % versions.Length, bag))
    {
        Console.Error.WriteLine(string.Join('\n', bag.Items));
        return 1;
    }
}

Func<int, DiagnosticBag, bool> OfSites()
{
    var sites = versions.Select(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes)).ToArray();
    return (version, bag) =>
    {
        using var opened = OutputFolder.Open(place, new SiteFolder(versions[0]), bag);
        return opened?.Commit(sites[version].AsParallel()
            .ToDictionary(file => file.Key, file => opened.Put(file.Key, file.Value))) is not null;
    };
}

Func<int, DiagnosticBag, bool> OfFiles()
{
    var texts = versions.Select(File.ReadAllBytes).ToArray();
    return (version, bag) => WholeFile.Replace(Path.GetDirectoryName(place)!, place, File.ReadAllBytes(place), texts[version],
        bag);
}
