using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Checking;

/// <summary>
/// A denial stays a denial: the clause that fits best must say yes where the sentence says yes. That something was stopped is a matter of its own:
/// it denies the use from then on and not what stands beside it.
/// </summary>
internal sealed partial class PolarityCheck : IClaimCheck
{
    /// <summary>How much better the contradicting clause has to fit.</summary>
    private const double Margin = 0.12;

    /// <summary>Below this a clause does not speak of the same thing.</summary>
    private const double Least = 0.3;

    /// <summary>Only short statements are also read as a whole; in long ones a denial belongs to one of their clauses.</summary>
    private const int ShortWords = 7;

    public IEnumerable<Objection> Check(Claim claim)
    {
        foreach (var part in claim.Main)
        {
            if (Stop().IsMatch(part))
            {
                if (Stops(claim, part) is { } objection) yield return objection;
                continue;
            }
            // What stood first and was given up is told as such; whether it is told as current is another check.
            if (Formerly().IsMatch(part)) continue;
            // Whether something was tolerated is weighed with the allergies.
            if (Tolerates().IsMatch(part)) continue;
            var negative = Polarity.IsNegative(part);
            var content = ContentWords.Of(negative && Scope().Match(part) is { Success: true } scope && ContentWords.Of(scope.Groups[1].Value).Any() ? scope.Groups[1].Value : part).Where(w => !IsSign(w)).ToList();
            if (content.Count == 0) continue;
            var denies = Scope().IsMatch(part);
            var wished = Wish().IsMatch(part);
            var done = Done().IsMatch(part);
            var same = Best(claim, content, negative, denies, done, wished);
            var other = Best(claim, content, !negative, denies, done, wished, against: true, Avoids().IsMatch(part));
            // "Normaal" and "geen afwijkingen" say the same with another sign.
            if (!negative && Normal().IsMatch(part)) continue;
            if (other >= Least && other > same + Margin)
                yield return negative ? new("De bron zegt juist van wel.", "The source says that it is so.") : new("De bron ontkent dit of zegt dat het voorbij is.", "The source denies this or says that it is over.");
        }
    }

    private static double Best(Claim claim, List<string> content, bool negative, bool denies, bool done, bool wished, bool against = false, bool avoids = false)
    {
        var best = 0.0;
        // That a problem is over does not say that there was none.
        foreach (var unit in claim.Cited.Where(u => (wished || !IsWish(u) || (done && negative)) && !(denies && u is { Negative: true, Item: ConditionFact { Standing: Standing.Past } }) && !u.Text.Contains('?') && (u.Negative == negative || (IsWish(u) && done && negative) || (u.Statement is not null && Stop().IsMatch(u.Text)))))
        {
            // A suspicion does not contradict who denies it, nor an allergy who says that the substance must not be given.
            if (against && !negative && (unit.Hedged || (avoids && unit.Item is AllergyFact))) continue;
            best = Math.Max(best, ContentWords.Coverage(content, unit.Content));
        }
        foreach (var statement in claim.Cited.Select(u => u.Statement).OfType<Statement>().Distinct())
        {
            if (statement.Words.Count > ShortWords || statement.Text.Contains('?') || Stop().IsMatch(statement.Text) || Polarity.IsNegative(statement.Text) != negative) continue;
            var whole = ContentWords.Coverage(content, [.. ContentWords.Of(statement.Text)]);
            if (Clauses.Of(statement.Text).Max(c => ContentWords.Coverage(content, [.. ContentWords.Of(c)])) < whole) best = Math.Max(best, whole);
        }
        return best;
    }

    /// <summary>What somebody wants has not been done.</summary>
    private static bool IsWish(EvidenceUnit unit) => !unit.Negative && Wish().IsMatch(unit.Text);

    /// <summary>"Niet gestopt" against a source that says stopped, and the other way round.</summary>
    private static Objection? Stops(Claim claim, string part)
    {
        var content = ContentWords.Of(part).Where(w => !Stop().IsMatch(w)).ToList();
        var units = claim.Cited.Where(u => u.Statement is not null && Stop().IsMatch(u.Text) && !u.Text.Contains('?')
            && (content.Count == 0 || u.Content.Concat(ContentWords.Of(u.Statement!.Text)).Any(c => content.Any(w => ContentWords.Same(w, c))))).ToList();
        if (units.Count == 0) return null;
        var denied = NotStopped().IsMatch(part);
        return units.All(u => NotStopped().IsMatch(u.Text) != denied) ? denied ? new("De bron zegt dat dit is gestopt.", "The source says that this was stopped.") : new("De bron zegt juist dat dit niet is gestopt.", "The source says that this was not stopped.") : null;
    }

    /// <summary>Words that carry the sign and not the subject.</summary>
    private static bool IsSign(string word) =>
        word is "weerlegd" or "uitgesloten" or "vervallen" or "herzien" or "verlaten" or "negatief" or "positief" or "bevestigd" or "verwijderd" or "vastgesteld" or "meer" or "wel";

    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopgezet|be[eë]indigd|afgebouwd|stoppen|staken|stopte|stopped|discontinued)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:niet|nooit|not|never)\s+(?:\w+\s+){0,3}(?:gestopt|gestaakt|stopgezet|be[eë]indigd|afgebouwd|stoppen|staken|stopped|discontinued)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotStopped();

    [GeneratedRegex(@"\b(?:eerdere?|aanvankelijk\w*|oorspronkelijk\w*|vroegere?|previous|initial\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Formerly();

    [GeneratedRegex(@"\b(?:gekregen|toegediend|ondergaan|received|underwent)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:wil|wenst|vraagt|wants|asks)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(?:verdragen|verdraagt|verdroeg|tolerates?|tolerated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tolerates();

    [GeneratedRegex(@"\b(?:normaal|normale|gaaf|schoon|schone|intact|gunstig|onschuldig|goedaardig|rustig|normal|unremarkable|clear|benign|zonder (?:problemen|klachten|complicaties|moeite))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Normal();

    [GeneratedRegex(@"\b(?:mag|mogen|moet|kan)\b.*\b(?:niet|geen)\b|\bniet (?:geven|krijgen|gebruiken|voorschrijven)\b|\bmust not\b|\bshould not\b", RegexOptions.IgnoreCase)]
    private static partial Regex Avoids();

    /// <summary>"Geen" and "zonder" deny what follows them, not what stands before.</summary>
    [GeneratedRegex(@"\b(?:geen|zonder|without|no)\s+(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Scope();
}
