using CsCheck;

namespace Waarborg.Law.Tests;

/// <summary>Activities and facts that the gate permits, to break one thing at a time.</summary>
internal static class Cases
{
    public static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = DateOnly.FromDateTime(Now.UtcDateTime);

    public static readonly Gate TheGate = new(RuleBook.Current);

    /// <summary>Measures that open another way; what is permitted without them needs them not.</summary>
    private static readonly string[] Alternatives = ["reuse-law", "reuse-research", "prior-consultation", "alternative-without-ai", "retention-consent"];

    private static readonly Stage[] Chain = [Stage.Collect, Stage.Prepare, Stage.Train, Stage.Apply, Stage.Oversee];

    /// <summary>Re-use of chat logs to train an assistant, on legitimate interests, with everything declared.</summary>
    public static Activity Assistant { get; } = new()
    {
        Id = "customer-service-assistant", Version = new string('a', 64), Name = new("Assistent", "Assistant"), Purpose = new("Trainen", "Training"),
        PurposeId = "train-assistant", CollectionPurposeId = "customer-service", Controller = "Winkel BV", DpoContact = "fg@winkel.example",
        Basis = LawfulBasis.LegitimateInterests, Interest = "Vragen sneller beantwoorden", DataCategories = ["contact", "free-text"],
        SubjectCategories = ["customers", "third-parties"], SpecialCategories = false, Source = "chat", Profiling = false, Effect = "service", HumanRole = "none",
        SolelyAutomated = true, DirectInteraction = true, AiDisclosure = true, BsnInPrompts = false, Recipients = [], PurposeKind = "training", PublicBody = false, LargeScale = true,
        Children = false, Matching = false, Monitoring = false, Obtained = "direct", DpiaListEntries = [], Output = "answer", TakesDecisions = false,
        GeneratesContent = true, InfersPersonality = false, InfersEmotions = false, AnnexThreeArea = "none", Article22Exception = "none", PublicChatbot = false,
        Measures = MeasureBook.Current.All.Where(measure => !Alternatives.Contains(measure.Id)).ToDictionary(measure => measure.Id, _ => new DeclaredMeasure(true, new DateOnly(2026, 11, 1), "report")),
        Stages =
        [
            new(Stage.Collect, "customer-service", LawfulBasis.Contract, "chat logs", 365, "Hoofd klantenservice", true),
            new(Stage.Prepare, "train-assistant", LawfulBasis.LegitimateInterests, "chat logs", 90, "Data steward", true),
            new(Stage.Train, "train-assistant", LawfulBasis.LegitimateInterests, "data set", 90, "AI engineer", true),
            new(Stage.Apply, "answer-customers", LawfulBasis.Contract, "questions", 30, "Hoofd klantenservice", true),
            new(Stage.Oversee, "watch", LawfulBasis.LegitimateInterests, "samples", 30, "Privacy officer", true),
        ],
    };

    /// <summary>Everything that the assistant needs, with all stages completed.</summary>
    public static Facts Known { get; } = new()
    {
        Now = Now, People = [Person(1), Person(2), Person(3)], Notices = [Notice()], DataSet = new("set-1", 100, 3, true, 0, 0, true),
        Deidentification = new(Now.AddDays(-1), 500, 0.97, 0.95, 0.99, 0), AnonymityTest = new(Today.AddDays(-10), false),
        Assessments = QuestionnaireBook.Current.All.ToDictionary(q => q.Id, q => Answered(q.Id)), LineageComplete = true, ErasureListApplied = true,
        OutputFilter = true, KeysSeparated = true, AiDisclosureShown = true, OverdueErasures = 0, Model = new("model-1", 4, true, true),
        CompletedStages = Chain.ToHashSet(), RightsRequest = new(Id(1), true),
    };

    /// <summary>Applicants are assessed with evidence for each criterion; a recruiter decides.</summary>
    public static Activity Recruitment { get; } = Assistant with
    {
        Id = "recruitment", PurposeId = "assess", PurposeKind = "recruitment", CollectionPurposeId = "assess", Basis = LawfulBasis.Contract, Interest = null,
        DataCategories = ["cv", "letter"], SubjectCategories = ["applicants", "referees"], Profiling = true, Effect = "legal-or-significant", HumanRole = "decides",
        SolelyAutomated = false, FiltersBeforeHuman = false, ReviewFeatures = [.. ReviewFeatures.All.Select(feature => feature.Key)], Output = "other",
        DirectInteraction = false, IdentityData = false, AnnexThreeArea = "employment", ClaimsArticle63 = false,
        Recipients = [new("V", "processor", "NL", null, true, false) { NoTrainingClause = true, SubprocessorsKnown = true }],
        Stages =
        [
            new(Stage.Collect, "assess", LawfulBasis.Contract, "letters", 28, "HR", true), new(Stage.Apply, "assess", LawfulBasis.Contract, "passages", 28, "HR", true),
            new(Stage.Prepare, null, null, null, null, null, false), new(Stage.Train, null, null, null, null, null, false),
            new(Stage.Oversee, "watch", LawfulBasis.LegalObligation, "log", 365, "DPO", true),
        ],
    };

    /// <summary>Records are summarised for the clinician, without training.</summary>
    public static Activity Care { get; } = Assistant with
    {
        Id = "care", PurposeId = "care", PurposeKind = "care", CollectionPurposeId = "care", Basis = LawfulBasis.Contract, Interest = null, Article9Ground = "9(2)(h)",
        DataCategories = ["health", "patient-record"], SubjectCategories = ["patients", "relatives"], SpecialCategories = true, HumanRole = "approves",
        SolelyAutomated = false, Output = "summary", DirectInteraction = false, MedicalPurpose = "administrative", ExchangeSystem = false,
        Recipients = [new("V", "processor", "NL", null, true, false) { NoTrainingClause = true, SubprocessorsKnown = true, Nen7510 = true, Isolated = true, DeletionAttested = true }],
        Stages =
        [
            new(Stage.Collect, "care", LawfulBasis.Contract, "records", 7305, "Care", true), new(Stage.Apply, "care", LawfulBasis.Contract, "summaries", 7305, "Care", true),
            new(Stage.Prepare, null, null, null, null, null, false), new(Stage.Train, null, null, null, null, null, false),
            new(Stage.Oversee, "watch", LawfulBasis.LegalObligation, "log", 365, "DPO", true),
        ],
        Measures = Assistant.Measures.ToDictionary(pair => pair.Key, pair => pair.Key == "patients-consulted" ? pair.Value with { On = new(2026, 6, 1) } : pair.Value),
    };

    /// <summary>A model is trained on records of patients who consented, as an activity of its own.</summary>
    public static Activity CareTraining { get; } = Care with
    {
        Id = "care-training", PurposeId = "train-on-records", PurposeKind = "training", Basis = LawfulBasis.Consent, Article9Ground = "9(2)(a)", Effect = "none",
        Recipients = [],
        Stages =
        [
            new(Stage.Collect, "care", LawfulBasis.Contract, "records", 7305, "Care", true),
            new(Stage.Prepare, "train-on-records", LawfulBasis.Consent, "copies", 90, "Research", true),
            new(Stage.Train, "train-on-records", LawfulBasis.Consent, "data set", 365, "Research", true),
            new(Stage.Apply, null, null, null, null, null, false),
            new(Stage.Oversee, "watch", LawfulBasis.LegalObligation, "log", 365, "DPO", true),
        ],
    };

    /// <summary>What is known when one person gave consent that can be shown.</summary>
    public static Facts Consented => Known with { People = [Person(1) with { Consent = ConsentState.Given, ConsentProven = true }] };

    public static IReadOnlyList<Stage> AllStages { get; } = Enum.GetValues<Stage>();

    public static SubjectId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    /// <summary>Somebody who was told long ago and wants nothing.</summary>
    public static SubjectFacts Person(int number) =>
        new(Id(number), Today.AddDays(-40), false, ConsentState.None, false, false, false, Today.AddDays(-100), Today.AddDays(-200));

    /// <summary>A notice that covers everything, sent 45 days ago.</summary>
    public static NoticeFact Notice() => new("notice-1", Today.AddDays(-45), NoticeChecklist.Items.Select(item => item.Id).ToHashSet(), 3, 0);

    /// <summary>A questionnaire with the best answer to every question, approved.</summary>
    public static AssessmentFact Answered(string questionnaire, params (string Question, string Answer)[] otherwise)
    {
        var answers = QuestionnaireBook.Current.Get(questionnaire).Questions.ToDictionary(q => q.Id, q => q.Kind switch
        {
            QuestionKind.Text => new string('x', 60),
            QuestionKind.Choice => q.Options[0].Id,
            QuestionKind.YesNo => "yes",
            QuestionKind.Number => "30",
            _ => "2027-11-01",
        });
        foreach (var (question, answer) in otherwise) answers[question] = answer;
        return new AssessmentFact(answers, Now.AddDays(-5), Now.AddDays(-4));
    }

    public static Facts With(this Facts facts, string questionnaire, AssessmentFact? assessment)
    {
        var assessments = facts.Assessments.ToDictionary();
        if (assessment is null) assessments.Remove(questionnaire);
        else assessments[questionnaire] = assessment;
        return facts with { Assessments = assessments };
    }

    public static Activity With(this Activity activity, Stage stage, Func<StageDeclaration, StageDeclaration> change) =>
        activity with { Stages = [.. activity.Stages.Select(declaration => declaration.Stage == stage ? change(declaration) : declaration)] };

    /// <summary>The same, with one measure declared otherwise; null takes it away.</summary>
    public static Activity WithMeasure(this Activity activity, string id, DeclaredMeasure? measure)
    {
        var measures = activity.Measures.ToDictionary();
        if (measure is null) measures.Remove(id);
        else measures[id] = measure;
        return activity with { Measures = measures };
    }

    public static Activity Without(this Activity activity, params Stage[] stages) =>
        activity with { Stages = [.. activity.Stages.Where(declaration => !stages.Contains(declaration.Stage))] };

    public static Facts Completed(this Facts facts, params Stage[] stages) => facts with { CompletedStages = stages.ToHashSet() };

    /// <summary>One of these values.</summary>
    public static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>What one rule finds at a stage.</summary>
    public static Finding Find(string rule, Stage stage, Activity activity, Facts facts) =>
        TheGate.Assess(activity, facts, stage).Findings.Single(finding => finding.Rule == rule);

    public static void AssertFinds(FindingStatus status, string rule, Stage stage, Activity activity, Facts facts) =>
        Assert.Equal(status, Find(rule, stage, activity, facts).Status);
}
