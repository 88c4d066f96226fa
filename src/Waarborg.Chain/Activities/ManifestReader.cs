using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Problems;
using Waarborg.Law;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Waarborg.Chain.Activities;

/// <summary>
/// Reads the manifest of a processing activity. Strict: an unknown key, a wrong type or a value outside its list is a problem with line and column;
/// all problems are reported at once. A key that is left out is an unknown fact, and unknown facts fail closed at the gate. Thread safe.
/// </summary>
public static class ManifestReader
{
    /// <summary>Longest manifest that is read, in characters.</summary>
    public const int MaximumLength = 262_144;

    /// <summary>Reads a manifest.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">Its name, for messages.</param>
    public static Outcome<Activity> Read(string yaml, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        if (yaml.Length > MaximumLength) return ManifestProblems.TooLong(file, MaximumLength);
        var document = new YamlStream();
        try
        {
            document.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            return ManifestProblems.NotYaml(file, e.Start);
        }
        if (document.Documents.Count != 1 || document.Documents[0].RootNode is not YamlMappingNode root) return ManifestProblems.NotAMapping(file);
        var reader = new ManifestNode(root, "", file, []);
        var activity = Activity(reader, VersionOf(yaml));
        return reader.Problems.Count > 0 ? Outcome<Activity>.Failed(reader.Problems) : activity;
    }

    /// <summary>The version of a manifest: hex SHA-256 of its text with line ends normalised to LF.</summary>
    public static string VersionOf(string yaml) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml.ReplaceLineEndings("\n"))));

    private static Activity Activity(ManifestNode root, string version)
    {
        root.AllowOnly(
            "activity", "name", "controller", "dpo", "purpose", "collectionPurpose", "basis", "interest", "article9", "article10", "data", "subjects",
            "recipients", "profiling", "effect", "human", "ai", "notice", "stages");
        var purpose = root.Map("purpose", required: true);
        purpose?.AllowOnly("id", "nl", "en");
        var data = root.Map("data");
        data?.AllowOnly("categories", "special", "source");
        var human = root.Map("human");
        human?.AllowOnly("role", "solelyAutomated");
        var ai = root.Map("ai");
        ai?.AllowOnly("directInteraction", "disclosure", "bsnInPrompts");
        var notice = root.Map("notice");
        notice?.AllowOnly("required", "minimumDays");
        return new Activity
        {
            Id = root.Slug("activity", required: true) ?? "",
            Version = version,
            Name = root.Localized("name", required: true) ?? new("", ""),
            Purpose = purpose is null ? new("", "") : new(purpose.Text("nl", required: true) ?? "", purpose.Text("en", required: true) ?? ""),
            PurposeId = purpose?.Slug("id", required: true) ?? "",
            CollectionPurposeId = root.Slug("collectionPurpose"),
            Controller = root.Text("controller"),
            DpoContact = root.Text("dpo"),
            Basis = Basis(root),
            Interest = root.Text("interest"),
            Article9Ground = root.Text("article9"),
            Article10Ground = root.Text("article10"),
            DataCategories = data?.Texts("categories") ?? [],
            SpecialCategories = data?.Flag("special"),
            Source = data?.Text("source"),
            SubjectCategories = root.Texts("subjects") ?? [],
            Profiling = root.Flag("profiling"),
            Effect = root.OneOf("effect", "none", "service", "legal-or-significant"),
            HumanRole = human?.OneOf("role", "none", "approves", "decides"),
            SolelyAutomated = human?.Flag("solelyAutomated"),
            DirectInteraction = ai?.Flag("directInteraction"),
            AiDisclosure = ai?.Flag("disclosure"),
            BsnInPrompts = ai?.Flag("bsnInPrompts"),
            Recipients = Recipients(root),
            Stages = Stages(root),
            Notice = new NoticePolicy(notice?.Number("minimumDays", 0, 365) ?? 30, notice?.Flag("required") ?? true),
        };
    }

    private static LawfulBasis? Basis(ManifestNode node) => node.OneOf(
        "basis", "consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests") switch
    {
        "consent" => LawfulBasis.Consent,
        "contract" => LawfulBasis.Contract,
        "legal-obligation" => LawfulBasis.LegalObligation,
        "vital-interests" => LawfulBasis.VitalInterests,
        "public-task" => LawfulBasis.PublicTask,
        "legitimate-interests" => LawfulBasis.LegitimateInterests,
        _ => null,
    };

    private static List<Recipient>? Recipients(ManifestNode root)
    {
        if (root.Maps("recipients") is not { } nodes) return null;
        return nodes.ConvertAll(node =>
        {
            node.AllowOnly("name", "role", "country", "transferTool", "agreement", "trainsOnOurData");
            return new Recipient(
                node.Text("name", required: true) ?? "", node.OneOf("role", "processor", "controller", "joint") ?? "processor", node.Text("country"),
                node.Text("transferTool"), node.Flag("agreement"), node.Flag("trainsOnOurData"));
        });
    }

    private static List<StageDeclaration> Stages(ManifestNode root)
    {
        var declarations = new List<StageDeclaration>();
        if (root.Map("stages") is not { } stages) return declarations;
        stages.AllowOnly("collect", "prepare", "train", "apply", "oversee");
        foreach (var (key, stage) in new[] { ("collect", Stage.Collect), ("prepare", Stage.Prepare), ("train", Stage.Train), ("apply", Stage.Apply), ("oversee", Stage.Oversee) })
        {
            if (stages.Map(key) is not { } node) continue;
            node.AllowOnly("purpose", "basis", "data", "retentionDays", "owner", "used");
            declarations.Add(new StageDeclaration(
                stage, node.Slug("purpose"), Basis(node), node.Text("data"), node.Number("retentionDays", 1, 36_525), node.Text("owner"),
                node.Flag("used") ?? true));
        }
        return declarations;
    }
}
