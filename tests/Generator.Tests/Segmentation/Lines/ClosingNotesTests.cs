using Banmian.Segmentation;
using Banmian.Segmentation.Lines;

namespace Banmian.Tests.Segmentation.Lines;

/// <summary>Which notes name no one, and which an author, is tested with the texts that they close (StoryWriterTests).</summary>
public class ClosingNotesTests
{
    private static readonly ClosingNotes Notes = new Openings(Cues.Shared).Notes;

    [Theory]
    [InlineData("（天馬）", true)]
    [InlineData("(癡)", true)]
    [InlineData("（馬二先生）", true)]
    [InlineData("（上）", false)]
    [InlineData("（五十七）", false)]
    [InlineData("（续完）", false)]
    [InlineData("（组诗）", false)]
    [InlineData("（短篇小说）", false)]
    [InlineData("天馬", false)]
    [InlineData("（）", false)]
    public void A_pen_name_in_brackets_is_no_note(string line, bool isName) => Assert.Equal(isName, Notes.IsPenName(line));

    [Theory]
    [InlineData("（作者为中国高等教育学会原会", true)]
    [InlineData("（全文完）", true)]
    [InlineData("（二）", false)]
    [InlineData("（王明）", false)]
    [InlineData("作者为农民", false)]
    public void A_note_may_go_on_below(string line, bool isNote) => Assert.Equal(isNote, Notes.IsNote(line));
}
