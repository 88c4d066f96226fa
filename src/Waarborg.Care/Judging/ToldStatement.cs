using Waarborg.Care.Checking;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Judging;

/// <summary>A statement of a cited source with its clauses: a sentence of a note, or a structured resource.</summary>
internal sealed class ToldStatement(List<EvidenceUnit> units)
{
    internal IReadOnlyList<EvidenceUnit> Units => units;

    internal string Text { get; } = units[0].Statement?.Text ?? string.Join(' ', units.Select(u => u.Text).Distinct());

    internal HashSet<string> Words { get; } = [.. units.SelectMany(u => u.All)];

    internal ConceptBag Concepts => field ??= new([Text]);

    /// <summary>The numbers that it gives.</summary>
    internal HashSet<decimal> Figures => field ??= [.. Quantity.Stated(Text).Select(q => q.Value)];

    /// <summary>The days that it names or that follow from it ("over 6 maanden"), and the day on which it was written.</summary>
    internal List<ClaimDate> Days => field ??= [.. DateCheck.Told(Text, units[0].Date), .. units[0].Date is { } written ? (ClaimDate[])[ClaimDate.From(written)] : []];

    internal static List<ToldStatement> Of(IReadOnlyList<EvidenceUnit> cited)
    {
        var groups = new Dictionary<object, List<EvidenceUnit>>(ReferenceEqualityComparer.Instance);
        foreach (var unit in cited)
        {
            object key = unit.Statement is Statement statement ? statement : unit.Resource;
            (groups.TryGetValue(key, out var list) ? list : groups[key] = []).Add(unit);
        }
        return [.. groups.Values.Select(g => new ToldStatement(g))];
    }
}
