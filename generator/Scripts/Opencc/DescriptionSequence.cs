using System.Text;

namespace Banmian.Scripts.Opencc;

/// <summary>
/// Ideographic description sequences (⿰女尔): an operator and its operands in prefix order (The Unicode Standard, 18.2).
/// OpenCC copies a complete one whole, since its operands are parts of one character, not characters.
/// </summary>
internal static class DescriptionSequence
{
    public const char FirstOperator = '\u2FF0';
    public const char LastOperator = '\u2FFF';

    // OpenCC's own bounds; beyond them the operator is a character like any other.
    private const int MaxDepth = 16;
    private const int MaxCodePoints = 64;

    public static bool IsOperator(char unit) => unit is >= FirstOperator and <= LastOperator;

    /// <summary>The UTF-16 length of the complete sequence <paramref name="text"/> begins with, or 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (Operands(text[0]) == 0)
            return 0;
        var codePoints = 0;
        return Measure(text, MaxDepth, ref codePoints);
    }

    private static int Measure(ReadOnlySpan<char> text, int depth, ref int codePoints)
    {
        if (depth == 0 || text.IsEmpty || codePoints++ >= MaxCodePoints)
            return 0;
        Rune.DecodeFromUtf16(text, out _, out var length);
        for (var operands = Operands(text[0]); operands > 0; operands--)
        {
            var operand = Measure(text[length..], depth - 1, ref codePoints);
            if (operand == 0)
                return 0;
            length += operand;
        }
        return length;
    }

    private static int Operands(char c) => c switch
    {
        '\u2FF2' or '\u2FF3' => 3,
        '\u2FFE' or '\u2FFF' => 1,
        >= FirstOperator and <= LastOperator => 2,
        _ => 0,
    };
}
