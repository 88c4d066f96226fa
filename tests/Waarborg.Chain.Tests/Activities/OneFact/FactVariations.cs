using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Waarborg.Chain.Tests.Activities.OneFact;

/// <summary>Every way to change one fact of a manifest: not known, the other answer, every other choice, zero, a day long ago.</summary>
internal static class FactVariations
{
    private const string LongAgo = "2020-01-01";

    private static readonly Dictionary<string, string[]> Choices = new(StringComparer.Ordinal)
    {
        ["purpose.kind"] = ["care", "research", "service", "recruitment", "training", "other"],
        ["basis"] = ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"],
        ["article9"] = ["9(2)(a)", "9(2)(b)", "9(2)(c)", "9(2)(h)", "9(2)(j)", "9(2)(z)"],
        ["data.obtained"] = ["direct", "indirect", "both"],
        ["effect"] = ["none", "service", "legal-or-significant"],
        ["human.role"] = ["none", "approves", "decides"],
        ["human.exception"] = ["none", "contract", "law", "explicit-consent", "uavg-40"],
        ["ai.output"] = ["answer", "summary", "score", "ranking", "decision", "other"],
        ["ai.annexIII"] = ["none", "employment", "education", "essential-services"],
        ["ai.medicalPurpose"] = ["none", "administrative", "decision-support"],
        ["recipients[0].role"] = ["processor", "controller", "joint"],
        ["recipients[0].country"] = ["NL", "US"],
        ["facts.dataSet.label"] = ["pseudonymous", "anonymous"],
        ["collectionPurpose"] = ["another-purpose"],
        ["facts.notice.covers"] = ["none"],
    };

    /// <summary>Facts that the put-right manifests leave out, because they do not arise there; added one at a time.</summary>
    private static readonly (string Block, string Key, string[] Values)[] Additions =
    [
        ("", "article10", ["UAVG 32"]), ("data", "identity", ["true", "false"]), ("human", "filtersBeforeHuman", ["true", "false"]),
        ("ai", "article63", ["true", "false"]), ("ai", "medicalPurpose", ["none", "administrative", "decision-support"]), ("ai", "exchangeSystem", ["true", "false"]),
        ("notice", "required", ["false"]),
    ];

    private static readonly Dictionary<string, string[]> Lists = new(StringComparer.Ordinal)
    {
        ["data.categories"] = ["health", "photo", "criminal-offences", "inferred-personality", "emotion", "bsn", "free-text"],
        ["subjects"] = ["applicants", "employees", "patients", "children", "third-parties"],
        ["dpiaList"] = ["profiling", "employee-monitoring"],
    };

    /// <summary>The variations of a manifest, each with the path of the fact and what it became.</summary>
    public static IEnumerable<(string Path, string To, string Yaml)> Of(string yaml)
    {
        var root = Root(yaml);
        foreach (var (path, to, map, key, value) in Changes(root, "").Concat(Added(root)).ToList())
        {
            var before = map.Children.TryGetValue(key, out var old) ? old : null;
            map.Children[key] = value;
            yield return (path, to, Write(root));
            if (before is null) map.Children.Remove(key);
            else map.Children[key] = before;
        }
    }

    private static IEnumerable<Change> Added(YamlMappingNode root)
    {
        foreach (var (block, key, values) in Additions)
        {
            var target = block.Length == 0 ? root : (YamlMappingNode)root.Children[new YamlScalarNode(block)];
            if (target.Children.ContainsKey(new YamlScalarNode(key))) continue;
            foreach (var value in values) yield return new($"{(block.Length == 0 ? "" : block + ".")}{key}", $"+ {value}", target, new(key), new YamlScalarNode(value));
        }
    }

    private static IEnumerable<Change> Changes(YamlNode node, string path)
    {
        if (node is YamlSequenceNode list && list.Children.Count > 0 && list.Children[0] is YamlMappingNode first)
            foreach (var change in Changes(first, $"{path}[0]")) yield return change;
        if (node is not YamlMappingNode map) yield break;
        foreach (var (key, child) in map.Children)
        {
            var name = (YamlScalarNode)key;
            var full = path.Length == 0 ? name.Value! : $"{path}.{name.Value}";
            var values = child is YamlScalarNode scalar ? Scalars(full, scalar.Value!) : Blocks(full, child);
            foreach (var (to, value) in values) yield return new(full, to, map, name, value);
            foreach (var change in Changes(child, full)) yield return change;
        }
    }

    private static IEnumerable<(string To, YamlNode Value)> Blocks(string path, YamlNode child)
    {
        yield return ("unknown", new YamlScalarNode("unknown"));
        if (child is YamlMappingNode && path.StartsWith("measures.", StringComparison.Ordinal))
        {
            yield return ("not done", new YamlScalarNode("false"));
            yield return ("not needed, with a reason", new YamlMappingNode("notNeeded", "Hier niet nodig, want het komt niet voor."));
        }
        if (!Lists.TryGetValue(path, out var words) || child is not YamlSequenceNode list) yield break;
        yield return ("[]", new YamlSequenceNode());
        foreach (var word in words.Where(word => !list.Children.Contains(new YamlScalarNode(word))))
            yield return ($"+ {word}", new YamlSequenceNode([.. list.Children, new YamlScalarNode(word)]));
        foreach (var word in list.Children) yield return ($"- {word}", new YamlSequenceNode(list.Children.Where(other => other != word)));
    }

    private static IEnumerable<(string To, YamlNode Value)> Scalars(string path, string value)
    {
        yield return ("unknown", new YamlScalarNode("unknown"));
        string[] others = Choices.TryGetValue(Regular(path), out var choices) ? choices
            : value is "true" or "false" ? ["true", "false"]
            : value is "yes" or "no" ? ["yes", "no"]
            : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? [LongAgo]
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? ["0", number == 0 ? "3" : "100000"]
            : Answers(path) is { Length: > 0 } answers ? answers
            : [];
        foreach (var other in others.Where(other => other != value)) yield return (other, new YamlScalarNode(other));
    }

    /// <summary>The choices of a question.</summary>
    private static string[] Answers(string path)
    {
        var parts = path.Split('.');
        if (parts is not ["assessments", var form, "answers", var question]) return [];
        return [.. Law.QuestionnaireBook.Current.Get(form).Questions.First(one => one.Id == question).Options.Select(option => option.Id)];
    }

    private static string Regular(string path) => path.StartsWith("stages.", StringComparison.Ordinal) && path.EndsWith(".basis", StringComparison.Ordinal) ? "basis" : path;

    private static YamlMappingNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Write(YamlMappingNode root)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString();
    }

    private sealed record Change(string Path, string To, YamlMappingNode Map, YamlScalarNode Key, YamlNode Value);
}
