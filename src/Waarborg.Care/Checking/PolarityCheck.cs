namespace Waarborg.Care.Checking;

/// <summary>A denial stays a denial: the clause that fits best must say yes where the sentence says yes.</summary>
internal sealed class PolarityCheck : IClaimCheck
{
    /// <summary>How much better the contradicting clause has to fit.</summary>
    private const double Margin = 0.12;

    public IEnumerable<Objection> Check(Claim claim)
    {
        foreach (var part in claim.Parts)
        {
            var content = ContentWords.Of(part).Where(w => !IsSign(w)).ToList();
            if (content.Count == 0) continue;
            var negative = Polarity.IsNegative(part);
            var same = Best(claim, content, negative);
            var other = Best(claim, content, !negative);
            if (other >= 0.3 && other > same + Margin)
                yield return negative ? new("De bron zegt juist van wel.", "The source says that it is so.") : new("De bron ontkent dit of zegt dat het voorbij is.", "The source denies this or says that it is over.");
        }
    }

    private static double Best(Claim claim, List<string> content, bool negative) =>
        claim.Cited.Where(u => u.Negative == negative && !(u.Statement is { } s && Evidence.IsAskedAndDenied(s, u.Text))).Select(u => ContentWords.Coverage(content, u.Content)).DefaultIfEmpty(0).Max();

    /// <summary>Words that carry the sign and not the subject.</summary>
    private static bool IsSign(string word) =>
        word is "gestopt" or "gestaakt" or "weerlegd" or "uitgesloten" or "vervallen" or "herzien" or "verlaten" or "negatief" or "positief" or "bevestigd" or "verwijderd" or "stopgezet" or "vastgesteld";
}
