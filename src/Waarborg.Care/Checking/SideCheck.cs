using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>Left stays left: a side must stand in the source with the same thing beside it.</summary>
internal sealed partial class SideCheck : IClaimCheck
{
    private enum Side
    {
        Left,
        Right,
        Both,
    }

    public IEnumerable<Objection> Check(Claim claim)
    {
        var wanted = Sided(Denied().Replace(claim.Text, " "));
        if (wanted.Count == 0) yield break;
        var source = claim.Cited.Where(u => !Corrected(u, claim)).SelectMany(u => Sided(Question().Replace(Denied().Replace(u.Text, " "), " "))).ToList();
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

    /// <summary>A side that the record takes back: the next clause says that it is wrong, or a newer note corrects the entry.</summary>
    private static bool Corrected(EvidenceUnit unit, Claim claim)
    {
        if (unit.Disowned) return true;
        if (unit.Item is not Facts.ConditionFact problem || Sided(unit.Text) is not [var own]) return false;
        // The note says the other side of the same thing and calls the entry's side wrong.
        return claim.Evidence.All.Any(u => u.Disowned && Sided(u.Text).Exists(s => s.Side == own.Side) && claim.Evidence.All.Any(o => o.Statement == u.Statement || (o.Statement?.Note == u.Statement?.Note && o.Statement is not null && problem.Head.IsMentionedIn(o.Statement))));
    }

    internal static string WithoutDenied(string text) => Denied().Replace(text, " ");

    /// <summary>"Links (niet rechts)", "links, niet rechts": the second side is denied.</summary>
    [GeneratedRegex(@"\b(?:niet|not|i\.?p\.?v\.?|in plaats van|instead of)(?: de| het| the| on the)? (?:links\w*|linker\w*|rechts\w*|rechter\w*|left|right|li|re)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    /// <summary>"Staaroperatie rechts? Nee, links": what is asked is not said.</summary>
    [GeneratedRegex(@"[^.?!]*\?(?=\s*(?:nee|no)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

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
        word is "lad" or "left" or "li" || word.StartsWith("linker", StringComparison.Ordinal) || word.StartsWith("links", StringComparison.Ordinal) ? Side.Left
        : word is "rca" or "right" or "re" || word.StartsWith("rechter", StringComparison.Ordinal) || word.StartsWith("rechts", StringComparison.Ordinal) ? Side.Right
        : word is "beiderzijds" or "beide" or "dubbelzijdig" or "bilateraal" or "bilateral" or "both" ? Side.Both : null;
}
