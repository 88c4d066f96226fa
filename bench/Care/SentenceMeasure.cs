using System.Text.Json;
using Waarborg.Care.Checking;
using Waarborg.Care.Reading;

namespace Waarborg.Bench.Care;

/// <summary>Sentences as clinicians write them, half of them false in one way each: what the checker catches and what it wrongly rejects.</summary>
internal static class SentenceMeasure
{
    internal sealed record Sentence(string Patient, string Text, IReadOnlyList<string> Resources, bool Supported, string Kind);

    internal static void Run(string folder, string file, string[]? only, Figures figures, bool verbose)
    {
        var tally = new SortedDictionary<string, (int Rejected, int All)>(StringComparer.Ordinal);
        var sentences = JsonSerializer.Deserialize<List<Sentence>>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
        var elsewhere = 0;
        foreach (var patient in sentences.Where(s => only is null || only.Contains(s.Patient)).GroupBy(s => s.Patient))
        {
            // A file may be about patients of several folders.
            if (!File.Exists(Path.Combine(folder, patient.Key + ".json")))
            {
                elsewhere += patient.Count();
                continue;
            }
            var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.Key + ".json")));
            foreach (var (sentence, verdict) in patient.Zip(SummaryChecker.Check(record, [.. patient.Select(s => new SummaryClaim(s.Text, s.Resources))])))
            {
                Count(tally, sentence.Supported ? "sentences, true (rejected)" : $"sentences, false, caught: {sentence.Kind}", verdict.Supported);
                if (!sentence.Supported) Count(tally, "sentences, false, caught: all", verdict.Supported);
                if (verbose && verdict.Supported != sentence.Supported) Console.WriteLine($"{sentence.Patient} {sentence.Kind}: {sentence.Text} {string.Join(' ', verdict.Reasons)}");
            }
        }
        if (elsewhere > 0) figures.Number("sentences about patients of another folder, left out", elsewhere, "");
        foreach (var (kind, (rejected, all)) in tally) figures.Share(kind, rejected, all);
    }

    private static void Count(SortedDictionary<string, (int Rejected, int All)> tally, string kind, bool supported)
    {
        var (rejected, all) = tally.GetValueOrDefault(kind);
        tally[kind] = (rejected + (supported ? 0 : 1), all + 1);
    }
}
