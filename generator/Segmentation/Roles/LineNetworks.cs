using System.Collections.Immutable;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Model;

namespace Banmian.Segmentation.Roles;

/// <summary>
/// Networks of lines that were trained apart, asked together: what they say of a line is averaged, as logarithms of odds. Where
/// one errs by chance, another seldom does.
/// </summary>
internal sealed class LineNetworks
{
    private readonly ImmutableArray<LineNetwork> networks;

    public LineNetworks(ModelFile model)
    {
        var reader = new PartReader(model["lines"]);
        var all = new LineNetwork[reader.Number()];
        for (var i = 0; i < all.Length; i++) all[i] = new LineNetwork(ref reader);
        networks = [.. all];
    }

    public LineRoles Read(MeasuredPage lines, ReaderCues cues)
    {
        if (lines.Count == 0) return new LineRoles([], []);
        var described = new DescribedLines(lines, cues);
        var outputs = networks[0].Outputs;
        var scores = new int[lines.Count * outputs];
        foreach (var network in networks) network.AddTo(scores, described);
        for (var i = 0; i < scores.Length; i++) scores[i] /= networks.Length;

        var tags = new int[lines.Count * LineTags.Count];
        var caption = new int[lines.Count * 2];
        for (var i = 0; i < lines.Count; i++)
        {
            var ofLine = scores.AsSpan(i * outputs, outputs);
            FixedPoint.LogSoftmax(ofLine[..LineTags.Count]);
            ofLine[..LineTags.Count].CopyTo(tags.AsSpan(i * LineTags.Count));
            (caption[2 * i], caption[2 * i + 1]) = FixedPoint.LogSigmoid(ofLine[LineTags.Count]);
        }
        return new LineRoles(tags, caption);
    }
}
