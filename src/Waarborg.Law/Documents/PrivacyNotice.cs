using System.Globalization;

namespace Waarborg.Law;

/// <summary>
/// The privacy notice in two layers: short, and full with all that GDPR Art. 13 and 14 ask, Art. 13(3) and 14(4) for re-use included. It is complete only
/// when everything that applies to this activity is known.
/// </summary>
internal sealed class PrivacyNotice
{
    private readonly Activity _activity;
    private readonly DocumentDraft _draft;

    private PrivacyNotice(DocumentDraft draft) => (_draft, _activity) = (draft, draft.Activity);

    private bool Indirect => _activity.Obtained is "indirect" or "both";

    private bool MayObject => _draft.Bases.Contains(LawfulBasis.LegitimateInterests) || _draft.Bases.Contains(LawfulBasis.PublicTask);

    public static ActivityDocument Of(DocumentDraft draft)
    {
        var notice = new PrivacyNotice(draft);
        var full = new List<DocumentField>();
        full.AddRange(notice.Who());
        full.AddRange(notice.Why());
        full.AddRange(notice.What());
        full.AddRange(notice.Where());
        full.AddRange(notice.Choices());
        full.AddRange(notice.Ai());
        return new ActivityDocument("privacy-notice", draft.T("Privacyverklaring", "Privacy notice"), draft.Activity, draft.Lang,
        [
            new("short", draft.T("In het kort", "In short"), notice.Short()) { Prose = true },
            new("full", draft.T("Het hele verhaal", "The full story"), full) { Prose = true },
        ]);
    }

    /// <summary>The short layer repeats; what it lacks is counted in the full one.</summary>
    private IReadOnlyList<DocumentField> Short() =>
    [
        new("who", _draft.T("Wie zijn wij?", "Who are we?"), _activity.Controller, null) { Required = false },
        new("what", _draft.T("Wat doen wij met uw gegevens?", "What do we do with your data?"), _draft.Purpose, null) { Required = false },
        new("ai", _draft.T("Wat doet de AI, en wat doet een mens?", "What does the AI do, and what does a human do?"), AiAndHuman(), null) { Required = false },
        new("recipients", _draft.T("Wie krijgt de gegevens?", "Who receives the data?"), _draft.Recipients, null) { Required = false },
        new("choice", _draft.T("Wat kunt u doen?", "What can you do?"), Choice(), null) { Required = false },
    ];

    private string? Choice() => _activity.Notice.Objection is not { } route ? null
        : _draft.T($"U mag nee zeggen, of vragen wat wij over u hebben. Dat kan via {route}.", $"You may say no, or ask what we have about you. Do so through {route}.");

    private string? AiAndHuman() => _draft.Output is not { } output || _draft.HumanRole is not { } human ? null
        : _draft.T($"De AI maakt {output}. {human}", $"The AI makes {output}. {human}");

    private IEnumerable<DocumentField> Who()
    {
        var known = _activity is { Controller: not null, ControllerContact: not null };
        yield return Say("controller", "Wie is verantwoordelijk?", "Who is responsible?", known ? $"{_activity.Controller}, {_activity.ControllerContact}" : null,
            "GDPR 13(1)(a)", _activity.Controller is null ? "controller" : "contact");
        yield return Say("dpo", "Hoe bereikt u de functionaris gegevensbescherming (FG)?", "How do you reach the data protection officer (DPO)?", _activity.DpoContact, "GDPR 13(1)(b)", "dpo");
    }

    private IEnumerable<DocumentField> Why()
    {
        yield return Say("purpose", "Waarvoor gebruiken wij uw gegevens?", "What do we use your data for?", _draft.Purpose, "GDPR 13(1)(c)", "purpose");
        yield return Say("basis", "Waarom mag dat?", "Why are we allowed to?", _draft.Basis(_activity.Basis) is { } basis
            ? _draft.T($"Wij mogen dit op grond van: {basis}.", $"We may do so on the basis of: {basis}.") : null, "GDPR 13(1)(c)", "basis");
        if (_draft.Bases.Contains(LawfulBasis.LegitimateInterests))
            yield return Say("interest", "Welk belang hebben wij?", "Which interest do we have?", _activity.Interest, "GDPR 13(1)(d)", "interest");
        if (_activity.SpecialCategories != false)
        {
            yield return Say("special", "Gaat het om gevoelige gegevens?", "Are sensitive data involved?", _activity.SpecialCategories is null || _activity.Article9Ground is not { } ground ? null
                : _draft.T($"Ja. De wet staat dat toe: {_draft.Norm("GDPR " + ground)}.", $"Yes. The law allows it: {_draft.Norm("GDPR " + ground)}."), "GDPR 9(2)",
                _activity.SpecialCategories is null ? "data.special" : "article9");
        }
        if (_activity.Reuses != false || _activity.ReusesAt(Stage.Train) == true) yield return Reuse();
    }

    private DocumentField Reuse()
    {
        var days = _activity.Notice.MinimumDays.ToString(CultureInfo.InvariantCulture);
        return Say("reuse", "Gebruiken wij uw gegevens voor iets nieuws?", "Do we use your data for something new?", _activity.CollectionPurposeId is not { } old ? null
            : _draft.T(
                $"Ja. Wij kregen uw gegevens voor: {DataWords.Of(old, "nl")}. Wij willen ze ook gebruiken voor het doel hierboven. Wij beginnen pas {days} dagen nadat u dit bericht kreeg.",
                $"Yes. We got your data for: {DataWords.Of(old, "en")}. We want to use them for the purpose above as well. We start {days} days after you got this notice, not before."),
            Indirect ? "GDPR 13(3);GDPR 14(4)" : "GDPR 13(3)", "collectionPurpose");
    }

    private IEnumerable<DocumentField> What()
    {
        yield return Say("people", "Over wie gaat het?", "Whom is it about?", _draft.Words(_activity.SubjectCategories), "GDPR 13", "subjects");
        yield return Say("categories", "Welke gegevens gebruiken wij?", "Which data do we use?", _draft.Words(_activity.DataCategories), "GDPR 14(1)(d)", "data.categories");
        if (_activity.Obtained is null or "indirect" or "both")
        {
            yield return Say("source", "Van wie kregen wij de gegevens?", "From whom did we get the data?", Indirect ? _activity.Source : null, "GDPR 14(2)(f)",
                _activity.Obtained is null ? "data.obtained" : "data.source");
        }
        if (_activity.Obtained is null or "direct" or "both")
        {
            yield return Say("obligation", "Moet u de gegevens geven?", "Do you have to give the data?", _activity.Notice.Obligation?.In(_draft.Lang), "GDPR 13(2)(e)", "notice.obligation");
        }
        yield return Say("retention", "Hoe lang bewaren wij de gegevens?", "How long do we keep the data?", _draft.Retention, "GDPR 13(2)(a)", "stages.*.retentionDays");
    }

    private IEnumerable<DocumentField> Where()
    {
        var recipients = Say("recipients", "Wie krijgt de gegevens?", "Who receives the data?", _draft.Recipients, "GDPR 13(1)(e)", "recipients");
        yield return _draft.Recipients is null || _draft.RecipientsComplete ? recipients
            : recipients with { Problem = _draft.T("rol of land niet bekend", "role or country not known"), Where = "recipients" };
        yield return Say("transfers", "Gaan de gegevens naar een land buiten Europa?", "Do the data go to a country outside Europe?", _draft.Transfers, "GDPR 13(1)(f)", "recipients");
    }

    private IEnumerable<DocumentField> Choices()
    {
        yield return Say("rights", "Welke rechten hebt u?", "Which rights do you have?", Rights(), "GDPR 13(2)(b)", "basis");
        if (MayObject)
        {
            yield return Say("objection", "Hoe maakt u bezwaar?", "How do you object?", _activity.Notice.Objection is not { } route ? null
                : _draft.T($"U mag altijd bezwaar maken. Dat kan via {route}.", $"You may object at any time, through {route}."), "GDPR 21(4)", "notice.objection");
        }
        if (_draft.Bases.Contains(LawfulBasis.Consent))
        {
            yield return Say("withdrawal", "Hoe trekt u uw toestemming in?", "How do you withdraw your consent?", _activity.Notice.Objection is not { } route ? null
                : _draft.T($"U mag uw toestemming altijd intrekken, via {route}. Wat wij daarvoor deden, blijft geldig.",
                    $"You may withdraw your consent at any time, through {route}. What we did before that stays lawful."), "GDPR 13(2)(c)", "notice.objection");
        }
        yield return Say("complaint", "Waar kunt u klagen?", "Where can you complain?", _draft.T(
            "U kunt een klacht indienen bij de Autoriteit Persoonsgegevens: https://autoriteitpersoonsgegevens.nl.",
            "You can complain to the Dutch data protection authority: https://autoriteitpersoonsgegevens.nl."), "GDPR 13(2)(d)", null);
    }

    private string? Rights()
    {
        if (_activity.Basis is null) return null;
        var rights = new List<string>
        {
            _draft.T("uw gegevens zien", "see your data"), _draft.T("ze laten verbeteren", "have them corrected"), _draft.T("ze laten wissen", "have them erased"),
            _draft.T("ons vragen ze even niet te gebruiken", "ask us not to use them for a while"),
        };
        if (MayObject) rights.Add(_draft.T("bezwaar maken", "object"));
        if (_draft.Bases.Contains(LawfulBasis.Consent) || _draft.Bases.Contains(LawfulBasis.Contract)) rights.Add(_draft.T("uw gegevens meenemen", "take your data with you"));
        if (_activity.SolelyAutomated == true) rights.Add(_draft.T("vragen dat een mens ernaar kijkt, uw kant vertellen en het besluit aanvechten", "ask for a human, give your view and contest the decision"));
        return _draft.T("U mag: ", "You may: ") + string.Join("; ", rights) + ".";
    }

    private IEnumerable<DocumentField> Ai()
    {
        var automated = _activity is { Profiling: true } or { SolelyAutomated: true };
        var none = _activity is { Profiling: false, SolelyAutomated: false };
        var logic = _activity.Notice.Logic?.In(_draft.Lang);
        yield return Say("automated-decisions", "Beoordeelt of beslist een computer over u?", "Does a computer assess you or decide about you?",
            none ? _draft.T("Nee. Er is geen profiel van u, en geen besluit zonder mens.", "No. There is no profile of you, and no decision without a human.")
            : !automated || logic is null || _draft.Effect is not { } effect ? null : $"{logic} {effect}",
            "GDPR 13(2)(f)", automated ? logic is null ? "notice.logic" : "effect" : _activity.Profiling is null ? "profiling" : "human.solelyAutomated");
        yield return Say("ai", "Wat doet de AI, en wat doet een mens?", "What does the AI do, and what does a human do?", AiAndHuman(), "GDPR 5(1)(a)", _activity.Output is null ? "ai.output" : "human.role");
        yield return Say("training", "Leert de AI van uw gegevens?", "Does the AI learn from your data?", Training(), "GDPR 5(1)(a)", "stages.train");
    }

    private string? Training()
    {
        if (_activity.Declaration(Stage.Train) is not { } train) return null;
        if (_activity.Recipients is not { } recipients || recipients.Any(one => one.TrainsOnOurData is null)) return null;
        return train.Used || recipients.Any(one => one.TrainsOnOurData == true)
            ? _draft.T("Ja.", "Yes.")
            : _draft.T("Nee. Wij trainen de AI niet met uw gegevens.", "No. We do not train the AI on your data.");
    }

    private DocumentField Say(string id, string dutch, string english, string? value, string article, string? where) =>
        new(id, _draft.T(dutch, english), value, _draft.Norm(article)) { Where = where };
}
