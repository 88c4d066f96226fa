using System.Reflection;
using CsCheck;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

/// <summary>
/// For activities of every kind: taking any declaration, any measure, any proof or any part of a recipient away never turns a denial into a permit; and each
/// finding can be acted on. Activities are varied at random in several facts at once.
/// </summary>
public sealed class MonotonicityTests
{
    private static readonly Activity[] Fixtures = [Assistant, Recruitment, Care, CareTraining.WithMeasure("alternative-without-ai", new(true, new(2026, 11, 1), "r"))];

    private static readonly IReadOnlyList<PropertyInfo> Declarations =
        [.. typeof(Activity).GetProperties().Where(p => p.CanWrite && new NullabilityInfoContext().Create(p).WriteState == NullabilityState.Nullable)];

    private static readonly Dictionary<string, object[]> Words = new()
    {
        [nameof(Activity.PurposeKind)] = ["care", "research", "service", "recruitment", "training", "other"],
        [nameof(Activity.Obtained)] = ["direct", "indirect", "both"],
        [nameof(Activity.Output)] = ["answer", "summary", "score", "ranking", "decision", "other"],
        [nameof(Activity.Effect)] = ["none", "service", "legal-or-significant"],
        [nameof(Activity.HumanRole)] = ["none", "approves", "decides"],
        [nameof(Activity.Article22Exception)] = ["none", "contract", "law", "explicit-consent", "uavg-40"],
        [nameof(Activity.AnnexThreeArea)] = ["none", "employment", "education"],
        [nameof(Activity.MedicalPurpose)] = ["none", "administrative", "decision-support"],
        [nameof(Activity.Article9Ground)] = ["9(2)(a)", "9(2)(h)", "9(2)(j)", "9(2)(c)", "9(2)(z)"],
        [nameof(Activity.CollectionPurposeId)] = ["care", "assess", "train-assistant", "customer-service"],
        [nameof(Activity.Basis)] = [.. Enum.GetValues<LawfulBasis>().Cast<object>()],
    };

    private static readonly Gen<Activity> Varied =
        from fixture in AnyOf(Fixtures)
        from changes in (from property in AnyOf([.. Declarations]) from pick in Gen.Int[0, 6] select (property, pick)).Array[0, 3]
        from measures in (from id in AnyOf([.. MeasureBook.Current.All.Select(measure => measure.Id)]) from state in Gen.Int[0, 2] select (id, state)).Array[0, 2]
        select measures.Aggregate(changes.Aggregate(fixture, (activity, change) => Change(activity, change.property, change.pick)), (activity, measure) =>
            activity.WithMeasure(measure.id, measure.state switch { 0 => null, 1 => new(false, null, null), _ => new(true, new(2026, 11, 1), "r") }));

    private static readonly Gen<Facts> Some = AnyOf(
        Known, Consented, Known with { Notices = [] }, Known with { Notices = null }, Known.With("dpia", null),
        Known.With("dpia", Answered("dpia", ("residual-risk", "high"))), Known.With("compatibility", null), Known with { Model = null });

    private static Activity Change(Activity activity, PropertyInfo property, int pick)
    {
        object? value = property.PropertyType == typeof(bool?) ? pick % 2 == 0
            : Words.TryGetValue(property.Name, out var words) ? words[pick % words.Length]
            : property.Name == nameof(Activity.Recipients) ? new Recipient[] { new("V", "processor", pick % 2 == 0 ? "US" : "NL", pick % 3 == 0 ? "scc" : null, pick < 4, pick == 5) }
            : property.GetValue(activity);
        return With(activity, property, value);
    }

    private static Activity With(Activity activity, PropertyInfo property, object? value)
    {
        var copy = (Activity)typeof(Activity).GetMethod("<Clone>$")!.Invoke(activity, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<(string What, Activity Less)> Less(Activity activity)
    {
        foreach (var property in Declarations) yield return (property.Name, With(activity, property, null));
        foreach (var (id, measure) in activity.Measures)
        {
            yield return (id, activity.WithMeasure(id, null));
            yield return ($"proof of {id}", activity.WithMeasure(id, measure with { Evidence = null }));
            yield return ($"day of {id}", activity.WithMeasure(id, measure with { On = null }));
        }
        foreach (var declaration in activity.Stages) yield return ($"stage {declaration.Stage}", activity.Without(declaration.Stage));
        if (activity.Recipients is not { Count: > 0 } recipients) yield break;
        var first = recipients[0];
        Recipient[] weaker =
        [
            first with { Country = null }, first with { TransferTool = null }, first with { Agreement = null }, first with { TrainsOnOurData = null },
            first with { Role = "unknown" }, first with { NoTrainingClause = null }, first with { SubprocessorsKnown = null }, first with { Nen7510 = null },
            first with { Isolated = null }, first with { DeletionAttested = null },
        ];
        foreach (var recipient in weaker) yield return ("part of a recipient", activity with { Recipients = [recipient, .. recipients.Skip(1)] });
        yield return ("data categories", activity with { DataCategories = [] });
        yield return ("subject categories", activity with { SubjectCategories = [] });
        yield return ("review features", activity with { ReviewFeatures = [] });
    }

    [Fact]
    public void Taking_anything_away_never_turns_a_denial_into_a_permit() => Gen.Select(Varied, Some).Sample((activity, facts) =>
    {
        if (TheGate.Assess(activity, facts).Verdict != Verdict.Deny) return;
        foreach (var (what, less) in Less(activity)) Assert.True(TheGate.Assess(less, facts).Verdict != Verdict.Permit, $"opens without {what}");
    }, iter: 120);

    [Fact]
    public void The_variations_hold_denials_gaps_and_permits()
    {
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<Verdict, bool>();
        Gen.Select(Varied, Some).Sample((activity, facts) => seen.TryAdd(TheGate.Assess(activity, facts).Verdict, true) || true, iter: 400);
        Assert.Equal(3, seen.Count);
    }

    [Fact]
    public void Every_finding_has_a_norm_a_reason_and_a_next_step() => Gen.Select(Varied, Some).Sample((activity, facts) =>
        TheGate.Assess(activity, facts).Findings.All(finding =>
            finding.Articles.Count > 0 && finding.Why.Nl.Length > 20 && finding.Why.En.Length > 20 && finding.Remedy.Nl.Length > 20 && finding.Remedy.En.Length > 20
            && (finding.Status == FindingStatus.Met || finding.RemedyAction is not null || finding.Detail is not null)), iter: 200);
}
