using CsCheck;

namespace Banmian.Tests;

/// <summary>
/// Statements that hold for anything a generator makes. They are tried on the same cases in every run, so that a failure is a
/// change's own and not chance; with BANMIAN_LAWS=free (the nightly run) on new ones, which CsCheck makes smaller when one fails.
/// </summary>
internal static class Laws
{
    private const int Cases = 100;

    private static readonly bool Free = Environment.GetEnvironmentVariable("BANMIAN_LAWS") == "free";

    public static void Always<T>(this Gen<T> any, Action<T> law, int cases = Cases, Func<T, string>? print = null)
    {
        if (Free)
        {
            any.Sample(law, iter: cases, print: print);
            return;
        }
        for (var i = 0u; i < cases; i++)
        {
            var value = any.Generate(new PCG(i, i), null, out _);
            try
            {
                law(value);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"case {i}: {(print ?? Check.Print)(value)}", e);
            }
        }
    }

    public static void Always<T>(this Gen<T> any, Func<T, bool> law, int cases = Cases, Func<T, string>? print = null) =>
        any.Always(value => Assert.True(law(value)), cases, print);

    public static void Always<T, TOther>(this Gen<(T, TOther)> any, Func<T, TOther, bool> law, int cases = Cases,
        Func<(T, TOther), string>? print = null) => any.Always(value => law(value.Item1, value.Item2), cases, print);

    public static void Always<T, TOther>(this Gen<(T, TOther)> any, Action<T, TOther> law, int cases = Cases) =>
        any.Always(value => law(value.Item1, value.Item2), cases);
}
