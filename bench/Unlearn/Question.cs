using System.Text.Json;

namespace Waarborg.Bench.Unlearn;

/// <summary>A question with its section and the facts that a right answer contains; outside the documents there are none.</summary>
internal sealed record Question(string Text, string Topic, IReadOnlyList<string> Must)
{
    internal static IReadOnlyList<Question> Read(string file) =>
    [
        .. File.ReadLines(file).Where(line => line.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new Question(
                root.GetProperty("question").GetString()!, root.TryGetProperty("topic", out var topic) ? topic.GetString()! : "",
                root.TryGetProperty("must", out var must) ? [.. must.EnumerateArray().Select(m => m.GetString()!)] : []);
        }),
    ];

    /// <summary>The first, third, fifth and so on to fit on, the others to measure with.</summary>
    internal static (IReadOnlyList<Question> Fit, IReadOnlyList<Question> HeldOut) Halves(IReadOnlyList<Question> questions) =>
        ([.. questions.Where((_, i) => i % 2 == 0)], [.. questions.Where((_, i) => i % 2 == 1)]);

    /// <summary>Whether every fact is in the answer; case and white space do not count.</summary>
    internal bool IsAnsweredBy(string answer) => Must.All(fact => Holds(answer, fact));

    internal static bool Holds(string answer, string fact)
    {
        static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Plain(answer).Contains(Plain(fact), StringComparison.Ordinal);
    }
}
