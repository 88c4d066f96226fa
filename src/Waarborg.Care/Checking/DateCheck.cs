using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>Every date stands in the cited sources, or follows from them; the date of a start, a stop or a value is that of the thing itself.</summary>
internal sealed partial class DateCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var known = claim.Sources.SelectMany(r => Of(r, claim.Evidence.Record)).ToList();
        foreach (var date in ClaimDate.In(claim.Text).Where(d => !known.Any(d.Agrees)))
            yield return new(ObjectionGround.Date, $"Deze datum staat niet in de bron: {Shown(date)}.", $"This date is not in the source: {Shown(date)}.");
        foreach (var said in claim.Assertions.Where(a => !a.Planned && !Polarity.IsNegative(a.Text) && !Happening.IsPlanned(claim.Text)))
            foreach (var date in ClaimDate.In(said.Text).Where(d => d is { Day: > 0, Month: > 0 } && d.Year > 0))
                if (claim.Cited.Where(u => u.Statement is not null && u.Date is not null && ClaimDate.In(u.Text, liberal: true).Exists(d => d.Day > 0 && Fits(date, d, ClaimDate.From(u.Date.Value)))).ToList() is { Count: > 0 } days && days.TrueForAll(u => u.Planned || u.Disowned) && !claim.Cited.Any(u => u.Date is { } on && ClaimDate.From(on) == date))
                    yield return new(ObjectionGround.PlannedDay, "Op die dag was iets gepland; de bron zegt niet dat het toen gebeurde.", "Something was planned for that day; the source does not say that it happened.");
        foreach (var part in claim.Parts)
            foreach (var objection in Events(claim, part)) yield return objection;
        foreach (var objection in Values(claim).Concat(Elsewhere(claim))) yield return objection;
    }

    /// <summary>A day has to be that of what it stands with: where the source names its own day for it, the day of the note is another.</summary>
    private static IEnumerable<Objection> Elsewhere(Claim claim)
    {
        foreach (var said in claim.Assertions)
        {
            if (ClaimDate.In(said.Text) is not [{ Day: > 0, Month: > 0 } date] || ContentWords.Of(said.Text).ToList() is not { Count: > 0 } content) continue;
            var told = claim.Cited.Where(u => u.Statement is not null && u.Date is not null).Select(u => (Covers: ContentWords.Weighed(content, u.Content), Own: Named(u), Written: ClaimDate.From(u.Date!.Value))).ToList();
            if (told.Count == 0 || told.Max(t => t.Covers) is not (>= 0.5 and var best)) continue;
            var near = told.Where(t => t.Covers >= best - 0.1).ToList();
            if (near.TrueForAll(t => t.Own.Exists(d => d.Day > 0) && !t.Own.Exists(d => Fits(date, d, t.Written)))) yield return new(ObjectionGround.OtherDay, "De bron noemt hier een andere dag voor.", "The source names another day for this.");
        }
    }

    /// <summary>The days that a unit names, or that the rest of its statement names where it names none itself.</summary>
    private static List<ClaimDate> Named(EvidenceUnit unit) =>
        ClaimDate.In(unit.Text, liberal: true).Where(d => d.Month > 0).ToList() is { Count: > 0 } own ? own : [.. ClaimDate.In(unit.Statement!.Text, liberal: true).Where(d => d.Month > 0)];

    private static bool Fits(ClaimDate said, ClaimDate told, ClaimDate written) =>
        said.Agrees(told) || (told.Year == 0 && told.Month == said.Month && (told.Day == said.Day || told.Day == 0) && (said.Year == 0 || Math.Abs(said.Year - written.Year) <= 1)) || told is { Day: 0 } && said.Month == told.Month;

    /// <summary>A stop or start with a date must be the drug's own.</summary>
    private static IEnumerable<Objection> Events(Claim claim, string part)
    {
        if (ClaimDate.In(part) is not [var date]) yield break;
        var words = WordForms.Of(part).ToList();
        foreach (var drug in claim.Evidence.Facts.Medications.Where(m => m.Topic.IsMentionedIn(words)))
        {
            var told = claim.Cited.Where(u => u.Statement is { } s && drug.Topic.IsMentionedIn(s) && u.Date is not null).SelectMany(u => Of(u.Resource, claim.Evidence.Record)).ToList();
            var stop = Stop().IsMatch(part) || NoMore().IsMatch(part);
            var own = stop ? drug.EndDate : Since().IsMatch(part) && !Changed().IsMatch(part) ? drug.StartDate : null;
            if (own is null || told.Any(date.Agrees) || date.Agrees(ClaimDate.From(own.Value))) continue;
            yield return new(ObjectionGround.DateOfDrug, $"De datum past niet bij {(stop ? "het stoppen" : "de start")} van {drug.Name.Value}.", $"The date does not fit the {(stop ? "stop" : "start")} of {drug.Name.Value}.");
        }
    }

    /// <summary>"27 (2022)": the value must have been measured then.</summary>
    private static IEnumerable<Objection> Values(Claim claim)
    {
        foreach (Match pair in ValueWithDate().Matches(claim.Text))
        {
            if (Quantity.Parse(pair.Groups[1].Value) is not { } value || ClaimDate.In(pair.Groups[2].Value) is not [var date]) continue;
            var measured = claim.Evidence.Facts.Results.Where(r => claim.Sources.Contains(r.Resource) && r.Date is not null && Quantity.In(r.Shown(true)).Any(q => q.Value == value)).ToList();
            var told = claim.Cited.Where(u => u.Statement is not null && u.Date is not null && Quantity.In(u.Statement.Text).Any(q => q.Value == value));
            var dates = measured.Select(r => ClaimDate.From(r.Date!.Value)).Concat(told.Select(u => ClaimDate.From(u.Date!.Value))).Concat(told.SelectMany(u => ClaimDate.In(u.Statement!.Text))).ToList();
            if (dates.Count > 0 && !dates.Any(date.Agrees))
                yield return new(ObjectionGround.DateOfValue, $"De waarde {pair.Groups[1].Value} is niet op die datum gemeten.", $"The value {pair.Groups[1].Value} was not measured on that date.");
        }
    }

    /// <summary>The dates of a resource: its own elements, those in its text with the year that the note implies, and those that follow from "over 6 maanden".</summary>
    private static IEnumerable<ClaimDate> Of(FhirResource resource, CareRecord record)
    {
        foreach (var date in Elements(resource.Node, 0)) yield return date;
        var encounter = resource.Node.Text("context.encounter.reference") ?? resource.Node.Text("encounter.reference");
        if (encounter is not null && record.Find(encounter) is { } found) foreach (var date in Elements(found.Node, 0)) yield return date;
        foreach (var note in record.Notes.Where(n => n.Resource == resource))
        {
            foreach (var date in Told(note.Text[NoteHeader.BodyStart(note.Text)..], note.Date)) yield return date;
        }
    }

    /// <summary>The days that a text names, with the year that its own date implies, and those that follow from "over 6 maanden".</summary>
    internal static IEnumerable<ClaimDate> Told(string text, FhirDate? on)
    {
        foreach (var date in ClaimDate.In(text, liberal: true))
        {
            yield return date;
            if (date.Year != 0 || on is not { } written) continue;
            yield return date with { Year = written.Year };
            // A month without a year may lie ahead, or just behind.
            if (date.Month < written.Month || date.Month > written.Month + 3) yield return date with { Year = date.Month < written.Month ? written.Year + 1 : written.Year - 1 };
        }
        if (on is { } start) foreach (Match term in Term().Matches(text)) yield return After(start, term);
    }

    private static IEnumerable<ClaimDate> Elements(FhirNode node, int depth)
    {
        if (depth > 12) yield break;
        foreach (var child in node.Children)
        {
            if (child.Value is { Length: >= 4 and <= 35 } value && (value.Length == 4 || value[4] == '-') && FhirDate.Parse(value) is { } date) yield return ClaimDate.From(date);
            foreach (var inner in Elements(child, depth + 1)) yield return inner;
        }
    }

    private static ClaimDate After(FhirDate written, Match term)
    {
        var count = term.Groups[1].Success && int.TryParse(term.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Math.Min(n, 120) : 1;
        var date = term.Groups[2].Value[0] switch { 'j' or 'y' => written.First.AddYears(count), 'm' => written.First.AddMonths(count), 'w' => written.First.AddDays(7 * count), _ => written.First.AddDays(count) };
        return new(date.Year, date.Month, 0);
    }

    private static string Shown(ClaimDate d) => string.Join('-', new[] { d.Day, d.Month, d.Year }.Where(n => n > 0));

    [GeneratedRegex(@"\b(?:gestopt|gestaakt|stopte|stopgezet|be[eë]indigd|stopped|discontinued)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:geen|niet)\b.*\bmeer\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoMore();

    [GeneratedRegex(@"\b(?:sinds|vanaf|gestart|start|begonnen|since|started)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    /// <summary>Tells a change of what was in use already.</summary>
    [GeneratedRegex(@"\b(?:alleen|slechts|weer|opnieuw|verhoogd|verlaagd|opgehoogd|gehalveerd|hervat|herstart|naar|only|again|increased|reduced|elke|iedere|per)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"(?:over|na|in|within)\s+(\d+)?\s*(jaar|jr|mnd|maand|wk|week|weken|dgn|dag|year|month|day)", RegexOptions.IgnoreCase)]
    private static partial Regex Term();

    [GeneratedRegex(@"(?<![\d.,])(\d+(?:[.,]\d+)?)\s*(?:%|[\w/]{1,12})?\s*(?:\(|in\s|op\s)\s*((?:\d{1,2}\s+)?(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+)?(?:19|20)\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex ValueWithDate();
}
