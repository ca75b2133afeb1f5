namespace Banmian.Segmentation.Roles;

/// <summary>Where on a page names are looked for.</summary>
internal enum NamePlace
{
    /// <summary>The opening of a story's first paragraph, up to 96 characters of it.</summary>
    Opening,

    /// <summary>The last 48 characters of a story's last paragraph, or of a caption.</summary>
    Closing,

    /// <summary>A whole line that was read as by-line, credit or closing note.</summary>
    Line,
}
