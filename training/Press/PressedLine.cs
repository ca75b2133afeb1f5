using Banmian.Segmentation.Roles;

namespace Banmian.Training;

/// <summary>
/// One line of a pressed page's dump that is not blank, with what it truly is. <paramref name="Text"/> is the line as the dump
/// has it, indents and dirt included; <paramref name="BlanksAfter"/> counts the blank lines under it.
/// </summary>
/// <param name="Story">the index of its story in the page's gold, or <see cref="Furniture"/> or <see cref="Advert"/></param>
/// <param name="InCaption">whether it stands in a picture's caption; said of lines of body text only</param>
internal sealed record PressedLine(string Text, int BlanksAfter, LineTag Tag, int Story, bool InCaption)
{
    public const int Furniture = -1;
    public const int Advert = -2;
}
