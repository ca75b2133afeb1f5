using System.Collections.Immutable;
using Banmian.Config;
using Banmian.Diagnostics;

namespace Banmian.Commands;

/// <summary>
/// What <c>new</c> asks a person at the keyboard. An empty line is the usual answer; one that cannot be used is asked again; the
/// end of the input leaves the rest open.
/// </summary>
internal sealed class Questions(TextReader input, Terminal terminal)
{
    public string Title(string usual) => Ask($"What is the archive called, in Chinese? [{usual}]") ?? usual;

    public ImmutableArray<(string Key, string Name)> Papers()
    {
        var papers = new List<(string Key, string Name)>();
        while (Ask($"A newspaper, as KEY=NAME (qingxi=青溪日报), or nothing if that is all:") is { } said)
        {
            if (NewCommand.PaperIn(said) is { } paper)
                papers.Add(paper);
            else
                terminal.Say(NewCommand.NotAPaper(said));
        }
        return [.. papers];
    }

    public Uri? BaseUrl()
    {
        while (Ask($"The address it is published at, or nothing if it is GitHub Pages or not known:") is { } said)
        {
            if (WebAddress.ReadBase(said) is { } address)
                return address;
            terminal.Say(WebAddress.BaseForm);
        }
        return null;
    }

    // What was said; null where it was nothing.
    private string? Ask(Sentence question)
    {
        terminal.Say(question);
        return input.ReadLine()?.Trim() is { Length: > 0 } said ? said : null;
    }
}
