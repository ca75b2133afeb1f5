using Banmian.Segmentation.Model;
using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>Makes the parts of the model of trained weights, in the order in which the program reads them.</summary>
internal static class Packing
{
    /// <summary>Networks of lines, which are asked together.</summary>
    public static byte[] Lines(IReadOnlyCollection<Weights> networks)
    {
        var writer = new PartWriter();
        writer.Number(networks.Count);
        foreach (var weights in networks)
        {
            weights.WriteEmbedding(writer, "characters");
            weights.WriteLayer(writer, "first");
            for (var i = 0; i < LineNetwork.Ways.Length; i++) weights.WriteLayer(writer, $"around{i}");
            foreach (var layer in (string[])["page", "before", "last"]) weights.WriteLayer(writer, layer);
        }
        return writer.ToArray();
    }

    public static byte[] Names(Weights weights)
    {
        var writer = new PartWriter();
        weights.WriteEmbedding(writer, "characters");
        weights.WriteEmbedding(writer, "kinds");
        weights.WriteLayer(writer, "first");
        for (var i = 0; i < NameTagger.Ways.Length; i++) weights.WriteLayer(writer, $"around{i}");
        weights.WriteLayer(writer, "last");
        return writer.ToArray();
    }

    public static byte[] Perceptron(Weights weights)
    {
        var writer = new PartWriter();
        var layers = weights.Layers("layer");
        writer.Number(layers);
        for (var i = 0; i < layers; i++) weights.WriteLayer(writer, $"layer{i}");
        return writer.ToArray();
    }
}
