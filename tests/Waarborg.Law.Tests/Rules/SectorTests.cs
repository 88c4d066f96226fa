using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules;

/// <summary>The same law in other sectors: the findings speak of the people that the activity is about, and rules of care stay in care.</summary>
public sealed class SectorTests
{
    private static readonly Activity Benefits = Recruitment with
    {
        Id = "benefits", PurposeKind = "other", PublicBody = true, Basis = LawfulBasis.PublicTask, SubjectCategories = ["benefit-recipients"], DataCategories = ["payment"], Output = "score", AnnexThreeArea = "none",
    };

    private static readonly Activity Insurance = Benefits with { Id = "insurance", PublicBody = false, SubjectCategories = ["customers"], DataCategories = ["health", "payment"], SpecialCategories = true, Article9Ground = "9(2)(g)" };

    private static readonly Activity School = Benefits with { Id = "school", SubjectCategories = ["pupils"], DataCategories = ["results"] };

    private static IReadOnlyList<Finding> Of(Activity activity) => TheGate.Assess(activity, Facts.None(Now)).Findings;

    private static string Everything(Finding finding) => string.Join(' ', finding.Title.Nl, finding.Why.Nl, finding.Remedy.Nl, finding.Detail?.Nl, finding.Title.En, finding.Why.En, finding.Remedy.En, finding.Detail?.En).ToLowerInvariant();

    [Fact]
    public void Nobody_applies_for_a_job_at_a_municipality_a_school_or_an_insurer()
    {
        string[] words = ["sollicit", "kandida", "vacature", "upload", " baan", " cv", "applicant", "candidate", "applies", " job"];
        foreach (var activity in new[] { Benefits, Insurance, School })
            // What AI Act Art. 5(1)(f) forbids, it forbids in three sectors, and its rule names them.
            Assert.All(Of(activity).Where(finding => finding.Rule != "AIA-5"), finding => Assert.All(words, word => Assert.DoesNotContain(word, Everything(finding), StringComparison.Ordinal)));
    }

    [Fact]
    public void Nobody_is_a_patient_at_an_insurer()
    {
        string[] words = ["patiënt", "zorgverlener", "specialisme", "behandelaar", "nen 7510", "nen 7513", "clinician", "patient", "specialty"];
        Assert.All(Of(Insurance).Where(finding => finding.Rule is not ("MDR-11" or "SECRECY-457" or "C3-6")), finding => Assert.All(words, word => Assert.DoesNotContain(word, Everything(finding), StringComparison.Ordinal)));
    }

    [Fact]
    public void In_recruitment_and_in_care_the_words_are_those_of_the_sector()
    {
        Assert.Equal("Solliciteren is geen toestemming", Of(Recruitment).Single(finding => finding.Rule == "C2-1").Title.Nl);
        Assert.Equal("Beoordeeld worden is geen toestemming", Of(Benefits).Single(finding => finding.Rule == "C2-1").Title.Nl);
        Assert.Equal("Iedere zin is te controleren", Of(Care).Single(finding => finding.Rule == "C3-2").Title.Nl);
        Assert.Equal("Een uitkomst over iemands gezondheid is te controleren", Of(Insurance).Single(finding => finding.Rule == "C3-2").Title.Nl);
    }

    [Theory]
    [InlineData("LOG-7513")]
    [InlineData("EXCHANGE-15A")]
    [InlineData("FILE-454")]
    [InlineData("MINORS-450")]
    [InlineData("IGJ")]
    [InlineData("NO-AI-FILE")]
    [InlineData("AUTOBIAS")]
    [InlineData("RELATIVES")]
    public void Rules_of_the_treatment_agreement_and_of_care_standards_hold_in_care_only(string rule)
    {
        Assert.Contains(Of(Care), finding => finding.Rule == rule);
        Assert.Contains(Of(CareTraining), finding => finding.Rule == rule || RuleBook.Current.Find(rule)!.Stages is var stages && !stages.Contains(Stage.Train) && !stages.Contains(Stage.Collect) && !stages.Contains(Stage.Prepare));
        Assert.Contains(Of(Insurance with { PurposeKind = null }), finding => finding.Rule == rule);
        Assert.DoesNotContain(Of(Insurance), finding => finding.Rule == rule);
    }

    [Fact]
    public void All_seven_rules_about_health_hold_wherever_health_data_are_used() => Assert.All(
        Enumerable.Range(1, 7), number => Assert.Contains(Of(Insurance), finding => finding.Rule == $"C3-{number}"));

    [Fact]
    public void Health_data_outside_care_need_a_law_or_explicit_consent()
    {
        var law = Insurance.Measures.ToDictionary();
        Assert.Equal(FindingStatus.Met, Find("C3-3", Stage.Apply, Insurance, Known).Status);
        law.Remove("statutory-basis");
        Assert.Equal(FindingStatus.Unknown, Find("C3-3", Stage.Apply, Insurance with { Measures = law }, Known).Status);
        Assert.Equal(FindingStatus.Violated, Find("C3-3", Stage.Apply, Insurance with { Article9Ground = "9(2)(h)" }, Known).Status);
        Assert.Equal(FindingStatus.Met, Find("C3-3", Stage.Apply, Insurance with { Article9Ground = "9(2)(a)" }, Known).Status);
    }

    [Fact]
    public void Outside_care_the_errors_are_measured_and_care_standards_are_not_asked()
    {
        var bare = Insurance.Measures.ToDictionary();
        foreach (var measure in new[] { "clinical-validation", "source-citations", "clinician-confirms", "nen7513-log" }) bare.Remove(measure);
        Assert.Equal(FindingStatus.Met, Find("C3-2", Stage.Apply, Insurance with { Measures = bare }, Known).Status);
        Assert.Equal(FindingStatus.Met, Find("C3-7", Stage.Apply, Insurance with { Measures = bare }, Known).Status);
        Assert.Equal(FindingStatus.Unknown, Find("C3-2", Stage.Apply, Care with { Measures = bare }, Known).Status);
        Assert.Equal(FindingStatus.Unknown, Find("C3-7", Stage.Apply, Care with { Measures = bare }, Known).Status);
        bare.Remove("output-accuracy");
        Assert.Equal(FindingStatus.Unknown, Find("C3-2", Stage.Apply, Insurance with { Measures = bare }, Known).Status);
    }

    [Fact]
    public void A_vendor_keeps_to_the_care_standard_in_care_only()
    {
        var vendor = Care.Recipients![0] with { Nen7510 = null };
        Assert.Equal(FindingStatus.Unknown, Find("C3-6", Stage.Apply, Care with { Recipients = [vendor] }, Known).Status);
        Assert.Equal(FindingStatus.Met, Find("C3-6", Stage.Apply, Insurance with { Recipients = [vendor] }, Known).Status);
    }

    [Fact]
    public void Children_are_asked_about_wherever_no_care_rule_does() => Assert.Contains(Of(Insurance), finding => finding.Rule == "CHILDREN-8");

    [Fact]
    public void Assessing_pupils_is_high_risk_whatever_the_manifest_calls_it()
    {
        Assert.True(School.IsAnnexThree());
        Assert.False((School with { SubjectCategories = ["customers"] }).IsAnnexThree());
        Assert.False((School with { Output = "answer", Profiling = false }).IsAnnexThree());
    }
}
