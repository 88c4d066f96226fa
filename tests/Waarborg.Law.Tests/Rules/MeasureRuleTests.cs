using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules;

/// <summary>Every rule that asks for a measure: met with it, broken without it, unknown while nobody says, proves or dates it.</summary>
public sealed class MeasureRuleTests
{
    private static readonly Dictionary<string, Activity> Fixtures = new()
    {
        ["assistant"] = Assistant, ["recruitment"] = Recruitment, ["care"] = Care, ["training"] = CareTraining,
        ["device"] = Care with { MedicalPurpose = "decision-support" }, ["exchange"] = Care with { ExchangeSystem = true },
        ["children"] = Assistant with { Children = true }, ["staff"] = Assistant with { SubjectCategories = ["employees", "third-parties"] },
        ["public"] = Recruitment with { PublicBody = true }, ["escape"] = Recruitment with { ClaimsArticle63 = true, Profiling = false, Output = "other" },
        ["task"] = Recruitment with { Basis = LawfulBasis.PublicTask, Stages = [.. Recruitment.Stages.Select(stage => stage with { Basis = LawfulBasis.PublicTask })] },
        ["crime"] = Assistant with { DataCategories = ["criminal-offences", "free-text"], Article10Ground = "UAVG 32" },
        ["research"] = CareTraining with { Article9Ground = "9(2)(j)", PurposeKind = "research" },
        ["infection"] = Care with { Article9Ground = "9(2)(i)" }, ["known"] = Care with { Article9Ground = "9(2)(e)" },
    };

    private static readonly DateTimeOffset Later = new(2027, 12, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("T-GUIDE", "assistant", Stage.Apply, "ai-literacy")]
    [InlineData("REGISTER-30", "assistant", Stage.Prepare, "security-measures")]
    [InlineData("BASIS-FITS", "task", Stage.Apply, "statutory-basis")]
    [InlineData("A9-GROUND", "care", Stage.Apply, "professional-secrecy")]
    [InlineData("A9-GROUND", "training", Stage.Train, "explicit-consent")]
    [InlineData("A9-GROUND", "research", Stage.Train, "research-conditions")]
    [InlineData("A9-GROUND", "crime", Stage.Train, "criminal-data-conditions")]
    [InlineData("A9-GROUND", "infection", Stage.Apply, "statutory-basis")]
    [InlineData("A9-GROUND", "known", Stage.Apply, "article-9-reasons")]
    [InlineData("CHILDREN-8", "children", Stage.Train, "children-protected")]
    [InlineData("RETENTION-5", "assistant", Stage.Train, "retention-per-artefact")]
    [InlineData("WOR-27", "staff", Stage.Train, "works-council")]
    [InlineData("WOR-27", "recruitment", Stage.Apply, "works-council")]
    [InlineData("BASE-ORIGIN", "assistant", Stage.Apply, "base-model-origin")]
    [InlineData("PROMPT-LOG", "assistant", Stage.Apply, "prompt-log-policy")]
    [InlineData("ACCURACY-5", "assistant", Stage.Apply, "output-accuracy")]
    [InlineData("BREACH-33", "assistant", Stage.Train, "breach-runbook")]
    [InlineData("C2-1", "recruitment", Stage.Apply, "data-minimised")]
    [InlineData("C2-2", "recruitment", Stage.Apply, "notice-before-upload")]
    [InlineData("C2-4", "recruitment", Stage.Apply, "local-validation")]
    [InlineData("C2-4", "recruitment", Stage.Apply, "vendor-documentation")]
    [InlineData("C2-6", "recruitment", Stage.Apply, "criteria-list")]
    [InlineData("C2-7", "recruitment", Stage.Apply, "bias-test")]
    [InlineData("C2-8", "recruitment", Stage.Apply, "contest-route")]
    [InlineData("C2-8", "recruitment", Stage.Apply, "human-review")]
    [InlineData("RET-APPLICANT", "recruitment", Stage.Apply, "retention-per-artefact")]
    [InlineData("EXPLAIN-15", "recruitment", Stage.Apply, "explanation")]
    [InlineData("INJECTION", "recruitment", Stage.Apply, "injection-check")]
    [InlineData("SCHUFA-ROLE", "recruitment", Stage.Apply, "vendor-role")]
    [InlineData("AIA-HIGH", "recruitment", Stage.Apply, "high-risk-file")]
    [InlineData("AIA-26", "recruitment", Stage.Apply, "high-risk-informed")]
    [InlineData("AIA-50-2", "assistant", Stage.Apply, "ai-marking")]
    [InlineData("C3-1", "training", Stage.Train, "separate-environment")]
    [InlineData("C3-1", "training", Stage.Train, "model-recall-plan")]
    [InlineData("C3-1", "training", Stage.Train, "explicit-consent")]
    [InlineData("C3-1", "research", Stage.Train, "research-conditions")]
    [InlineData("C3-1", "research", Stage.Train, "secrecy-lifted")]
    [InlineData("C3-2", "care", Stage.Apply, "clinical-validation")]
    [InlineData("C3-2", "care", Stage.Apply, "source-citations")]
    [InlineData("C3-2", "care", Stage.Apply, "clinician-confirms")]
    [InlineData("C3-3", "care", Stage.Apply, "treatment-relation-access")]
    [InlineData("C3-3", "care", Stage.Apply, "output-for-care-only")]
    [InlineData("C3-4", "care", Stage.Apply, "summary-correction")]
    [InlineData("C3-5", "care", Stage.Apply, "patients-consulted")]
    [InlineData("C3-7", "care", Stage.Apply, "retention-per-artefact")]
    [InlineData("C3-7", "training", Stage.Train, "breach-runbook")]
    [InlineData("C3-7", "care", Stage.Apply, "nen7513-log")]
    [InlineData("SECRECY-457", "care", Stage.Apply, "professional-secrecy")]
    [InlineData("SECRECY-457", "training", Stage.Train, "professional-secrecy")]
    [InlineData("SECRECY-457", "research", Stage.Train, "secrecy-lifted")]
    [InlineData("MDR-11", "care", Stage.Apply, "mdr-qualification")]
    [InlineData("MDR-11", "device", Stage.Apply, "mdr-conformity")]
    [InlineData("LOG-7513", "care", Stage.Apply, "patient-log-access")]
    [InlineData("EXCHANGE-15A", "exchange", Stage.Apply, "exchange-consent")]
    [InlineData("FILE-454", "care", Stage.Apply, "summary-in-file")]
    [InlineData("MINORS-450", "care", Stage.Apply, "representation")]
    [InlineData("RELATIVES", "care", Stage.Apply, "relatives-data")]
    [InlineData("AUTOBIAS", "care", Stage.Apply, "automation-bias")]
    [InlineData("NO-AI-FILE", "care", Stage.Apply, "no-ai-option")]
    [InlineData("IGJ", "care", Stage.Apply, "igj-points")]
    public void A_measure_counts_when_it_was_taken_and_can_be_shown(string rule, string fixture, Stage stage, string measure)
    {
        var activity = Fixtures[fixture];
        var declared = activity.Measures[measure];
        FindingStatus Judge(DeclaredMeasure? otherwise) => Find(rule, stage, activity.WithMeasure(measure, otherwise), Known).Status;
        Assert.Equal(FindingStatus.Met, Judge(declared));
        Assert.Equal(FindingStatus.Violated, Judge(new DeclaredMeasure(false, null, null)));
        Assert.Equal(FindingStatus.Unknown, Judge(null));
        Assert.Equal(FindingStatus.Unknown, Judge(declared with { Evidence = " " }));
        Assert.Equal(FindingStatus.Unknown, Judge(declared with { On = null }));
        Assert.Equal(FindingStatus.Unknown, Judge(declared with { On = Today.AddDays(1) }));
    }

    [Theory]
    [InlineData("AIA-26-LOG", "recruitment", "ai-logs")]
    [InlineData("AIA-27", "public", "fria")]
    public void What_binds_from_2_december_2027_is_asked_from_that_day(string rule, string fixture, string measure)
    {
        var activity = Fixtures[fixture];
        var then = Known with { Now = Later };
        Assert.DoesNotContain(TheGate.Assess(activity, Known with { Now = Later.AddDays(-1) }, Stage.Apply).Findings, finding => finding.Rule == rule);
        AssertFinds(FindingStatus.Met, rule, Stage.Apply, activity, then);
        AssertFinds(FindingStatus.Unknown, rule, Stage.Apply, activity.WithMeasure(measure, null), then);
        AssertFinds(FindingStatus.Violated, rule, Stage.Apply, activity.WithMeasure(measure, new(false, null, null)), then);
    }

    [Theory]
    [InlineData("bias-test", "C2-7", 3)]
    [InlineData("local-validation", "C2-4", 12)]
    public void A_test_ages(string measure, string rule, int months)
    {
        var last = Today.AddMonths(-months);
        AssertFinds(FindingStatus.Met, rule, Stage.Apply, Recruitment.WithMeasure(measure, new(true, last, "r")), Known);
        AssertFinds(FindingStatus.Unknown, rule, Stage.Apply, Recruitment.WithMeasure(measure, new(true, last.AddDays(-1), "r")), Known);
    }

    [Fact]
    public void Only_some_measures_can_be_left_out_for_a_reason()
    {
        var waived = new DeclaredMeasure(false, null, null) { NotNeeded = "Er is geen ondernemingsraad." };
        AssertFinds(FindingStatus.Met, "WOR-27", Stage.Apply, Recruitment.WithMeasure("works-council", waived), Known);
        AssertFinds(FindingStatus.Violated, "C2-7", Stage.Apply, Recruitment.WithMeasure("bias-test", waived), Known);
    }

    [Fact]
    public void Every_measure_is_asked_for_by_some_rule_and_documented_once()
    {
        var ids = MeasureBook.Current.All.Select(measure => measure.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Throws<KeyNotFoundException>(() => MeasureBook.Current.Get("prayer"));
        Assert.Null(MeasureBook.Current.Find("BIAS-TEST"));
    }
}
