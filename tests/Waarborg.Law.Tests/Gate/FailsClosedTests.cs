using System.Reflection;
using CsCheck;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

/// <summary>
/// Knowing less never opens the gate. Precisely: for every activity, facts and stage, if the gate refuses, it also refuses after any fact is taken away, be it
/// a whole fact, one questionnaire, one answer, one approval or one completed stage, and after any declaration of the manifest is taken away. For the activity
/// as a whole the same holds of every fact but the completed stages, as long as all stages have completed: before that, what a later stage still has to
/// supply does not count.
/// </summary>
public sealed class FailsClosedTests
{
    private static readonly IReadOnlyList<PropertyInfo> RemovableFacts = Removable(typeof(Facts));

    private static readonly IReadOnlyList<PropertyInfo> RemovableDeclarations = Removable(typeof(Activity));

    private static readonly Gen<Facts> AnyFacts =
        from people in Mostly(Known.People, null, [], [Person(1) with { NotifiedOn = null }], [Person(1) with { Consent = ConsentState.Given }],
            [Person(1) with { Consent = ConsentState.Given, ConsentProven = true }, Person(2) with { Consent = ConsentState.Withdrawn }])
        from notices in Mostly(Known.Notices, null, [], [Notice() with { Delivered = 0 }], [Notice() with { Covers = new HashSet<string> { "dpo" } }])
        from set in Mostly(Known.DataSet, null, Known.DataSet! with { BsnFound = 1 }, Known.DataSet with { LabelledPseudonymous = false },
            Known.DataSet with { SpecialCategoryHits = 1, SpecialCategoriesFiltered = false })
        from measured in Mostly(Known.Deidentification, null, Known.Deidentification! with { RecallLow = 0.5 }, Known.Deidentification with { ResidualKnownIdentifiers = 1 })
        from test in Mostly(Known.AnonymityTest, null, new AnonymityTestFact(Today, true))
        from compatibility in Form("compatibility", ("outcome", "incompatible"), ("link", ""))
        from lia in Form("lia", ("outcome", "people-prevail"), ("necessity", "kort"))
        from dpia in Form("dpia", ("residual-risk", "high"), ("views", ""))
        from plan in Form("erasure-plan", ("method", "none"), ("withdrawal-effect", ""))
        from flags in Mostly<bool?>(true, false, null).Array[5]
        from overdue in Mostly<int?>(0, 1, null)
        from model in Mostly(Known.Model, null, Known.Model! with { HasModelCard = false }, Known.Model with { LeakageAudited = false })
        from completed in Mostly(5, 0, 1, 2, 3, 4)
        from request in Mostly(Known.RightsRequest, null, new RightsRequestFact(Id(1), false))
        select Known with
        {
            People = people, Notices = notices, DataSet = set, Deidentification = measured, AnonymityTest = test,
            Assessments = new[] { ("compatibility", compatibility), ("lia", lia), ("dpia", dpia), ("erasure-plan", plan) }
                .Where(pair => pair.Item2 is not null).ToDictionary(pair => pair.Item1, pair => pair.Item2!),
            LineageComplete = flags[0], ErasureListApplied = flags[1], OutputFilter = flags[2], KeysSeparated = flags[3], AiDisclosureShown = flags[4],
            OverdueErasures = overdue, Model = model, CompletedStages = AllStages.Take(completed).ToHashSet(), RightsRequest = request,
        };

    private static readonly Gen<Activity> AnyActivity =
        from basis in Mostly<LawfulBasis?>(LawfulBasis.LegitimateInterests, LawfulBasis.Consent, LawfulBasis.PublicTask, null)
        from collection in Mostly<string?>("customer-service", "train-assistant", null)
        from special in Mostly<bool?>(false, true, null)
        from ground in Mostly<string?>(null, "9(2)(h)")
        from profiling in Mostly<bool?>(false, true, null)
        from effect in Mostly<string?>("service", "legal-or-significant", null)
        from role in Mostly<string?>("decides", "none", null)
        from solely in Mostly<bool?>(false, true, null)
        from disclosure in Mostly<bool?>(true, false, null)
        from bsn in Mostly<bool?>(false, true, null)
        from recipients in Mostly<IReadOnlyList<Recipient>?>([], null, [new("V", "processor", "US", "none", true, true)], [new("V", "processor", "US", "scc", true, false)])
        from notice in Gen.Bool
        from trains in Mostly(true, false)
        from owner in Mostly<string?>("Privacy officer", [null])
        select (Assistant with
        {
            Basis = basis, CollectionPurposeId = collection, SpecialCategories = special, Article9Ground = ground, Profiling = profiling, Effect = effect,
            HumanRole = role, SolelyAutomated = solely, AiDisclosure = disclosure, BsnInPrompts = bsn, Recipients = recipients, Notice = new(30, notice),
        }).With(Stage.Train, d => d with { Used = trains }).With(Stage.Prepare, d => d with { Basis = basis }).With(Stage.Train, d => d with { Basis = basis })
            .With(Stage.Oversee, d => d with { Owner = owner });

    private static Gen<T> Mostly<T>(T usual, params T[] others) =>
        Gen.Int[0, 8].SelectMany(chance => chance > 0 ? Gen.Const(usual) : AnyOf(others));

    private static Gen<AssessmentFact?> Form(string id, (string, string) bad, (string, string) gap) => Mostly<AssessmentFact?>(
        Answered(id), null, Answered(id) with { ApprovedAt = null }, Answered(id, bad), Answered(id, gap));

    /// <summary>Every way to take one fact away. Found by reflection, so that a new fact is tested without being listed.</summary>
    private static IEnumerable<(string What, Facts Less)> Less(Facts facts)
    {
        foreach (var property in RemovableFacts) yield return (property.Name, Without(facts, property));
        yield return ("all assessments", facts with { Assessments = Facts.None(Now).Assessments });
        yield return ("all completed stages", facts.Completed());
        foreach (var stage in facts.CompletedStages) yield return ($"completed {stage}", facts with { CompletedStages = facts.CompletedStages.Except([stage]).ToHashSet() });
        foreach (var (id, assessment) in facts.Assessments)
        {
            yield return (id, facts.With(id, null));
            yield return ($"approval of {id}", facts.With(id, assessment with { ApprovedAt = null }));
            foreach (var question in assessment.Answers.Keys)
            {
                yield return ($"{id}/{question}", facts.With(id, assessment with { Answers = assessment.Answers.Where(a => a.Key != question).ToDictionary() }));
            }
        }
    }

    private static IEnumerable<(string What, Activity Less)> Less(Activity activity)
    {
        foreach (var property in RemovableDeclarations) yield return (property.Name, Without(activity, property));
        foreach (var declaration in activity.Stages)
        {
            if (!declaration.Used) continue;
            var stage = declaration.Stage;
            yield return ($"{stage} purpose", activity.With(stage, d => d with { PurposeId = null }));
            yield return ($"{stage} basis", activity.With(stage, d => d with { Basis = null }));
            yield return ($"{stage} data", activity.With(stage, d => d with { Data = null }));
            yield return ($"{stage} retention", activity.With(stage, d => d with { RetentionDays = null }));
            yield return ($"{stage} owner", activity.With(stage, d => d with { Owner = null }));
        }
    }

    private static List<PropertyInfo> Removable(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return [.. type.GetProperties().Where(p => p.CanWrite && nullability.Create(p).WriteState == NullabilityState.Nullable)];
    }

    private static T Without<T>(T record, PropertyInfo property)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, null);
        return copy;
    }

    [Fact]
    public void Every_fact_can_be_unknown()
    {
        var known = typeof(Facts).GetProperties().Where(p => p.CanWrite).Select(p => p.Name);
        var removable = RemovableFacts.Select(p => p.Name).Concat([nameof(Facts.Now), nameof(Facts.Assessments), nameof(Facts.CompletedStages)]);
        Assert.Equal(known.Order(), removable.Order());
    }

    [Fact]
    public void Nothing_known_is_never_permitted_but_for_overseeing_and_collecting_which_rest_on_the_manifest()
    {
        foreach (var stage in AllStages.Except([Stage.Collect, Stage.Oversee]))
            Assert.NotEqual(Verdict.Permit, TheGate.Assess(Assistant, Facts.None(Now), stage).Verdict);
    }

    [Fact]
    public void Taking_a_fact_away_never_turns_a_refusal_into_a_permit() => Gen.Select(AnyActivity, AnyFacts).Sample((activity, facts) =>
    {
        foreach (var stage in AllStages)
        {
            if (TheGate.Assess(activity, facts, stage).Verdict == Verdict.Permit) continue;
            foreach (var (what, less) in Less(facts)) Assert.True(TheGate.Assess(activity, less, stage).Verdict != Verdict.Permit, $"{stage} opens without {what}");
        }
    }, iter: 150);

    [Fact]
    public void Taking_a_declaration_away_never_turns_a_refusal_into_a_permit() => Gen.Select(AnyActivity, AnyFacts).Sample((activity, facts) =>
    {
        foreach (var stage in AllStages)
        {
            if (TheGate.Assess(activity, facts, stage).Verdict == Verdict.Permit) continue;
            foreach (var (what, less) in Less(activity)) Assert.True(TheGate.Assess(less, facts, stage).Verdict != Verdict.Permit, $"{stage} opens without {what}");
        }
    }, iter: 250);

    [Fact]
    public void Once_all_stages_have_completed_the_same_holds_of_the_whole() => Gen.Select(AnyActivity, AnyFacts).Sample((activity, some) =>
    {
        var facts = some with { CompletedStages = Known.CompletedStages };
        if (TheGate.Assess(activity, facts).Verdict == Verdict.Permit) return;
        foreach (var (what, less) in Less(facts))
        {
            if (less.CompletedStages.Count == facts.CompletedStages.Count)
                Assert.True(TheGate.Assess(activity, less).Verdict != Verdict.Permit, $"the whole opens without {what}");
        }
    }, iter: 150);

    [Fact]
    public void The_whole_is_permitted_exactly_when_every_used_stage_is_once_all_have_completed() => Gen.Select(AnyActivity, AnyFacts).Sample((activity, some) =>
    {
        var facts = some with { CompletedStages = Known.CompletedStages };
        var stages = activity.Stages.Where(d => d.Used).Select(d => TheGate.Assess(activity, facts, d.Stage).Verdict).ToList();
        Assert.Equal(stages.All(verdict => verdict == Verdict.Permit), TheGate.Assess(activity, facts).Verdict == Verdict.Permit);
        Assert.Equal(stages.Contains(Verdict.Deny), TheGate.Assess(activity, facts).Verdict == Verdict.Deny);
    });

    /// <summary>Guards the tests above: facts of which all cases refuse, or all permit, would prove nothing.</summary>
    [Fact]
    public void The_cases_hold_permits_and_refusals_of_every_stage()
    {
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<(Stage, bool), bool>();
        Gen.Select(AnyActivity, AnyFacts).Sample(
            (activity, facts) => AllStages.All(stage => seen.TryAdd((stage, TheGate.Assess(activity, facts, stage).Verdict == Verdict.Permit), true) || true), iter: 500);
        Assert.Equal(AllStages.Count * 2, seen.Count);
    }

    [Fact]
    public void The_same_question_gets_the_same_answer() => Gen.Select(AnyActivity, AnyFacts).Sample((activity, facts) =>
    {
        var (a, b) = (TheGate.Assess(activity, facts), new Gate(RuleBook.Current).Assess(activity, facts));
        return a.Verdict == b.Verdict && a.Findings.SequenceEqual(b.Findings);
    }, iter: 100);
}
