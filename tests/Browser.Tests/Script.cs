namespace Banmian.Tests.Browser;

/// <summary>The scripts the tests run in a page; each is a function, beside this file.</summary>
internal static class Script
{
    public static string Of(string name)
    {
        using var reader = new StreamReader(typeof(Script).Assembly.GetManifestResourceStream($"Banmian.Tests.Browser.{name}")!);
        return reader.ReadToEnd();
    }
}
