using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Ages: "54-jarige", "54 jaar oud", "(54 jaar)", "is 17", "ben 62", "aged 54", "54 years old". A number of years alone is a duration and stays.
/// </summary>
internal sealed class AgeRecogniser : IRecogniser
{
    private static readonly WordSet YearUnits = new("jaar jr jaren jarige jarig year years yr yrs yo");
    private static readonly WordSet SmallUnits = new("weken wkn wk maanden maand mnd dagen weeks months days");
    private static readonly WordSet People = new(
        "zoon zoontje dochter dochtertje kind baby man vrouw partner moeder vader mama papa oma opa broer broertje zus zusje jongen jongetje",
        "meisje patient patiente dame heer mevrouw meneer",
        "mw mevr dhr hr client clientes leeftijd kleinzoon kleindochter tweeling neef neefje nicht nichtje son daughter mother father child boy",
        "girl wife husband woman age aged leerling buurman buurvrouw vriendin vriend");

    private static readonly WordSet Verbs = new("ben bent is was wordt werd word geworden am turned");
    private static readonly WordSet Subjects = new("ik ie hij zij ze jij je u i he she me");

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Spelled = SpelledNumbers.Values;

    public string Name => "age";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (document[i].IsNumber && document[i].Length > 3)
                continue;
            if (document[i].IsWord && document.Folded(i) is var word && (word.EndsWith("jarige") || word.EndsWith("jarig"))
                && SpelledNumbers.Values.TryGetValue(word[..word.LastIndexOf("jarig")], out _))
            {
                Found(document, i, i, Scores.Formed, found);
                continue;
            }

            if (IsBehindSex(document, i))
            {
                Found(document, i, i, Scores.Cued, found);
                continue;
            }

            var value = Value(document, i);
            if (value is < 0 or > 120 || (i > 0 && document.TouchesNext(i - 1)) || NumberGroups.GoesBefore(document, i, ".,-/:")
                || NumberGroups.GoesOn(document, i, ".,:/-"))
                continue;
            if (document.GapBefore(i).Holds("€$£<>≥≤±"))
                continue;
            Add(document, i, found);
        }
    }

    /// <summary>"m/43", "V/8" at the head of a note.</summary>
    private static bool IsBehindSex(Document document, int i) => i > 0 && document[i] is { IsNumber: true, Length: <= 2 } && document.GapBefore(i) is "/"
        && document.Folded(i - 1) is "m" or "v" or "f" && (i == 1 || document.GapBefore(i - 1).EndsWith(" ") || document.GapBefore(i - 1).EndsWith("\n") || document.GapBefore(i - 1).EndsWith("(")) && !document.TouchesNext(i)
        && !NumberGroups.GoesOn(document, i, ".,:/-");

    private void Add(Document document, int i, List<Entity> found)
    {
        var unit = i + 1;
        var hasUnit = unit < document.Count && document[unit].IsWord && document.GapBefore(unit) is "" or " " or "-" or "\u00A0" or "  ";
        var folded = hasUnit ? document.Folded(unit) : default;
        if (hasUnit && folded is "jarige" or "jarig")
            Found(document, i, unit, Scores.Formed, found);
        else if (hasUnit && (YearUnits.Contains(folded) || SmallUnits.Contains(folded)))
            AddWithUnit(document, i, unit, found);
        else if (hasUnit && folded is "plusser" or "er" or "ers" && document.TouchesNext(i))
            return;
        else if (document[i].IsNumber && IsBare(document, i))
            Found(document, i, i, Scores.Weak, found);
    }

    private void AddWithUnit(Document document, int i, int unit, List<Entity> found)
    {
        var years = YearUnits.Contains(document.Folded(unit));
        var old = unit + 1 < document.Count && document.GapBefore(unit + 1).Length <= 2
            && document.Folded(unit + 1) is "oud" or "old" or "jong" or "of";
        if (old && document.Folded(unit + 1) is "of")
            old = unit + 2 < document.Count && document.Folded(unit + 2) is "age";
        if (old || (years && AfterVerb(document, i) && !IsDuration(document, i, unit)) || AfterPerson(document, i) || (years && IsBracketed(document, i, unit)))
            Found(document, i, unit, Scores.Cued, found);
    }

    /// <summary>"ik ben 17", "leeftijd: 54", "aged 54", with no unit and no other thing counted.</summary>
    private static bool IsBare(Document document, int i)
    {
        if (i == 0 || document[i].Length > 2 || document.TouchesNext(i) || document.GapAfter(i).StartsWith("%"))
            return false;
        if (document.Folded(i - 1) is "leeftijd" or "age" or "aged" or "lft")
            return true;
        if (document[i - 1].StartsUpper && !document.StartsLine(i - 1)
            && ((document.GapBefore(i) is " (" && document.GapAfter(i).StartsWith(")"))
            || (document.GapBefore(i) is ", " && document.GapAfter(i).StartsWith(", "))))
            return true;
        var ends = document.EndsPhrase(i) || document.Folded(i + 1) is "dus" or "en" or "maar" or "want" or "and" or "so" or "but";
        return ends && document.GapBefore(i) is " " && AfterVerb(document, i);
    }

    /// <summary>A form of "to be" with a person as its subject, up to two words before it: "ik ben nu 17", "hij wordt 54".</summary>
    private static bool AfterVerb(Document document, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - 3); at--)
        {
            if (document.GapAfter(at) is not " ")
                return false;
            var word = document.Folded(at);
            if (!Verbs.Contains(word))
            {
                if (word is "al" or "pas" or "nu" or "net" or "inmiddels" or "bijna" or "ook" or "only" or "just")
                    continue;
                return Subjects.Contains(word) && at > 0 && Verbs.Contains(document.Folded(at - 1));
            }

            return word is "ben" or "am" || (at > 0 && (Subjects.Contains(document.Folded(at - 1)) || People.Contains(document.Folded(at - 1))
                || document[at - 1].StartsUpper));
        }

        return false;
    }

    /// <summary>A word for a person up to four words back in the same phrase: "mijn zoon van 16 jaar".</summary>
    private static bool AfterPerson(Document document, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - 4); at--)
        {
            var gap = document.GapAfter(at);
            if (gap.Length > 2 || !gap.HoldsOnly(" \u00A0,(:"))
                return false;
            if (People.Contains(document.Folded(at)))
                return true;
            if (document[at].IsWord && !document[at].StartsUpper
                && document.Folded(at) is not ("van" or "is" or "en" or "of" or "nu" or "al" or "bijna" or "pas"))
                return false;
        }

        return false;
    }

    private static bool IsBracketed(Document document, int i, int unit)
    {
        var before = document.GapBefore(i);
        var after = document.GapAfter(unit);
        if (i > 0 && document[i - 1].IsNumber)
            return false; // "1999–2024 (25 jaar)"
        return (before.EndsWith("(") && after.IndexOfAny("),") == 0) || (before is ", " && after.StartsWith(",") && document[i].Length == 2);
    }

    /// <summary>"Hij was 30 jaar installateur": a time spent, unless the sentence ends there or goes on with "toen" and the like.</summary>
    private static bool IsDuration(Document document, int i, int unit) => document.Folded(i - 1) is "was" && !document.EndsPhrase(unit)
        && document.Folded(unit + 1) is not ("toen" or "when" or "en" or "and" or "maar" or "but" or "dus" or "so" or "als");

    private void Found(Document document, int first, int last, double score, List<Entity> found) =>
        found.Add(new(document[first].Start, document[last].End, EntityLabel.Age, score, Name));

    private static int Value(Document document, int i)
    {
        if (document[i].IsNumber)
            return document[i].Length <= 3 ? document.Value(i) : -1;
        return SpelledNumbers.IsSpoken(document, i) && Spelled.TryGetValue(document.Folded(i), out var value) ? value : -1;
    }

    /// <summary>Ages in words; up to three digits that are no part of a longer number.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var before = looks.Is(TokenKind.Number, -1) & (looks.Before(GapKind.Stop) | looks.Before(GapKind.Dash) | looks.Before(GapKind.Colon) | looks.Before(GapKind.Stroke));
            var behind = looks.Is(TokenKind.Number, 1) & (looks.After(GapKind.Stop) | looks.After(GapKind.Dash) | looks.After(GapKind.Colon) | looks.After(GapKind.Stroke));
            return looks.Marked(Trigger.Spelled | Trigger.Age) | (looks.Is(TokenKind.Number) & looks.LengthUpTo(3) & ~looks.Before(GapKind.Touch) & ~before & ~behind);
        }
    }
}
