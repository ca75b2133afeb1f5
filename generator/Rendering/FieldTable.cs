using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Scriban.Runtime;

namespace Banmian.Rendering;

/// <summary>
/// What templates may ask a record for, by name. The table is written down with the record: what is found by reflection, a
/// compiler that works ahead of time cuts off.
/// </summary>
internal abstract class FieldTable
{
    private readonly Dictionary<string, Field> fields = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => fields.Keys;

    public Field? Find(string name) => fields.GetValueOrDefault(name);

    public bool TryRead(object record, string name, out object? value)
    {
        var isThere = fields.TryGetValue(name, out var field);
        value = isThere ? field!.Read(record) : null;
        return isThere;
    }

    protected void Put(string name, Field field) => fields.Add(name, field);

    /// <summary>A field of a record: how it is read, and what a template can do with what it holds.</summary>
    public sealed record Field(Func<object, object?> Read, Shape Shape);

    /// <summary>
    /// What a template can do with a value: ask it for the <paramref name="Fields"/> of a record, go through the
    /// <paramref name="Items"/> of a list, ask for <paramref name="IsWords">words</paramref>; or nothing that could be checked.
    /// </summary>
    public sealed record Shape(FieldTable? Fields = null, Shape? Items = null, bool IsWords = false)
    {
        public static readonly Shape Unknown = new();

        public static Shape Of(Type type, FieldTable? of) =>
            Nullable.GetUnderlyingType(type) is { } known ? Of(known, of)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                ? new Shape(Items: Of(type.GenericTypeArguments[0], of))
            : type == typeof(ScriptObject) ? new Shape(IsWords: true)
            : of is null ? Unknown : new Shape(of);
    }
}

/// <summary>
/// The table of a record, as a collection of <c>m =&gt; m.ShortTitle</c>, which templates call <c>short_title</c>.
/// </summary>
internal sealed class FieldTable<T> : FieldTable, IEnumerable
    where T : class
{
    /// <param name="of">the table of the records in this field, where it holds one or a list of them</param>
    public void Add<TValue>(
        Func<T, TValue> read, FieldTable? of = null, [CallerArgumentExpression(nameof(read))] string property = "") =>
        Put(NameOf(property), new Field(record => read((T)record), Shape.Of(typeof(TValue), of)));

    /// <summary>All fields of a part, which templates have as fields of the whole.</summary>
    public void Add(FieldTable fields, Func<T, object> part)
    {
        foreach (var name in fields.Names)
        {
            var field = fields.Find(name)!;
            Put(name, field with { Read = whole => field.Read(part((T)whole)) });
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => Names.GetEnumerator();

    // m => m.ShortTitle, m => m.Body.Value
    private static string NameOf(string property)
    {
        var name = new StringBuilder();
        foreach (var c in property.Split('.')[1])
            name.Append(char.IsUpper(c) && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        return name.ToString();
    }
}
