using System.Text.RegularExpressions;

namespace Waarborg.Care.Checking;

/// <summary>Numbers that a sentence reckons from its sources, and numbers that the sources give as over.</summary>
internal static partial class Arithmetic
{
    /// <summary>Whether a number is the difference of two that the sources give of the same thing, in a sentence that compares; "ruim" and "bijna" allow rounding.</summary>
    internal static bool Follows(Claim claim, Quantity wanted)
    {
        if (!Compares().IsMatch(claim.Text)) return false;
        var room = Roughly().IsMatch(claim.Text) ? Math.Max(0.6m, wanted.Value * 0.05m) : 0;
        foreach (var group in Series(claim))
            foreach (var (i, one) in group.Index())
                if (group.Skip(i + 1).Any(other => Fits(wanted, one, other) && Math.Abs(Math.Abs(one.Value - other.Value) - wanted.Value) <= room)) return true;
        return false;
    }

    /// <summary>Whether a number that the sentence gives roughly ("ruim 3500 gram") rounds one that the sources give.</summary>
    internal static bool Rounds(Claim claim, Quantity said, IEnumerable<Quantity> stated) =>
        said.Value >= 10 && RoughNumber().Matches(claim.Text).Any(m => Quantity.Parse(m.Groups[1].Value) == said.Value) && stated.Any(q => q.Value != said.Value && Math.Abs(q.Value - said.Value) <= said.Value * 0.06m && (q.Unit == said.Unit || q.Unit.Length == 0 || said.Unit.Length == 0));

    /// <summary>Whether the sources give a number only as what was before ("24 uur, was 36", "van 50 naar 100") and the sentence says it of now.</summary>
    internal static bool IsFormer(Claim claim, Quantity said)
    {
        if (Past().IsMatch(claim.Text) || Compares().IsMatch(claim.Text) || ClaimDate.In(claim.Text).Count > 0) return false;
        var (former, other) = (false, false);
        foreach (var unit in claim.Cited)
        {
            var before = Before().Matches(unit.Text).Select(m => Quantity.Parse(m.Groups[1].Value)).OfType<decimal>().ToList();
            former |= before.Contains(said.Value);
            other |= Quantity.Stated(unit.Text).Count(q => q.Value == said.Value) > before.Count(b => b == said.Value);
        }
        return former && !other;
    }

    /// <summary>How many of the sentence's days and figures stand in the sources or follow from them, and how many there are.</summary>
    internal static (int Right, int All) Matched(Claim claim)
    {
        var dates = ClaimDate.In(claim.Text);
        var known = claim.Cited.SelectMany(u => ClaimDate.In(u.Text, liberal: true).Concat(u.Date is { } on ? [ClaimDate.From(on)] : [])).ToList();
        var figures = Quantity.In(claim.Text);
        var stated = claim.Cited.SelectMany(u => Quantity.Stated(u.Text)).Select(q => q.Value).ToHashSet();
        return (dates.Count(d => known.Exists(k => d.Agrees(k) || (k.Year == 0 && d with { Year = 0 } is var yearless && yearless.Agrees(k)))) + figures.Count(f => stated.Contains(f.Value) || Follows(claim, f)), dates.Count + figures.Count);
    }

    internal static double Share(Claim claim) => Matched(claim) is var (right, all) && all > 1 ? (double)right / all : 0;

    /// <summary>The numbers that may be compared: results of one measurement, and those within one statement.</summary>
    private static IEnumerable<List<Quantity>> Series(Claim claim)
    {
        var results = claim.Evidence.Facts.Results.Where(r => claim.Sources.Contains(r.Resource)).GroupBy(r => r.Name.Value);
        foreach (var measured in results) yield return [.. measured.SelectMany(r => Quantity.In($"{r.Value.Value}{r.ShownUnit}"))];
        foreach (var statement in claim.Cited.Select(u => u.Statement).OfType<Notes.Statement>().Distinct()) yield return Quantity.In(statement.Text);
    }

    private static bool Fits(Quantity wanted, Quantity one, Quantity other) =>
        (one.Unit == other.Unit || one.Unit.Length == 0 || other.Unit.Length == 0) && (wanted.Unit.Length == 0 || one.Unit == wanted.Unit || other.Unit == wanted.Unit || (one.Unit.Length == 0 && other.Unit.Length == 0));

    [GeneratedRegex(@"\b(?:meer|minder|hoger|lager|sneller|trager|langzamer|langer|korter|groter|kleiner|zwaarder|lichter|verschil|kwijt|verloor|verloren|aangekomen|afgevallen|gestegen|steeg|gedaald|daalde|zakte|toegenomen|afgenomen|toename|afname|stijging|daling|gegroeid|eerder|later|more|less|higher|lower|faster|slower|gained|lost|risen|fallen|rose|fell|increased|decreased|heavier|lighter|opgelopen|opgehoogd|verlaagd|verhoogd|teruggelopen|gegroeid|gekrompen|(?:wijd|nauw|dik|dun|sterk|zwak|diep|breed|smal|hoog|laag|snel|lang|kort|goed|vaak|weinig)er|slechter|beter|verbeterd|verslechterd|wider|thicker|thinner|stronger|weaker|better|worse)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compares();

    [GeneratedRegex(@"\b(?:ruim|bijna|ongeveer|circa|ca|zo'n|rond|krap|nearly|about|over|almost|roughly)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Roughly();

    [GeneratedRegex(@"\b(?:ruim|bijna|ongeveer|circa|ca\.?|zo'n|rond|rond de|krap|nearly|about|over|almost|roughly|some)\s+(\d+(?:[.,]\d+)*)", RegexOptions.IgnoreCase)]
    private static partial Regex RoughNumber();

    [GeneratedRegex(@"\b(?:was|waren|had|eerst|eerder|voorheen|vroeger|destijds|van|werd|daalde|steeg|verhoogd|verlaagd|from|previously|before)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"(?:\b(?:was|waren|voorheen|eerst|vroeger)|\b(?:jan|feb|mrt|apr|mei|jun|jul|aug|sept?|okt|nov|dec)\w*:|\b(?:van|from)(?=\s+[\d.,]+\s*\w*\s+(?:naar|tot|to)\b))\s+(?:\d\s?dd\s?)?(\d+(?:[.,]\d+)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Before();
}
