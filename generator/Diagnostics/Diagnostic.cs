namespace Banmian.Diagnostics;

/// <summary>One occurrence of a rule: where, what is wrong, and what to do about it.</summary>
internal sealed record Diagnostic(Rule Rule, Severity Severity, Location Location, Sentence Message, Sentence? Hint)
{
    /// <summary>The plain one-line form, the same on every terminal and in every log.</summary>
    public Sentence Line => Hint is null
        ? Sentence.Of($"{Location}: {Severity.Name()} {Rule.Id}: {Message}")
        : Sentence.Of($"{Location}: {Severity.Name()} {Rule.Id}: {Message} ({Hint})");

    public override string ToString() => Line.ToString();

    // Where it is tells it from nearly all others; its words are put together only to compare it with one of the same rule there.
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Location);
}
