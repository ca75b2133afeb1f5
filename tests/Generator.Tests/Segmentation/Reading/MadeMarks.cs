using Banmian.Segmentation.Roles;

namespace Banmian.Tests.Segmentation.Reading;

/// <summary>Marks of a text as letters: o body, a around names, n and i a by-line's name, c and d a credit's.</summary>
internal static class MadeMarks
{
    public static NameMark[] Of(string letters) => [.. letters.Select(letter => letter switch
    {
        'a' or ' ' => NameMark.Around,
        'n' => NameMark.BylineNameStart,
        'i' => NameMark.BylineNameIn,
        'c' => NameMark.CreditNameStart,
        'd' => NameMark.CreditNameIn,
        _ => NameMark.Body,
    })];
}
