using System.Globalization;
using System.Text.Json;

namespace Waarborg.Bench.Care;

/// <summary>What was measured, by name, for people and for programs.</summary>
internal sealed class Figures
{
    private readonly List<(string Name, double Value, string Shown)> _all = [];

    internal void Share(string name, int part, int all) =>
        _all.Add((name, all == 0 ? double.NaN : (double)part / all, string.Create(CultureInfo.InvariantCulture, $"{part} of {all} ({(all == 0 ? 0 : 100.0 * part / all):F1} %)")));

    internal void Number(string name, double value, string unit) => _all.Add((name, value, string.Create(CultureInfo.InvariantCulture, $"{value:0.###} {unit}")));

    internal void Write(string? json)
    {
        foreach (var (name, _, shown) in _all) Console.WriteLine($"{name}: {shown}");
        if (json is not null) File.WriteAllText(json, JsonSerializer.Serialize(_all.Where(f => !double.IsNaN(f.Value)).ToDictionary(f => f.Name, f => f.Value)));
    }
}
