using System.Text.RegularExpressions;
using Waarborg.Care.Language;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;
using Waarborg.Care.Writing;

namespace Waarborg.Care.Checking;

/// <summary>
/// Checks a sentence that was written from numbered facts. It has to stand every check that any sentence has to stand, read against the cited passages alone; and besides, since the
/// writer was given nothing else, every number, date, side, denial and most words have to stand in the facts that it names.
/// </summary>
internal static partial class WrittenCheck
{
    /// <summary>Words of the sentence that have to stand in its facts.</summary>
    private const double Least = 0.5;

    /// <summary>How much better a sentence may fit what is told of another day than what is told of the day that it names.</summary>
    private const double DayMargin = 0.45;

    internal static (List<SummaryFact> Cited, List<Objection> Objections) Check(Evidence evidence, IReadOnlyList<SummaryFact> facts, string text, IReadOnlyList<string> ids)
    {
        var objections = new List<Objection>();
        if (text.Length > SummaryComposer.LongestSentence) return ([], [new(ObjectionGround.Written, "De zin is te lang.", "The sentence is too long.")]);
        if (Foreign().IsMatch(text)) return ([], [new(ObjectionGround.Written, "De zin bevat een adres of opmaak.", "The sentence holds an address or markup.")]);
        var cited = ids.Distinct().Select(id => facts.FirstOrDefault(f => f.Id == id)).ToList();
        if (cited.Count == 0) return ([], [new(ObjectionGround.NoSource, "De zin noemt geen bron.", "The sentence cites no source.")]);
        if (cited.Contains(null)) return ([], [new(ObjectionGround.Written, "De zin noemt een feit dat er niet is.", "The sentence cites a fact that does not exist.")]);
        var known = cited.OfType<SummaryFact>().ToList();
        var passages = known.SelectMany(f => f.Citations).ToList();
        var sources = passages.Select(c => c.Resource).Distinct().Select(evidence.Record.Find).OfType<FhirResource>().ToList();
        var claim = new Claim(text, sources, evidence, passages);
        // Unweighed: what is cut of a writer's text is told from the record instead, so a true sentence lost costs less than a false one kept.
        // Read against the cited passages alone, and against the whole of their resources: what contradicts a sentence may stand right beside its passage.
        objections.AddRange(SummaryChecker.Found(claim));
        objections.AddRange(SummaryChecker.Found(new Claim(text, sources, evidence)));
        objections.AddRange(AgainstFacts(claim, known));
        return (known, objections);
    }

    private static IEnumerable<Objection> AgainstFacts(Claim claim, List<SummaryFact> facts)
    {
        var told = string.Join(". ", facts.SelectMany(f => f.Citations.Select(c => c.Quote).Prepend(f.Text)));
        var stated = Quantity.Stated(told).ToHashSet();
        foreach (var number in Quantity.In(claim.Text).Concat(Quantity.Numerals(claim.Text)).Where(q => !IsStated(stated, q) && !Arithmetic.Follows(claim, q)))
            yield return new(ObjectionGround.Written, $"Dit getal staat niet in de genoemde feiten: {number.Value}.", $"This number is not in the cited facts: {number.Value}.");
        var dates = ClaimDate.In(told).Concat(facts.SelectMany(f => f.Citations).SelectMany(c => DateCheck.Told(c.Quote, claim.Evidence.Record.Find(c.Resource) is { } source ? Notes.NoteReader.DateOf(source) : null))).ToList();
        if (ClaimDate.In(claim.Text).Any(d => !dates.Any(d.Agrees))) yield return new(ObjectionGround.Written, "Deze datum staat niet in de genoemde feiten.", "This date is not in the cited facts.");
        foreach (var objection in OtherDay(claim, facts)) yield return objection;
        var present = ContentWords.Of(told).ToHashSet(StringComparer.Ordinal);
        var content = claim.Content.Where(w => !Plain().IsMatch(w)).ToList();
        if (content.Count > 0 && Said(claim, content, present) < Least) yield return new(ObjectionGround.Written, "De zin zegt meer dan de genoemde feiten.", "The sentence says more than the cited facts.");
        if (Polarity.IsNegative(claim.Text) && !facts.SelectMany(f => f.Citations.Select(c => c.Quote).Prepend(f.Text)).Any(Polarity.IsNegative) && !Overtaken().IsMatch(told))
            yield return new(ObjectionGround.Written, "De genoemde feiten ontkennen dit niet.", "The cited facts do not deny this.");
        var sides = Side().Matches(WordForms.Fold(told)).Select(m => m.Value[0]).ToHashSet();
        if (Side().Matches(WordForms.Fold(SideCheck.WithoutDenied(claim.Text))).Any(m => !sides.Contains(m.Value[0]))) yield return new(ObjectionGround.Written, "Deze kant (links of rechts) staat niet in de genoemde feiten.", "This side (left or right) is not in the cited facts.");
        if (!Softened().IsMatch(claim.Text) && facts.TrueForAll(IsUncertain))
            yield return new(ObjectionGround.Written, "De feiten noemen dit als mogelijkheid, niet als zeker.", "The facts give this as a possibility, not as certain.");
    }

    /// <summary>The share of the words that stand in the facts, and of the days and figures with them.</summary>
    private static double Said(Claim claim, List<string> content, HashSet<string> present)
    {
        var words = ContentWords.Coverage(content, present);
        var (right, all) = Arithmetic.Matched(claim);
        return words == 0 ? 0 : Math.Max(words, ((words * content.Count) + right) / (content.Count + all));
    }

    /// <summary>The value stands there with its unit, or where one of both names none; a dose for which the facts name a unit has that unit.</summary>
    private static bool IsStated(HashSet<Quantity> stated, Quantity number)
    {
        var same = stated.Where(s => s.Value == number.Value).ToList();
        if (same.Exists(s => s.Unit == number.Unit)) return true;
        return same.Exists(s => s.Unit.Length == 0 || number.Unit.Length == 0) && !(number.Unit is "mg" or "mcg" or "g" or "ml" or "E" && same.Exists(s => s.IsDose && s.Unit is not "dd"));
    }

    /// <summary>A date has to be that of what it stands beside: what the facts tell of that day has to fit the clause about as well as what they tell of any other.</summary>
    private static IEnumerable<Objection> OtherDay(Claim claim, List<SummaryFact> facts)
    {
        var days = facts.SelectMany(f => Days(f.Text)).Select(d => (d.Dates, Content: ContentWords.Of(d.Text).ToHashSet(StringComparer.Ordinal))).ToList();
        // What a fact is about stands at its beginning and goes for all of its days.
        var about = facts.SelectMany(f => ContentWords.Of(Source().Split(f.Text)[0])).ToHashSet(StringComparer.Ordinal);
        foreach (var part in claim.Parts)
        {
            if (ClaimDate.In(part) is not [var date] || ContentWords.Of(part).Where(w => !Plain().IsMatch(w)).ToList() is not { Count: > 0 } content) continue;
            var here = ContentWords.Coverage(content, [.. days.Where(d => d.Dates.Exists(date.Agrees)).SelectMany(d => d.Content).Concat(about)]);
            var elsewhere = days.Where(d => !d.Dates.Exists(date.Agrees) && d.Dates.Count > 0).Select(d => ContentWords.Coverage(content, d.Content)).DefaultIfEmpty(0).Max();
            if (elsewhere > here + DayMargin) yield return new(ObjectionGround.Written, "De feiten vertellen dit van een andere dag.", "The facts tell this of another day.");
        }
    }

    /// <summary>A fact cut into what it tells of each day: a passage with its source before it belongs to the day of the source, and each sentence to the days that it names.</summary>
    private static IEnumerable<(List<ClaimDate> Dates, string Text)> Days(string text)
    {
        var source = new List<ClaimDate>();
        foreach (var piece in Sentence().Split(text).Where(p => p.Trim().Length > 1))
        {
            if (Source().Match(piece) is { Success: true } head) source = ClaimDate.In(head.Value);
            foreach (var part in Series().Split(piece).Where(p => p.Trim().Length > 1))
            {
                var own = source.Count > 0 && source[0] is { Year: > 0, Month: > 0 } written ? [.. DateCheck.Told(Source().Replace(part, ""), Reading.FhirDate.Parse($"{written.Year:D4}-{written.Month:D2}"))] : ClaimDate.In(part);
                // "52 op 14 mei 2019, daarna 27 op …": the parts of a series share their name, which stands in the first.
                yield return (own.Count > 0 ? [.. own, .. source] : source, part.Length < 60 ? piece[..Math.Min(piece.Length, 30)] + " " + part : part);
            }
        }
    }

    /// <summary>A fact that is led by a suspicion, or that rests on notes alone which all leave it open.</summary>
    private static bool IsUncertain(SummaryFact fact) => Suspected().IsMatch(fact.Text)
        || fact.Citations.All(c => c.Path.Contains("attachment", StringComparison.Ordinal) && Evidence.Hedge().IsMatch(c.Quote));

    [GeneratedRegex("^(?:Vermoeden|Niet bevestigd|Suspected|Not confirmed)")]
    private static partial Regex Suspected();

    /// <summary>A link, an address or markup: no fact has one that a summary should repeat.</summary>
    [GeneratedRegex(@"https?:|www\.|<\w|\]\(|```", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    /// <summary>Words that join and name what every record has; they say nothing by themselves.</summary>
    [GeneratedRegex(@"^(?:behandel\w*|diagnose|sinds|laatst\w*|recent\w*|vastgesteld|medicatie|middel\w*|dosering|dagelijks|daags|dagen|week|weken|maand\w*|jaar|jaren|aanwezig|actief|actieve|patient\w*|zelf|weer|nog|toch|opnieuw|eerst\w*|eerder\w*|later\w*|wo[eo]g\w*|weegt|daal\w*|gedaald|steeg|gestegen|gestart|begonnen|gelaten|ongewijzigd|verhoogd|verlaagd|opgehoogd|gepland|een|twee|drie|vier|vijf|zes|\w+maal|tegen|krijgen|vondt?|zijn|hadden|treated|daily|active|known|medication|dose|twice|once|rose|fell|started|planned)$", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@", daarna |, then |; ")]
    private static partial Regex Series();

    /// <summary>"9 november 2022, Ontslagbrief (R. Aziz, cardioloog): ".</summary>
    [GeneratedRegex(@"(?:\d{1,2} )?\p{L}+ \d{4}, [^:.]{2,90}(?:\.[^:.]{1,60}){0,3}: ")]
    private static partial Regex Source();

    [GeneratedRegex(@"inmiddels gestopt|achterhaald|niet gestart|weerlegd|gestopt:|since stopped|overtaken|not started|refuted", RegexOptions.IgnoreCase)]
    private static partial Regex Overtaken();

    [GeneratedRegex(@"\b(?:links\w*|linker\w*|rechts\w*|rechter\w*|left|right|li|re|lad|rca|rechtszijdig\w*|linkszijdig\w*)\b")]
    private static partial Regex Side();

    [GeneratedRegex(@"\b(?:mogelijk\w*|verdenking|verdacht\w*|vermoed\w*|waarschijnlijk|lijkt|eventueel|onzeker|niet (?:bevestigd|vastgesteld|zeker)|wordt gedacht|differentiaal\w*|DD|suspect\w*|possib\w*|probab\w*|likely|not (?:confirmed|established)|niet|geen|not|no)\b|\?", RegexOptions.IgnoreCase)]
    private static partial Regex Softened();
}
