using System.Text.Json;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;
using Waarborg.Care.Writing;

namespace Waarborg.Bench.Care;

/// <summary>
/// How a writer fares that says the true sentences of a set with the facts of their sources, and how one fares that lies: what is cut of each.
/// </summary>
internal static class WriterMeasure
{
    internal static void Run(string folder, string[]? only, Figures figures, bool verbose)
    {
        var tally = new SortedDictionary<string, (int Cut, int All)>(StringComparer.Ordinal);
        var patients = KeyFacts.Read(folder).Patients.Where(p => only is null || only.Contains(p.Id)).ToList();
        var paraphrases = Path.Combine(folder, "paraphrases.json") is var file && File.Exists(file)
            ? JsonSerializer.Deserialize<Dictionary<string, List<KeyFacts.Fact>>>(File.ReadAllText(file), JsonSerializerOptions.Web)! : [];
        foreach (var (i, patient) in patients.Index())
        {
            var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.File)));
            var truths = patient.Facts.Concat(paraphrases.GetValueOrDefault(patient.Id) ?? []).ToList();
            Count(record, [.. truths.Select(f => new Corruption("true, written from facts (cut)", f.Text, f.Resources))], tally, verbose, false);
            Count(record, [.. truths.SelectMany(Corruptor.Of).Select(c => c with { Kind = $"writer's lie cut: {c.Kind}" })], tally, verbose, true);
            var other = patients[(i + 1) % patients.Count];
            if (other.Id != patient.Id) Count(record, [.. other.Facts.Zip(truths, (f, t) => new Corruption("writer's lie cut: other patient", f.Text, t.Resources))], tally, verbose, true);
        }
        foreach (var (kind, (cut, all)) in tally) figures.Share(kind, cut, all);
    }

    private static void Count(CareRecord record, List<Corruption> statements, SortedDictionary<string, (int Cut, int All)> tally, bool verbose, bool lies)
    {
        var extract = Summariser.Summarise(record);
        var facts = SummaryFact.From(extract);
        foreach (var statement in statements)
        {
            string[] ids = [.. facts.Where(f => f.Citations.Any(c => statement.Resources.Any(r => c.Resource.EndsWith("/" + r, StringComparison.Ordinal) || c.Resource == r))).Select(f => f.Id)];
            if (ids.Length == 0) continue;
            var composed = SummaryComposer.Compose(record, extract, facts, [new(null, statement.Text, ids)]);
            var (cut, all) = tally.GetValueOrDefault(statement.Kind);
            tally[statement.Kind] = (cut + composed.Cut.Count, all + 1);
            if (verbose && (composed.Cut.Count > 0) != lies) Console.WriteLine($"{record.PatientReference} {statement.Kind}: {statement.Text} {string.Join(' ', composed.Cut.SelectMany(c => c.Reasons))}");
        }
    }
}
