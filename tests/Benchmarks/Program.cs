using System.Globalization;
using Banmian.Benchmarks;
using BenchmarkDotNet.Running;

// archive.sh asks for the first two.
switch (args)
{
    case ["make-archive", var pages, var folder]:
        MadeArchive.Write(int.Parse(pages, CultureInfo.InvariantCulture), folder);
        break;
    case ["for-hugo", var site, var folder]:
        HugoSite.Write(site, folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Reading).Assembly).Run(args);
        break;
}
