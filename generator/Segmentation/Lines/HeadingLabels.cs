using System.Text.RegularExpressions;

namespace Banmian.Segmentation.Lines;

/// <summary>Lines that only label the headline under them: 柘城县, 日本, 评论员札记.</summary>
internal sealed class HeadingLabels(Cues cues)
{
    private readonly Regex place =
        new($@"^\s*(?:[\p{{Lo}}]{{1,4}}[县縣市区區镇鎮乡鄉旗州省]|{cues.Any("place")}|{cues.Any("country")})\s*$");

    private readonly Regex column = new($@"^\s*[\p{{Lo}}]{{1,6}}(?:{cues.Any("columnLabel")})\s*$");

    /// <summary>Whether a line is the name of a place and nothing else.</summary>
    public bool IsPlace(string line) => place.IsMatch(line);

    /// <summary>Whether it has the form of a column's name.</summary>
    public bool IsColumn(string line) => column.IsMatch(line);
}
