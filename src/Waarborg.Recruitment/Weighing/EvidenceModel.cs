using System.Reflection;

namespace Waarborg.Recruitment.Weighing;

/// <summary>
/// What was learned from annotated applications: how telling words are, which statements are evidence on a criterion, and what verdict evidence amounts to.
/// <c>tools/Waarborg.EvidenceTraining</c> makes it; <c>docs/evidence.md</c> says from what. Immutable and thread safe.
/// </summary>
/// <param name="Words">How telling words are.</param>
/// <param name="Phrases">What words say about the verdict.</param>
/// <param name="Statements">Whether a statement is evidence, and for what.</param>
/// <param name="Verdicts">The verdict; the mean of several.</param>
internal sealed record EvidenceModel(WordWeights Words, PhraseWeights Phrases, Trees Statements, IReadOnlyList<Trees> Verdicts)
{
    /// <summary>Where the weights lie in the assembly.</summary>
    internal const string Resource = "Waarborg.Recruitment.Weighing.weights.txt";

    private const string NextPart = "--";

    private static readonly Lazy<EvidenceModel> s_shared = new(() =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the assembly."));
        return Read(reader.ReadToEnd());
    });

    /// <summary>The model that ships, read when it is first asked for.</summary>
    internal static EvidenceModel Shared => s_shared.Value;

    internal static EvidenceModel Read(string text)
    {
        var parts = new List<List<string>> { new() };
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line == NextPart) parts.Add([]);
            else parts[^1].Add(line);
        }
        return new(WordWeights.Read(parts[0][0]), PhraseWeights.Read(parts[1][0]), Trees.Read(parts[2]), [.. parts.Skip(3).Select(Trees.Read)]);
    }

    internal string Write() => string.Join($"\n{NextPart}\n", new[] { Words.Write(), Phrases.Write(), string.Join('\n', Statements.Write()) }.Concat(Verdicts.Select(v => string.Join('\n', v.Write())))) + "\n";

    /// <summary>The probabilities of not met, unclear and met.</summary>
    internal double[] Probabilities(float[] features)
    {
        var mean = new double[3];
        foreach (var trees in Verdicts)
        {
            var own = trees.Probabilities(features);
            for (var k = 0; k < mean.Length; k++) mean[k] += own[k] / Verdicts.Count;
        }
        return mean;
    }
}
