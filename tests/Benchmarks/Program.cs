using System.Globalization;
using Banmian.Benchmarks;
using BenchmarkDotNet.Running;

// archive.sh asks for the first two, search.sh for the third.
switch (args)
{
    case ["make-archive", var pages, var folder]:
        MadeArchive.Write(int.Parse(pages, CultureInfo.InvariantCulture), folder);
        break;
    case ["for-hugo", var site, var folder]:
        HugoSite.Write(site, folder);
        break;
    case ["make-search", var pages, var folder, .. var corpus]:
        SearchedArchive.Write(int.Parse(pages, CultureInfo.InvariantCulture), folder, corpus.FirstOrDefault());
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Reading).Assembly).Run(args);
        break;
}
