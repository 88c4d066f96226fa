using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Waarborg.Gateway.Presidio;

/// <summary>
/// A recogniser that comes with a request: patterns, a list of words, and words that make a finding likelier. Patterns run in linear time (no
/// backtracking), so none can hold the server; one that needs more than that is refused.
/// </summary>
internal sealed class AdHocRecogniser
{
    private const double ContextBonus = 0.35;
    private const double LeastWithContext = 0.4;
    private const int ContextReach = 60;
    private const int MostPatterns = 50;

    private readonly string _name;
    private readonly string _entity;
    private readonly List<(Regex Pattern, double Score)> _patterns = [];
    private readonly IReadOnlyList<string> _words;
    private readonly double _wordScore;
    private readonly IReadOnlyList<string> _context;

    public AdHocRecogniser(JsonElement description)
    {
        _name = Json.Text(description, "name", "ad-hoc");
        _entity = Json.Text(description, "supported_entity");
        _words = Json.Texts(description, "deny_list");
        _wordScore = Json.Number(description, "deny_list_score", 1);
        _context = Json.Texts(description, "context");
        foreach (var pattern in Json.List(description, "patterns").Take(MostPatterns + 1))
            _patterns.Add((Compile(Json.Text(pattern, "regex")), Json.Number(pattern, "score", 0.5)));
        if (_patterns.Count > MostPatterns)
            throw new PresidioException($"At most {MostPatterns} patterns in a recognizer");
        if (_patterns.Count + _words.Count == 0)
            throw new PresidioException("A recognizer needs patterns or a deny_list");
    }

    public string Entity => _entity;

    public IEnumerable<Finding> Find(string text)
    {
        foreach (var (pattern, score) in _patterns)
        {
            foreach (Match match in pattern.Matches(text))
            {
                if (match.Length > 0)
                    yield return Scored(text, match.Index, match.Index + match.Length, score);
            }
        }

        foreach (var word in _words.Where(w => w.Length > 0))
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (IsApart(text, at - 1) && IsApart(text, at + word.Length))
                    yield return Scored(text, at, at + word.Length, _wordScore);
            }
        }
    }

    private static bool IsApart(string text, int at) => at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] == '_');

    private static Regex Compile(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new PresidioException("A pattern is no regular expression, or one that needs backtracking (lookaround, backreference, atomic group)");
        }
    }

    private Finding Scored(string text, int start, int end, double score)
    {
        var before = text.AsSpan(Math.Max(0, start - ContextReach), start - Math.Max(0, start - ContextReach));
        foreach (var word in _context)
        {
            if (word.Length > 0 && before.Contains(word, StringComparison.OrdinalIgnoreCase))
                return new(start, end, _entity, Math.Min(1, Math.Max(LeastWithContext, score + ContextBonus)), _name);
        }

        return new(start, end, _entity, score, _name);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_entity} with {_patterns.Count} patterns");
}
