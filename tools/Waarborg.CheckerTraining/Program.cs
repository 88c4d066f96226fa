using System.Globalization;
using Waarborg.Care.Judging;
using Waarborg.CheckerTraining;

// Learns the weights of the checker of sentences. Without options: what the weights do on patients that they were not learned from. --write FILE: learns from all and writes.
// --folds N, --trees N, --depth N, --rate X, --ridge X, --least X, --balance X, --limit X (the score above which a sentence is rejected), --verbose KIND (the errors), --importance.
string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var i ? args.ElementAtOrDefault(i + 1) : null;
double Number(string name, double otherwise) => Option(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var (samples, features) = Corpus.Read(Directory.GetCurrentDirectory());
var booster = new Booster((int)Number("--trees", 250), (int)Number("--depth", 4), Number("--rate", 0.06), Number("--ridge", 4), Number("--least", 6), Number("--rows", 0.7), Number("--columns", 0.4), Bags: (int)Number("--bags", 1));
// How much the sentences count that the rules were made with.
if (Option("--old") is not null) samples = samples.ConvertAll(s => s.Source.StartsWith("claims", StringComparison.Ordinal) ? s : s with { Weight = s.Weight * Number("--old", 1) });
var balance = Number("--balance", 1);
Console.WriteLine($"{samples.Count} sentences, {features.Count} features");
if (Option("--write") is { } file)
{
    var limit = Number("--limit", 0);
    var learned = booster.FitAll(features, samples, balance);
    using var writer = new StringWriter { NewLine = "\n" };
    learned.Shifted(limit).Write(writer);
    File.WriteAllText(file, writer.ToString());
    if (args.Contains("--limits")) Report.Limits(samples, [.. samples.Select(s => learned.Score(s.Values))]);
    Report.Show("learned from (not a measurement)", samples, [.. samples.Select(s => learned.Score(s.Values))], limit);
    return;
}
if (args.Contains("--hands"))
{
    // Other patients and another hand: learned without the patients of one writer, measured on what that writer wrote.
    foreach (var hand in (string[])["claims-a", "claims-b"])
    {
        var theirs = samples.Where(s => s.Source == hand).Select(s => s.Patient).ToHashSet();
        var model = booster.FitAll(features, [.. samples.Where(s => !theirs.Contains(s.Patient))], balance);
        var rest = samples.Where(s => s.Source == hand).ToList();
        Report.Curve($"without the patients of {hand}", rest, [.. rest.Select(s => model.Score(s.Values))]);
    }
}
var scores = CrossValidation.Scores(booster, features, samples, (int)Number("--folds", 10), balance);
foreach (var source in (string[])["claims-a", "claims-b", "sentences", "facts"]) Report.Curve(source, [.. samples.Where(s => Report.Group(s) == source)], [.. samples.Index().Where(s => Report.Group(s.Item) == source).Select(s => scores[s.Index])]);
foreach (var source in (string[])["claims-a", "claims-b", "sentences", "facts"])
    foreach (var objected in (bool[])[false, true])
        Report.Curve($"{source}, {(objected ? "objected to" : "not objected to")}", [.. samples.Where(s => Report.Group(s) == source && s.Objected == objected)], [.. samples.Index().Where(s => Report.Group(s.Item) == source && s.Item.Objected == objected).Select(s => scores[s.Index])]);
if (args.Contains("--limits")) Report.Limits(samples, scores);
Report.Show("patients not learned from", samples, scores, Number("--limit", 0));
if (args.Contains("--importance")) Report.Importance(booster.FitAll(features, samples, balance), samples);
if (Option("--verbose") is { } wanted) Report.Errors(samples, scores, Number("--limit", 0), wanted);
