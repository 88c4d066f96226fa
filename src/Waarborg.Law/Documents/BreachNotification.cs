using System.Globalization;

namespace Waarborg.Law;

/// <summary>
/// What a notification of a breach to the authority must hold (GDPR Art. 33(3)), and what the people concerned are told (Art. 34). What the register knows
/// is filled in; the incident itself only from what somebody registered of it, so from a manifest alone this document is a draft.
/// </summary>
internal sealed class BreachNotification
{
    private readonly Activity _activity;
    private readonly DocumentDraft _draft;

    private readonly IReadOnlyDictionary<string, string> _known;

    private BreachNotification(DocumentDraft draft, IReadOnlyDictionary<string, string> known) => (_draft, _activity, _known) = (draft, draft.Activity, known);

    public static ActivityDocument Of(DocumentDraft draft) => Of(draft, new Dictionary<string, string>());

    public static ActivityDocument Of(DocumentDraft draft, IReadOnlyDictionary<string, string> known)
    {
        var report = new BreachNotification(draft, known);
        return new ActivityDocument("breach-notification", draft.T("Melding van een datalek", "Notification of a breach"), draft.Activity, draft.Lang,
        [
            report.Reporter(), report.Incident(), report.Data(), report.People(), report.Effects(), report.Measures(), report.Told(),
        ]);
    }

    private DocumentSection Reporter() => new("reporter", _draft.T("Wie meldt", "Who reports"),
    [
        Manifest("controller", "Organisatie", "Organisation", _activity.Controller, "controller"), Manifest("contact", "Contact", "Contact", _activity.ControllerContact, "contact"),
        Manifest("dpo", "FG of ander aanspreekpunt", "DPO or other point of contact", _activity.DpoContact, "dpo"),
        Manifest("activity", "Verwerking", "Processing", _activity.Name.In(_draft.Lang), "name"),
        Manifest("parties", "Betrokken partijen", "Parties involved", _draft.Recipients, "recipients"),
    ])
    {
        Intro = _draft.T(
            "Meld binnen 72 uur nadat u het lek kende. Weet u nog niet alles? Meld dan wat u weet en vul later aan. Meldt u later, zeg dan waarom.",
            "Report within 72 hours after you became aware of the breach. Do you not know everything yet? Report what you know and add to it later. If you report later, say why."),
    };

    private DocumentSection Incident() => new("incident", _draft.T("Wat er is gebeurd", "What happened"),
    [
        Ask("aware", "Wanneer ontdekte u het lek?", "When did you become aware of it?", "GDPR 33(1)"), Ask("period", "Wanneer begon het lek, en is het gestopt?", "When did it begin, and has it stopped?", "GDPR 33(3)(a)"),
        Ask("nature", "Wat is er gebeurd: inzage, verlies, wijziging?", "What happened: disclosure, loss, alteration?", "GDPR 33(3)(a)"), Ask("cause", "Hoe kon het gebeuren?", "How could it happen?", "GDPR 33(5)"),
        Ask("model", "Lekt een AI-model, of staan er gegevens in een openbare chatbot?", "Does an AI model leak, or are data in a public chatbot?", "GDPR 33(3)(a)"),
        .. Sealed(), Ask("late", "Meldt u na 72 uur? Waarom?", "Do you report after 72 hours? Why?", "GDPR 33(1)") with { Required = false },
    ]);

    /// <summary>Only where models of a sealed set leak.</summary>
    private IEnumerable<DocumentField> Sealed()
    {
        if (_known.ContainsKey("sealed-models")) yield return Ask("sealed-models", "Modellen uit gesloten datasets", "Models of sealed sets", "GDPR 33(3)(a)");
        if (_known.ContainsKey("sealed-recipients")) yield return Ask("sealed-recipients", "Wie buiten de organisatie dit had", "Who outside the organisation had this", "GDPR 33(3)(a)");
    }

    private DocumentSection Data() => new("data", _draft.T("Welke gegevens", "Which data"),
    [
        Manifest("categories", "Soorten gegevens in deze verwerking", "Kinds of data in this processing", _draft.Words(_activity.DataCategories), "data.categories"),
        Manifest("special", "Gevoelige gegevens", "Special categories", _draft.YesNo(_activity.SpecialCategories), "data.special"),
        Count("records-held", "Records in de dataset (het meeste dat kan zijn gelekt)", "Records in the data set (the most that can have leaked)", _draft.Facts.DataSet?.Records, "facts.dataSet.records"),
        Ask("records", "Hoeveel gegevens zijn gelekt, ongeveer?", "How many records leaked, roughly?", "GDPR 33(3)(a)"),
    ]);

    private DocumentSection People() => new("people", _draft.T("Welke mensen", "Which people"),
    [
        Manifest("groups", "Groepen mensen in deze verwerking", "Groups of people in this processing", _draft.Words(_activity.SubjectCategories), "subjects"),
        Manifest("children", "Kinderen", "Children", _draft.YesNo(_activity.Children), "data.children"),
        Count("held", "Mensen in deze verwerking (de meesten die het kan raken)", "People in this processing (the most it can affect)", _draft.Facts.People?.Count ?? _draft.Facts.StatedPeople?.Total, "facts.people.total"),
        Ask("affected", "Hoeveel mensen raakt het lek, ongeveer?", "How many people are affected, roughly?", "GDPR 33(3)(a)"),
    ]);

    private DocumentSection Effects() => new("effects", _draft.T("Gevolgen", "Consequences"),
    [
        Ask("consequences", "Wat kan dit lek voor mensen betekenen?", "What can this breach mean for people?", "GDPR 33(3)(c)"),
        _draft.Asked("known-risks", _draft.T("Risico's die de DPIA al noemde", "Risks that the DPIA named already"), "dpia", "risks") with { Required = false },
        Manifest("abroad", "Gegevens buiten de EER", "Data outside the EEA", _draft.Transfers, "recipients"),
    ]);

    private DocumentSection Measures() => new("measures", _draft.T("Maatregelen", "Measures"),
    [
        Manifest("before", "Beveiliging die er al was", "Security that was there already", _draft.Measure("security-measures"), "measures.security-measures") with { Required = false },
        Manifest("runbook", "Draaiboek", "Runbook", _draft.Measure("breach-runbook"), "measures.breach-runbook") with { Required = false },
        Ask("after", "Wat deed u om het lek te stoppen en de schade te beperken?", "What did you do to stop the breach and limit the harm?", "GDPR 33(3)(d)"),
    ]);

    private DocumentSection Told() => new("told", _draft.T("Mensen informeren", "Telling people"),
    [
        Ask("high-risk", "Is er een hoog risico voor mensen?", "Is there a high risk for people?", "GDPR 34(1)"),
        Ask("told-when", "Wanneer en hoe hebt u hen geïnformeerd, of waarom niet?", "When and how did you tell them, or why not?", "GDPR 34(3)"),
        Ask("other-authorities", "Hebt u het ook elders gemeld?", "Did you report it elsewhere too?", "GDPR 33") with { Required = false },
    ]);

    private DocumentField Ask(string id, string dutch, string english, string article) => new(id, _draft.T(dutch, english), _known.GetValueOrDefault(id), _draft.Norm(article));

    private DocumentField Manifest(string id, string dutch, string english, string? value, string key) => DocumentDraft.Stated(id, _draft.T(dutch, english), value, key);

    private DocumentField Count(string id, string dutch, string english, int? count, string key) =>
        Manifest(id, dutch, english, count?.ToString(CultureInfo.InvariantCulture), key) with { Required = false };
}
