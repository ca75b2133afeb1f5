using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using Banmian.Diagnostics;

namespace Banmian.Tests.Diagnostics;

/// <summary>
/// The patterns of all sentences the program can say, read from its compiled code: of each interpolated string that becomes a
/// <see cref="Sentence"/>, the compiler makes a call for every part. Also which are said of which rule.
/// </summary>
internal sealed class SaidInCode
{
    private const BindingFlags Own =
        BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private static readonly Regex Mark = new("[,;:] | \\(");

    private readonly Dictionary<MethodBase, List<string>> ofMethods = [];
    private readonly Dictionary<FieldInfo, string> ofFields = [];
    private readonly Dictionary<string, List<object>> ofRules = [];

    private SaidInCode()
    {
        foreach (var method in typeof(Sentence).Assembly.GetTypes()
            .Where(type => type != typeof(Sentence))
            .SelectMany(type => type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own))))
            if (method.GetMethodBody() is { } body)
                Read(method, body.GetILAsByteArray()!);
    }

    public static SaidInCode All { get; } = new();

    /// <summary>Every pattern that another language writes otherwise.</summary>
    public ImmutableSortedSet<string> Patterns =>
        [.. ofMethods.Values.SelectMany(said => said).Where(HasWords)];

    /// <summary>What is said of a rule, in the order of the code.</summary>
    public ImmutableArray<string> Of(Rule rule) =>
        [.. Named(ofRules.GetValueOrDefault(rule.Id, []), []).Where(HasWords).Distinct()];

    // Words, or marks that another language writes otherwise.
    private static bool HasWords(string pattern) =>
        pattern.Any(char.IsAsciiLetter) || Mark.IsMatch(pattern);

    // A sentence that stands in a field or that another method makes.
    private IEnumerable<string> Named(IEnumerable<object> said, ImmutableHashSet<MethodBase> within) => said.SelectMany(item =>
        item switch
        {
            FieldInfo field => ofFields.TryGetValue(field, out var pattern) ? [pattern] : [],
            MethodBase method => within.Contains(method) ? [] : ofMethods.GetValueOrDefault(method, []),
            _ => (IEnumerable<string>)[(string)item],
        });

    private void Read(MethodBase method, byte[] code)
    {
        var said = ofMethods[method] = [];
        var open = new Stack<Written>();
        List<object>? ofRule = null;
        var (numbers, text) = (new Queue<int>(), "");
        for (var at = 0; at < code.Length;)
        {
            var op = Codes[code[at] == 0xFE ? (short)(code[at] << 8 | code[at + 1]) : code[at]];
            var operand = at + op.Size;
            at = operand + Size(op, code, operand);
            if (NumberOf(op, code, operand) is { } number)
            {
                numbers.Enqueue(number);
                if (numbers.Count > 2) numbers.Dequeue();
            }
            else if (op == OpCodes.Ldstr)
                text = method.Module.ResolveString(BitConverter.ToInt32(code, operand));
            else if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField)
                Take(method.Module.ResolveMember(BitConverter.ToInt32(code, operand), Arguments(method.DeclaringType!),
                    method is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : null)!, op);
        }

        void Take(MemberInfo member, OpCode op)
        {
            if (member is ConstructorInfo made && made.DeclaringType == typeof(Sentence)
                && made.GetParameters()[0].ParameterType == typeof(int))
                open.Push(new Written(numbers.Dequeue(), numbers.Dequeue()));
            else if (member.DeclaringType == typeof(Sentence) && member.Name == nameof(Sentence.AppendLiteral))
                open.Peek().Add(text);
            else if (member.DeclaringType == typeof(Sentence) && member.Name == nameof(Sentence.AppendFormatted))
                open.Peek().AddHole();
            else if (member is FieldInfo { FieldType: var type } field && type == typeof(Sentence))
            {
                if (op == OpCodes.Stsfld && said.Count > 0)
                    ofFields[field] = said[^1];
                else
                    ofRule?.Add(field);
            }
            else if (member is FieldInfo { FieldType: var kind } rule && kind == typeof(Rule) && op == OpCodes.Ldsfld)
                ofRule = ofRules.TryGetValue(((Rule)rule.GetValue(null)!).Id, out var known) ? known
                    : ofRules[((Rule)rule.GetValue(null)!).Id] = [];
            else if (member is MethodInfo called && called.GetParameters().Any(taken => taken.ParameterType == typeof(Rule)))
                ofRule = null;
            else if (member is MethodInfo { DeclaringType.Assembly: var assembly } other && assembly == typeof(Sentence).Assembly
                && other.DeclaringType != typeof(Sentence) && other.ReturnType == typeof(Sentence))
                ofRule?.Add(other);
            while (open.Count > 0 && open.Peek().IsWhole)
            {
                var pattern = open.Pop().Pattern;
                said.Add(pattern);
                ofRule?.Add(pattern);
            }
        }
    }

    private static Type[]? Arguments(Type type) => type.IsGenericType ? type.GetGenericArguments() : null;

    private static int? NumberOf(OpCode op, byte[] code, int operand) =>
        op == OpCodes.Ldc_I4 ? BitConverter.ToInt32(code, operand)
        : op == OpCodes.Ldc_I4_S ? (sbyte)code[operand]
        : op.Value >= OpCodes.Ldc_I4_0.Value && op.Value <= OpCodes.Ldc_I4_8.Value ? op.Value - OpCodes.Ldc_I4_0.Value
        : null;

    private static int Size(OpCode op, byte[] code, int operand) => op.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, operand),
        _ => 4,
    };

    // An interpolated string on its way: so many letters and holes it will have.
    private sealed class Written(int letters, int holes)
    {
        private int lettersLeft = letters;
        private int holesLeft = holes;
        private int next;

        public string Pattern { get; private set; } = "";

        public bool IsWhole => lettersLeft == 0 && holesLeft == 0;

        public void Add(string text)
        {
            Pattern += text;
            lettersLeft -= text.Length;
        }

        public void AddHole()
        {
            Pattern += $"{{{next++}}}";
            holesLeft--;
        }
    }
}
