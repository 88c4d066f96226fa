using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Law;

namespace Waarborg.Host.Assessing;

/// <summary>Writes assessments for programs: one object for one manifest, an array for several.</summary>
internal static class AssessmentJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(IReadOnlyList<AssessedManifest> assessed, string language) => JsonSerializer.Serialize(
        assessed.Count == 1 ? One(assessed[0], language) : assessed.Select(one => One(one, language)).ToArray(), Options) + "\n";

    private static object One(AssessedManifest assessed, string language) => new
    {
        activity = assessed.Activity!.Id,
        version = assessed.Activity.Version,
        verdict = AssessmentText.Wire(assessed.Assessment!.Verdict),
        findings = assessed.Assessment.Findings.Select(f => new
        {
            rule = f.Rule,
            severity = f.Severity.ToString().ToLowerInvariant(),
            status = f.Status.ToString().ToLowerInvariant(),
            articles = f.Articles,
            title = f.Title.In(language),
            why = f.Detail is { } detail ? $"{f.Why.In(language)} {detail.In(language)}" : f.Why.In(language),
            remedy = f.Remedy.In(language),
            asOf = f.AsOf.ToString("O", CultureInfo.InvariantCulture),
            verified = f.Verified.ToString().ToLowerInvariant(),
        }),
    };
}
