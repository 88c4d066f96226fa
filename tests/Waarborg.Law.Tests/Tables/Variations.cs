using System.Globalization;
using System.Reflection;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Tables;

/// <summary>Every way to change one declaration or one fact of the fixtures. Found by reflection, so that a new declaration is varied without being listed.</summary>
internal static class Variations
{
    public static readonly IReadOnlyDictionary<string, (Activity Activity, Facts Facts)> Fixtures = new Dictionary<string, (Activity, Facts)>
    {
        ["assistant"] = (Assistant, Known), ["recruitment"] = (Recruitment, Known), ["care"] = (Care, Known),
        ["care-training"] = (CareTraining.WithMeasure("alternative-without-ai", new(true, new(2026, 11, 1), "report")), Consented),
    };

    private static readonly Dictionary<string, string[]> Words = new()
    {
        [nameof(Activity.PurposeKind)] = ["care", "research", "service", "recruitment", "training"], [nameof(Activity.Obtained)] = ["direct", "indirect"],
        [nameof(Activity.Output)] = ["answer", "score", "decision"], [nameof(Activity.Effect)] = ["none", "service", "legal-or-significant"],
        [nameof(Activity.HumanRole)] = ["none", "approves", "decides"], [nameof(Activity.Article22Exception)] = ["contract", "law", "explicit-consent", "uavg-40"],
        [nameof(Activity.AnnexThreeArea)] = ["none", "employment", "justice"], [nameof(Activity.MedicalPurpose)] = ["none", "administrative", "decision-support"],
        [nameof(Activity.Article9Ground)] = ["9(2)(a)", "9(2)(b)", "9(2)(c)", "9(2)(d)", "9(2)(g)", "9(2)(h)", "9(2)(i)", "9(2)(j)", "9(2)(z)"],
        [nameof(Activity.Article10Ground)] = ["UAVG 32"], [nameof(Activity.CollectionPurposeId)] = ["train-assistant", "elsewhere"],
    };

    private static readonly string[] Categories =
    [
        "health", "medical", "medical-record", "patient-record", "patient-records", "diagnosis", "diagnoses", "medication", "care", "dossier", "free-text", "letter", "letters", "chat", "chat-logs",
        "conversations", "notes", "e-mail", "messages", "recordings", "transcripts", "criminal-offences", "inferred-personality", "emotion", "emotions", "bsn", "id-copy", "identity-document", "passport",
    ];

    private static readonly string[] People =
    [
        "applicants", "applicant", "candidates", "candidate", "job-seekers", "employees", "employee", "staff", "workers", "personnel", "patients", "patient", "clients-in-care", "children", "minors",
        "pupils", "students", "third-parties", "third-persons", "relatives", "referees", "colleagues", "family",
    ];

    private static readonly IReadOnlyList<PropertyInfo> Declarations = Removable(typeof(Activity));
    private static readonly IReadOnlyList<PropertyInfo> KnownFacts = Removable(typeof(Facts));

    public static IEnumerable<(string What, Activity Activity, Facts Facts)> Of(Activity activity, Facts facts) =>
        Declared(activity).Select(one => (one.What, one.Activity, facts)).Concat(Learned(facts).Select(one => (one.What, activity, one.Facts)));

    private static IEnumerable<(string What, Activity Activity)> Declared(Activity activity)
    {
        foreach (var property in Declarations)
        {
            yield return ($"{property.Name} unknown", With(activity, property, null));
            if (property.PropertyType == typeof(bool?))
                foreach (var value in new[] { true, false }) yield return ($"{property.Name} {value}", With(activity, property, value));
            foreach (var word in Words.GetValueOrDefault(property.Name, [])) yield return ($"{property.Name} {word}", With(activity, property, word));
        }
        foreach (var basis in Enum.GetValues<LawfulBasis>())
        {
            yield return ($"Basis {basis}", activity with { Basis = basis });
            yield return ($"all bases {basis}", activity with { Basis = basis, Interest = "Sneller", Stages = [.. activity.Stages.Select(stage => stage.Basis is null ? stage : stage with { Basis = basis })] });
        }
        foreach (var category in Categories) yield return ($"data {category}", activity with { DataCategories = [category] });
        foreach (var people in People) yield return ($"people {people}", activity with { SubjectCategories = ["customers", people] });
        yield return ("one review feature less", activity with { ReviewFeatures = [.. activity.ReviewFeatures.Skip(1)] });
        foreach (var days in new[] { 28, 29, 365, 366 })
            yield return ($"kept {days} days", activity with { Stages = [.. activity.Stages.Select(stage => stage.RetentionDays is null ? stage : stage with { RetentionDays = days })] });
        yield return ("kept 365 days with consent", activity.WithMeasure("retention-consent", new(true, new(2026, 11, 1), "r")) with
            { Stages = [.. activity.Stages.Select(stage => stage.RetentionDays is null ? stage : stage with { RetentionDays = 365 })] });
        foreach (var (what, other) in Measures(activity).Concat(Stages(activity)).Concat(Recipients(activity))) yield return (what, other);
    }

    private static IEnumerable<(string What, Activity Activity)> Measures(Activity activity)
    {
        foreach (var id in activity.Measures.Keys.Order(StringComparer.Ordinal))
        {
            yield return ($"measure {id} unknown", activity.WithMeasure(id, null));
            yield return ($"measure {id} not done", activity.WithMeasure(id, new(false, null, null)));
        }
        yield return ("measure undated", activity.WithMeasure("ai-literacy", new(true, null, "r")));
        yield return ("measure unproven", activity.WithMeasure("ai-literacy", new(true, new(2026, 11, 1), " ")));
        yield return ("measure tomorrow", activity.WithMeasure("ai-literacy", new(true, Today.AddDays(1), "r")));
        yield return ("measure today", activity.WithMeasure("ai-literacy", new(true, Today, "r")));
        yield return ("measure on its last day", activity.WithMeasure("ai-literacy", new(true, Today.AddMonths(-MeasureBook.Current.Get("ai-literacy").LastsMonths!.Value), "r")));
        yield return ("measure past its last day", activity.WithMeasure("ai-literacy", new(true, Today.AddMonths(-MeasureBook.Current.Get("ai-literacy").LastsMonths!.Value).AddDays(-1), "r")));
        yield return ("measure not needed", activity.WithMeasure("base-model-origin", new(false, null, null) { NotNeeded = "Niet hier" }));
        yield return ("measure needed after all", activity.WithMeasure("ai-literacy", new(false, null, null) { NotNeeded = "Niet hier" }));
        foreach (var exception in new[] { "contract", "law", "explicit-consent" })
        {
            var alone = activity with { Article22Exception = exception, HumanRole = "none", SolelyAutomated = true };
            yield return ($"alone on {exception}", alone);
            yield return ($"alone on {exception}, special on consent", alone with { SpecialCategories = true, Article9Ground = "9(2)(a)" });
            yield return ($"alone on {exception}, special on a statute", alone with { SpecialCategories = true, Article9Ground = "9(2)(g)" });
            yield return ($"alone on {exception}, special on care", alone with { SpecialCategories = true, Article9Ground = "9(2)(h)" });
            yield return ($"alone on {exception}, no safeguards", alone.WithMeasure("article-22-safeguards", null));
            yield return ($"alone on {exception}, no statute", alone.WithMeasure("statutory-basis", null));
        }
        yield return ("alone on uavg-40, significant, no profiling", activity with
            { Article22Exception = "uavg-40", HumanRole = "none", SolelyAutomated = true, Profiling = false, Effect = "legal-or-significant" });
        yield return ("significant, reuse by law", activity.WithMeasure("reuse-law", new(true, new(2026, 11, 1), "r")) with { Effect = "legal-or-significant", CollectionPurposeId = "elsewhere" });
        yield return ("reuse for research", activity.WithMeasure("reuse-research", new(true, new(2026, 11, 1), "r")) with { CollectionPurposeId = "elsewhere" });
        yield return ("research on health", activity with { PurposeKind = "research", Article9Ground = "9(2)(j)", SpecialCategories = true });
        yield return ("public body, claims 6(3)", activity with { PublicBody = true, ClaimsArticle63 = true, AnnexThreeArea = "justice" });
        yield return ("notice not required", activity with { Notice = new(30, false), CollectionPurposeId = activity.PurposeId });
        yield return ("told long before", activity with { Notice = new(41, true) });
        yield return ("told just in time", activity with { Notice = new(40, true) });
    }

    private static IEnumerable<(string What, Activity Activity)> Stages(Activity activity)
    {
        foreach (var declaration in activity.Stages)
        {
            var stage = declaration.Stage;
            yield return ($"{stage} not mentioned", activity.Without(stage));
            yield return ($"{stage} {(declaration.Used ? "not used" : "used")}", activity.With(stage, d => d with { Used = !d.Used }));
            if (!declaration.Used) continue;
            yield return ($"{stage} without purpose", activity.With(stage, d => d with { PurposeId = " " }));
            yield return ($"{stage} without basis", activity.With(stage, d => d with { Basis = null }));
            yield return ($"{stage} without data", activity.With(stage, d => d with { Data = null }));
            yield return ($"{stage} without term", activity.With(stage, d => d with { RetentionDays = null }));
            yield return ($"{stage} without owner", activity.With(stage, d => d with { Owner = null }));
        }
    }

    private static IEnumerable<(string What, Activity Activity)> Recipients(Activity activity)
    {
        var good = new Recipient("V", "processor", "NL", null, true, false) { NoTrainingClause = true, SubprocessorsKnown = true, Nen7510 = true, Isolated = true, DeletionAttested = true };
        foreach (var property in typeof(Recipient).GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(bool?)))
            foreach (var value in new bool?[] { true, false, null }) yield return ($"recipient {property.Name} {value?.ToString() ?? "unknown"}", activity with { Recipients = [With(good, property, value)] });
        foreach (var role in new[] { "controller", "joint", "unknown" }) yield return ($"recipient {role}", activity with { Recipients = [good with { Role = role }] });
        foreach (var tool in new[] { null, "adequacy", "dpf", "scc", "BCR ", "none", "49" }) yield return ($"recipient in US, {tool ?? "unknown"}", activity with { Recipients = [good with { Country = "US", TransferTool = tool }] });
        yield return ("recipient somewhere", activity with { Recipients = [good with { Country = " " }] });
        yield return ("recipient in eea", activity with { Recipients = [good with { Country = "no" }] });
    }

    private static IEnumerable<(string What, Facts Facts)> Learned(Facts facts)
    {
        foreach (var property in KnownFacts)
        {
            yield return ($"fact {property.Name} unknown", With(facts, property, null));
            if (property.PropertyType == typeof(bool?)) yield return ($"fact {property.Name} false", With(facts, property, false));
        }
        yield return ("fact overdue", facts with { OverdueErasures = 2 });
        yield return ("fact no card", facts with { Model = facts.Model! with { HasModelCard = false } });
        yield return ("fact no audit", facts with { Model = facts.Model! with { LeakageAudited = false } });
        yield return ("fact bsn", facts with { DataSet = facts.DataSet! with { BsnFound = 1 } });
        yield return ("fact special", facts with { DataSet = facts.DataSet! with { SpecialCategoryHits = 1, SpecialCategoriesFiltered = false } });
        foreach (var on in new[] { Today, Today.AddMonths(-12), Today.AddMonths(-12).AddDays(-1), Today.AddDays(1) })
            yield return ($"fact anonymous, tested {on:yyyy-MM-dd}", facts with { DataSet = facts.DataSet! with { LabelledPseudonymous = false }, AnonymityTest = new(on, true) });
        yield return ("fact anonymous, failed", facts with { DataSet = facts.DataSet! with { LabelledPseudonymous = false } });
        foreach (var low in new[] { 0.90, 0.8999 }) yield return (string.Create(CultureInfo.InvariantCulture, $"fact recall {low}"), facts with { Deidentification = facts.Deidentification! with { RecallLow = low } });
        yield return ("fact residual", facts with { Deidentification = facts.Deidentification! with { ResidualKnownIdentifiers = 1 } });
        yield return ("fact no sample", facts with { Deidentification = facts.Deidentification! with { SampleSize = 0 } });
        foreach (var (what, notices) in Notices()) yield return ($"fact {what}", facts with { Notices = notices });
        foreach (var (what, people) in Crowds()) yield return ($"fact {what}", facts with { People = people });
        yield return ("fact stated people", facts with { People = null, StatedPeople = new(10, 4, Today.AddDays(-40), 3, 2, 1) });
        yield return ("fact stated people, nobody reached", facts with { People = null, StatedPeople = new(10, 0, null, 0, 0, 0) });
        foreach (var (id, assessment) in facts.Assessments.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return ($"fact {id} absent", facts.With(id, null));
            yield return ($"fact {id} not approved", facts.With(id, assessment with { ApprovedAt = null }));
            yield return ($"fact {id} approved later", facts.With(id, assessment with { ApprovedAt = Now.AddMinutes(1) }));
            yield return ($"fact {id} approved before", facts.With(id, assessment with { ApprovedAt = assessment.SubmittedAt.AddMinutes(-1) }));
            yield return ($"fact {id} outdated", facts.With(id, assessment with { OutdatedBy = ["data.special"] }));
            foreach (var question in QuestionnaireBook.Current.Get(id).Questions)
            {
                yield return ($"fact {id}/{question.Id} open", facts.With(id, assessment with { Answers = assessment.Answers.Where(answer => answer.Key != question.Id).ToDictionary() }));
                foreach (var option in question.Options.Select(option => option.Id).Concat(question.Kind == QuestionKind.YesNo ? ["yes", "no"] : []))
                    yield return ($"fact {id}/{question.Id} {option}", facts.With(id, Answered(id, (question.Id, option))));
            }
        }
        yield return ("fact review today", facts.With("lia", Answered("lia", ("review-date", $"{Today:yyyy-MM-dd}"))));
        yield return ("fact review yesterday", facts.With("lia", Answered("lia", ("review-date", $"{Today.AddDays(-1):yyyy-MM-dd}"))));
        for (var stages = 0; stages < 5; stages++) yield return ($"fact {stages} stages completed", facts with { CompletedStages = Enum.GetValues<Stage>().Take(stages).ToHashSet() });
    }

    private static IEnumerable<(string, NoticeFact[])> Notices()
    {
        yield return ("no notice", []);
        yield return ("notice today", [Notice() with { PublishedOn = Today }]);
        yield return ("notice tomorrow", [Notice() with { PublishedOn = Today.AddDays(1) }]);
        yield return ("notice undelivered", [Notice() with { Delivered = 0 }]);
        yield return ("two notices", [Notice() with { PublishedOn = Today.AddDays(-10) }, Notice()]);
        foreach (var item in NoticeChecklist.Items) yield return ($"notice without {item.Id}", [Notice() with { Covers = Notice().Covers.Where(one => one != item.Id).ToHashSet() }]);
    }

    private static IEnumerable<(string, SubjectFacts[])> Crowds()
    {
        var given = Person(1) with { Consent = ConsentState.Given, ConsentProven = true };
        yield return ("nobody", []);
        yield return ("one untold", [Person(1), Person(2) with { NotifiedOn = null }]);
        yield return ("all untold", [Person(1) with { NotifiedOn = null }]);
        yield return ("told on the day of the notice", [Person(1) with { NotifiedOn = Today.AddDays(-45) }]);
        yield return ("told before the notice", [Person(1) with { NotifiedOn = Today.AddDays(-46) }]);
        yield return ("told late", [Person(1) with { NotifiedOn = Today.AddDays(-5) }, Person(2) with { NotifiedOn = Today.AddDays(-2) }]);
        yield return ("one consents", [given, Person(2)]);
        yield return ("consent unproven", [given with { ConsentProven = false }]);
        yield return ("consent withdrawn", [given, Person(2) with { Consent = ConsentState.Withdrawn }]);
        yield return ("one erased", [given, Person(2) with { Erased = true, NotifiedOn = null }]);
    }

    private static List<PropertyInfo> Removable(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return [.. type.GetProperties().Where(p => p.CanWrite && nullability.Create(p).WriteState == NullabilityState.Nullable)];
    }

    private static T With<T>(T record, PropertyInfo property, object? value)
        where T : class
    {
        var copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
