using Banmian.Diagnostics;

namespace Banmian.Printing;

/// <summary>
/// A page cannot be printed: the browser, another program, ended, refused, or wrote what this program cannot finish, or the page
/// shows nothing to print.
/// </summary>
internal sealed class PrintFailure(Sentence said, Exception? inner = null) : Exception(said.ToString(), inner), ISaid
{
    public Sentence Said => said;
}
