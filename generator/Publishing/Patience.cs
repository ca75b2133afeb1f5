namespace Banmian.Publishing;

/// <summary>
/// On Windows a file that a virus scanner, a backup or an editor holds for a moment can be neither moved nor replaced; what is
/// tried again for a few seconds succeeds.
/// </summary>
internal static class Patience
{
    private const int Tries = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of winerror.h, as results.
    private const int HeldByAnother = unchecked((int)0x80070020);
    private const int LockedByAnother = unchecked((int)0x80070021);

    public static void Try(Action move)
    {
        for (var tried = 1; ; tried++)
        {
            try
            {
                move();
                return;
            }
            catch (Exception e) when (tried < Tries && IsOfTheMoment(e))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    // A folder in which something is open is refused as access denied.
    private static bool IsOfTheMoment(Exception e) => e.HResult is HeldByAnother or LockedByAnother
        || e is UnauthorizedAccessException && OperatingSystem.IsWindows();
}
