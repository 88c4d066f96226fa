using System.Globalization;
using System.Text.Json;

namespace Waarborg.Bench.Deidentification;

/// <summary>What was measured, in the order in which it was.</summary>
internal sealed class Table
{
    private readonly List<(string What, double Value, string Unit, string Target)> _rows = [];

    public void Add(string what, double value, string unit, string target = "") => _rows.Add((what, value, unit, target));

    public void Print(TextWriter writer)
    {
        writer.WriteLine("| measure | value | target |");
        writer.WriteLine("|---|---|---|");
        foreach (var (what, value, unit, target) in _rows)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {value:0.##} {unit} | {target} |"));
    }

    public string ToJson() => JsonSerializer.Serialize(_rows.Select(r => new { what = r.What, value = r.Value, unit = r.Unit, target = r.Target }));
}
