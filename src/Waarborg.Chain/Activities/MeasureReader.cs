using Waarborg.Law;

namespace Waarborg.Chain.Activities;

/// <summary>
/// Reads the measures: <c>id: false</c> is not taken, <c>id: unknown</c> is unknown, a block with a day and the proof is taken, a block with
/// <c>notNeeded</c> and the reason is left out on purpose.
/// </summary>
internal static class MeasureReader
{
    private static readonly string[] Ids = [.. MeasureBook.Current.All.Select(measure => measure.Id)];

    internal static Dictionary<string, DeclaredMeasure> Read(ManifestNode root)
    {
        var measures = new Dictionary<string, DeclaredMeasure>(StringComparer.Ordinal);
        if (root.Map("measures") is not { } node) return measures;
        node.AllowOnly(Ids);
        foreach (var id in node.Keys.Where(key => MeasureBook.Current.Find(key) is not null))
        {
            if (One(node, id) is { } measure) measures[id] = measure;
        }
        return measures;
    }

    private static DeclaredMeasure? One(ManifestNode node, string id)
    {
        switch (node.Word(id))
        {
            case ManifestNode.Unknown:
                return null;
            case "false":
                return new DeclaredMeasure(false, null, null);
            case not null:
                node.Complain(id, new(
                    "false, unknown, of een blok met on en evidence", "false, unknown, or a block with on and evidence"));
                return null;
        }
        if (node.Map(id) is not { } block) return null;
        block.AllowOnly("on", "evidence", "notNeeded");
        if (!block.Has("notNeeded")) return new DeclaredMeasure(true, block.Day("on"), block.Text("evidence"));
        if (!MeasureBook.Current.Get(id).Waivable || block.Has("on"))
            block.Complain("notNeeded", new("deze sleutel niet: deze maatregel is altijd nodig", "not this key: this measure is always needed"));
        return new DeclaredMeasure(false, null, block.Text("evidence")) { NotNeeded = block.Text("notNeeded") };
    }
}
