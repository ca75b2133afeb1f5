using System.Collections.Immutable;

namespace Banmian.Typesetting;

/// <summary>
/// What display type says in one breath; a screen keeps it on one line where it can. <paramref name="Start"/>: UTF-16 units of
/// the text; <paramref name="HasGap"/>: whether a space is read before it.
/// </summary>
internal sealed record Phrase(int Start, bool HasGap, ImmutableArray<PhrasePart> Parts);

/// <summary>
/// A part of a phrase, from one place of the text to another (UTF-16 units): a line may well begin with it, or may end after it
/// (or the phrase does), or browsers would part it and no screen does.
/// </summary>
internal readonly record struct PhrasePart(int From, int To, bool MayOpenLine, bool MayEndLine, bool IsJoined);
