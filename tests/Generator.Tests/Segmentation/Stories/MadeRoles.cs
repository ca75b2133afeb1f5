using Banmian.Segmentation.Roles;

namespace Banmian.Tests.Segmentation.Stories;

/// <summary>What a model might think of lines, made by hand.</summary>
internal static class MadeRoles
{
    private const int Unlikely = -12 * LineRoles.One;

    /// <summary>Lines of whose tags the model is certain.</summary>
    public static LineRoles Of(params LineTag[] tags) => Weighing([.. tags.Select(tag => new[] { (tag, 0) })]);

    /// <summary>The same of lines that stand in a caption.</summary>
    public static LineRoles OfCaption(params LineTag[] tags) => Weighing([.. tags.Select(tag => new[] { (tag, 0) })], true);

    /// <summary>For each line the log probabilities of some tags; all others are unlikely. No line stands in a caption.</summary>
    public static LineRoles Weighing(params (LineTag Tag, int Log)[][] lines) => Weighing(lines, inCaption: false);

    private static LineRoles Weighing((LineTag Tag, int Log)[][] lines, bool inCaption)
    {
        var (tags, caption) = (new int[lines.Length * LineTags.Count], new int[lines.Length * 2]);
        Array.Fill(tags, Unlikely);
        for (var i = 0; i < lines.Length; i++)
        {
            caption[2 * i + (inCaption ? 1 : 0)] = Unlikely;
            foreach (var (tag, log) in lines[i]) tags[i * LineTags.Count + (int)tag] = log;
        }
        return new LineRoles(tags, caption);
    }
}
