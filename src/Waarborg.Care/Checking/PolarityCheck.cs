using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;
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
        var before = Array.Empty<string>();
        foreach (var part in claim.Main)
        {
            var own = ContentWords.Of(part).ToArray();
            // "… is geadviseerd maar nog niet gegeven": a clause without a subject goes on about that of the one before.
            var carried = own.Length > 0 && (own.All(Happening.IsDone) || own.All(IsSign)) ? before : [];
            before = [.. own, .. carried];
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
            // The record's own entry says that it does not hold, and so does the sentence.
            if (negative && claim.Cited.Any(u => u.Item is { Standing: Standing.Refuted or Standing.Error } item && item.Topic.IsMentionedIn([.. WordForms.Of(claim.Text)]))) continue;
            var content = ContentWords.Of(negative && Scope().Match(part) is { Success: true } scope && ContentWords.Of(scope.Groups[1].Value).Any() ? scope.Groups[1].Value : part).Concat(carried).Where(w => !IsSign(w)).ToList();
            // That it was done is told by many words; what was done is what counts.
            if (content.Exists(w => !Happening.IsDone(w))) content.RemoveAll(Happening.IsDone);
            if (content.TrueForAll(IsSide)) continue;
            if (SideCheck.Mistaken().IsMatch(part) || Works().IsMatch(part) || Grounded(claim, part, negative)) continue;
            var asked = new Asked(content, Scope().IsMatch(part), Done().IsMatch(part), Happening.IsPlanned(part), Wish().IsMatch(part), Bearer(claim, part));
            var core = Core(part, content);
            var same = Best(claim, asked, negative);
            var other = Best(claim, asked, !negative, against: true, Avoids().IsMatch(part));
            // "Normaal" and "geen afwijkingen" say the same with another sign.
            if (!negative && Normal().IsMatch(part)) continue;
            if (core.Count < content.Count && !negative && Contradicted(claim, asked with { Content = core })) other = Math.Max(other, same + 1);
            if (other >= Least && other > same + Margin || (!Dated(claim) && Overruled(claim, asked, negative)))
                yield return negative ? new(ObjectionGround.Affirmed, "De bron zegt juist van wel.", "The source says that it is so.") : new(ObjectionGround.DeniedOrOver, "De bron ontkent dit of zegt dat het voorbij is.", "The source denies this or says that it is over.");
        }
    }

    /// <summary>
    /// Word by word the sources affirm what it affirms, or they give its figures so; or it only waits for what they say is not there yet. A denial is not let off by its words: one shared word
    /// that is denied somewhere would let a false denial of another thing through.
    /// </summary>
    private static bool Grounded(Claim claim, string part, bool negative)
    {
        if (Waits().IsMatch(part) && Happening.IsPlanned(claim.Text) || Only().IsMatch(part) && claim.Cited.Any(u => u.Statement is { } s && Only().IsMatch(s.Text))) return true;
        var near = Grounding.Of(claim).Where(g => g.Text.Contains(part.Trim(), StringComparison.Ordinal) || part.Contains(g.Text.Trim(), StringComparison.Ordinal)).ToList();
        if (near.Exists(g => !negative && g.AgreesOnAffirmation)) return true;
        if (negative && Well().IsMatch(part) && claim.Cited.Any(u => GoneWell().IsMatch(u.Text))) return true;
        if (negative && claim.Cited.Any(u => !u.Negative && OppositeCheck.Answers(part, u.Text))) return true;
        var figures = Quantity.In(part).Where(q => q.Value >= 10).ToList();
        return !negative && figures.Count > 0 && figures.TrueForAll(f => claim.Cited.Any(u => !u.Negative && Quantity.In(u.Text).Exists(q => q.Value == f.Value)));
    }

    /// <summary>"Gaf geen problemen" says what "zonder problemen" and "goed verdragen" say.</summary>
    [GeneratedRegex(@"\b(?:geen|zonder|no|without) (?:\w+ )?(?:problemen|klachten|complicaties|moeite|reactie|last|problems|complications|reaction)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Well();

    [GeneratedRegex(@"\b(?:zonder (?:\w+ )?(?:problemen|klachten|complicaties|moeite|reactie)|goed verdragen|(?:wel|goed) verdr\w+|probleemloos|ongestoord|voorspoedig|without (?:problems|complications|reaction)|well tolerated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GoneWell();

    /// <summary>That something did not work does not say that it was not there.</summary>
    [GeneratedRegex(@"\b(?:werkt\w*|hielp\w*|helpt|helpen|lukte?|sloeg|effect|baat)\b.*\b(?:niet|geen|onvoldoende)\b|\b(?:niet|geen|onvoldoende)\b.*\b(?:werkt\w*|hielp\w*|effect|aansloeg|baat)\b|\b(?:did|does) not (?:work|help)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Works();

    [GeneratedRegex(@"\bnog\b(?! (?:steeds|altijd)(?! niet))", RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    /// <summary>"Alleen bij een heupbreuk" says what "niet, tenzij" says.</summary>
    [GeneratedRegex(@"\b(?:alleen|slechts|uitsluitend|tenzij|behalve|only|unless|except)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex Only();

    /// <summary>A side alone is weighed by another check.</summary>
    private static bool IsSide(string word) => word.StartsWith("links", StringComparison.Ordinal) || word.StartsWith("rechts", StringComparison.Ordinal) || word is "left" or "right";

    /// <summary>What a clause asks of the sources.</summary>
    private sealed record Asked(List<string> Content, bool Denies, bool Done, bool Planned, bool Wished, Bearer Bearer);

    private static Bearer Bearer(Claim claim, string part) => claim.Assertions.FirstOrDefault(a => a.Text.Contains(part.Trim(), StringComparison.Ordinal) || part.Contains(a.Text.Trim(), StringComparison.Ordinal))?.Bearer ?? Checking.Bearer.Patient;

    private static bool Dated(Claim claim) => ClaimDate.In(claim.Text).Count > 0 || Past().IsMatch(claim.Text);

    /// <summary>What a clause says apart from when, where and why: "tijdens de infectie kreeg hij geen stootkuur" is about the stootkuur.</summary>
    private static List<string> Core(string part, List<string> content)
    {
        var text = Before().Match(part) is { Success: true } before ? part[before.Length..] : part;
        if (After().Match(text) is { Success: true, Index: > 0 } after) text = text[..after.Index];
        var core = ContentWords.Of(text).Where(content.Contains).ToList();
        return core.Count > 0 ? core : content;
    }

    private static bool Contradicted(Claim claim, Asked asked) => Best(claim, asked, true, against: true) is var other && other >= 0.75 && other > Best(claim, asked, false) + Margin;

    /// <summary>Of notes that speak of it equally well the newest decides what holds today.</summary>
    private static bool Overruled(Claim claim, Asked asked, bool negative)
    {
        if (asked.Content.Count < 2) return false;
        var near = claim.Cited.Where(u => u.Statement is not null && u.Bearer == asked.Bearer && !u.Hedged && !u.Text.Contains('?') && (asked.Planned || !Happening.IsPlanned(u.Text)) && !Cues.Caution().IsMatch(u.Text)).Select(u => (Unit: u, Covers: u.Negative && After().Match(u.Text) is { Success: true, Index: > 4 } cause ? ContentWords.Weighed(asked.Content, [.. ContentWords.Of(u.Text[..cause.Index])]) : Covers(asked.Content, u))).Where(u => u.Covers >= 0.6).ToList();
        if (near.Count == 0) return false;
        var newest = near.Max(n => n.Unit.Date?.First);
        var last = near.Where(n => n.Unit.Date?.First == newest).ToList();
        return last.TrueForAll(n => n.Unit.Negative != negative) && last.Max(n => n.Covers) >= near.Max(n => n.Covers) - 0.15;
    }

    /// <summary>How much of it a unit says; what it borrows counts when it says something of it itself.</summary>
    private static double Covers(List<string> content, EvidenceUnit unit)
    {
        var own = ContentWords.Weighed(content, unit.Content);
        if (unit.Borrowed.Length == 0) return own;
        return own > 0 || unit.Content.Length == 0 ? Math.Max(own, ContentWords.Weighed(content, [.. unit.Content, .. unit.Borrowed])) : own;
    }

    private static double Best(Claim claim, Asked asked, bool negative, bool against = false, bool avoids = false)
    {
        var best = 0.0;
        // That a problem is over does not say that there was none.
        foreach (var unit in claim.Cited.Where(u => (asked.Wished || !IsWish(u) || (asked.Done && negative)) && !(asked.Denies && u is { Negative: true, Item: ConditionFact { Standing: Standing.Past } }) && !u.Text.Contains('?') && (u.Negative == negative || (IsWish(u) && asked.Done && negative) || (u.Statement is not null && Stop().IsMatch(u.Text)))))
        {
            // A suspicion does not contradict who denies it, nor an allergy who says that the substance must not be given.
            if (against && !negative && (unit.Hedged || (avoids && unit.Item is AllergyFact))) continue;
            // What is said of a relative is no word against what is said of the patient, nor the other way round.
            if (against && unit.Bearer != asked.Bearer) continue;
            // What is planned is not done, so it does not speak for who says that it was.
            if (!against && !asked.Planned && !negative && unit.Statement is not null && Happening.IsPlanned(unit.Text)) continue;
            // What was talked about or offered does not contradict who says that it is not wanted.
            if (against && !negative && !asked.Planned && unit.Statement is not null && Happening.IsPlanned(unit.Text)) continue;
            best = Math.Max(best, Covers(asked.Content, unit));
        }
        foreach (var statement in claim.Cited.Select(u => u.Statement).OfType<Statement>().Distinct())
        {
            if (statement.Words.Count > ShortWords || statement.Text.Contains('?') || Stop().IsMatch(statement.Text) || Polarity.IsNegative(statement.Text) != negative) continue;
            var whole = ContentWords.Coverage(asked.Content, [.. ContentWords.Of(statement.Text)]);
            if (Clauses.Of(statement.Text).Max(c => ContentWords.Coverage(asked.Content, [.. ContentWords.Of(c)])) < whole) best = Math.Max(best, whole);
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
        return units.All(u => NotStopped().IsMatch(u.Text) != denied) ? denied ? new(ObjectionGround.Stopped, "De bron zegt dat dit is gestopt.", "The source says that this was stopped.") : new(ObjectionGround.NotStopped, "De bron zegt juist dat dit niet is gestopt.", "The source says that this was not stopped.") : null;
    }

    /// <summary>Words that carry the sign and not the subject.</summary>
    private static bool IsSign(string word) =>
        word is "geschrapt" or "verwijderd" or "doorgehaald" or "weerlegd" or "uitgesloten" or "vervallen" or "herzien" or "verlaten" or "negatief" or "positief" or "bevestigd" or "verwijderd" or "vastgesteld" or "meer" or "wel";

    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopgezet|be[eë]indigd|afgebouwd|stoppen|staken|stopte|stopped|discontinued)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:niet|nooit|not|never)\s+(?:\w+\s+){0,3}(?:gestopt|gestaakt|stopgezet|be[eë]indigd|afgebouwd|stoppen|staken|stopped|discontinued)\b|\b(?:geen|no)\s+(?:\w+\s+){1,2}(?:is\s+|werd\s+)?(?:gestopt|gestaakt|stopgezet|afgebouwd|vervangen|stopped|replaced)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotStopped();

    [GeneratedRegex(@"\b(?:eerdere?|aanvankelijk\w*|oorspronkelijk\w*|vroegere?|previous|initial\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Formerly();

    [GeneratedRegex(@"^\s*(?:tijdens|bij|na|voor|in|op|sinds|vanaf|vanwege|wegens|door|ondanks|onder|during|after|before|in|on|because of)\b[^,;]{2,60}?\b(?=(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|kreeg|krijgt|gaf|nam|neemt|gebruikt|mag|moet|kan|bleek)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:tijdens|vanwege|wegens|i\.?v\.?m\.?|omdat|doordat|nadat|voordat|na|during|because|due to|after)\s", RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"\b(?:was|waren|werd|werden|had|hadden|kreeg|gaf|ontstond|reageerde|bleek|bleken|eerder|destijds|toen|vroeger|voorheen|previously|then)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:gekregen|toegediend|ondergaan|gegeven|geplaatst|verricht|uitgevoerd|received|underwent)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:wil|wenst|vraagt|wants|asks)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(@"\b(?:verdragen|verdraagt|verdroeg|ka?n (?:\w+ )?tegen|kon (?:\w+ )?tegen|tolerates?|tolerated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tolerates();

    [GeneratedRegex(@"\b(?:normaal|normale|gaaf|schoon|schone|intact|gunstig|onschuldig|goedaardig|rustig|normal|unremarkable|clear|benign|zonder (?:problemen|klachten|complicaties|moeite))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Normal();

    [GeneratedRegex(@"\b(?:mag|mogen|moet|kan)\b.*\b(?:niet|geen)\b|\bniet (?:geven|krijgen|gebruiken|voorschrijven)\b|\bmust not\b|\bshould not\b", RegexOptions.IgnoreCase)]
    private static partial Regex Avoids();

    /// <summary>"Geen" and "zonder" deny what follows them, not what stands before.</summary>
    [GeneratedRegex(@"\b(?:geen|zonder|without|no)\s+(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Scope();
}
