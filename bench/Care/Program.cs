using System.Globalization;
using Waarborg.Bench.Care;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

var folder = args.ElementAtOrDefault(0) ?? Path.Combine("cases", "patient-summaries", "patients");
var only = args.ElementAtOrDefault(1)?.Split(',');
int facts = 0, single = 0, union = 0, citations = 0, right = 0;
foreach (var patient in KeyFacts.Read(folder).Patients)
{
    if (only is not null && !only.Contains(patient.Id)) continue;
    var record = RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.File)));
    var summary = Summariser.Summarise(record);
    foreach (var fact in patient.Facts)
    {
        var cited = summary.Sentences.Where(s => s.Citations.Any(c => fact.Resources.Any(r => c.Resource.EndsWith("/" + r, StringComparison.Ordinal)))).ToList();
        var best = cited.Select(s => FactMatcher.Coverage(fact.Text, s.Text)).DefaultIfEmpty().Max();
        var all = FactMatcher.Coverage(fact.Text, string.Join(' ', cited.Select(s => s.Text)));
        facts++;
        if (best >= 0.5) single++;
        if (all >= 0.7) union++;
        if (best < 0.5 || all < 0.7) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{patient.Id} single {best:F2} union {all:F2}: {fact.Text}"));
    }
    foreach (var citation in summary.Sentences.SelectMany(s => s.Citations))
    {
        citations++;
        if (record.TextAt(citation.Resource, citation.Path)?.Contains(citation.Quote, StringComparison.Ordinal) == true) right++;
        else Console.WriteLine($"{patient.Id} {citation.Resource} {citation.Path}");
    }
}
Console.WriteLine($"facts {facts} single {single} union {union}; citations {right}/{citations}");
if (args.ElementAtOrDefault(2) == "show")
    foreach (var patient in KeyFacts.Read(folder).Patients.Where(p => only!.Contains(p.Id)))
        Console.WriteLine(SummaryMarkdown.Write(Summariser.Summarise(RecordReader.Read(File.ReadAllBytes(Path.Combine(folder, patient.File))))));
CheckerMeasure.Run(folder, only, args.Contains("verbose"));
