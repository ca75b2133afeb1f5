namespace Banmian.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Errors = 1;
    public const int WrongUsage = 2;

    /// <summary>Ended by Ctrl+C, as shells expect it: 128 and the number of SIGINT.</summary>
    public const int Stopped = 130;
}
