using Banmian.Segmentation;
using Banmian.Segmentation.Lines;
using Banmian.Segmentation.Reading;

namespace Banmian.Tests.Segmentation.Reading;

public class NameSpansTests
{
    [Theory]
    [InlineData("本报记者 李朝民", "aaaa nii", "李朝民")]
    [InlineData("陈  斌 李小满", "niii nii", "陈斌 李小满")]
    [InlineData("文／记者林小明　图／陈大文", "aaaaniiaaacdd", "林小明 credit:陈大文")]
    [InlineData("（癡）", "ana", "癡")]
    // Half a word is a name as a whole.
    [InlineData("陈大文", "oni", "陈大文")]
    [InlineData("沈果摄（人民视觉）", "coaaooooa", "credit:沈果")]
    [InlineData("记者宋豪新、常者飞台北14日电", "aaniianinoooooooo", "宋豪新 常者飞")]
    // A place before a day, and what belongs to a name that is not of three characters.
    [InlineData("（中央社記者施芳台北14日電）", "aaaaaaniiaaaaaa", "施芳")]
    [InlineData("【特派員施芳東京三日專電】", "aaaaniiaaaaaa", "施芳")]
    [InlineData("記者林小明台北報導", "aaniiaaaa", "林小明")]
    [InlineData("本报记者欧阳小明报道", "aaaaniiaaa", "欧阳小明")]
    [InlineData("本报记者阿力木·买买提报道", "aaaaniiiiiaaa", "阿力木·买买提")]
    [InlineData("记者乌云其其格、李红", "aaaniiiaani", "乌云其其格 李红")]
    [InlineData("记者白国富報道：", "aanioaoo", "白国富")]
    // One character of it was marked. Two names of Han people may be as long.
    [InlineData("（记者次仁卓嘎）", "aaaooioa", "次仁卓嘎")]
    [InlineData("（记者王明李强）", "aaaniooa", "王明")]
    // Half of what follows a name that is not whole is text.
    [InlineData("记者葛孟超昨日获悉，", "aaniiooooo", "葛孟超")]
    [InlineData("祝　庆 庆　伟", "n n n n", "祝庆 庆伟")]
    [InlineData("受访者供图", "cddda", "credit:受访者")]
    [InlineData("特约记者山本国恩", "aaaaniii", "山本国恩")]
    [InlineData("文/阿不都", "aanii", "阿不都")]
    [InlineData("（图片由岳富荣提供）", "aaacdddaaa", "credit:岳富荣")]
    [InlineData("杨 凯 赖 远", "niiinii", "杨凯 赖远")]
    [InlineData("买买提·艾力 报道", "niiiii aa", "买买提·艾力")]
    // A saying is no name.
    [InlineData("「小心開水燙傷」", "aniinii.", "")]
    [InlineData("“观察”记者王明", "aaaaaani", "王明")]
    // A book is none, nor a piece out of the middle of other words, nor what is counted or speaks of the text.
    [InlineData("选自《沈从文全集》", "nioniinii", "")]
    [InlineData("（如有雷同纯属巧合）", "aooniiiooa", "")]
    [InlineData("（五十七）", "aniia", "")]
    [InlineData("（之一）", "anii", "")]
    [InlineData("（有删改）", "aniia", "")]
    [InlineData("（秋瑾女士）", "aonooa", "")]
    // What holds a figure's sign or a bracket is none.
    [InlineData("（张三", "nii", "")]
    public void Finds_whole_names(string text, string marks, string expected) =>
        Assert.Equal(expected, string.Join(' ',
            NameSpans.In(text, MadeMarks.Of(marks), new Openings(Cues.Shared))
                .Select(n => (n.IsCredit ? "credit:" : "") + n.Name)));
}
