using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Blinding;

/// <summary>The ways in which a person's own name can stand in a text: whole, in parts, with initials, in capitals, run together.</summary>
internal static partial class NameForms
{
    private static readonly HashSet<string> Particles =
        ["van", "de", "der", "den", "het", "ten", "ter", "te", "von", "zu", "al", "el", "bin", "ibn", "da", "dos", "la", "le", "du", "di", "op", "in", "'t", "vd", "mr", "dr", "drs", "ir", "ing", "ma", "msc", "bsc", "ba", "phd"];

    /// <summary>A pattern over folded text that finds the names; null when there is nothing to look for.</summary>
    internal static Regex? Pattern(IEnumerable<string> names)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names) Add(forms, Word().Matches(Folding.Fold(name)).Select(m => m.Value).ToList());
        return forms.Count == 0 ? null : new(
            @"(?<![\p{L}\p{N}])(?:" + string.Join('|', forms.OrderByDescending(f => f.Length)) + @")(?:'?s)?(?![\p{L}\p{N}])", RegexOptions.CultureInvariant);
    }

    private static void Add(HashSet<string> forms, List<string> words)
    {
        if (words.Count == 0) return;
        var own = words.Where(w => !Particles.Contains(w) && w.Length > 1).ToList();
        forms.Add(Joined(words));
        forms.Add(string.Concat(words.Select(Regex.Escape)));
        foreach (var word in own) forms.Add(Regex.Escape(word));
        foreach (var compound in own.SelectMany(w => w.Split('-', StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Length > 2)) forms.Add(Regex.Escape(compound));
        if (words.Count < 2) return;
        var given = words.TakeWhile(w => !Particles.Contains(w)).Take(Math.Max(1, words.Count - 1)).ToList();
        if (given.Count == 0) return;
        for (var count = 1; count <= given.Count; count++)
        {
            var rest = words.Skip(count).ToList();
            if (rest.Count == 0) continue;
            var surname = Joined(rest);
            // "P. van Lindonk", "G.J. Stoffer", "Lindonk, P. van"
            forms.Add(@"(?:" + Regex.Escape(given[0][..1]) + @"\.?[\s.]*(?:\p{L}\.[\s]*){0,3})" + surname);
            forms.Add(surname);
        }
    }

    private static string Joined(IEnumerable<string> words) => string.Join(@"[\s.,-]+", words.Select(Regex.Escape));

    [GeneratedRegex(@"[\p{L}'][\p{L}'-]*")]
    private static partial Regex Word();
}
