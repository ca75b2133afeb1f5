using System.Collections.Immutable;

namespace Banmian.MakeUp;

/// <summary>A stack as the search sees it: its width in basic columns and its stories from the top.</summary>
internal sealed record StackPlan(int Span, ImmutableArray<int> Stories);

/// <summary>A possible band: its stacks from the left, the least and greatest height without a hole (em), and its cost.</summary>
internal sealed record BandPlan(ImmutableArray<StackPlan> Stacks, double Least, double Greatest, double Cost);
