using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Banmian.Diagnostics;
using Banmian.Publishing;

namespace Banmian.Building;

/// <summary>
/// What earlier builds worked out, and what this one does: alone knows the kept entries. What stands under a key – a hash of all
/// it depends on – need not be worked out again.
/// </summary>
/// <param name="store">where it is kept; null where nothing is</param>
/// <param name="isReadOnly">whether what is worked out now is not kept</param>
/// <param name="parts">of which the site is joined: what they worked out is taken over as it is asked for</param>
internal sealed class Memo(Store? store, bool isReadOnly = false, IReadOnlyList<SitePart>? parts = null)
{
    /// <summary>What an output keeps: a build goes on from it, a check only reads it.</summary>
    public static Memo Of(BuildRequest request, OutputFolder? output, IReadOnlyList<SitePart> parts)
    {
        if (output is null)
            return new Memo(Store.Of(request.Output), isReadOnly: true);
        if (request.Clean)
            output.Kept.Clear();
        return new Memo(output.Kept, parts: parts);
    }

    /// <summary>The outcome of work: the kept one, or what the work gives, which is kept. Null where it gives nothing.</summary>
    public T? Of<T>(string key, JsonTypeInfo<T> type, Func<T?> work) where T : class
    {
        if (Recall(key, type) is { } kept)
            return kept;
        var outcome = work();
        if (outcome is not null)
            Keep(key, outcome, type);
        return outcome;
    }

    /// <summary>What is kept under a key; null where nothing is, or nothing this program wrote.</summary>
    public T? Recall<T>(string key, JsonTypeInfo<T> type) where T : class =>
        Recall(key) is { } content ? JsonSerializer.Deserialize(content.Span, type) : null;

    public ReadOnlyMemory<byte>? Recall(string key) => store?.Get(key) ?? TakeOver(key);

    /// <inheritdoc cref="Keep(string, ReadOnlySpan{byte})"/>
    public bool Keep<T>(string key, T outcome, JsonTypeInfo<T> type) =>
        store is not null && !isReadOnly && Keep(key, JsonSerializer.SerializeToUtf8Bytes(outcome, type));

    /// <summary>Whether it is kept now: a check keeps nothing, nor does a full disk.</summary>
    public bool Keep(string key, ReadOnlySpan<byte> content) => !isReadOnly && store is not null && store.Put(key, content);

    /// <summary>
    /// Says that what is kept under a key is in use, without reading it. Whether something is there, whole or not.
    /// </summary>
    public bool Want(string key) => store is not null && (store.Want(key) || TakeOver(key) is not null);

    private ReadOnlyMemory<byte>? TakeOver(string key)
    {
        foreach (var part in parts ?? [])
            if (part.Kept.Get(key) is { } kept)
            {
                Keep(key, kept.Span);
                return kept;
            }
        return null;
    }

    /// <summary>Removes what this build did not ask for, once that is the greater part.</summary>
    public void Tidy() => store?.Tidy();

    /// <summary>Says so where work had to be done again because what was kept of it is torn or not ours.</summary>
    public void ReportDamage(DiagnosticBag found)
    {
        if (store is { Damaged: > 0 })
            found.Report(Rules.DamagedWork, new Location(store.Folder),
                $"{store.Damaged} of the entries that save work from build to build were damaged, "
                + $"and what they saved was made again",
                $"nothing is lost; if it happens again, check the disk");
    }
}
