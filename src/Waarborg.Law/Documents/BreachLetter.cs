namespace Waarborg.Law;

/// <summary>The letter to people whom a breach puts at high risk (GDPR Art. 34(2)): what happened, what it can mean, what was done, what they can do, and whom to ask.</summary>
internal static class BreachLetter
{
    public static ActivityDocument Of(DocumentDraft draft, IReadOnlyDictionary<string, string> known)
    {
        var activity = draft.Activity;
        DocumentField Ask(string id, string dutch, string english) => new(id, draft.T(dutch, english), known.GetValueOrDefault(id), null);
        return new ActivityDocument("breach-letter", draft.T("Brief over een datalek", "Letter about a data breach"), activity, draft.Lang,
        [
            new("letter", draft.T("Er is iets misgegaan met uw gegevens", "Something went wrong with your data"),
            [
                Ask("nature", "Wat is er gebeurd?", "What happened?"),
                new("data", draft.T("Om welke gegevens gaat het?", "Which data is it about?"), known.GetValueOrDefault("records") ?? draft.Words(activity.DataCategories), null),
                Ask("consequences", "Wat kan dit voor u betekenen?", "What can this mean for you?"),
                Ask("after", "Wat hebben wij gedaan?", "What did we do?"),
                new("advice", draft.T("Wat kunt u zelf doen?", "What can you do?"), known.GetValueOrDefault("advice"), null) { Required = false },
                new("contact", draft.T("Hebt u vragen?", "Do you have questions?"), Contact(draft), null),
                new("complaint", draft.T("Een klacht?", "A complaint?"), draft.T(
                    "U mag een klacht indienen bij de Autoriteit Persoonsgegevens.", "You may lodge a complaint with the Dutch data protection authority (Autoriteit Persoonsgegevens)."), null),
            ]) { Prose = true, Intro = draft.T($"Dit bericht komt van {activity.Controller ?? "?"}.", $"This message comes from {activity.Controller ?? "?"}.") },
        ]);
    }

    private static string? Contact(DocumentDraft draft) => (draft.Activity.DpoContact ?? draft.Activity.ControllerContact) is { } contact
        ? draft.T($"Neem contact op via {contact}.", $"Contact us at {contact}.")
        : null;
}
