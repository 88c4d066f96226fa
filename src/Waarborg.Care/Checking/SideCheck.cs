using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>Left stays left: a side must stand in the source, with the same thing.</summary>
internal sealed class SideCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var side = Side(claim.Text);
        if (side is null) yield break;
        var sided = claim.Cited.Select(u => (Unit: u, Side: Side(u.Statement is null ? u.Text : u.Text))).Where(u => u.Side is not null).ToList();
        if (sided.Count == 0)
        {
            if (side != "both") yield return new("De bron noemt geen kant (links of rechts).", "The source names no side (left or right).");
            yield break;
        }
        var rest = claim.Content.Where(w => Of(w) is null).ToList();
        var best = sided.Max(u => Overlap(rest, u.Unit));
        if (!sided.Any(u => (u.Side == side || u.Side == "both") && Overlap(rest, u.Unit) >= best))
            yield return new("De kant (links of rechts) klopt niet met de bron.", "The side (left or right) does not match the source.");
    }

    private static int Overlap(List<string> words, EvidenceUnit unit) => words.Count(w => unit.Content.Any(c => ContentWords.Same(w, c)));

    private static string? Side(string text)
    {
        var sides = Words.Of(text).Select(Of).OfType<string>().Distinct().ToList();
        return sides.Count switch { 0 => null, 1 => sides[0], _ => "both" };
    }

    private static string? Of(string word) =>
        word is "lad" or "links" or "linker" or "left" or "linkerzijde" || word.StartsWith("linker", StringComparison.Ordinal) || word.StartsWith("linkszijdig", StringComparison.Ordinal) ? "left"
        : word is "rca" or "rechts" or "right" || word.StartsWith("rechter", StringComparison.Ordinal) || word.StartsWith("rechtszijdig", StringComparison.Ordinal) ? "right"
        : word is "beiderzijds" or "beide" or "dubbelzijdig" or "bilateraal" or "bilateral" or "both" ? "both" : null;
}
