namespace Waarborg.Law;

/// <summary>
/// The report of a data protection impact assessment (GDPR Art. 35(7)) in the seventeen parts of the Rijksmodel DPIA 3.0, filled from the manifest, the
/// pre-scan and the questionnaires, with the origin of each answer.
/// </summary>
internal sealed class DpiaReport
{
    private readonly Activity _activity;
    private readonly DocumentDraft _draft;

    private DpiaReport(DocumentDraft draft) => (_draft, _activity) = (draft, draft.Activity);

    private string Computed => _draft.T("berekend uit het manifest", "computed from the manifest");

    public static ActivityDocument Of(DocumentDraft draft)
    {
        var report = new DpiaReport(draft);
        return new ActivityDocument(
            "dpia", draft.T("DPIA-rapport", "DPIA report"), draft.Activity, draft.Lang,
            [.. report.Description(), .. report.Context(), .. report.Lawfulness(), .. report.Necessity(), .. report.Risks()]);
    }

    private IEnumerable<DocumentSection> Description()
    {
        yield return Part("0", "Pre-scan en vaststelling", "Pre-scan and adoption", Scan());
        yield return Part("1", "Voorstel", "Proposal",
        [
            Manifest("name", "Naam", "Name", _activity.Name.In(_draft.Lang), "name"),
            _draft.Asked("description", _draft.T("Beschrijving", "Description"), "dpia", "description"),
        ]);
        yield return Part("2", "Persoonsgegevens", "Personal data",
        [
            Manifest("people", "Groepen mensen", "Groups of people", _draft.Words(_activity.SubjectCategories), "subjects"),
            Manifest("data", "Soorten gegevens", "Kinds of data", _draft.Words(_activity.DataCategories), "data.categories"),
            Manifest("source", "Waar de gegevens vandaan komen", "Where the data come from", _activity.Source, "data.source"),
            Manifest("special", "Gevoelige gegevens", "Special categories", _draft.YesNo(_activity.SpecialCategories), "data.special"),
        ]);
        yield return Part("3", "Gegevensverwerkingen", "Processing", Stages(stage => stage.Data, "data"));
        yield return Part("4", "Technieken en methoden van de gegevensverwerkingen", "Techniques and methods of the processing",
        [
            Manifest("output", "Wat de AI maakt", "What the AI makes", _draft.Output, "ai.output"),
            Manifest("human", "Wat een mens doet", "What a human does", _draft.HumanRole, "human.role"),
            Manifest("profiling", "Profilering", "Profiling", _draft.YesNo(_activity.Profiling), "profiling"),
            Manifest("automated", "Besluiten zonder mens", "Decisions without a human", _draft.YesNo(_activity.SolelyAutomated), "human.solelyAutomated"),
        ]);
    }

    private IEnumerable<DocumentSection> Context()
    {
        yield return Part("5", "Verwerkingsdoeleinden", "Purposes of processing",
        [
            Manifest("purpose", "Doel", "Purpose", _draft.Purpose, "purpose"),
            .. Stages(stage => stage.PurposeId is { } purpose ? DataWords.Of(purpose, _draft.Lang) : null, "purpose"),
        ]);
        yield return Part("6", "Betrokken partijen", "Parties involved",
        [
            Manifest("controller", "Verwerkingsverantwoordelijke", "Controller", _activity.Controller, "controller"),
            Manifest("dpo", "FG", "DPO", _activity.DpoContact, "dpo"),
            Manifest("recipients", "Ontvangers", "Recipients", _draft.Recipients, "recipients"),
            .. Stages(stage => stage.Owner, "owner"),
        ]);
        yield return Part("7", "Belangen bij de gegevensverwerkingen", "Interests in the processing",
        [
            Manifest("interest", "Belang van de organisatie", "Interest of the organisation", _activity.Interest, "interest") with { Required = _draft.Bases.Contains(LawfulBasis.LegitimateInterests) },
            _draft.Asked("views", _draft.T("Wat de mensen om wie het gaat ervan vinden", "What the people concerned think of it"), "dpia", "views"),
        ]);
        yield return Part("8", "Verwerkingslocaties", "Places of processing", [Manifest("transfers", "Doorgifte buiten de EER", "Transfers outside the EEA", _draft.Transfers, "recipients")]);
        yield return Part("9", "Juridisch en beleidsmatig kader", "Legal and policy framework",
        [
            Manifest("annex-three", "AI-verordening, bijlage III", "AI Act, Annex III", _activity.IsAnnexThree() is { } high ? _draft.YesNo(high) : null, "ai.annexIII"),
            Manifest("sector", "Soort doel", "Kind of purpose", _activity.PurposeKind is { } kind ? DataWords.Of(kind, _draft.Lang) : null, "purpose.kind"),
            Manifest("public-body", "Overheid", "Public body", _draft.YesNo(_activity.PublicBody), "publicBody"),
        ]);
        yield return Part("10", "Bewaartermijnen", "Retention", [Manifest("retention", "Per stap", "For each stage", _draft.Retention, "stages.*.retentionDays")]);
    }

    private IEnumerable<DocumentSection> Lawfulness()
    {
        yield return Part("11", "Rechtsgrond", "Lawful basis",
        [
            Manifest("basis", "Grondslag van het doel", "Basis of the purpose", _draft.Basis(_activity.Basis), "basis"), .. Stages(stage => _draft.Basis(stage.Basis), "basis"),
        ]);
        yield return Part("12", "Bijzondere persoonsgegevens, strafrechtelijke persoonsgegevens en nationale identificatienummers", "Special categories, criminal-offence data and national identification numbers",
        [
            Manifest("article-9", "Uitzondering (AVG art. 9 lid 2)", "Exemption (GDPR Art. 9(2))", _activity.Article9Ground, "article9") with { Required = _activity.SpecialCategories != false },
            Manifest("article-10", "Grond voor strafrechtelijke gegevens", "Ground for criminal-offence data", _activity.Article10Ground, "article10") with { Required = _activity.ConcernsCrime() },
            Manifest("identity", "BSN of kopie van een identiteitsbewijs", "Citizen service number or copy of an identity document", _draft.YesNo(_activity.IdentityData), "data.identity")
                with { Required = _activity.ConcernsApplicants() },
        ]);
        var reuse = _activity.Reuses == true || _activity.ReusesAt(Stage.Train) == true;
        yield return Part("13", "Doelbinding", "Purpose limitation",
        [
            Manifest("collected-for", "Verzameld voor", "Collected for", _activity.CollectionPurposeId is { } old ? DataWords.Of(old, _draft.Lang) : null, "collectionPurpose"),
            new("reuse", _draft.T("Hergebruik", "Re-use"), _activity.Reuses is null ? null : _draft.YesNo(reuse), Computed) { Where = "collectionPurpose" },
            .. Compatibility(reuse),
        ]);
    }

    private IEnumerable<DocumentField> Compatibility(bool reuse) => QuestionnaireBook.Current.Get("compatibility").Questions.Select(question =>
        _draft.Asked(question.Id, question.Text.In(_draft.Lang), "compatibility", question.Id)
            with { Required = reuse && !_draft.Bases.Contains(LawfulBasis.Consent) && question.Required });

    private IEnumerable<DocumentSection> Necessity()
    {
        yield return Part("14", "Noodzaak en evenredigheid", "Necessity and proportionality",
        [
            _draft.Asked("necessity", _draft.T("Noodzaak", "Necessity"), "dpia", "necessity"),
            _draft.Asked("balancing", _draft.T("Afweging van belangen", "Balancing of interests"), "lia", "balancing") with { Required = _activity.Basis == LawfulBasis.LegitimateInterests },
        ]);
        yield return Part("15", "Rechten van de betrokkenen", "Rights of the data subjects",
        [
            Manifest("route", "Hoe mensen hun rechten gebruiken", "How people use their rights", _activity.Notice.Objection, "notice.objection"),
            new("contest", _draft.T("Hoe mensen een uitkomst aanvechten", "How people contest an outcome"), _draft.Measure("contest-route"), DocumentDraft.Manifest("measures.contest-route"))
                { Where = "measures.contest-route", Required = _activity.Effect is null or "legal-or-significant" },
        ]);
    }

    private IEnumerable<DocumentSection> Risks()
    {
        yield return Part("16", "Risico's voor betrokkenen", "Risks for data subjects", [_draft.Asked("risks", _draft.T("Risico's voor mensen", "Risks for people"), "dpia", "risks")]);
        yield return Part("17", "Maatregelen", "Measures",
        [
            _draft.Asked("measures", _draft.T("Maatregelen", "Measures"), "dpia", "measures"),
            .. _activity.Measures.Where(measure => measure.Value is { Done: true, Evidence: not null }).OrderBy(measure => measure.Key, StringComparer.Ordinal)
                .Select(measure => new DocumentField(
                    $"measure-{measure.Key}", MeasureBook.Current.All.FirstOrDefault(one => one.Id == measure.Key)?.Text.In(_draft.Lang) ?? measure.Key, measure.Value.Evidence,
                    DocumentDraft.Manifest($"measures.{measure.Key}"))),
            _draft.Asked("residual-risk", _draft.T("Restrisico", "Residual risk"), "dpia", "residual-risk"),
            _draft.Asked("dpo-advice", _draft.T("Advies van de FG", "Advice of the DPO"), "dpia", "dpo-advice"),
        ]);
    }

    private List<DocumentField> Scan()
    {
        var scan = PreScan.Of(_activity);
        var hits = scan.ListHits is not { } list ? null : list.Count == 0 ? _draft.T("geen", "none")
            : string.Join("; ", DpiaList.All.Where(entry => list.Contains(entry.Key)).Select(entry => entry.Value.In(_draft.Lang)));
        var approved = _draft.Facts.Assessments.GetValueOrDefault("dpia") is { } filled && filled.IsApproved(_draft.Facts.Now);
        return
        [
            new("needed", _draft.T("Is een DPIA nodig?", "Is a DPIA needed?"), _draft.YesNo(scan.Needed), Computed) { Where = "dpiaList" },
            new("list", _draft.T("Soorten van de AP-lijst", "Kinds on the authority's list"), hits, Computed) { Where = "dpiaList" },
            new("approved", _draft.T("Akkoord van de FG", "Agreement of the DPO"), approved ? _draft.YesNo(true) : null, _draft.AnswerOrigin("dpia")) { Where = "assessments.dpia.approvedOn" },
        ];
    }

    private List<DocumentField> Stages(Func<StageDeclaration, string?> value, string key) => [.. _draft.Used.Select(stage =>
        Manifest($"{stage.Stage.ToString().ToLowerInvariant()}-{key}", StageName.Of(stage.Stage).In("nl"), StageName.Of(stage.Stage).In("en"), value(stage),
            $"stages.{stage.Stage.ToString().ToLowerInvariant()}.{key}"))];

    private DocumentSection Part(string number, string dutch, string english, IReadOnlyList<DocumentField> fields) => new(number, $"{number}. {_draft.T(dutch, english)}", fields);

    private DocumentField Manifest(string id, string dutch, string english, string? value, string key) => DocumentDraft.Stated(id, _draft.T(dutch, english), value, key);
}
