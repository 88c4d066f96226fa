using System.Reflection;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

/// <summary>Nothing in the place of something is refused by its name, everywhere that the law is asked something.</summary>
public sealed class ArgumentTests
{
    private static readonly Dictionary<Type, object> Given = new()
    {
        [typeof(Activity)] = Assistant, [typeof(Facts)] = Known, [typeof(string)] = "nl", [typeof(RuleBook)] = RuleBook.Current, [typeof(Assessment)] = TheGate.Assess(Assistant, Known),
        [typeof(Finding)] = TheGate.Assess(Assistant, Known).Findings[0], [typeof(IReadOnlyDictionary<string, string>)] = new Dictionary<string, string>(), [typeof(Recipient)] = Recruitment.Recipients![0],
        [typeof(IReadOnlyList<Activity>)] = new[] { Assistant }, [typeof(IEnumerable<Activity>)] = new[] { Assistant }, [typeof(IEnumerable<Finding>)] = TheGate.Assess(Assistant, Known).Findings,
    };

    public static TheoryData<string> Methods => [.. All().Select(Name)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Nothing_is_refused_by_name(string name)
    {
        var method = All().First(m => Name(m) == name);
        var parameters = method.GetParameters();
        foreach (var (i, parameter) in parameters.Index().Where(p => IsNeeded(p.Item)))
        {
            var arguments = parameters.Select(ValueOf).ToArray();
            arguments[i] = null;
            var thrown = Record.Exception(() => Enumerate(method.Invoke(null, arguments)));
            var refused = Assert.IsAssignableFrom<ArgumentException>(thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown);
            Assert.Equal(parameter.Name, refused.ParamName);
        }
    }

    private static IEnumerable<MethodInfo> All() => typeof(Gate).Assembly.GetExportedTypes().Where(t => t is { IsAbstract: true, IsSealed: true }).SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(m => !m.IsSpecialName && !m.IsGenericMethod && !m.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false) && m.GetParameters() is { Length: > 0 } parameters && parameters.All(p => ValueOf(p) is not null || !IsNeeded(p)) && parameters.Any(IsNeeded))
        .OrderBy(Name, StringComparer.Ordinal);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({string.Join(' ', method.GetParameters().Select(p => p.Name))})";

    private static object? ValueOf(ParameterInfo parameter) => parameter.Name == "kind" && parameter.ParameterType == typeof(string) ? ActivityDocuments.Kinds[0] : Given.GetValueOrDefault(parameter.ParameterType) ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);

    private static bool IsNeeded(ParameterInfo parameter) => !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static void Enumerate(object? result)
    {
        if (result is System.Collections.IEnumerable many and not string) foreach (var _ in many) { }
    }
}
