namespace Waarborg.Law;

/// <summary>
/// STATED-5: what the manifest states does not differ from what the system measured. The measurement counts; the statement has to be put right (GDPR
/// Art. 5(2)).
/// </summary>
internal sealed class WhatIsStatedIsWhatIsMeasured : IRule
{
    public string Id => "STATED-5";

    public bool Concerns(GateQuestion question) => question.Activity.Stated is not null;

    public Judgement Judge(GateQuestion question)
    {
        var differing = Differences(question.Activity.Stated!, question.Facts).Count(differs => differs);
        if (differing > 0) return Judgement.Violated("differs", differing);
        return question.Activity.Stated!.Unproven is var unproven and > 0 ? Judgement.Unknown("unproven", unproven) : Judgement.Met();
    }

    private static IEnumerable<bool> Differences(StatedFacts stated, Facts facts)
    {
        yield return Differ(stated.LineageComplete, facts.LineageComplete);
        yield return Differ(stated.ErasureListApplied, facts.ErasureListApplied);
        yield return Differ(stated.OutputFilter, facts.OutputFilter);
        yield return Differ(stated.KeysSeparated, facts.KeysSeparated);
        yield return Differ(stated.AiDisclosureShown, facts.AiDisclosureShown);
        yield return stated.Notices is { Count: > 0 } && facts.Notices is { Count: 0 };
        yield return stated.DataSet is { } set && facts.DataSet is { } measured
            && (set.BsnFound < measured.BsnFound || set.SpecialCategoryHits < measured.SpecialCategoryHits || set.LabelledPseudonymous != measured.LabelledPseudonymous);
        yield return stated.Deidentification is { } said && facts.Deidentification is { } found
            && (said.RecallLow > found.RecallLow || said.ResidualKnownIdentifiers < found.ResidualKnownIdentifiers);
        yield return stated.AnonymityTest is { Passed: true } && facts.AnonymityTest is { Passed: false };
    }

    private static bool Differ(bool? stated, bool? measured) => stated is not null && measured is not null && stated != measured;
}
