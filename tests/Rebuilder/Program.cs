using Banmian.Diagnostics;
using Banmian.Publishing;
using Banmian.Sources;

// Publishes the files of two folders into a third by turns until it is killed: `KillTests` does that at moments of its own
// choosing. It starts in a fraction of the time the whole program takes to come to its publication.
var (output, versions) = (args[0], args[1..]);
var sites = versions.Select(folder => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
    .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes)).ToArray();
for (var build = 0; ; build++)
{
    var bag = new DiagnosticBag();
    using var opened = OutputFolder.Open(output, new SiteFolder(versions[0]), bag);
    if (opened?.Commit(sites[build % sites.Length].AsParallel().ToDictionary(file => file.Key, file => opened.Put(file.Key, file.Value))) is null)
    {
        Console.Error.WriteLine(string.Join('\n', bag.Items));
        return 1;
    }
}
