using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Bench.Care;

/// <summary>How many FHIR examples of others are read, each on its own, and how many say something in a summary.</summary>
internal static class ParseMeasure
{
    internal static void Run(string folder, Figures figures, bool verbose)
    {
        int files = 0, parsed = 0, said = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".xml" or ".json").Order(StringComparer.Ordinal))
        {
            var record = RecordReader.Read(File.ReadAllBytes(file));
            files++;
            if (record.References.Count > 0 && !record.Problems.Any(p => p.Kind == "broken")) parsed++;
            else if (verbose) Console.WriteLine(Path.GetFileName(file));
            if (Summariser.Summarise(record).Sentences.Count > 0) said++;
        }
        figures.Share("examples read", parsed, files);
        figures.Share("examples that say something in a summary", said, files);
    }
}
