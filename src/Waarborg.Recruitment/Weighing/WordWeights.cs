using System.Globalization;

namespace Waarborg.Recruitment.Weighing;

/// <summary>How telling a word is: 1 for a word that few texts have, towards 0 for one that every text has. Counted over the annotated vacancies, per vacancy with its applications.</summary>
internal sealed class WordWeights
{
    /// <summary>A word that stands in fewer vacancies than this is as telling as one that stands in none.</summary>
    internal const int Common = 4;

    private readonly Dictionary<string, double> _weights;

    internal WordWeights(IReadOnlyDictionary<string, int> counts, int vacancies)
    {
        Counts = counts;
        Vacancies = vacancies;
        _weights = counts.ToDictionary(c => c.Key, c => Math.Max(0.02, Math.Log((vacancies + 1.0) / (c.Value + 0.5)) / Math.Log((vacancies + 1.0) / (Common - 0.5))), StringComparer.Ordinal);
    }

    /// <summary>In how many vacancies a common stem stands.</summary>
    internal IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>How many vacancies were counted over.</summary>
    internal int Vacancies { get; }

    internal double Of(string stem) => _weights.TryGetValue(stem, out var weight) ? Math.Min(1, weight) : 1;

    internal static WordWeights Read(string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            cells.Skip(1).Select(c => c.Split('=')).ToDictionary(c => c[0], c => int.Parse(c[1], NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal),
            int.Parse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture));
    }

    internal string Write() => string.Create(CultureInfo.InvariantCulture, $"{Vacancies} {string.Join(' ', Counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))}");
}
