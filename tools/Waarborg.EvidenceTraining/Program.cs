using System.Globalization;
using Waarborg.EvidenceTraining;
using Waarborg.Recruitment.Weighing;

if (args.Length < 2)
{
    Console.Error.WriteLine("usage: SETS,SETS FIRST-SIGHT.tsv [own=FOLDER,FOLDER] [weights=FILE] [record] [sets] [show=SET]   without weights=: what is reached on vacancies that were not learned from");
    return 1;
}
string? Value(string name) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
var firstSight = CaseReader.FirstSight(args[1]);
var files = args[0].Split(',').SelectMany(Directory.GetDirectories).Order(StringComparer.Ordinal).SelectMany(f => CaseReader.Read(f, firstSight, string.Concat(Path.GetFileName(f).TakeWhile(char.IsAsciiLetter)))).ToList();
foreach (var own in Value("own")?.Split(',') ?? []) files.AddRange(CaseReader.Read(own, firstSight, CaseReader.Own));
if (args.Contains("record"))
{
    var lines = files.Where(f => f.Series != CaseReader.Own).SelectMany(CaseReader.Sight).Where(l => !firstSight.ContainsKey((l.Set, l.Candidate, l.Criterion))).Select(l => $"{l.Set}\t{l.Candidate}\t{l.Criterion}\t{l.Said}").ToList();
    File.AppendAllLines(args[1], lines);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{args[1]}: {lines.Count} lines more"));
    return 0;
}
var words = Learned.Count(files);
var learned = new Learned(files, words);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, {learned.Criteria.Count} criteria, {learned.Statements.Count} pairs of a statement and a criterion, {learned.Statements.Features} signals"));
if (Value("weights") is not { } weights)
{
    CrossValidation.Run(learned, args.Contains("sets"), Value("show"));
    return 0;
}
File.WriteAllText(weights, Training.Fit(learned, words).Write());
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights}: {new FileInfo(weights).Length / 1024} kB; {learned.CriterionNames.Count} signals for a verdict"));
return 0;
