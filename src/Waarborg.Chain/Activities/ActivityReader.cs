using Waarborg.Law;

namespace Waarborg.Chain.Activities;

/// <summary>Reads what a manifest declares of the activity itself.</summary>
internal static class ActivityReader
{
    private static readonly string[] DpiaEntries = [.. DpiaList.All.Select(entry => entry.Key)];

    private static readonly string[] Features = [.. ReviewFeatures.All.Select(feature => feature.Key)];

    internal static Activity Read(ManifestNode root, string version)
    {
        root.AllowOnly(
            "activity", "name", "controller", "contact", "publicBody", "dpo", "purpose", "collectionPurpose", "basis", "interest", "article9", "article10", "data",
            "subjects", "recipients", "profiling", "monitoring", "dpiaList", "effect", "human", "ai", "notice", "stages", "measures", "facts", "assessments");
        var purpose = root.Map("purpose", required: true);
        purpose?.AllowOnly("id", "kind", "nl", "en");
        var notice = root.Map("notice");
        notice?.AllowOnly("required", "minimumDays", "objection", "obligation", "logic");
        var activity = new Activity
        {
            Id = root.Slug("activity", required: true) ?? "",
            Version = version,
            Name = root.Localized("name", required: true) ?? new("", ""),
            Purpose = purpose is null ? new("", "") : new(purpose.Text("nl", required: true) ?? "", purpose.Text("en", required: true) ?? ""),
            PurposeId = purpose?.Slug("id", required: true) ?? "",
            PurposeKind = purpose?.OneOf("kind", "care", "research", "service", "recruitment", "training", "other"),
            CollectionPurposeId = root.Slug("collectionPurpose"),
            Controller = root.Text("controller"),
            ControllerContact = root.Text("contact"),
            PublicBody = root.Flag("publicBody"),
            DpoContact = root.Text("dpo"),
            Basis = StageReader.Basis(root),
            Interest = root.Text("interest"),
            Article9Ground = root.Text("article9"),
            Article10Ground = root.Text("article10"),
            SubjectCategories = root.Texts("subjects") ?? [],
            Profiling = root.Flag("profiling"),
            Monitoring = root.Flag("monitoring"),
            DpiaListEntries = root.Choices("dpiaList", DpiaEntries),
            Effect = root.OneOf("effect", "none", "service", "legal-or-significant"),
            Recipients = RecipientReader.Read(root),
            Stages = StageReader.Read(root),
            Notice = new NoticePolicy(notice?.Number("minimumDays", 0, 365) ?? 30, notice?.Flag("required") ?? true)
            {
                Objection = notice?.Text("objection"),
                Obligation = notice?.Localized("obligation"),
                Logic = notice?.Localized("logic"),
            },
            Measures = MeasureReader.Read(root),
            Stated = FactsReader.Read(root),
        };
        return Ai(root, Human(root, Data(root, activity)));
    }

    private static Activity Data(ManifestNode root, Activity activity)
    {
        if (root.Map("data") is not { } data) return activity;
        data.AllowOnly("categories", "special", "source", "obtained", "largeScale", "children", "matching", "identity");
        return activity with
        {
            DataCategories = data.Texts("categories") ?? [],
            SpecialCategories = data.Flag("special"),
            Source = data.Text("source"),
            Obtained = data.OneOf("obtained", "direct", "indirect", "both"),
            LargeScale = data.Flag("largeScale"),
            Children = data.Flag("children"),
            Matching = data.Flag("matching"),
            IdentityData = data.Flag("identity"),
        };
    }

    private static Activity Human(ManifestNode root, Activity activity)
    {
        if (root.Map("human") is not { } human) return activity;
        human.AllowOnly("role", "solelyAutomated", "filtersBeforeHuman", "exception", "review");
        return activity with
        {
            HumanRole = human.OneOf("role", "none", "approves", "decides"),
            SolelyAutomated = human.Flag("solelyAutomated"),
            FiltersBeforeHuman = human.Flag("filtersBeforeHuman"),
            Article22Exception = human.OneOf("exception", "none", "contract", "law", "explicit-consent", "uavg-40"),
            ReviewFeatures = human.Choices("review", Features) ?? [],
        };
    }

    private static Activity Ai(ManifestNode root, Activity activity)
    {
        if (root.Map("ai") is not { } ai) return activity;
        ai.AllowOnly(
            "directInteraction", "disclosure", "bsnInPrompts", "output", "takesDecisions", "generatesContent", "personality", "emotions", "annexIII", "article63",
            "publicChatbot", "medicalPurpose", "exchangeSystem");
        return activity with
        {
            DirectInteraction = ai.Flag("directInteraction"),
            AiDisclosure = ai.Flag("disclosure"),
            BsnInPrompts = ai.Flag("bsnInPrompts"),
            Output = ai.OneOf("output", "answer", "summary", "score", "ranking", "decision", "other"),
            TakesDecisions = ai.Flag("takesDecisions"),
            GeneratesContent = ai.Flag("generatesContent"),
            InfersPersonality = ai.Flag("personality"),
            InfersEmotions = ai.Flag("emotions"),
            AnnexThreeArea = ai.OneOf(
                "annexIII", "none", "employment", "education", "essential-services", "law-enforcement", "migration", "justice", "biometrics", "infrastructure"),
            ClaimsArticle63 = ai.Flag("article63"),
            PublicChatbot = ai.Flag("publicChatbot"),
            MedicalPurpose = ai.OneOf("medicalPurpose", "none", "administrative", "decision-support"),
            ExchangeSystem = ai.Flag("exchangeSystem"),
        };
    }
}
