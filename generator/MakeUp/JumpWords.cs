using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>
/// What a jump line says in each script: that the story goes on on the next sheet, or comes from the one before.
/// </summary>
internal sealed record JumpWords(ImmutableArray<string> To, ImmutableArray<string> From);
