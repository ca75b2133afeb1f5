namespace Banmian.Diagnostics;

/// <summary>Text safe to show on a terminal: what a dump or a file's name smuggles in cannot steer it.</summary>
internal static class TerminalText
{
    /// <summary>
    /// One line. Control characters become their pictures (U+2400…), those that turn the direction U+FFFD; each stays one
    /// character, so that columns still count right.
    /// </summary>
    public static string Line(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            span[i] = source[i] switch
            {
                '\t' => ' ',
                < ' ' => (char)('\u2400' + source[i]),
                '\x7f' => '\u2421',
                >= '\x80' and < '\xa0' => '\ufffd',
                var c => DirectionControls.Contains(c) ? '\ufffd' : c,
            };
    });

    /// <summary>Several lines, which stay lines.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Line));
}
