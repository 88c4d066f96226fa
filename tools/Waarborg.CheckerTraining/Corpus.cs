using System.Collections.Concurrent;
using System.Text.Json;
using Waarborg.Bench.Care;
using Waarborg.Care.Checking;
using Waarborg.Care.Facts;
using Waarborg.Care.Judging;
using Waarborg.Care.Reading;

namespace Waarborg.CheckerTraining;

/// <summary>
/// The annotated sentences of the repository: those of clinicians, key facts, paraphrases and wrong statements, and what the corruptions of the bench make of the true ones. Sentences that the rules were not made with
/// count most; many corruptions of one sentence share a weight.
/// </summary>
internal static class Corpus
{
    private static readonly (char[] Prefixes, string Folder)[] Folders =
        [(['p'], "cases/patient-summaries/patients"), (['t'], "tests/Waarborg.Care.Tests/Data/more"), (['q', 'r'], "tests/Waarborg.Care.Tests/Data/other")];

    private static readonly (string File, string Source, double Weight)[] Sentences =
    [
        ("tests/Waarborg.Care.Tests/Data/claims/claims-a.json", "claims-a", 1), ("tests/Waarborg.Care.Tests/Data/claims/claims-b.json", "claims-b", 1), ("tests/Waarborg.Care.Tests/Data/other/sentences.json", "sentences", 0.6),
        ("tests/Waarborg.Care.Tests/Data/other/sentences_measured.json", "sentences", 0.6), ("tests/Waarborg.Care.Tests/Data/other/sentences_free.json", "sentences-free", 0.6), ("tests/Waarborg.Care.Tests/Data/more/sentences_free.json", "sentences-free", 0.6),
    ];

    private sealed record Sentence(string Patient, string Text, IReadOnlyList<string> Resources, bool Supported, string Kind);

    private sealed record Draft(string Source, string Kind, string Text, IReadOnlyList<string> Resources, bool False, double Weight);

    internal static (List<Sample> Samples, IReadOnlyList<string> Features) Read(string root)
    {
        var drafts = new Dictionary<string, List<Draft>>(StringComparer.Ordinal);
        void Add(string patient, Draft draft) => (drafts.TryGetValue(patient, out var list) ? list : drafts[patient] = []).Add(draft);
        foreach (var (file, source, weight) in Sentences)
            foreach (var s in JsonSerializer.Deserialize<List<Sentence>>(File.ReadAllText(Path.Combine(root, file)), JsonSerializerOptions.Web)!)
            {
                Add(s.Patient, new(source, s.Kind, s.Text, s.Resources, !s.Supported, weight));
                if (s.Supported) Corrupted(s.Patient, new(s.Text, s.Resources), source, 0.4 * weight);
            }
        foreach (var (_, folder) in Folders)
        {
            var patients = KeyFacts.Read(Path.Combine(root, folder)).Patients;
            var paraphrases = JsonSerializer.Deserialize<Dictionary<string, List<KeyFacts.Fact>>>(File.ReadAllText(Path.Combine(root, folder, "paraphrases.json")), JsonSerializerOptions.Web)!;
            foreach (var (i, patient) in patients.Index())
            {
                foreach (var (kind, truths) in new[] { ("facts", patient.Facts), ("paraphrases", (IReadOnlyList<KeyFacts.Fact>)paraphrases.GetValueOrDefault(patient.Id, [])) })
                {
                    foreach (var fact in truths)
                    {
                        Add(patient.Id, new(kind, "true", fact.Text, fact.Resources, false, 0.7));
                        Corrupted(patient.Id, fact, kind, 0.5);
                    }
                    foreach (var (other, own) in patients[(i + 1) % patients.Count].Facts.Zip(truths)) Add(patient.Id, new(kind, "other patient", other.Text, own.Resources, true, 0.15));
                }
                var record = Record(root, patient.Id);
                foreach (var wrong in patient.Wrong) Add(patient.Id, new("wrong", "overtaken", wrong, record.References, true, 0.5));
            }
        }
        var samples = new ConcurrentBag<(int Order, Sample Sample)>();
        IReadOnlyList<string> names = [];
        Parallel.ForEach(drafts.Index(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, entry =>
        {
            var evidence = new Evidence(ClinicalFacts.From(Record(root, entry.Item.Key)));
            foreach (var (i, draft) in entry.Item.Value.Index())
            {
                var (claim, objections) = SummaryChecker.Read(evidence, new(draft.Text, draft.Resources));
                objections.AddRange(SummaryChecker.Found(claim));
                var features = ClaimFeatures.Of(claim, objections);
                names = [.. features.Select(f => f.Name)];
                samples.Add((entry.Index * 10_000 + i, new(entry.Item.Key, draft.Source, draft.Kind, draft.False, draft.Weight, objections.Exists(o => o.IsHard), objections.Count > 0, [.. features.Select(f => f.Value)], draft.Text)));
            }
        });
        return (Matched([.. samples.OrderBy(s => s.Order).Select(s => s.Sample)]), names);

        void Corrupted(string patient, KeyFacts.Fact fact, string source, double weight)
        {
            var made = Corruptor.Of(fact).ToList();
            foreach (var one in made) Add(patient, new($"{source}, corrupted", one.Kind, one.Text, one.Resources, true, Math.Min(weight, 1.5 * weight / made.Count)));
        }
    }

    /// <summary>
    /// Writers of false sentences write shorter ones; that is nothing to learn. Among sentences of one set, one length and one language the false ones get the weight of the true ones.
    /// </summary>
    private static List<Sample> Matched(List<Sample> samples)
    {
        static (string, int, bool) Like(Sample s) => (s.Source, Math.Min(8, s.Text.Length / 14), s.Text.Contains(" the ", StringComparison.OrdinalIgnoreCase) || s.Text.Contains(" was ", StringComparison.Ordinal) && s.Text.Contains(" of ", StringComparison.Ordinal));
        var groups = samples.Where(s => s.Kind != "other patient" && !s.Source.Contains(',')).GroupBy(Like).ToDictionary(g => g.Key, g => (True: g.Where(s => !s.False).Sum(s => s.Weight), False: g.Where(s => s.False).Sum(s => s.Weight)));
        return [.. samples.Select(s => s.False && groups.TryGetValue(Like(s), out var sums) && sums is { True: > 0, False: > 0 } ? s with { Weight = s.Weight * Math.Clamp(sums.True / sums.False, 0.4, 2.5) } : s)];
    }

    private static CareRecord Record(string root, string patient) =>
        RecordReader.Read(File.ReadAllBytes(Path.Combine(root, Folders.First(f => f.Prefixes.Contains(patient[0])).Folder, patient + ".json")));
}
