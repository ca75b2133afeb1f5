namespace Banmian.Scripts;

/// <summary>Converts whole paragraphs from the dump's script to another; same text in, same text out, from any thread.</summary>
internal interface IScriptConverter
{
    string Convert(string text);
}
