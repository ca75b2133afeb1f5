using System.Collections.Immutable;
using System.Globalization;
using Banmian.Config;
using Banmian.Diagnostics;
using Markdig.Extensions.Yaml;

namespace Banmian.Proofs;

/// <summary>The head of a proof file: which dump it belongs to, and who read it.</summary>
internal sealed record ProofFrontMatter(string Sha256, Location HashAt, Review Review, Location MovedAt)
{
    private static Sentence HowToBegin(string dump) =>
        $"move the proof away, take the lines between --- and --- that a new one has: {Invocation.Of("proof", dump)}";

    /// <summary>The front matter, or null after errors were reported at their lines.</summary>
    public static ProofFrontMatter? Read(YamlFrontMatterBlock? block, string path, string source, DiagnosticBag bag)
    {
        var howToBegin = HowToBegin(path[..(path.LastIndexOf('/') + 1)] + source);
        if (block is null)
        {
            bag.Report(Rules.ProofFrontMatter, new Location(path, 1, 1),
                $"there is no front matter between two lines of ---",
                howToBegin);
            return null;
        }
        // The opening fence is read as an empty line, so that lines count from the file's first.
        if (YamlParser.ReadMap("\n"
            + string.Join('\n', (block.Lines.Lines ?? []).Take(block.Lines.Count).Select(l => l.ToString())),
            path, bag) is not { } map)
            return null;
        var fields = new YamlFields(map, bag);
        var schema = fields.Scalar("schema");
        var named = fields.Scalar("source");
        var sha256 = fields.Scalar("sha256");
        var state = fields.Scalar("state");
        var readers = YamlFields.Scalars(fields.List("readers"), bag);
        var moved = fields.Map("moved");
        fields.RejectUnknown();
        foreach (var key in new[] { "schema", "source", "sha256", "state" }.Where(key => map.Entries.All(e => e.Key.Text != key)))
            bag.Report(Rules.ProofFrontMatter, new Location(path, 1, 1), $"the front matter has no {key}", howToBegin);

        if (schema is not null && schema.Text != Proof.Schema.ToString(CultureInfo.InvariantCulture))
            bag.Report(Rules.ProofFrontMatter, schema.At,
                $"“{schema.Text}” is not a schema this program knows", $"it reads schema {Proof.Schema}");
        if (named is not null && named.Text != source)
            bag.Report(Rules.ProofFrontMatter, named.At, $"this proof was made from {named.Text}, but is beside {source}",
                $"name the file like its dump, or correct the line if the dump was renamed");
        if (sha256 is not null && (sha256.Text.Length != 64 || !sha256.Text.All(char.IsAsciiHexDigitLower)))
            bag.Report(Rules.ProofHash, sha256.At, $"“{sha256.Text}” is not a SHA-256",
                $"it has 64 figures and letters a-f; put back what “proof” wrote there");
        var review = new Review(
            state is null ? ReviewState.Unread : State(state, readers, bag),
            [.. readers.Select(r => ReaderOf(r, bag)).OfType<Reader>()],
            [.. (moved?.Entries ?? []).Select(e => Moved(e, bag)).OfType<(string, string)>()]);
        return sha256 is null ? null : new ProofFrontMatter(sha256.Text, sha256.At, review, moved?.At ?? map.At);
    }

    private static ReviewState State(YamlScalar state, ImmutableArray<YamlScalar> readers, DiagnosticBag bag)
    {
        if (ReviewStates.Read(state.Text) is not { } read)
        {
            bag.Report(Rules.ProofFrontMatter, state.At, $"“{state.Text}” is not a state of a proof",
                $"use one of: unread, read once, read twice");
            return ReviewState.Unread;
        }
        if (readers.Length != (int)read)
            bag.Report(Rules.ProofFrontMatter, state.At, $"the page is {state.Text}, but {readers.Length} readers are named",
                $"name each reader and the day, as readers: [李小满 2026-11-23]");
        return read;
    }

    private static Reader? ReaderOf(YamlScalar reader, DiagnosticBag bag)
    {
        var cut = reader.Text.LastIndexOf(' ');
        if (cut > 0 && EdtfDate.Parse(reader.Text[(cut + 1)..], out _) is { Day: not null } day)
            return new Reader(reader.Text[..cut].Trim(), day.Text);
        bag.Report(Rules.ProofFrontMatter, reader.At, $"“{reader.Text}” is not a reader and a day",
            $"write the name, a space and the day, as 李小满 2026-11-23");
        return null;
    }

    // A story's id, and where it is now: a story of this page, or an address below the script's folder.
    private static (string, string)? Moved(YamlEntry entry, DiagnosticBag bag)
    {
        if (YamlFields.Expect<YamlScalar>(entry.Value, $"“{entry.Key.Text}”",
            $"the id or the address of a story", bag) is not { } to) return null;
        if (!IsId(entry.Key.Text))
            bag.Report(Rules.ProofFrontMatter, entry.Key.At, $"“{entry.Key.Text}” is not an id of a story", $"write it as s03");
        else if (!IsId(to.Text) && !to.Text.Split('/').All(Slug.IsValid))
            bag.Report(Rules.ProofFrontMatter, to.At, $"“{to.Text}” is not a story",
                $"write the id of a story on this page (s02), or the address of one below the script’s folder "
                + $"(renmin-ribao/2021-02-01/07/02)");
        else
            return (entry.Key.Text, to.Text);
        return null;
    }

    public static bool IsId(string text) =>
        text.Length >= 3 && text[0] == 's' && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
