namespace Banmian.Scripts.Newspaper;

/// <summary>A word or character and what it becomes.</summary>
internal sealed record WordForm(string From, string To);
