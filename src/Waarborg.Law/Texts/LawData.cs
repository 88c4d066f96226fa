using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Waarborg.Law;

/// <summary>Reads the data that are embedded in the assembly.</summary>
internal static class LawData
{
    private static readonly string[] RuleFiles = ["rules.json", "rules-general.json", "rules-people.json", "rules-health.json", "rules-ai-act.json"];

    public static IReadOnlyList<RuleDescription> Rules() => [.. RuleFiles.SelectMany(file => Read(file, LawJson.Default.RuleDescriptionArray))];

    public static IReadOnlyList<MeasureDescription> Measures() => Read("measures.json", LawJson.Default.MeasureDescriptionArray);

    public static IReadOnlyList<KeyValuePair<string, LocalizedText>> ReviewFeatures() =>
        [.. Read("review-features.json", LawJson.Default.MeasureDescriptionArray).Select(item => KeyValuePair.Create(item.Id, item.Text))];

    public static IReadOnlyList<KeyValuePair<string, LocalizedText>> DpiaList() =>
        [.. Read("dpia-list.json", LawJson.Default.MeasureDescriptionArray).Select(item => KeyValuePair.Create(item.Id, item.Text))];

    public static IReadOnlyList<Questionnaire> Questionnaires() => Read("questionnaires.json", LawJson.Default.QuestionnaireArray);

    public static IReadOnlyList<Questionnaire> DeskQuestionnaires() => Read("desk-questionnaires.json", LawJson.Default.QuestionnaireArray);

    public static IReadOnlyList<NoticeItem> NoticeItems() => Read("notice-checklist.json", LawJson.Default.NoticeItemArray);

    public static IReadOnlyList<GuideQuestion> Guide() => Read("guide.json", LawJson.Default.GuideQuestionArray);

    public static IReadOnlyList<SectorGuide> Sectors() => Read("sectors.json", LawJson.Default.SectorGuideArray);

    private static T[] Read<T>(string name, JsonTypeInfo<T[]> type)
    {
        using var stream = typeof(LawData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidOperationException($"{name} is empty.");
    }
}
