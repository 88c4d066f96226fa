using System.Globalization;

namespace Waarborg.Law;

/// <summary>What the makers of documents share: the activity, the facts, the language, and how each thing that a manifest states is put in words.</summary>
internal sealed class DocumentDraft
{
    private static readonly Dictionary<string, LocalizedText> Outputs = new(StringComparer.Ordinal) { ["other"] = new("een ander soort uitkomst", "another kind of outcome") };

    public DocumentDraft(Activity activity, Facts facts, string lang)
    {
        (Activity, Facts, Lang) = (activity, facts, lang);
        Dutch = new LocalizedText("nl", "en").In(lang) == "nl";
    }

    public Activity Activity { get; }

    public Facts Facts { get; }

    public string Lang { get; }

    private bool Dutch { get; }

    public IEnumerable<StageDeclaration> Used => Activity.Stages.Where(stage => stage.Used);

    /// <summary>The bases of the activity and of its stages.</summary>
    public IReadOnlySet<LawfulBasis> Bases =>
        Used.Select(stage => stage.Basis).Append(Activity.Basis).OfType<LawfulBasis>().ToHashSet();

    public IReadOnlyList<Recipient>? Abroad => Activity.Recipients is not { } all ? null
        : [.. all.Where(recipient => recipient.Country is null || !DataStayWhereTheyAreProtected.IsInside(recipient.Country))];

    public string? Purpose => Text(Activity.Purpose.In(Lang));

    public string T(string dutch, string english) => Dutch ? dutch : english;

    public string Norm(string canonical) => string.Join("; ", canonical.Split(';', StringSplitOptions.TrimEntries).Select(one => new ArticleText(one).In(Lang)));

    public static string Manifest(string key) => $"manifest: {key}";

    public string YesNo(bool value) => value ? T("ja", "yes") : T("nee", "no");

    public string? YesNo(bool? value) => value is { } known ? YesNo(known) : null;

    public string? Words(IReadOnlyList<string> slugs) => slugs.Count == 0 ? null : string.Join(", ", slugs.Select(slug => DataWords.Of(slug, Lang)));

    public string? Basis(LawfulBasis? basis) => basis is { } known ? BasisName.Of(known).In(Lang) : null;

    public string? Output => Activity.Output is not { } output ? null : Outputs.TryGetValue(output, out var text) ? text.In(Lang) : DataWords.Of(output, Lang);

    public string? HumanRole => Activity.HumanRole switch
    {
        "decides" => T("Een mens beslist.", "A human decides."),
        "approves" => T("Een mens bekijkt de uitkomst en keurt die goed of af.", "A human looks at the outcome, and approves or rejects it."),
        "none" => T("Er kijkt geen mens naar de uitkomst.", "No human looks at the outcome."),
        _ => null,
    };

    public string? Effect => Activity.Effect switch
    {
        "none" => T("De uitkomst heeft geen gevolgen voor u.", "The outcome has no effect on you."),
        "service" => T("De uitkomst verandert hoe wij u helpen.", "The outcome changes how we serve you."),
        "legal-or-significant" => T("De uitkomst kan grote gevolgen voor u hebben.", "The outcome can have a large effect on you."),
        _ => null,
    };

    /// <summary>How long each stage keeps data; null while one of them is not stated.</summary>
    public string? Retention => !Used.Any() || Used.Any(stage => stage.RetentionDays is null) ? null
        : string.Join("; ", Used.Select(stage => string.Create(
            CultureInfo.InvariantCulture, $"{StageName.Of(stage.Stage).In(Lang)}: {stage.RetentionDays} {T("dagen", "days")}")));

    /// <summary>Who receives data; null while that is not stated.</summary>
    public string? Recipients => Activity.Recipients switch
    {
        null => null,
        { Count: 0 } => T("Niemand buiten onze organisatie krijgt de gegevens.", "Nobody outside our organisation receives the data."),
        var all => string.Join("; ", all.Select(one => $"{one.Name} ({(one.Role == "unknown" ? "?" : DataWords.Of(one.Role, Lang))}, {one.Country ?? "?"})")),
    };

    /// <summary>Whether role and country of every recipient are stated.</summary>
    public bool RecipientsComplete => Activity.Recipients is { } all && all.All(one => one.Role != "unknown" && one.Country is not null);

    /// <summary>Which data leave the EEA, and what protects them; null while that is not stated.</summary>
    public string? Transfers => Abroad switch
    {
        null => null,
        { Count: 0 } => T("De gegevens blijven in de Europese Economische Ruimte.", "The data stay in the European Economic Area."),
        var abroad when abroad.Any(one => one.Country is null || one.TransferTool is null) => null,
        var abroad => string.Join("; ", abroad.Select(one => $"{one.Name}, {one.Country}: {DataWords.Of(one.TransferTool!, Lang)}")),
    };

    /// <summary>An answer to a questionnaire that was submitted; a choice in its own words.</summary>
    public string? Answer(string questionnaire, string question)
    {
        if (Facts.Assessments.GetValueOrDefault(questionnaire)?.Answers.GetValueOrDefault(question) is not { } answer) return null;
        var option = QuestionnaireBook.Current.Find(questionnaire)?.Questions.FirstOrDefault(one => one.Id == question)?.Options.FirstOrDefault(one => one.Id == answer);
        return Text(option is null ? answer is "yes" or "no" ? YesNo(answer == "yes") : answer : option.Text.In(Lang));
    }

    /// <summary>Where an answer comes from: the questionnaire, when it was filled in, and whether the DPO agreed.</summary>
    public string AnswerOrigin(string questionnaire)
    {
        var title = QuestionnaireBook.Current.Get(questionnaire).Title.In(Lang);
        if (Facts.Assessments.GetValueOrDefault(questionnaire) is not { } filled) return $"{title}: {T("niet ingevuld", "not filled in")}";
        var approval = filled.IsApproved(Facts.Now)
            ? string.Create(CultureInfo.InvariantCulture, $"{T("FG akkoord op", "DPO agreed on")} {filled.ApprovedAt:yyyy-MM-dd}")
            : T("FG nog niet akkoord", "DPO did not agree yet");
        return string.Create(CultureInfo.InvariantCulture, $"{title}, {filled.SubmittedAt:yyyy-MM-dd}; {approval}");
    }

    /// <summary>A field that an answer fills.</summary>
    public DocumentField Asked(string id, string label, string questionnaire, string question) =>
        new(id, label, Answer(questionnaire, question), AnswerOrigin(questionnaire)) { Where = $"assessments.{questionnaire}.{question}" };

    /// <summary>A field that the manifest fills, with its key as origin.</summary>
    public static DocumentField Stated(string id, string label, string? value, string key) => new(id, label, Text(value), Manifest(key)) { Where = key };

    /// <summary>A measure that was carried out, with its proof.</summary>
    public string? Measure(string id) => Activity.Measures.GetValueOrDefault(id) is { Done: true, Evidence: { } evidence } ? Text(evidence) : null;

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
