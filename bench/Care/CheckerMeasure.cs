using System.Text.Json;
using Waarborg.Care.Checking;
using Waarborg.Care.Reading;

namespace Waarborg.Bench.Care;

/// <summary>How many false statements the checker catches, by kind, and how many true ones it wrongly rejects.</summary>
internal static class CheckerMeasure
{
    internal static void Run(string folder, string[]? only, Figures figures, bool verbose)
    {
        var patients = KeyFacts.Read(folder).Patients.Where(p => only is null || only.Contains(p.Id)).ToList();
        var tally = new SortedDictionary<string, (int Caught, int All)>(StringComparer.Ordinal);
        foreach (var (i, patient) in patients.Index())
        {
            var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.File)));
            var paraphrases = Path.Combine(folder, "paraphrases.json") is var file && File.Exists(file)
                ? JsonSerializer.Deserialize<Dictionary<string, List<KeyFacts.Fact>>>(File.ReadAllText(file), JsonSerializerOptions.Web)!.GetValueOrDefault(patient.Id) ?? [] : [];
            foreach (var (kind, truths) in new[] { ("facts", patient.Facts), ("paraphrases", paraphrases) })
            {
                Count(record, [.. truths.Select(f => new Corruption($"true {kind} (rejected)", f.Text, f.Resources))], tally, verbose, false);
                Count(record, [.. truths.SelectMany(Corruptor.Of)], tally, verbose, true);
                var other = patients[(i + 1) % patients.Count];
                var references = truths.Select(f => f.Resources).ToList();
                Count(record, [.. other.Facts.Zip(references.Concat(references), (f, r) => new Corruption("other patient", f.Text, r))], tally, verbose, true);
            }
            Count(record, [.. patient.Wrong.Select(w => new Corruption("overtaken, whole record cited", w, record.References))], tally, verbose, true);
        }
        foreach (var (kind, (caught, all)) in tally) figures.Share(kind.StartsWith("true", StringComparison.Ordinal) ? kind : $"caught: {kind}", caught, all);
        var corrupted = tally.Where(t => !t.Key.StartsWith("true", StringComparison.Ordinal)).ToList();
        figures.Share("caught: all", corrupted.Sum(c => c.Value.Caught), corrupted.Sum(c => c.Value.All));
    }

    private static void Count(CareRecord record, List<Corruption> statements, SortedDictionary<string, (int Caught, int All)> tally, bool verbose, bool corrupted)
    {
        var verdicts = SummaryChecker.Check(record, [.. statements.Select(s => new SummaryClaim(s.Text, s.Resources))]);
        foreach (var (statement, verdict) in statements.Zip(verdicts))
        {
            var (caught, all) = tally.GetValueOrDefault(statement.Kind);
            tally[statement.Kind] = (caught + (verdict.Supported ? 0 : 1), all + 1);
            if (verbose && verdict.Supported == corrupted) Console.WriteLine($"{record.PatientReference} {statement.Kind}: {statement.Text} {string.Join(' ', verdict.Reasons)}");
        }
    }
}
