using Waarborg.Law;

namespace Waarborg.Chain.Activities;

/// <summary>Reads what a manifest declares for each stage, and refuses stages that contradict each other.</summary>
internal static class StageReader
{
    private static readonly (string Key, Stage Stage)[] Chain =
        [("collect", Stage.Collect), ("prepare", Stage.Prepare), ("train", Stage.Train), ("apply", Stage.Apply), ("oversee", Stage.Oversee)];

    internal static List<StageDeclaration> Read(ManifestNode root)
    {
        var declarations = new List<StageDeclaration>();
        if (root.Map("stages") is not { } stages) return declarations;
        stages.AllowOnly("collect", "prepare", "train", "apply", "oversee");
        foreach (var (key, stage) in Chain)
        {
            if (stages.Map(key) is not { } node) continue;
            node.AllowOnly("purpose", "basis", "data", "retentionDays", "owner", "used", "completedOn");
            var used = node.Flag("used") ?? true;
            if (!used && node.Has("completedOn"))
                node.Complain("completedOn", new("geen datum, want deze stap wordt niet gebruikt (used: false)", "no date, because this stage is not used (used: false)"));
            declarations.Add(new StageDeclaration(
                stage, node.Slug("purpose"), Basis(node), node.Text("data"), node.Number("retentionDays", 1, 36_525), node.Text("owner"), used)
            {
                CompletedOn = node.Day("completedOn"),
            });
            CheckOrder(declarations, node);
        }
        return declarations;
    }

    /// <summary>A stage completes after the one before it.</summary>
    private static void CheckOrder(List<StageDeclaration> declarations, ManifestNode node)
    {
        var stage = declarations[^1];
        if (stage.CompletedOn is not { } on || stage.Stage == Stage.Oversee) return;
        var before = declarations.SkipLast(1).LastOrDefault(declaration => declaration.Used);
        if (before is null || before.CompletedOn <= on) return;
        var name = StageName.Of(before.Stage);
        node.Complain("completedOn", before.CompletedOn is null
            ? new($"geen datum zolang de stap {name.Nl} niet klaar is", $"no date while the stage {name.En} has not completed")
            : new($"een datum op of na die van de stap {name.Nl}", $"a date on or after that of the stage {name.En}"));
    }

    internal static LawfulBasis? Basis(ManifestNode node) => node.OneOf(
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
}
