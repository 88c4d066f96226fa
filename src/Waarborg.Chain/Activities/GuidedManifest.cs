using System.Globalization;
using System.Text;
using Waarborg.Law;
using YamlDotNet.RepresentationModel;

namespace Waarborg.Chain.Activities;

/// <summary>Writes the manifest that follows from the answers to <see cref="GuideBook"/>. What nobody answered is <c>unknown</c>, so that the gate asks for it. Pure; thread safe.</summary>
public static class GuidedManifest
{
    private const string Unknown = GuideBook.Unknown;

    /// <summary>Writes the manifest as YAML.</summary>
    /// <param name="answers">By question id. Answers that do not fit their question count as unknown.</param>
    public static string Write(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var given = GuideBook.Asked(answers).Where(question => GuideBook.Accepts(question, answers.GetValueOrDefault(question.Id)))
            .ToDictionary(question => question.Id, question => answers[question.Id].Trim(), StringComparer.Ordinal);
        string Of(string id) => given.GetValueOrDefault(id, Unknown);
        var purposeId = Slug(Of("purpose.kind") == Unknown ? "own-purpose" : Of("purpose.kind"));
        var root = new YamlMappingNode
        {
            { "activity", Slug(Of("name")) }, { "name", Both(Of("name")) }, { "controller", Of("controller") }, { "publicBody", Of("publicBody") }, { "dpo", Of("dpo") },
            { "purpose", new YamlMappingNode { { "id", purposeId }, { "kind", Of("purpose.kind") }, { "nl", Of("purpose") }, { "en", Of("purpose") } } },
            { "collectionPurpose", Of("reuse") switch { "same" => purposeId, "other" => "earlier-purpose", _ => Unknown } },
            { "basis", Of("basis") }, { "interest", Of("interest") }, { "article9", Of("article9") },
            { "data", Data(Of) }, { "subjects", Many(Of("subjects")) }, { "recipients", Recipients(Of) }, { "profiling", Of("profiling") }, { "monitoring", Of("monitoring") }, { "dpiaList", Unknown },
            { "effect", Of("effect") }, { "human", Block(Of, "human", "role", "solelyAutomated") },
            { "ai", Block(Of, "ai", "output", "directInteraction", "disclosure", "bsnInPrompts", "takesDecisions", "generatesContent", "personality", "emotions", "publicChatbot", "medicalPurpose") },
            { "stages", Stages(Of, purposeId) },
        };
        foreach (var key in root.Children.Keys.Where(key => key is YamlScalarNode { Value: "interest" or "article9" } && root.Children[key] is YamlScalarNode { Value: Unknown }).ToList())
            root.Children.Remove(key);
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString().Replace("...\n", "", StringComparison.Ordinal);
    }

    private static YamlMappingNode Data(Func<string, string> of)
    {
        var data = Block(of, "data", "special", "obtained", "largeScale", "children", "matching");
        data.Children.Insert(0, new YamlScalarNode("categories"), Many(of("data.categories")));
        return data;
    }

    private static YamlMappingNode Block(Func<string, string> of, string block, params string[] keys)
    {
        var node = new YamlMappingNode();
        foreach (var key in keys) node.Add(key, of($"{block}.{key}"));
        return node;
    }

    private static YamlNode Many(string answer) => answer == Unknown ? new YamlScalarNode(Unknown) : new YamlSequenceNode(answer.Split(',').Select(one => new YamlScalarNode(one)));

    private static YamlNode Recipients(Func<string, string> of) => of("recipients") switch
    {
        "none" => new YamlSequenceNode(),
        "one" => new YamlSequenceNode(new YamlMappingNode
        {
            { "name", of("recipient.name") }, { "role", "processor" }, { "country", of("recipient.country") }, { "agreement", of("recipient.agreement") },
            { "trainsOnOurData", of("recipient.trains") },
        }),
        _ => new YamlScalarNode(Unknown),
    };

    private static YamlMappingNode Stages(Func<string, string> of, string purposeId)
    {
        var collected = of("reuse") == "other" ? "earlier-purpose" : purposeId;
        var trains = of("trains");
        var stages = new YamlMappingNode { { "collect", Stage(of, collected, of("reuse") == "other" ? Unknown : of("basis")) } };
        foreach (var name in new[] { "prepare", "train" })
        {
            if (trains == "true") stages.Add(name, Stage(of, purposeId, of("basis")));
            else stages.Add(name, trains == "false" ? new YamlMappingNode { { "used", "false" } } : new YamlScalarNode(Unknown));
        }
        stages.Add("apply", Stage(of, purposeId, of("basis")));
        stages.Add("oversee", new YamlMappingNode { { "owner", of("owner") } });
        return stages;
    }

    private static YamlMappingNode Stage(Func<string, string> of, string purpose, string basis) => new()
    {
        { "purpose", purpose }, { "basis", basis }, { "data", of("data.categories").Replace(",", ", ", StringComparison.Ordinal) }, { "retentionDays", of("retentionDays") }, { "owner", of("owner") },
    };

    private static YamlMappingNode Both(string text) => new() { { "nl", text }, { "en", text } };

    /// <summary>Lower-case letters, digits and dashes, at most 64, never empty.</summary>
    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (c is ' ' or '-' or '_' && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var made = slug.ToString().Trim('-');
        return made.Length == 0 ? "activity" : made[..Math.Min(made.Length, 64)].Trim('-');
    }
}
