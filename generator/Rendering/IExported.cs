using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>
/// A record that templates get: Scriban reads its fields through its table, in snake_case, and can write none.
/// </summary>
internal interface IExported : IScriptObject
{
    /// <summary>What templates may ask for.</summary>
    FieldTable Table { get; }

    bool IScriptObject.TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        Table.TryRead(this, member, out value);

    bool IScriptObject.Contains(string member) => Table.Find(member) is not null;

    int IScriptObject.Count => Table.Names.Count;

    IEnumerable<string> IScriptObject.GetMembers() => Table.Names;

    bool IScriptObject.IsReadOnly
    {
        get => true;
        set { }
    }

    bool IScriptObject.CanWrite(string member) => false;

    bool IScriptObject.TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        false;

    bool IScriptObject.Remove(string member) => false;

    void IScriptObject.SetReadOnly(string member, bool readOnly)
    {
    }

    IScriptObject IScriptObject.Clone(bool deep) => this;
}
