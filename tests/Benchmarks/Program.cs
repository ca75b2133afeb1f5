using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Banmian.Benchmarks.Reading).Assembly).Run(args);
