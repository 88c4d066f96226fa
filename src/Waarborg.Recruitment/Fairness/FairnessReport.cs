using System.Globalization;
using System.Text;

namespace Waarborg.Recruitment.Fairness;

/// <summary>
/// Selection rates and impact ratios per group and per intersection, with intervals, exact tests and a statement of power. Four fifths is a signal, not Dutch law.
/// </summary>
/// <param name="Tables">One per attribute and per pair of attributes.</param>
/// <param name="SmallestCell">Groups under this size are not shown.</param>
public sealed record FairnessReport(IReadOnlyList<FairnessTable> Tables, int SmallestCell)
{
    /// <summary>Groups are not shown when they are smaller than this, unless another size is given.</summary>
    public const int DefaultSmallestCell = 10;

    /// <summary>True when some group is behind after Holm at the 5% level: the procedure stops until somebody answers for it.</summary>
    public bool HasDisparity => Tables.SelectMany(t => t.Rows).Any(r => r.Adjusted < 0.05 && r.ImpactRatio < 1);

    /// <summary>Makes the report. Nothing of a single candidate can be read back from it.</summary>
    /// <param name="candidates">What candidates declared, with the outcomes.</param>
    /// <param name="smallestCell">Groups under this size are suppressed; at least 5.</param>
    public static FairnessReport Of(IReadOnlyCollection<SelfDeclared> candidates, int smallestCell = DefaultSmallestCell)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfLessThan(smallestCell, 5);
        var attributes = candidates.SelectMany(c => c.Attributes.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
        var sets = attributes.Select(a => new[] { a }).Concat(attributes.SelectMany((a, i) => attributes.Skip(i + 1).Select(b => new[] { a, b })));
        return Of([.. sets.Select(set => (string.Join(" × ", set), Counts(candidates, set), candidates.Count(c => !set.All(c.Attributes.ContainsKey))))], smallestCell);
    }

    /// <summary>Makes the report from counts.</summary>
    /// <param name="counts">Per attribute its groups, and how many declared nothing.</param>
    /// <param name="smallestCell">Groups under this size are suppressed.</param>
    public static FairnessReport Of(IReadOnlyList<(string Attribute, IReadOnlyList<GroupCount> Groups, int NotDeclared)> counts, int smallestCell)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var tables = counts.Select(c => new FairnessTable(c.Attribute, Rows(c.Groups, smallestCell), c.NotDeclared)).ToList();
        var tested = tables.SelectMany(t => t.Rows).Where(r => r.PValue is not null).ToList();
        var adjusted = Statistics.Holm([.. tested.Select(r => r.PValue!.Value)]);
        return new([.. tables.Select(t => t with { Rows = [.. t.Rows.Select(r => tested.FindIndex(x => ReferenceEquals(x, r)) is >= 0 and var i ? r with { Adjusted = adjusted[i] } : r)] })], smallestCell);
    }

    /// <summary>A table as New York City's Local Law 144 asks for: applicants, selected, selection rate, impact ratio per category.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder("attribute,category,applicants,selected,selection_rate,rate_low,rate_high,impact_ratio,ratio_low,ratio_high,p_fisher,p_holm,detectable_ratio\n");
        foreach (var table in Tables)
        {
            foreach (var row in table.Rows)
            {
                object?[] cells = [table.Attribute, row.Group, row.Count?.Total, row.Count?.Selected, row.Count?.Rate, row.Rate?.Low, row.Rate?.High, row.ImpactRatio, row.RatioInterval?.Low, row.RatioInterval?.High, row.PValue, row.Adjusted, row.DetectableRatio];
                text.AppendLine(string.Join(',', cells.Select(Cell)));
            }
        }
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        // A group is named by people: no spreadsheet may take it for a formula, and no comma may shift the columns.
        string text => $"\"{(text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static IReadOnlyList<GroupCount> Counts(IReadOnlyCollection<SelfDeclared> candidates, string[] attributes) =>
        [.. candidates.Where(c => attributes.All(c.Attributes.ContainsKey)).GroupBy(c => string.Join(" × ", attributes.Select(a => c.Attributes[a])), StringComparer.Ordinal)
            .Select(g => new GroupCount(g.Key, g.Count(c => c.Selected), g.Count())).OrderBy(g => g.Group, StringComparer.Ordinal)];

    private static IReadOnlyList<FairnessRow> Rows(IReadOnlyList<GroupCount> groups, int smallestCell)
    {
        var hidden = groups.Where(g => g.Total < smallestCell).Select(g => g.Group).ToHashSet(StringComparer.Ordinal);
        // One hidden group could be computed from the totals: hide the next smallest along with it.
        if (hidden.Count == 1 && groups.Where(g => !hidden.Contains(g.Group)).MinBy(g => g.Total) is { } next && groups.Count > 2) hidden.Add(next.Group);
        var shown = groups.Where(g => !hidden.Contains(g.Group)).ToList();
        var reference = shown.MaxBy(g => g.Rate);
        return [.. groups.Select(g => hidden.Contains(g.Group) || reference is null ? new FairnessRow(g.Group, null, null, null, null, null, null, null, null) : Row(g, reference))];
    }

    private static FairnessRow Row(GroupCount group, GroupCount reference)
    {
        var isReference = ReferenceEquals(group, reference);
        return new(
            group.Group, group, Statistics.Wilson(group), reference.Selected == 0 ? null : group.Rate / reference.Rate, isReference ? null : Statistics.RatioInterval(group, reference),
            isReference ? null : Statistics.Newcombe(group, reference), isReference ? null : Statistics.Fisher(group, reference), null, isReference ? null : Statistics.DetectableRatio(reference, group.Total));
    }
}
