using System.Globalization;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Bench.Care;

/// <summary>Key facts present with a right citation (in one sentence, or in all that cite the fact's sources together), and citations that stand where they say.</summary>
internal static class SummaryMeasure
{
    internal static void Run(string folder, string[]? only, Figures figures, bool verbose)
    {
        int most = 0, many = 0, facts = 0, single = 0, union = 0, citations = 0, right = 0, sentences = 0, uncited = 0;
        foreach (var patient in KeyFacts.Read(folder).Patients.Where(p => only is null || only.Contains(p.Id)))
        {
            var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.File)));
            var summary = Summariser.Summarise(record);
            foreach (var fact in patient.Facts)
            {
                var cited = summary.Sentences.Where(s => s.Citations.Any(c => fact.Resources.Any(r => c.Resource.EndsWith("/" + r, StringComparison.Ordinal)))).ToList();
                var best = cited.Select(s => FactMatcher.Coverage(fact.Text, s.Text)).DefaultIfEmpty().Max();
                var all = FactMatcher.Coverage(fact.Text, string.Join(' ', cited.Select(s => s.Text)));
                facts++;
                if (best >= 0.5) single++;
                if (all >= 0.5) union++;
                if (verbose && best < 0.5) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{patient.Id} {best:F2} {all:F2}: {fact.Text}"));
            }
            sentences += summary.Sentences.Count;
            most = Math.Max(most, summary.Sentences.Max(s => s.Citations.Count));
            many += summary.Sentences.Count(s => s.Citations.Count > 10);
            uncited += summary.Sentences.Count(s => s.Citations.Count == 0);
            citations += summary.Sentences.Sum(s => s.Citations.Count);
            right += summary.Sentences.SelectMany(s => s.Citations).Count(c => record.TextAt(c.Resource, c.Path)?.Contains(c.Quote, StringComparison.Ordinal) == true);
        }
        figures.Share("key facts, half of the words in one sentence that cites a source of the fact", single, facts);
        figures.Share("key facts, half of the words in all such sentences together", union, facts);
        figures.Share("sentences without a citation", uncited, sentences);
        figures.Share("sentences that cite more than ten places", many, sentences);
        figures.Number("most places that a sentence cites", most, "");
        figures.Share("citations whose quote stands at their path", right, citations);
    }
}
