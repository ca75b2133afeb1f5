using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>What a jump line says in each script (下转第2张, 上接第1张), given the sheet, from 1.</summary>
internal sealed record JumpWords(ImmutableArray<Func<int, string>> To, ImmutableArray<Func<int, string>> From);
