using System.Globalization;

namespace Waarborg.Law;

/// <summary>
/// What the agreement with each recipient must hold (GDPR Art. 28(3), with the subject matter of its first sentence; Art. 26 for joint controllers), what
/// AI adds to it, and what is known of it.
/// </summary>
internal sealed class ProcessorAgreementChecklist
{
    private static readonly (string Id, string Norm, LocalizedText Text)[] Clauses =
    [
        ("instructions", "GDPR 28(3)(a)", new("Werkt alleen volgens uw schriftelijke opdracht, ook bij doorgifte", "Works on your written instructions only, transfers included")),
        ("confidentiality", "GDPR 28(3)(b)", new("Wie erbij kan, moet zwijgen", "Those with access are bound to confidentiality")),
        ("security", "GDPR 28(3)(c)", new("Beveiligt de gegevens (art. 32)", "Secures the data (Art. 32)")),
        ("sub-processors", "GDPR 28(3)(d)", new("Geen andere verwerker zonder uw toestemming, en met dezelfde plichten", "No other processor without your consent, and with the same duties")),
        ("rights", "GDPR 28(3)(e)", new("Helpt bij verzoeken van mensen", "Helps with requests of people")),
        ("assistance", "GDPR 28(3)(f)", new("Helpt bij beveiliging, datalekken en DPIA", "Helps with security, breaches and the DPIA")),
        ("deletion", "GDPR 28(3)(g)", new("Wist of geeft alles terug na afloop", "Erases or returns everything at the end")),
        ("audit", "GDPR 28(3)(h)", new("Laat zich controleren, en waarschuwt bij een opdracht die niet mag", "Allows audits, and warns of an unlawful instruction")),
        ("written", "GDPR 28(9)", new("Staat op schrift", "Is in writing")),
    ];

    private readonly Activity _activity;
    private readonly DocumentDraft _draft;

    private ProcessorAgreementChecklist(DocumentDraft draft) => (_draft, _activity) = (draft, draft.Activity);

    public static ActivityDocument Of(DocumentDraft draft)
    {
        var list = new ProcessorAgreementChecklist(draft);
        return new ActivityDocument(
            "processor-agreement", draft.T("Controlelijst verwerkersovereenkomst", "Checklist for the processor agreement"), draft.Activity, draft.Lang,
            draft.Activity.Recipients is { Count: > 0 } recipients ? [.. recipients.Select(list.Section)] : [list.Nobody()]);
    }

    private DocumentSection Nobody() => new("recipients", _draft.T("Ontvangers", "Recipients"),
        [DocumentDraft.Stated("recipients", _draft.T("Wie krijgt de gegevens?", "Who receives the data?"), _draft.Recipients, "recipients")]);

    private DocumentSection Section(Recipient recipient, int index)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"recipients[{index}]");
        List<DocumentField> fields = [Role(recipient, key)];
        if (recipient.Role == "joint") fields.Add(Signed(recipient, key, "arrangement", _draft.T("Onderlinge regeling", "Arrangement between you"), "GDPR 26"));
        if (recipient.Role is "processor" or "unknown") fields.AddRange([.. Matter(), .. Clauses.Select(clause => Signed(recipient, key, clause.Id, clause.Text.In(_draft.Lang), clause.Norm))]);
        fields.AddRange(Ai(recipient, key));
        return new DocumentSection(string.Create(CultureInfo.InvariantCulture, $"recipient-{index + 1}"), recipient.Name, fields)
        {
            Intro = recipient.Role == "controller"
                ? _draft.T("Deze partij beslist zelf waarvoor. Dan geldt art. 28 niet: u hebt een eigen grond nodig om de gegevens te geven.", "This party decides by itself what for. Art. 28 does not apply then: you need a basis of your own for giving the data.")
                : null,
        };
    }

    private DocumentField Role(Recipient recipient, string key)
    {
        var field = new DocumentField("role", _draft.T("Rol en land", "Role and country"),
            recipient.Role == "unknown" || recipient.Country is null ? null : $"{DataWords.Of(recipient.Role, _draft.Lang)}, {recipient.Country}", _draft.Norm("GDPR 4;GDPR 44")) { Where = $"{key}.role" };
        return recipient is { Role: "processor", TrainsOnOurData: true }
            ? field with { Problem = _draft.T("traint op uw gegevens en is daarvoor zelf verantwoordelijk: art. 28 dekt dat niet", "trains on your data, and is a controller for that: Art. 28 does not cover it") }
            : field;
    }

    private IEnumerable<DocumentField> Matter()
    {
        yield return DocumentDraft.Stated("subject", _draft.T("Onderwerp en doel", "Subject and purpose"), _draft.Purpose, "purpose");
        yield return DocumentDraft.Stated("duration", _draft.T("Duur", "Duration"), _draft.Retention, "stages.*.retentionDays");
        yield return DocumentDraft.Stated("data", _draft.T("Soorten gegevens", "Kinds of data"), _draft.Words(_activity.DataCategories), "data.categories");
        yield return DocumentDraft.Stated("people", _draft.T("Groepen mensen", "Groups of people"), _draft.Words(_activity.SubjectCategories), "subjects");
    }

    /// <summary>The manifest states an agreement as a whole; it does not say what each clause reads. So a person is asked to look.</summary>
    private DocumentField Signed(Recipient recipient, string key, string id, string label, string norm) => new(id, label, recipient.Agreement switch
    {
        true => _draft.T("volgens het manifest compleet en getekend; lees het na in het contract", "complete and signed, says the manifest; check it in the contract"),
        false => _draft.T("er is geen complete, getekende overeenkomst", "there is no complete, signed agreement"),
        null => null,
    }, _draft.Norm(norm))
    {
        Where = $"{key}.agreement", Problem = recipient.Agreement == false ? _draft.T("ontbreekt", "missing") : null,
    };

    private IEnumerable<DocumentField> Ai(Recipient recipient, string key)
    {
        yield return Extra("no-training", "Traint niet op uw gegevens", "Does not train on your data", recipient.NoTrainingClause, $"{key}.noTrainingClause", true);
        yield return Extra("sub-processors-known", "Alle subverwerkers zijn bekend, met rol en land", "All sub-processors are known, with role and country", recipient.SubprocessorsKnown, $"{key}.subprocessorsKnown", true);
        var health = _activity.ConcernsHealth();
        yield return Extra("nen-7510", "Houdt zich aan NEN 7510, met bewijs", "Keeps to NEN 7510, with proof", recipient.Nen7510, $"{key}.nen7510", health);
        yield return Extra("isolated", "Eigen, afgesloten omgeving", "An environment of your own, closed off", recipient.Isolated, $"{key}.isolated", health);
        yield return Extra("deletion-attested", "Bewijst dat gegevens én modelgewichten zijn gewist", "Attests that data and model weights were erased", recipient.DeletionAttested, $"{key}.deletionAttested", health);
    }

    private DocumentField Extra(string id, string dutch, string english, bool? known, string key, bool required) =>
        new(id, _draft.T(dutch, english), _draft.YesNo(known), DocumentDraft.Manifest(key))
        {
            Where = key, Required = required, Problem = required && known == false ? _draft.T("moet nog worden afgesproken", "still has to be agreed") : null,
        };
}
