using System.Globalization;

namespace Waarborg.Law;

/// <summary>
/// The card of the whole AI system, for who decides on it, works with it or checks it: what it is for, who answers for it, which data and models it uses, how well it works, what it cannot
/// do, how people oversee it, and which assessments were made. Its parts are those of the Dutch government's reporting standard for algorithms (system card and assessment cards).
/// </summary>
internal sealed class SystemCard
{
    private readonly Activity _activity;
    private readonly DocumentDraft _draft;

    private SystemCard(DocumentDraft draft) => (_draft, _activity) = (draft, draft.Activity);

    private string Computed => _draft.T("berekend uit het manifest", "computed from the manifest");

    private string Measured => _draft.T("gemeten door het systeem, of in het manifest", "measured by the system, or in the manifest");

    public static ActivityDocument Of(DocumentDraft draft)
    {
        var card = new SystemCard(draft);
        return new ActivityDocument("system-card", draft.T("Systeemkaart", "System card"), draft.Activity, draft.Lang,
        [
            new("system", draft.T("Het systeem", "The system"), [.. card.TheSystem()]), new("use", draft.T("Gebruik en gevolgen", "Use and effects"), [.. card.Use()]),
            new("data", draft.T("Gegevens", "Data"), [.. card.Data()]), new("models", draft.T("Modellen", "Models"), [.. card.Models()]),
            new("quality", draft.T("Hoe goed het werkt", "How well it works"), [.. card.Quality()]), new("oversight", draft.T("Toezicht door mensen", "Human oversight"), [.. card.Oversight()]),
            new("assessments", draft.T("Beoordelingen", "Assessments"), [.. card.Assessments()]),
        ]);
    }

    private IEnumerable<DocumentField> TheSystem()
    {
        yield return Manifest("name", "Naam", "Name", _activity.Name.In(_draft.Lang), "name");
        yield return Manifest("description", "Doel", "Purpose", _draft.Purpose, "purpose");
        yield return Manifest("owners", "Verantwoordelijke organisatie", "Organisation that answers for it", _activity.Controller, "controller");
        yield return Manifest("contact", "Contact", "Contact", _activity.ControllerContact ?? _activity.DpoContact, "contact");
        yield return new("status", _draft.T("Stand", "Status"), Status(), Computed) { Where = "stages.apply" };
        yield return Manifest("external_providers", "Leveranciers en andere ontvangers", "Providers and other recipients", _draft.Recipients, "recipients");
    }

    private IEnumerable<DocumentField> Use()
    {
        yield return Manifest("people", "Over wie gaat het?", "Whom is it about?", _draft.Words(_activity.SubjectCategories), "subjects");
        yield return Manifest("output", "Wat maakt de AI?", "What does the AI make?", _draft.Output, "ai.output");
        yield return Manifest("goal_and_impact", "Gevolg voor mensen", "Effect on people", _draft.Effect, "effect");
        yield return Manifest("legal_base", "Grondslag", "Lawful basis", _draft.Basis(_activity.Basis), "basis");
        yield return new("ai_act_profile", _draft.T("AI-verordening", "AI Act"), _activity.IsAnnexThree() switch
        {
            null => null,
            true => _draft.T("hoog risico (bijlage III); de eisen gelden vanaf 2 december 2027", "high risk (Annex III); the requirements apply from 2 December 2027"),
            false => _draft.T("niet op de lijst van bijlage III", "not on the list of Annex III"),
        }, Computed) { Where = "ai.annexIII" };
        yield return Manifest("interaction", "Praten mensen met de AI, en wordt dat gezegd?", "Do people talk to the AI, and are they told?", Disclosure(), "ai.disclosure");
    }

    private IEnumerable<DocumentField> Data()
    {
        yield return Manifest("used_data", "Soorten gegevens", "Kinds of data", _draft.Words(_activity.DataCategories), "data.categories");
        yield return Manifest("source", "Bron", "Source", _activity.Source, "data.source");
        yield return Manifest("special", "Gevoelige gegevens", "Special categories", _draft.YesNo(_activity.SpecialCategories), "data.special");
        yield return Manifest("retention", "Bewaren", "Retention", _draft.Retention, "stages.*.retentionDays");
        if (_activity.Uses(Stage.Train))
        {
            yield return new("records", _draft.T("Dataset om van te leren", "Data set to learn from"), _draft.Facts.DataSet is { } set
                ? string.Create(CultureInfo.InvariantCulture, $"{set.Records} {_draft.T("records van", "records of")} {set.People} {_draft.T("mensen", "people")}") : null, Measured)
                { Where = "facts.dataSet", Required = false };
        }
    }

    private IEnumerable<DocumentField> Models()
    {
        yield return new("training", _draft.T("Wordt er getraind op deze gegevens?", "Is there training on these data?"), _activity.Declaration(Stage.Train) is { } train ? _draft.YesNo(train.Used) : null, DocumentDraft.Manifest("stages.train"))
            { Where = "stages.train" };
        if (_activity.Uses(Stage.Train))
        {
            yield return new("model", _draft.T("Model", "Model"), _draft.Facts.Model is not { } model ? null : model.Shards == 0
                ? _draft.T("elders getraind", "trained elsewhere")
                : string.Create(CultureInfo.InvariantCulture, $"{_draft.T("hier getraind, in", "trained here, in")} {model.Shards} {_draft.T("groepen mensen die los te wissen zijn", "groups of people that can be erased apart")}"), Measured)
                { Where = "facts.model", Required = false };
            yield return new("leakage", _draft.T("Is gemeten wat het model prijsgeeft?", "Was it measured what the model gives away?"), _draft.Facts.Model is { } audited ? _draft.YesNo(audited.LeakageAudited) : null, Measured)
                { Where = "facts.model.leakageAudited", Required = false };
        }
        yield return Carried("base-model-origin", required: false);
        yield return Carried("vendor-documentation", required: false);
    }

    private IEnumerable<DocumentField> Quality()
    {
        if (!_activity.ConcernsCare()) yield return Carried("output-accuracy", required: true);
        if (_activity.AssessesPeople())
        {
            yield return Carried("local-validation", required: true);
            yield return Carried("bias-test", required: true);
        }
        if (_activity.ConcernsCare() && _activity.Uses(Stage.Apply)) yield return Carried("clinical-validation", required: true);
        yield return _draft.Asked("risk_management", _draft.T("Risico's en grenzen", "Risks and limits"), "dpia", "risks");
        yield return _draft.Asked("mitigation", _draft.T("Maatregelen", "Measures"), "dpia", "measures");
    }

    private IEnumerable<DocumentField> Oversight()
    {
        yield return Manifest("human_intervention", "Wat doet een mens?", "What does a human do?", _draft.HumanRole, "human.role");
        if (_activity.AssessesPeople())
        {
            yield return Manifest("review_features", "Kenmerken van echte beoordeling (H1 tot H17)", "Features of real review (H1 to H17)",
                _activity.ReviewFeatures.Count == 0 ? null : string.Join(", ", _activity.ReviewFeatures), "human.features");
            yield return Carried("contest-route", required: true);
        }
        yield return Manifest("monitoring", "Wie houdt het systeem in de gaten?", "Who watches the system?", _activity.Declaration(Stage.Oversee)?.Owner, "stages.oversee.owner");
        yield return Carried("ai-literacy", required: false);
        yield return Manifest("route", "Hoe mensen bezwaar maken", "How people object", _activity.Notice.Objection, "notice.objection");
    }

    private IEnumerable<DocumentField> Assessments() => QuestionnaireBook.Current.All.Select(questionnaire =>
    {
        var filled = _draft.Facts.Assessments.ContainsKey(questionnaire.Id);
        return new DocumentField(questionnaire.Id, questionnaire.Title.In(_draft.Lang), filled ? _draft.AnswerOrigin(questionnaire.Id) : null, DocumentDraft.Manifest($"assessments.{questionnaire.Id}"))
            { Where = $"assessments.{questionnaire.Id}", Required = false };
    });

    private string? Status() => _activity.Declaration(Stage.Apply) switch
    {
        null => null,
        { Used: true, CompletedOn: { } day } when day <= _draft.Facts.Today => string.Create(CultureInfo.InvariantCulture, $"{_draft.T("in gebruik sinds", "in use since")} {day:yyyy-MM-dd}"),
        { Used: true } => _draft.T("in ontwikkeling", "in development"),
        _ => _draft.T("niet in gebruik", "not in use"),
    };

    private string? Disclosure() => (_activity.DirectInteraction, _activity.AiDisclosure ?? _draft.Facts.AiDisclosureShown) switch
    {
        (false, _) => _draft.T("nee, mensen praten niet zelf met de AI", "no, people do not talk to the AI themselves"),
        (true, { } told) => told ? _draft.T("ja, en dat wordt gezegd", "yes, and they are told") : _draft.T("ja, maar dat wordt niet gezegd", "yes, but they are not told"),
        _ => null,
    };

    private DocumentField Carried(string measure, bool required) => new(
        measure, MeasureBook.Current.All.First(one => one.Id == measure).Text.In(_draft.Lang), _draft.Measure(measure) ?? NotNeeded(measure), DocumentDraft.Manifest($"measures.{measure}"))
        { Where = $"measures.{measure}", Required = required };

    private string? NotNeeded(string measure) => _activity.Measures.GetValueOrDefault(measure)?.NotNeeded is { } reason ? $"{_draft.T("niet nodig", "not needed")}: {reason}" : null;

    private DocumentField Manifest(string id, string dutch, string english, string? value, string key) => DocumentDraft.Stated(id, _draft.T(dutch, english), value, key);
}
