using System.Text.Json.Serialization;

namespace Waarborg.Law;

/// <summary>How the embedded data are read: strictly, so that a typing error in them fails at once.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RuleDescription[]))]
[JsonSerializable(typeof(Questionnaire[]))]
[JsonSerializable(typeof(NoticeItem[]))]
[JsonSerializable(typeof(MeasureDescription[]))]
[JsonSerializable(typeof(GuideQuestion[]))]
[JsonSerializable(typeof(SectorGuide[]))]
internal sealed partial class LawJson : JsonSerializerContext;
