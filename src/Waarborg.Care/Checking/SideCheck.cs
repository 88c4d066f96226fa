using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>Left stays left: a side must stand in the source with the same thing beside it.</summary>
internal sealed class SideCheck : IClaimCheck
{
    private enum Side
    {
        Left,
        Right,
        Both,
    }

    public IEnumerable<Objection> Check(Claim claim)
    {
        var wanted = Sided(claim.Text);
        if (wanted.Count == 0) yield break;
        var source = claim.Cited.SelectMany(u => Sided(u.Text)).ToList();
        if (source.Count == 0)
        {
            if (wanted.Any(w => w.Side != Side.Both)) yield return new("De bron noemt geen kant (links of rechts).", "The source names no side (left or right).");
            yield break;
        }
        foreach (var (side, near) in wanted.Where(w => w.Side != Side.Both))
        {
            var best = source.Max(s => Overlap(near, s.Near));
            if (!source.Any(s => (s.Side == side || s.Side == Side.Both) && Overlap(near, s.Near) >= best))
                yield return new("De kant (links of rechts) klopt niet met de bron.", "The side (left or right) does not match the source.");
        }
    }

    /// <summary>What stands right beside the side weighs more than what stands one word further.</summary>
    private static int Overlap(List<(string Word, int Weight)> wanted, List<(string Word, int Weight)> source) =>
        source.Where(s => wanted.Any(w => ContentWords.Same(w.Word, s.Word))).Sum(s => s.Weight);

    /// <summary>Each side in a text with the content words next to it; "rechterarm" brings its own "arm".</summary>
    private static List<(Side Side, List<(string Word, int Weight)> Near)> Sided(string text)
    {
        var words = Words.Of(text).ToList();
        var found = new List<(Side, List<(string, int)>)>();
        foreach (var (i, word) in words.Index())
        {
            if (Of(word) is not { } side) continue;
            var near = Beside(words.Take(i).Reverse()).Concat(Beside(words.Skip(i + 1))).ToList();
            foreach (var prefix in (string[])["linker", "rechter"])
                if (word.Length > prefix.Length + 1 && word.StartsWith(prefix, StringComparison.Ordinal)) near.Add((word[prefix.Length..], 2));
            found.Add((side, near));
        }
        return found;
    }

    private static IEnumerable<(string Word, int Weight)> Beside(IEnumerable<string> words) =>
        words.SelectMany(ContentWords.Of).Where(w => Of(w) is null).Take(2).Select((w, i) => (w, 2 - i));

    private static Side? Of(string word) =>
        word is "lad" or "left" || word.StartsWith("linker", StringComparison.Ordinal) || word.StartsWith("links", StringComparison.Ordinal) ? Side.Left
        : word is "rca" or "right" || word.StartsWith("rechter", StringComparison.Ordinal) || word.StartsWith("rechts", StringComparison.Ordinal) ? Side.Right
        : word is "beiderzijds" or "beide" or "dubbelzijdig" or "bilateraal" or "bilateral" or "both" ? Side.Both : null;
}
