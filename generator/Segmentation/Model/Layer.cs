using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Banmian.Segmentation.Model;

/// <summary>
/// One linear layer in whole numbers: weights of eight bits, a scale for each output, values of sixteen bits with
/// <see cref="ValueBits"/> after the point. Sums are exact in 32 bits, so they are the same in any order, on any processor.
/// </summary>
internal sealed class Layer
{
    /// <summary>Bits after the point in a value that goes from layer to layer.</summary>
    public const int ValueBits = 9;

    /// <summary>Bits after the point in the scale of an output.</summary>
    public const int ScaleBits = 24;

    private const long Half = 1 << (ScaleBits - 1);

    // Outputs that are summed side by side: three times eight, or six times four.
    private const int Lanes = 24;

    private readonly int paddedOutputs;

    // Two inputs of an output stand together, then the same two of the next output: what one instruction multiplies and adds.
    private readonly short[] weights;
    private readonly int[] biases;
    private readonly int[] scales;

    /// <param name="weights">output after output</param>
    /// <param name="biases">in units of the sums</param>
    /// <param name="scales">at most one, so that a scaled sum has 32 bits</param>
    public Layer(int inputs, int outputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<int> biases, ReadOnlySpan<int> scales)
    {
        (Inputs, Outputs, paddedOutputs) = (inputs, outputs, (outputs + Lanes - 1) / Lanes * Lanes);
        this.weights = new short[(inputs + 1) / 2 * paddedOutputs * 2];
        this.biases = new int[paddedOutputs];
        this.scales = new int[paddedOutputs];
        foreach (var scale in scales) ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, 1 << ScaleBits);
        scales.CopyTo(this.scales);
        biases.CopyTo(this.biases);
        for (var output = 0; output < outputs; output++)
        {
            var row = weights.Slice(output * inputs, inputs);
            for (var input = 0; input < inputs; input++)
                this.weights[(input / 2 * paddedOutputs + output) * 2 + input % 2] = row[input];
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>The width of a row of values that this layer takes: one more than its inputs where these are odd in
    /// number.</summary>
    public int Stride => (Inputs + 1) / 2 * 2;

    /// <summary>How many sums there are of a row: one for each output, and some that nobody asks for.</summary>
    public int Sums => paddedOutputs;

    /// <summary>What the layer makes of a row of values <see cref="Stride"/> wide, as values again; below nought is nought where
    /// <paramref name="rectified"/>.</summary>
    public void Apply(ReadOnlySpan<short> row, Span<short> result, bool rectified)
    {
        Span<int> sums = stackalloc int[paddedOutputs];
        Sum(row, sums);
        Take(sums, result, rectified);
    }

    /// <summary>The sums of a row that holds nothing yet.</summary>
    public void Begin(Span<int> sums) => biases.CopyTo(sums);

    /// <summary>Adds what some pairs of a row weigh.</summary>
    /// <param name="place">the place in the row that the pairs' places are counted from, in pairs</param>
    public void Add(ReadOnlySpan<HeldPair> held, int place, Span<int> sums)
    {
        if (Avx2.IsSupported) AddByAvx2(held, place, sums);
        else if (Sse2.IsSupported) AddBySse2(held, place, sums);
        else AddOneByOne(held, place, sums);
    }

    /// <summary>The values that come of sums; below nought is nought where <paramref name="rectified"/>.</summary>
    public void Take(ReadOnlySpan<int> sums, Span<short> result, bool rectified)
    {
        var least = rectified ? (short)0 : short.MinValue;
        if (Sse41.IsSupported) TakeBySse41(sums, result[..Outputs], least);
        else TakeOneByOne(sums, result[..Outputs], least, from: 0);
    }

    /// <summary>What the layer makes of a row, in 1/1024: the scores of a choice.</summary>
    public void Score(ReadOnlySpan<short> row, Span<int> scores)
    {
        Span<int> sums = stackalloc int[paddedOutputs];
        Sum(row, sums);
        for (var i = 0; i < Outputs; i++)
            scores[i] = (int)Math.Clamp(Scaled(sums[i], i) * (FixedPoint.One >> ValueBits), -(1 << 20), 1 << 20);
    }

    private long Scaled(int sum, int output) => ((long)sum * scales[output] + Half) >> ScaleBits;

    internal void TakeOneByOne(ReadOnlySpan<int> sums, Span<short> result, short least, int from)
    {
        for (var i = from; i < result.Length; i++)
            result[i] = (short)Math.Clamp(Scaled(sums[i], i), least, short.MaxValue);
    }

    internal void TakeBySse41(ReadOnlySpan<int> sums, Span<short> result, short least)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var scale = ref MemoryMarshal.GetArrayDataReference(scales);
        ref var value = ref MemoryMarshal.GetReference(result);
        var eights = result.Length / 8 * 8;
        for (nuint i = 0; i < (nuint)eights; i += 8)
            Vector128.Max(Vector128.Create(least),
                Sse2.PackSignedSaturate(Four(ref sum, ref scale, i), Four(ref sum, ref scale, i + 4))).StoreUnsafe(ref value, i);
        TakeOneByOne(sums, result, least, eights);

        // Products of 64 bits, of the first and third and of the second and fourth; the 32 bits above the point are kept.
        static Vector128<int> Four(ref int sum, ref int scale, nuint at)
        {
            var (sums, scales) = (Vector128.LoadUnsafe(ref sum, at), Vector128.LoadUnsafe(ref scale, at));
            var even = (Sse41.Multiply(sums, scales) + Vector128.Create(Half)) >>> ScaleBits;
            var odd = (Sse41.Multiply((sums.AsInt64() >>> 32).AsInt32(), (scales.AsInt64() >>> 32).AsInt32())
                + Vector128.Create(Half)) << (32 - ScaleBits);
            return Vector128.ConditionalSelect(Vector128.Create(-1, 0, -1, 0), even.AsInt32(), odd.AsInt32());
        }
    }

    private void Sum(ReadOnlySpan<short> row, Span<int> sums)
    {
        Span<HeldPair> held = stackalloc HeldPair[Stride / 2];
        Begin(sums);
        Add(held[..HeldPair.Take(row[..Stride], held)], place: 0, sums);
    }

    internal void AddByAvx2(ReadOnlySpan<HeldPair> held, int place, Span<int> sums)
    {
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint output = 0; output < (nuint)paddedOutputs; output += Lanes)
        {
            var first = Vector256.LoadUnsafe(ref sum, output);
            var second = Vector256.LoadUnsafe(ref sum, output + 8);
            var third = Vector256.LoadUnsafe(ref sum, output + 16);
            foreach (var pair in held)
            {
                var both = Vector256.Create(pair.Values).AsInt16();
                var at = ((nuint)((place + pair.Place) * paddedOutputs) + output) * 2;
                first += Avx2.MultiplyAddAdjacent(both, Vector256.LoadUnsafe(ref weight, at));
                second += Avx2.MultiplyAddAdjacent(both, Vector256.LoadUnsafe(ref weight, at + 16));
                third += Avx2.MultiplyAddAdjacent(both, Vector256.LoadUnsafe(ref weight, at + 32));
            }
            first.StoreUnsafe(ref sum, output);
            second.StoreUnsafe(ref sum, output + 8);
            third.StoreUnsafe(ref sum, output + 16);
        }
    }

    // What every x64 processor has; and the packed program, which is compiled for processors without AVX2.
    internal void AddBySse2(ReadOnlySpan<HeldPair> held, int place, Span<int> sums)
    {
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (nuint output = 0; output < (nuint)paddedOutputs; output += Lanes)
        {
            var first = Vector128.LoadUnsafe(ref sum, output);
            var second = Vector128.LoadUnsafe(ref sum, output + 4);
            var third = Vector128.LoadUnsafe(ref sum, output + 8);
            var fourth = Vector128.LoadUnsafe(ref sum, output + 12);
            var fifth = Vector128.LoadUnsafe(ref sum, output + 16);
            var sixth = Vector128.LoadUnsafe(ref sum, output + 20);
            foreach (var pair in held)
            {
                var both = Vector128.Create(pair.Values).AsInt16();
                var at = ((nuint)((place + pair.Place) * paddedOutputs) + output) * 2;
                first += Sse2.MultiplyAddAdjacent(both, Vector128.LoadUnsafe(ref weight, at));
                second += Sse2.MultiplyAddAdjacent(both, Vector128.LoadUnsafe(ref weight, at + 8));
                third += Sse2.MultiplyAddAdjacent(both, Vector128.LoadUnsafe(ref weight, at + 16));
                fourth += Sse2.MultiplyAddAdjacent(both, Vector128.LoadUnsafe(ref weight, at + 24));
                fifth += Sse2.MultiplyAddAdjacent(both, Vector128.LoadUnsafe(ref weight, at + 32));
                sixth += Sse2.MultiplyAddAdjacent(both, Vector128.LoadUnsafe(ref weight, at + 40));
            }
            first.StoreUnsafe(ref sum, output);
            second.StoreUnsafe(ref sum, output + 4);
            third.StoreUnsafe(ref sum, output + 8);
            fourth.StoreUnsafe(ref sum, output + 12);
            fifth.StoreUnsafe(ref sum, output + 16);
            sixth.StoreUnsafe(ref sum, output + 20);
        }
    }

    internal void AddOneByOne(ReadOnlySpan<HeldPair> held, int place, Span<int> sums)
    {
        foreach (var pair in held)
        {
            var (one, other) = ((short)pair.Values, pair.Values >> 16);
            var column = weights.AsSpan((place + pair.Place) * paddedOutputs * 2, paddedOutputs * 2);
            for (var output = 0; output < sums.Length; output++)
                sums[output] += one * column[2 * output] + other * column[2 * output + 1];
        }
    }
}
