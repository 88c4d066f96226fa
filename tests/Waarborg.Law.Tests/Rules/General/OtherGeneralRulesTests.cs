using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

/// <summary>The other general rules, each met, broken and left unknown.</summary>
public sealed class OtherGeneralRulesTests
{
    private static void Finds(FindingStatus expected, string rule, Activity activity, Facts? facts = null, Stage stage = Stage.Train) =>
        AssertFinds(expected, rule, stage, activity, facts ?? Known);

    [Theory]
    [InlineData("controller")]
    [InlineData("kind")]
    [InlineData("categories")]
    [InlineData("subjects")]
    [InlineData("recipients")]
    public void The_record_of_processing_lacks_nothing(string what) => Finds(FindingStatus.Unknown, "REGISTER-30", what switch
    {
        "controller" => Assistant with { Controller = null },
        "kind" => Assistant with { PurposeKind = null },
        "categories" => Assistant with { DataCategories = [] },
        "subjects" => Assistant with { SubjectCategories = [] },
        _ => Assistant with { Recipients = null },
    });

    [Fact]
    public void Free_text_is_about_third_parties_too()
    {
        Finds(FindingStatus.Met, "SUBJECTS-13", Assistant);
        Finds(FindingStatus.Unknown, "SUBJECTS-13", Assistant with { SubjectCategories = ["customers", "employees"] });
    }

    [Fact]
    public void Children_are_counted()
    {
        Finds(FindingStatus.Met, "CHILDREN-8", Assistant);
        Finds(FindingStatus.Unknown, "CHILDREN-8", Assistant with { Children = null });
    }

    [Fact]
    public void What_text_reveals_is_taken_out_or_has_a_ground()
    {
        var set = Known.DataSet! with { SpecialCategoryHits = 2, SpecialCategoriesFiltered = false };
        Finds(FindingStatus.Met, "A9-TEXT", Assistant);
        Finds(FindingStatus.Violated, "A9-TEXT", Assistant, Known with { DataSet = set });
        Finds(FindingStatus.Met, "A9-TEXT", Assistant, Known with { DataSet = set with { SpecialCategoriesFiltered = true } });
        Finds(FindingStatus.Unknown, "A9-TEXT", Assistant, Known with { DataSet = null });
        Finds(FindingStatus.Met, "A9-TEXT", Assistant with { Article9Ground = "9(2)(a)" }, Known with { DataSet = set });
    }

    [Fact]
    public void An_assistant_does_not_decide_by_itself()
    {
        Finds(FindingStatus.Met, "A22-BOT", Assistant, stage: Stage.Apply);
        Finds(FindingStatus.Unknown, "A22-BOT", Assistant with { TakesDecisions = null }, stage: Stage.Apply);
        Finds(FindingStatus.Violated, "A22-BOT", Assistant with { TakesDecisions = true }, stage: Stage.Apply);
        Finds(FindingStatus.Met, "A22-BOT", Assistant with { TakesDecisions = true, SolelyAutomated = false }, stage: Stage.Apply);
    }

    [Fact]
    public void A_statement_that_the_measurement_contradicts_is_a_finding()
    {
        var stated = new StatedFacts
        {
            LineageComplete = true, ErasureListApplied = true, OutputFilter = true, KeysSeparated = true, AiDisclosureShown = true, Notices = Known.Notices,
            DataSet = Known.DataSet, Deidentification = Known.Deidentification, AnonymityTest = new(Today, true),
        };
        var activity = Assistant with { Stated = stated };
        var agreeing = Known with { AnonymityTest = new(Today, true) };
        Finds(FindingStatus.Met, "STATED-5", activity, agreeing);
        Facts[] contradicting =
        [
            agreeing with { LineageComplete = false }, agreeing with { ErasureListApplied = false }, agreeing with { OutputFilter = false },
            agreeing with { KeysSeparated = false }, agreeing with { AiDisclosureShown = false }, agreeing with { Notices = [] },
            agreeing with { DataSet = Known.DataSet! with { BsnFound = 1 } }, agreeing with { DataSet = Known.DataSet with { SpecialCategoryHits = 1 } },
            agreeing with { DataSet = Known.DataSet with { LabelledPseudonymous = false } },
            agreeing with { Deidentification = Known.Deidentification! with { RecallLow = 0.94 } },
            agreeing with { Deidentification = Known.Deidentification with { ResidualKnownIdentifiers = 1 } }, agreeing with { AnonymityTest = new(Today, false) },
        ];
        Assert.All(contradicting, facts => Finds(FindingStatus.Violated, "STATED-5", activity, facts));
        Finds(FindingStatus.Met, "STATED-5", activity, Facts.None(Now));
        Finds(FindingStatus.Unknown, "STATED-5", activity with { Stated = stated with { Unproven = 1 } }, agreeing);
        Assert.DoesNotContain(TheGate.Assess(Assistant, Known, Stage.Train).Findings, finding => finding.Rule == "STATED-5");
    }

    [Fact]
    public void Sensitive_data_on_a_large_scale_and_public_bodies_call_for_an_officer()
    {
        Finds(FindingStatus.Unknown, "DPO-37", Assistant with { PublicBody = true, DpoContact = null });
        Finds(FindingStatus.Unknown, "DPO-37", Assistant with { SpecialCategories = true, LargeScale = null, DpoContact = null });
        Assert.DoesNotContain(
            TheGate.Assess(Assistant with { SpecialCategories = true, LargeScale = false, DpoContact = null }, Known, Stage.Train).Findings, f => f.Rule == "DPO-37");
    }

    [Theory]
    [InlineData("reuse-law")]
    [InlineData("reuse-research")]
    public void A_law_or_genuine_research_opens_reuse_without_the_test(string route)
    {
        var facts = Known.With("compatibility", null);
        Finds(FindingStatus.Violated, "C1-3", Assistant, facts);
        Finds(FindingStatus.Met, "C1-3", Assistant.WithMeasure(route, new(true, new(2026, 11, 1), "r")), facts);
    }

    [Fact]
    public void Without_reuse_only_two_of_the_six_fall_away()
    {
        var same = Assistant with { CollectionPurposeId = "train-assistant" };
        var nothing = Facts.None(Now).Completed(Stage.Collect, Stage.Prepare);
        Finds(FindingStatus.Met, "C1-1", same, nothing);
        Finds(FindingStatus.Met, "C1-3", same, nothing);
        Assert.All(new[] { "C1-2", "C1-4", "C1-5", "C1-6" }, rule => Finds(FindingStatus.Unknown, rule, same, nothing));
    }

    [Fact]
    public void A_stage_that_trains_for_a_purpose_of_its_own_is_reuse()
    {
        var stages = CareTraining with { PurposeId = "care" };
        Finds(FindingStatus.Violated, "C1-1", stages, Known with { Notices = [], People = null });
    }
}
