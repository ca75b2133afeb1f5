namespace Banmian.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Errors = 1;
    public const int WrongUsage = 2;
}
