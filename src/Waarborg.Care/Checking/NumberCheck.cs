using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>Every number stands in the cited sources with its unit; a dose stands with its drug, and is the one in force.</summary>
internal sealed partial class NumberCheck : IClaimCheck
{
    public IEnumerable<Objection> Check(Claim claim)
    {
        var words = WordForms.Of(claim.Text).ToList();
        var drugs = claim.Evidence.Facts.Medications.Where(m => m.Topic.IsMentionedIn(words)).ToList();
        var cited = claim.Cited.Where(u => !(u.Statement is { } s && Evidence.IsAskedAndDenied(s, u.Text))).SelectMany(u => Quantity.Stated(u.Text))
            .Concat(claim.Sources.SelectMany(s => Quantity.Stated(StructuredEvidence.Leaves(s.Node, 0)))).Concat(Products(drugs, claim.Text.Contains("per dag", StringComparison.OrdinalIgnoreCase))).Concat(Ages(claim))
            .Concat(claim.Evidence.Facts.Conditions.SelectMany(c => Quantity.Stated(c.Name.Value!))).ToHashSet();
        foreach (var (part, whole) in OutOf(claim.Text))
            if (claim.Cited.SelectMany(u => OutOf(u.Text)).Where(o => o.Whole == whole).ToList() is { Count: > 0 } told && !told.Exists(t => t.Part == part)) yield return new(ObjectionGround.Portion, $"De bron zegt een ander aantal: {told[0].Part} van de {whole}.", $"The source says another number: {told[0].Part} of {whole}.");
        foreach (var quantity in Quantity.In(claim.Text))
        {
            var ofDrug = quantity.IsDose && drugs.Count > 0 && Nearest(claim, quantity, drugs) is { } drug ? OfDrug(claim, drug) : null;
            if (ofDrug is { Count: > 0 } ? !Has(ofDrug, quantity) : !Has(cited, quantity))
            {
                if (!Arithmetic.Follows(claim, quantity) && !Arithmetic.Rounds(claim, quantity, cited)) yield return new(Has(cited, quantity) ? ObjectionGround.Number : ObjectionGround.AbsentNumber, $"Dit getal staat zo niet in de bron: {Shown(quantity)}.", $"This number does not stand so in the source: {Shown(quantity)}.");
            }
            else if (Measured(claim, quantity)) yield return new(ObjectionGround.MeasuredValue, $"Dit is niet de gemeten waarde: {Shown(quantity)}.", $"This is not the value that was measured: {Shown(quantity)}.");
            else if (quantity.Value > 1 && Arithmetic.IsFormer(claim, quantity)) yield return new(ObjectionGround.FormerNumber, $"Dit was eerder zo en is het niet meer: {Shown(quantity)}.", $"This was so before and no longer is: {Shown(quantity)}.");
        }
    }

    /// <summary>A cited result gives another value in the same unit, and the number stands elsewhere only without one.</summary>
    private static bool Measured(Claim claim, Quantity said)
    {
        if (said.Unit.Length == 0 || said.IsDose) return false;
        var results = claim.Evidence.Facts.Results.Where(r => claim.Sources.Contains(r.Resource)).SelectMany(r => Quantity.In($"{r.Value.Value}{r.ShownUnit}")).Where(q => q.Unit == said.Unit).ToList();
        return results.Count > 0 && !results.Exists(r => r.Value == said.Value) && !Arithmetic.Follows(claim, said)
            && !claim.Cited.Any(u => Quantity.In(u.Text).Exists(q => q.Value == said.Value && (q.Unit == said.Unit || ContentWords.Of(u.Text).Take(3).Any(w => claim.Content.Any(c => ContentWords.Same(c, w))) && q.Unit.Length == 0)));
    }

    private static HashSet<Quantity> OfDrug(Claim claim, MedicationFact drug) =>
    [
        .. claim.Evidence.Facts.Mentions.Of(drug.Topic).SelectMany(s => Following(claim, drug, s)).Distinct().SelectMany(s => Clauses(s).SelectMany(Quantity.Stated)),
        .. claim.Evidence.Facts.Medications.Where(m => m.Topic.Keys.Any(drug.Topic.Keys.Contains)).SelectMany(m => Quantity.Stated($"{m.Name.Value} {m.Dosage?.Value}").Concat(Products([m]))),
    ];

    /// <summary>A statement about a drug, and what follows it in the same note up to the next drug.</summary>
    private static IEnumerable<Notes.Statement> Following(Claim claim, MedicationFact drug, Notes.Statement statement)
    {
        yield return statement;
        foreach (var next in statement.Note.Statements.SkipWhile(s => s != statement).Skip(1))
        {
            if (claim.Evidence.Facts.Medications.Any(m => !m.Topic.Keys.Any(drug.Topic.IsMention) && m.Topic.IsMentionedIn(next)) || next.Words.Any(DrugNames.IsOne)) yield break;
            yield return next;
        }
    }

    private static IEnumerable<string> Clauses(Notes.Statement statement) =>
        Notes.Clauses.Of(statement.Text).Where(c => !Evidence.IsAskedAndDenied(statement, c));

    /// <summary>The drug that stands nearest to the number; none when that is one which the list does not hold.</summary>
    private static MedicationFact? Nearest(Claim claim, Quantity quantity, List<MedicationFact> drugs)
    {
        var folded = WordForms.Fold(claim.Text);
        var number = quantity.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = Math.Max(folded.IndexOf(number, StringComparison.Ordinal), folded.IndexOf(number.Replace('.', ','), StringComparison.Ordinal));
        int Distance(MedicationFact drug) => drug.Topic.Keys.Select(k => folded.IndexOf(k[..Math.Min(6, k.Length)], StringComparison.Ordinal)).Where(i => i >= 0).Select(i => Math.Abs(i - at)).DefaultIfEmpty(int.MaxValue).Min();
        var nearest = drugs.MinBy(Distance)!;
        var others = claim.Content.Where(w => (DrugNames.IsOne(w) || Lexicon.KindOf(w) == WordKind.Drug) && !drugs.Exists(d => d.Topic.IsMention(w)) && claim.Cited.Any(u => u.Content.Contains(w)));
        return others.Any(w => folded.IndexOf(w, StringComparison.Ordinal) is >= 0 and var place && Math.Abs(place - at) < Distance(nearest)) ? null : nearest;
    }

    /// <summary>Two tablets of 400 mg are 800 mg; that three times a day is 2400 mg.</summary>
    private static IEnumerable<Quantity> Products(IEnumerable<MedicationFact> drugs, bool perDay = false)
    {
        foreach (var drug in drugs)
            foreach (var strength in Quantity.In(drug.Name.Value!).Where(q => q.Unit is "mg" or "mcg" or "g"))
            {
                var dosage = Quantity.Stated(drug.Dosage?.Value ?? "").ToList();
                foreach (var count in dosage.Where(q => q.Unit is "tablet" or "puf" && q.Value > 1)) yield return strength with { Value = strength.Value * count.Value };
                if (perDay && dosage.FirstOrDefault(q => q.Unit == "tablet") is { Value: > 0 } tablets && dosage.FirstOrDefault(q => q.Unit == "dd") is { Value: > 0 } times)
                    yield return strength with { Value = strength.Value * tablets.Value * times.Value };
            }
    }

    private static IEnumerable<Quantity> Ages(Claim claim)
    {
        if (Reading.FhirDate.Parse(claim.Evidence.Record.Patient?.Node.Text("birthDate")) is not { } born) yield break;
        foreach (var year in claim.Cited.Select(u => u.Date?.Year).OfType<int>().Distinct())
        {
            yield return new(year - born.Year, "jaar");
            yield return new(year - born.Year - 1, "jaar");
        }
    }

    /// <summary>The same value with the same unit, or where one of both names no unit.</summary>
    private static bool Has(HashSet<Quantity> set, Quantity wanted) => set.Contains(wanted) || set.Any(q => q.Value == wanted.Value && (q.Unit.Length == 0 || wanted.Unit.Length == 0 || q.Unit.StartsWith(wanted.Unit + "/", StringComparison.Ordinal) || wanted.Unit.StartsWith(q.Unit + "/", StringComparison.Ordinal)));

    /// <summary>"1 van de 2", "geen van de drie", "twee van de twee".</summary>
    private static IEnumerable<(decimal Part, decimal Whole)> OutOf(string text) =>
        Portion().Matches(WordForms.Fold(text)).Select(m => (Counted(m.Groups[1].Value), Counted(m.Groups[2].Value))).Where(p => p.Item1 is not null && p.Item2 is not null).Select(p => (p.Item1!.Value, p.Item2!.Value));

    private static decimal? Counted(string word) => word is "geen" or "none" ? 0 : Quantity.Parse(word) ?? (Quantity.Numerals(word).ToList() is [var numeral] ? numeral.Value : word is "een" or "one" ? 1 : null);

    [GeneratedRegex(@"\b(\d+|geen|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|none|one) (?:van|uit|of)(?: de| the)? (\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b")]
    private static partial Regex Portion();

    private static string Shown(Quantity q) => $"{q.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} {q.Unit}".Trim();
}
