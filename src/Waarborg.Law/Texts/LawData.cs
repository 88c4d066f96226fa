using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Waarborg.Law;

/// <summary>Reads the data that are embedded in the assembly.</summary>
internal static class LawData
{
    public static IReadOnlyList<RuleDescription> Rules() => Read("rules.json", LawJson.Default.RuleDescriptionArray);

    public static IReadOnlyList<Questionnaire> Questionnaires() => Read("questionnaires.json", LawJson.Default.QuestionnaireArray);

    public static IReadOnlyList<NoticeItem> NoticeItems() => Read("notice-checklist.json", LawJson.Default.NoticeItemArray);

    private static T[] Read<T>(string name, JsonTypeInfo<T[]> type)
    {
        using var stream = typeof(LawData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        return JsonSerializer.Deserialize(stream, type) ?? throw new InvalidOperationException($"{name} is empty.");
    }
}
