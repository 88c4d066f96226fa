using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Waarborg.Deidentification;

namespace Waarborg.Gateway.Presidio;

/// <summary><c>/analyze</c>: finds personal data in one text or in several. Thread safe; keeps no text.</summary>
internal sealed class Analyzer(Detector detector)
{
    private const int MostTexts = 10_000;

    internal static readonly string[] Languages = ["nl", "en"];

    public JsonNode Analyze(JsonElement request)
    {
        var language = Json.Text(request, "language");
        CheckLanguage(language);
        var wanted = new Wanted(request);
        if (Json.Find(request, "text") is not { } text)
            throw new PresidioException("No text provided");
        if (text.ValueKind != JsonValueKind.Array)
            return Results(Json.String(text, "text"), wanted);
        if (text.GetArrayLength() > MostTexts)
            throw new PresidioException($"At most {MostTexts} texts in a request");
        return new JsonArray([.. text.EnumerateArray().Select(item => (JsonNode)Results(Json.String(item, "text"), wanted))]);
    }

    /// <summary>Both languages are recognised in every text; others are not, and it would be wrong to act as if.</summary>
    public static void CheckLanguage(string language)
    {
        if (!Languages.Contains(language, StringComparer.Ordinal))
            throw new PresidioException($"This language is not supported; supported are {string.Join(" and ", Languages)}");
    }

    private JsonArray Results(string text, Wanted wanted)
    {
        var points = new CodePoints(text);
        var own = detector.Detect(text).Select(e => new Finding(e.Start, e.End, PresidioEntities.Of(e.Label), e.Score, e.Source));
        var found = own.Concat(wanted.AdHoc.SelectMany(r => r.Find(text))).Where(f => wanted.Takes(text, f)).OrderBy(f => f.Start).ThenByDescending(f => f.Score);
        return new([.. found.Select(f => (JsonNode)Describe(f, points, wanted.Explains))]);
    }

    private static JsonObject Describe(Finding found, CodePoints points, bool explains)
    {
        var explanation = !explains ? null : new JsonObject
        {
            ["recognizer"] = found.Source, ["pattern_name"] = null, ["pattern"] = null, ["original_score"] = found.Score, ["score"] = found.Score,
            ["textual_explanation"] = $"Found by {found.Source}", ["score_context_improvement"] = 0, ["supportive_context_word"] = "", ["validation_result"] = null,
        };
        return new()
        {
            ["entity_type"] = found.Entity, ["start"] = points.FromUtf16(found.Start), ["end"] = points.FromUtf16(found.End), ["score"] = found.Score,
            ["analysis_explanation"] = explanation,
            ["recognition_metadata"] = new JsonObject { ["recognizer_identifier"] = found.Source, ["recognizer_name"] = found.Source },
        };
    }

    /// <summary>What a request wants to see.</summary>
    private sealed class Wanted
    {
        private readonly HashSet<string>? _entities;
        private readonly double _threshold;
        private readonly HashSet<string> _allowed;
        private readonly List<Regex> _allowedPatterns = [];

        public Wanted(JsonElement request)
        {
            AdHoc = [.. Json.List(request, "ad_hoc_recognizers").Select(r => new AdHocRecogniser(r))];
            Explains = Json.Flag(request, "return_decision_process");
            _threshold = Json.Number(request, "score_threshold", 0);
            var entities = Json.Texts(request, "entities");
            _entities = entities.Count == 0 ? null : entities.ToHashSet(StringComparer.Ordinal);
            if (_entities?.Overlaps(PresidioEntities.All.Concat(AdHoc.Select(r => r.Entity))) == false)
                throw new PresidioException("No matching recognizers were found to serve the request.");
            var allowed = Json.Texts(request, "allow_list");
            var asPatterns = Json.Text(request, "allow_list_match", "exact") == "regex";
            _allowed = asPatterns ? [] : allowed.ToHashSet(StringComparer.Ordinal);
            if (asPatterns)
                _allowedPatterns.AddRange(allowed.Select(Compile));
        }

        public IReadOnlyList<AdHocRecogniser> AdHoc { get; }

        public bool Explains { get; }

        public bool Takes(string text, Finding found) => found.Score >= _threshold && _entities?.Contains(found.Entity) != false
            && !IsAllowed(text[found.Start..found.End]);

        private bool IsAllowed(string value) => _allowed.Contains(value) || _allowedPatterns.Exists(p => p.IsMatch(value));

        private static Regex Compile(string pattern)
        {
            try
            {
                return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            }
            catch (Exception e) when (e is ArgumentException or NotSupportedException)
            {
                throw new PresidioException("A pattern in allow_list is no regular expression, or one that needs backtracking");
            }
        }
    }
}
