namespace Waarborg.Law;

/// <summary>The documents that follow from an activity. Pure: the same activity, facts and language give the same document. Thread safe.</summary>
public static class ActivityDocuments
{
    private static readonly Dictionary<string, Func<DocumentDraft, ActivityDocument>> Makers = new(StringComparer.Ordinal)
    {
        ["privacy-notice"] = PrivacyNotice.Of,
        ["dpia"] = DpiaReport.Of,
        ["system-card"] = SystemCard.Of,
        ["algorithm-register"] = AlgorithmRegisterEntry.Of,
        ["processor-agreement"] = ProcessorAgreementChecklist.Of,
        ["breach-notification"] = BreachNotification.Of,
    };

    /// <summary>The kinds, as <see cref="Make"/> takes them. <see cref="DpvExport"/> is apart: it is a graph, not a text.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Makers.Keys];

    /// <summary>The questions of a notification of a breach that only somebody who knows the incident can answer, in order.</summary>
    public static IReadOnlyList<string> BreachQuestions { get; } = ["period", "nature", "cause", "model", "records", "consequences", "after", "other-authorities"];

    /// <summary>Makes the notification of one breach to the authority (GDPR Art. 33(3)), or the letter to the people (Art. 34(2)).</summary>
    /// <param name="toPeople">The letter.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known beside it.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <param name="known">What is known of the incident, by question.</param>
    public static ActivityDocument Breach(bool toPeople, Activity activity, Facts facts, string lang, IReadOnlyDictionary<string, string> known)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(known);
        var draft = new DocumentDraft(activity, facts, lang);
        return toPeople ? BreachLetter.Of(draft, known) : BreachNotification.Of(draft, known);
    }

    /// <summary>Makes a document.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known beside it. What happened after <see cref="Facts.Now"/> does not count.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another kind or language.</exception>
    public static ActivityDocument Make(string kind, Activity activity, Facts facts, string lang)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(facts);
        return Makers.TryGetValue(kind, out var make)
            ? make(new DocumentDraft(activity, facts, lang))
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, $"Kinds are {string.Join(", ", Kinds)}.");
    }
}
