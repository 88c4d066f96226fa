using Waarborg.Care.Facts;
using Waarborg.Care.Judging;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>
/// Checks sentences against the resources they cite, whoever wrote them: person, numbers, units and doses, dates, side, negation, certainty, and what has been overtaken.
/// What the single checks find is weighed together with how well the sources tell the sentence (<see cref="ClaimJudge"/>); figures and days that stand nowhere in them reject by themselves. Deterministic and without a network. Stateless and safe for concurrent use.
/// </summary>
public static class SummaryChecker
{
    private static readonly IClaimCheck[] Checks =
        [new SupportCheck(), new PersonCheck(), new StandingCheck(), new NumberCheck(), new DoseCheck(), new DateCheck(), new SideCheck(), new OppositeCheck(), new AllergyCheck(), new CautionCheck(), new FamilyCheck(), new GroundingCheck(), new PolarityCheck(), new CertaintyCheck(), new LifeCheck()];

    /// <summary>Checks sentences.</summary>
    /// <param name="record">The record that they are about.</param>
    /// <param name="claims">The sentences with what they cite.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>: the language of the reasons.</param>
    /// <returns>A verdict for each sentence, in the order of the input.</returns>
    public static IReadOnlyList<ClaimVerdict> Check(CareRecord record, IReadOnlyList<SummaryClaim> claims, string language = "nl")
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(claims);
        var evidence = new Evidence(ClinicalFacts.From(record));
        ClaimVerdict[] verdicts = [.. claims.Select((claim, i) => One(evidence, claim, i, language != "en"))];
        Language.Lexicon.Forget();
        return verdicts;
    }

    /// <summary>What speaks against a sentence when all is weighed; nothing when it is supported.</summary>
    internal static List<Objection> Objections(Claim claim) => ClaimJudge.Judge(claim, Found(claim));

    /// <summary>What the single checks object to, before anything is weighed.</summary>
    internal static List<Objection> Found(Claim claim) => [.. Checks.SelectMany(c => c.Check(claim))];

    private static ClaimVerdict One(Evidence evidence, SummaryClaim claim, int index, bool dutch)
    {
        var (checkedClaim, objections) = Read(evidence, claim);
        if (checkedClaim.Sources.Count > 0) objections.AddRange(Objections(checkedClaim));
        return new(index, objections.Count == 0, [.. objections.Select(o => dutch ? o.Dutch : o.English).Distinct()]);
    }

    /// <summary>A sentence with the sources that are there; that one is not there is objected to.</summary>
    internal static (Claim Claim, List<Objection> Objections) Read(Evidence evidence, SummaryClaim claim)
    {
        var objections = new List<Objection>();
        var sources = new List<FhirResource>();
        foreach (var reference in claim.Resources)
        {
            if (evidence.Record.Find(reference) is { } resource) sources.Add(resource);
            else objections.Add(new(ObjectionGround.UnknownSource, $"Bron staat niet in dit dossier: {reference}.", $"Source is not in this record: {reference}."));
        }
        if (claim.Resources.Count == 0) objections.Add(new(ObjectionGround.NoSource, "De zin noemt geen bron.", "The sentence cites no source."));
        return (new(claim.Text, sources, evidence), objections);
    }
}
