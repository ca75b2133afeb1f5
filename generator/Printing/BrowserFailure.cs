namespace Banmian.Printing;

/// <summary>The browser, another program, did not do what it was asked: it ended, refused, or took too long.</summary>
internal sealed class BrowserFailure : Exception
{
    public BrowserFailure(string message) : base(message)
    {
    }

    public BrowserFailure(string message, Exception inner) : base(message, inner)
    {
    }

    public BrowserFailure()
    {
    }
}
