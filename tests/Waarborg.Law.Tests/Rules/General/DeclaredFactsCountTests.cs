using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

/// <summary>Facts that a manifest declares in one place count in the rules that stand or fall by them, whatever it says elsewhere.</summary>
public sealed class DeclaredFactsCountTests
{
    private static readonly Activity Shop = Assistant with { SubjectCategories = ["customers", "third-parties"] };

    private static string Detail(string rule, Stage stage, Activity activity, Facts? facts = null) => Find(rule, stage, activity, facts ?? Known).Detail?.En ?? "";

    [Fact]
    public void Emotions_are_prohibited_at_work_and_high_risk_elsewhere()
    {
        AssertFinds(FindingStatus.Met, "AIA-5", Stage.Apply, Shop with { InfersEmotions = true }, Known);
        Assert.Contains("high-risk", Detail("AIA-5", Stage.Apply, Shop with { InfersEmotions = true }), StringComparison.Ordinal);
        Assert.Equal(FindingStatus.Met, Find("AIA-HIGH", Stage.Apply, Shop with { InfersEmotions = true }, Known).Status);
        AssertFinds(FindingStatus.Violated, "AIA-5", Stage.Apply, Shop with { InfersEmotions = true, SubjectCategories = ["customers", "employees"] }, Known);
        AssertFinds(FindingStatus.Violated, "AIA-5", Stage.Apply, Shop with { InfersEmotions = true, SubjectCategories = [] }, Known);
        AssertFinds(FindingStatus.Violated, "AIA-5", Stage.Apply, Shop with { InfersEmotions = null, DataCategories = ["emotion"], SubjectCategories = [] }, Known);
    }

    [Fact]
    public void A_citizen_service_number_is_held_only_where_a_statute_prescribes_it()
    {
        var holds = Shop with { DataCategories = ["bsn", "free-text"] };
        AssertFinds(FindingStatus.Met, "BSN-46", Stage.Train, holds, Known);
        AssertFinds(FindingStatus.Unknown, "BSN-46", Stage.Train, holds.WithMeasure("statutory-basis", null), Known);
        AssertFinds(FindingStatus.Violated, "BSN-46", Stage.Apply, holds.WithMeasure("statutory-basis", new(false, null, null)), Known);
        AssertFinds(FindingStatus.Met, "BSN-46", Stage.Train, Shop.WithMeasure("statutory-basis", null), Known);
        AssertFinds(FindingStatus.Met, "BSN-46", Stage.Apply, (Care with { DataCategories = ["health", "bsn"] }).WithMeasure("statutory-basis", null), Known);
        AssertFinds(FindingStatus.Met, "BSN-46", Stage.Apply, (Recruitment with { DataCategories = ["cv", "bsn"] }).WithMeasure("statutory-basis", null), Known);
        Assert.Equal("manifest", Find("BSN-46", Stage.Train, holds.WithMeasure("statutory-basis", null), Known).RemedyAction);
    }

    [Fact]
    public void A_notice_that_reached_nobody_told_nobody()
    {
        AssertFinds(FindingStatus.Violated, "T-TRANSP", Stage.Apply, Recruitment, Known with { People = null, StatedPeople = new(10, 0, null, 0, 0, 0) });
        AssertFinds(FindingStatus.Met, "T-TRANSP", Stage.Apply, Recruitment, Known with { People = null, StatedPeople = new(10, 9, Today.AddDays(-40), 0, 0, 0) });
        AssertFinds(FindingStatus.Unknown, "T-TRANSP", Stage.Apply, Recruitment, Known with { People = null });
        AssertFinds(FindingStatus.Met, "T-TRANSP", Stage.Apply, Recruitment, Known with { People = [] });
        AssertFinds(FindingStatus.Violated, "T-TRANSP", Stage.Apply, Recruitment, Known with { People = [Person(1) with { NotifiedOn = null }] });
        AssertFinds(FindingStatus.Violated, "T-PROF", Stage.Apply, Recruitment, Known with { Notices = [Notice() with { Delivered = 0 }] });
        AssertFinds(FindingStatus.Violated, "T-PROF", Stage.Apply, Recruitment, Known with { Notices = [Notice() with { PublishedOn = Today.AddDays(1) }] });
    }

    [Fact]
    public void Watching_many_people_calls_for_an_officer()
    {
        var watched = Shop with { DpoContact = null };
        Assert.DoesNotContain(TheGate.Assess(watched, Known).Findings, finding => finding.Rule == "DPO-37");
        AssertFinds(FindingStatus.Unknown, "DPO-37", Stage.Apply, watched with { Monitoring = true }, Known);
        AssertFinds(FindingStatus.Unknown, "DPO-37", Stage.Apply, watched with { Monitoring = null, LargeScale = null }, Known);
        Assert.DoesNotContain(TheGate.Assess(watched with { Monitoring = true, LargeScale = false }, Known).Findings, finding => finding.Rule == "DPO-37");
    }

    [Fact]
    public void The_basis_of_the_activity_has_to_fit_as_well_as_that_of_the_stage()
    {
        AssertFinds(FindingStatus.Violated, "BASIS-FITS", Stage.Train, Assistant with { Basis = LawfulBasis.Contract }, Known);
        AssertFinds(FindingStatus.Met, "BASIS-FITS", Stage.Collect, Assistant with { Basis = LawfulBasis.VitalInterests }, Known);
        AssertFinds(FindingStatus.Violated, "C2-1", Stage.Apply, Recruitment with { Basis = LawfulBasis.Consent }, Known);
        AssertFinds(FindingStatus.Violated, "T-BASIS", Stage.Apply, Recruitment with { Basis = LawfulBasis.LegitimateInterests }, Known);
    }

    [Fact]
    public void What_takes_effect_by_itself_was_confirmed_by_no_clinician()
    {
        AssertFinds(FindingStatus.Violated, "C3-2", Stage.Apply, Care with { SolelyAutomated = true }, Known);
        AssertFinds(FindingStatus.Unknown, "C3-2", Stage.Apply, Care with { SolelyAutomated = null }, Known);
    }

    [Fact]
    public void Children_who_are_named_are_protected_whatever_the_manifest_says_elsewhere() => AssertFinds(
        FindingStatus.Violated, "CHILDREN-8", Stage.Train,
        (Shop with { SubjectCategories = ["customers", "children", "third-parties"] }).WithMeasure("children-protected", new(false, null, null)), Known);
}
