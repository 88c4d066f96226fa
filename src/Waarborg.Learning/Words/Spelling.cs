using System.Text;

namespace Waarborg.Learning;

/// <summary>
/// Brings a word that nobody knows to the known word that it was meant to be: the same by sound in Dutch, or else one or two typing mistakes away (Damerau 1964). Immutable; thread safe.
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 4;

    /// <summary>From this length on, by sound, two mistakes are allowed; below <see cref="OneMistake"/> none.</summary>
    private const int TwoMistakes = 8;

    private const int OneMistake = 5;
    private readonly HashSet<string> _known;
    private readonly Dictionary<(char First, int Length), List<(string Sound, string Word)>> _places = [];

    /// <summary>Knows these words.</summary>
    public Spelling(IEnumerable<string> words)
    {
        _known = [.. words.Where(word => word.Length >= Shortest && word.All(char.IsLetter))];
        foreach (var word in _known.Order(StringComparer.Ordinal))
        {
            var sound = SoundOf(word);
            if (sound.Length == 0) continue;
            if (!_places.TryGetValue((sound[0], sound.Length), out var place)) _places[(sound[0], sound.Length)] = place = [];
            place.Add((sound, word));
        }
    }

    /// <summary>The nearest known word, of equals the first in order; null when the word is known, is short or no word, or nothing is near.</summary>
    public string? Nearest(string word)
    {
        if (word.Length < Shortest || !word.All(char.IsLetter) || _known.Contains(word)) return null;
        var sound = SoundOf(word);
        var most = sound.Length >= TwoMistakes ? 2 : sound.Length >= OneMistake ? 1 : 0;
        string? nearest = null;
        for (var difference = -most; difference <= most && sound.Length > 0; difference++)
        {
            foreach (var (known, spelled) in _places.GetValueOrDefault((sound[0], sound.Length + difference), []))
            {
                var mistakes = Mistakes(sound, known);
                if (mistakes > most || (mistakes == most && nearest is not null && string.CompareOrdinal(spelled, nearest) >= 0)) continue;
                (most, nearest) = (mistakes, spelled);
            }
        }
        return nearest;
    }

    /// <summary>How a Dutch word sounds, roughly: letters that sound alike become one, doubled letters single.</summary>
    internal static string SoundOf(string word)
    {
        var plain = word.Replace("ij", "y", StringComparison.Ordinal).Replace("ei", "y", StringComparison.Ordinal).Replace("ou", "au", StringComparison.Ordinal)
            .Replace("ph", "f", StringComparison.Ordinal).Replace("sch", "sg", StringComparison.Ordinal).Replace("ch", "g", StringComparison.Ordinal).Replace("ck", "k", StringComparison.Ordinal)
            .Replace("qu", "kw", StringComparison.Ordinal).Replace("ie", "i", StringComparison.Ordinal).Replace("th", "t", StringComparison.Ordinal).Replace("x", "ks", StringComparison.Ordinal);
        var sound = new StringBuilder();
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i] switch
            {
                'c' => i + 1 < plain.Length && plain[i + 1] is 'e' or 'i' or 'y' ? 's' : 'k',
                'q' => 'k',
                'z' => 's',
                'v' => 'f',
                'd' when i + 1 == plain.Length || plain[i + 1] == 't' => 't',
                _ => plain[i],
            };
            if (sound.Length == 0 || sound[^1] != c) sound.Append(c);
        }
        return sound.ToString();
    }

    /// <summary>Letters put in, left out, changed or swapped with their neighbour (optimal string alignment).</summary>
    internal static int Mistakes(string one, string other)
    {
        int[] before = [], last = [.. Enumerable.Range(0, other.Length + 1)];
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last) = (last, row);
        }
        return last[^1];
    }
}
