using System.Globalization;

namespace Waarborg.Law;

/// <summary>
/// Fills a questionnaire in as far as the manifest and the running system can. Somebody reads it, changes it and submits it: nothing counts before that. Only what is known is filled in; a judgement, such as
/// whether an interest prevails, never is. Pure; thread safe.
/// </summary>
public static class Prefill
{
    private const string System = "system";

    /// <summary>The answers that are known, by question id.</summary>
    /// <param name="questionnaire">Its id.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="facts">What is known beside it.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    public static IReadOnlyDictionary<string, PrefilledAnswer> Of(string questionnaire, Activity activity, Facts facts, string lang)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(facts);
        var draft = new DocumentDraft(activity, facts, lang);
        var found = PartyCheck.Is(questionnaire) ? Agreement(draft, PartyCheck.Party(activity, questionnaire)) : questionnaire switch
        {
            "pre-scan" => Scan(activity),
            "dpia" => Impact(draft),
            "compatibility" => Compatible(draft),
            "lia" => Interest(draft),
            "erasure-plan" => Plan(facts),
            _ => [],
        };
        return found.Where(one => one.Value is not null).ToDictionary(one => one.Question, one => new PrefilledAnswer(one.Value!, one.Source), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Question, string? Value, string Source)> Scan(Activity activity)
    {
        var scan = PreScan.Of(activity);
        foreach (var (criterion, value) in scan.Criteria) yield return (criterion, YesNo(value), "manifest");
        yield return ("authority-list", YesNo(scan.ListHits is { } hits ? hits.Count > 0 : null), "dpiaList");
        yield return ("outcome", scan.Needed switch { true => "needed", false => "not-needed", null => null }, "manifest");
    }

    private static IEnumerable<(string Question, string? Value, string Source)> Impact(DocumentDraft draft)
    {
        if (draft.Purpose is { } purpose && draft.Words(draft.Activity.DataCategories) is { } data && draft.Words(draft.Activity.SubjectCategories) is { } people)
        {
            var stages = string.Join("; ", draft.Used.Where(stage => stage.Data is not null).Select(stage => $"{StageName.Of(stage.Stage).In(draft.Lang)}: {stage.Data}"));
            yield return ("description", draft.T(
                $"{purpose} Gegevens: {data}. Mensen: {people}. Stappen: {stages}. Ontvangers: {draft.Recipients ?? "?"}", $"{purpose} Data: {data}. People: {people}. Stages: {stages}. Recipients: {draft.Recipients ?? "?"}"), "manifest");
        }
        yield return ("necessity", draft.Answer("lia", "necessity"), "assessments.lia");
        yield return ("measures", Safeguards(draft), System);
        yield return ("views", draft.Measure("patients-consulted") is { } proof
            ? draft.T($"De mensen om wie het gaat zijn gevraagd. Zie: {proof}", $"The people concerned were asked. See: {proof}") : null, "measures.patients-consulted");
        yield return ("review-date", Review(draft, 3), System);
    }

    private static IEnumerable<(string Question, string? Value, string Source)> Compatible(DocumentDraft draft)
    {
        var activity = draft.Activity;
        if (activity.CollectionPurposeId is { } old && draft.Purpose is { } purpose)
            yield return ("link", draft.T($"Oude doel: {DataWords.Of(old, "nl")}. Nieuwe doel: {purpose}", $"Old purpose: {DataWords.Of(old, "en")}. New purpose: {purpose}"), "collectionPurpose");
        if (draft.Words(activity.DataCategories) is { } data)
        {
            var special = draft.Facts.DataSet is { } set ? draft.T($" In de dataset zijn {set.SpecialCategoryHits} gevoelige gegevens gevonden.", $" {set.SpecialCategoryHits} special data were found in the data set.") : "";
            yield return ("nature", draft.T($"Soorten gegevens: {data}.", $"Kinds of data: {data}.") + special, draft.Facts.DataSet is null ? "data.categories" : System);
        }
        yield return ("safeguards", Safeguards(draft), System);
        yield return ("review-date", Review(draft, 3), System);
    }

    private static IEnumerable<(string Question, string? Value, string Source)> Interest(DocumentDraft draft)
    {
        yield return ("interest", draft.Activity.Interest, "interest");
        yield return ("mitigations", Safeguards(draft), System);
        yield return ("review-date", Review(draft, 1), System);
    }

    private static IEnumerable<(string Question, string? Value, string Source)> Plan(Facts facts)
    {
        yield return ("method", facts.Model is { Shards: > 1 } ? "retrain-shard" : null, System);
        yield return ("output-filter", YesNo(facts.OutputFilter), System);
    }

    /// <summary>Only what the manifest says of single clauses: that an agreement is complete is for somebody to read.</summary>
    private static IEnumerable<(string Question, string? Value, string Source)> Agreement(DocumentDraft draft, Recipient? party)
    {
        if (party is null) yield break;
        yield return ("no-training", YesNo(party.TrainsOnOurData == true ? false : party.NoTrainingClause), "recipients.noTrainingClause");
        yield return ("sub-processors", party.SubprocessorsKnown == false ? "no" : null, "recipients.subprocessorsKnown");
        yield return ("region", party.Country is { } country ? YesNo(DataStayWhereTheyAreProtected.IsInside(country)) : null, "recipients.country");
        yield return ("review-date", Review(draft, 1), System);
    }

    /// <summary>What the system does for people, as it measured itself; null when it measured nothing.</summary>
    private static string? Safeguards(DocumentDraft draft)
    {
        var facts = draft.Facts;
        var found = new List<string>();
        if (facts.Deidentification is { } measured)
        {
            var recall = (100 * measured.Recall).ToString("0.#", CultureInfo.InvariantCulture);
            found.Add(draft.T($"Gegevens worden gemaskeerd; gemeten: {recall}% is gevonden.", $"Data are masked; measured: {recall}% was found."));
        }
        if (facts.Model is { Shards: > 1 } model) found.Add(draft.T($"Het model is getraind in {model.Shards} groepen, zodat iemand exact gewist kan worden.", $"The model was trained in {model.Shards} groups, so that somebody can be erased exactly."));
        if (facts.OutputFilter == true) found.Add(draft.T("Een filter houdt persoonsgegevens tegen in antwoorden.", "A filter stops personal data in answers."));
        if (facts.ErasureListApplied == true) found.Add(draft.T("Wie bezwaar maakte of gewist is, blijft buiten de dataset.", "Whoever objected or was erased stays out of the data set."));
        if (facts.KeysSeparated == true) found.Add(draft.T("De sleutels liggen apart, bij een andere eigenaar.", "The keys lie apart, with another owner."));
        return found.Count == 0 ? null : string.Join(' ', found);
    }

    private static string Review(DocumentDraft draft, int years) => draft.Facts.Today.AddYears(years).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? YesNo(bool? value) => value switch { true => "yes", false => "no", null => null };
}
