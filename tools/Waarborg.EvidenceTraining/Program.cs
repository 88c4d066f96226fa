using System.Globalization;
using Waarborg.EvidenceTraining;
using Waarborg.Recruitment.Weighing;

// evidence-training OTHERS FIRST-SIGHT.tsv [OWN-FOLDER,…]
if (args.Length < 2)
{
    Console.Error.WriteLine("usage: OTHERS FIRST-SIGHT.tsv [OWN,OWN] [weights=FILE]");
    return 1;
}
var firstSight = CaseReader.FirstSight(args[1]);
var folders = Directory.GetDirectories(args[0]).Order(StringComparer.Ordinal).ToList();
var files = folders.SelectMany(f => CaseReader.Read(f, firstSight)).ToList();
var counts = new Dictionary<string, int>(StringComparer.Ordinal);
foreach (var set in files.GroupBy(f => f.Set))
    foreach (var stem in set.SelectMany(f => f.Reading.Statements.SelectMany(s => s.Words)).Concat(set.First().Questions.SelectMany(q => q.Asked.Concat(q.Heading).Concat(q.Named))).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal))
        counts[stem] = counts.GetValueOrDefault(stem) + 1;
var weights = new WordWeights(counts.Where(c => c.Value >= WordWeights.Common).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal), files.Select(f => f.Set).Distinct().Count());
var learned = new Learned(files, weights);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, {learned.Criteria.Count} criteria, {learned.Statements.Count} statements x {learned.Statements.Features} features"));
CrossValidation.Run(learned, args.Contains("sets"));
return 0;
