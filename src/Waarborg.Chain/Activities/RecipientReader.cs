using Waarborg.Law;

namespace Waarborg.Chain.Activities;

/// <summary>Reads the parties outside the organisation.</summary>
internal static class RecipientReader
{
    internal static List<Recipient>? Read(ManifestNode root) => root.Maps("recipients")?.ConvertAll(node =>
    {
        node.AllowOnly(
            "name", "role", "country", "transferTool", "agreement", "trainsOnOurData", "noTrainingClause", "subprocessorsKnown", "nen7510", "isolated",
            "deletionAttested");
        return new Recipient(
            node.Text("name", required: true) ?? "", node.OneOf("role", "processor", "controller", "joint") ?? "unknown", node.Text("country"),
            node.Text("transferTool"), node.Flag("agreement"), node.Flag("trainsOnOurData"))
        {
            NoTrainingClause = node.Flag("noTrainingClause"),
            SubprocessorsKnown = node.Flag("subprocessorsKnown"),
            Nen7510 = node.Flag("nen7510"),
            Isolated = node.Flag("isolated"),
            DeletionAttested = node.Flag("deletionAttested"),
        };
    });
}
