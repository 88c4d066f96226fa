using System.Globalization;
using Waarborg.CueTraining;

// Makes the weights that tell which words of an application tell of a protected ground. See docs/cues.md for what it is fed and what it reaches.
if (args.Length < 1)
{
    Console.Error.WriteLine("Usage: FOLDER,FOLDER… [unread=FOLDER,FOLDER…] [weights=FILE] [least=-2.2] [leave=-4] [rounds=6] [rate=0.05] [drop=0.15] [cueshare=1] [workshare=3] [unreadshare=0.3] [doubt=-0.5] [decay=2e-6] [leastcount=2] [seed=1] [folds=6] [show=SERIES]");
    Console.Error.WriteLine("A folder holds files with marks in the text, or folders with cues.csv. Without weights= it counts what is found in each part of the folders with what was learned from the others.");
    return 1;
}

double Setting(string name, double otherwise) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal)) is { } given
    ? double.Parse(given[(name.Length + 1)..], CultureInfo.InvariantCulture) : otherwise;

var ready = new TrainingSettings();
var settings = new TrainingSettings
{
    Rounds = (int)Setting("rounds", ready.Rounds), Rate = (float)Setting("rate", ready.Rate), Drop = (float)Setting("drop", ready.Drop), CueShare = (float)Setting("cueshare", ready.CueShare),
    UnreadShare = (float)Setting("unreadshare", ready.UnreadShare), Doubt = (float)Setting("doubt", ready.Doubt), WorkShare = (float)Setting("workshare", ready.WorkShare), Decay = (float)Setting("decay", ready.Decay), LeastCount = (int)Setting("leastcount", ready.LeastCount), Seed = (int)Setting("seed", ready.Seed),
};
var (least, leave) = ((float)Setting("least", -2.2), (float)Setting("leave", -4));
var documents = args[0].Split(',').SelectMany(MarkedText.In).AsParallel().AsOrdered().Select(MarkedDocument.Of).ToList();
var unread = args.FirstOrDefault(a => a.StartsWith("unread=", StringComparison.Ordinal))?["unread=".Length..].Split(',').SelectMany(MarkedText.UnreadIn).AsParallel().AsOrdered().Select(MarkedDocument.Of).ToList() ?? [];
var sets = documents.Select(d => d.Set).Distinct().Order(StringComparer.Ordinal).ToArray();
Console.WriteLine($"{sets.Length} sets, {documents.Count} documents, {documents.Sum(d => d.Words.Count)} words, {documents.Sum(d => d.Quotes.Count)} quotes; {unread.Count} documents unread");
if (args.FirstOrDefault(a => a.StartsWith("weights=", StringComparison.Ordinal)) is { } weights)
{
    using (var file = File.Create(weights["weights=".Length..])) Logistic.Learn(documents, unread, settings, least, leave).Write(file);
    return 0;
}
var folds = (int)Setting("folds", 6);
var (show, misses) = (args.FirstOrDefault(a => a.StartsWith("show=", StringComparison.Ordinal))?["show=".Length..], new List<string>());
var (whole, bySeries) = (new HeldOut(), new SortedDictionary<string, HeldOut>(StringComparer.Ordinal));
foreach (var document in documents) bySeries.TryAdd(Series(document.Set), new());
// A set is held out whole: the texts of one hand are alike.
var places = sets.Select((set, i) => (Name: set, Fold: i % folds)).ToDictionary(s => s.Name, s => s.Fold);
Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
{
    var model = Logistic.Learn([.. documents.Where(d => places[d.Set] != fold)], unread, settings, 0, 0);
    foreach (var document in documents.Where(d => places[d.Set] == fold))
    {
        var sums = document.Words.Select(w => model.Sum(w.Signals)).ToArray();
        whole.Add(document, sums);
        bySeries[Series(document.Set)].Add(document, sums);
        if (Series(document.Set) != show) continue;
        var hides = document.Hidden(sums, least, leave);
        lock (misses) misses.AddRange(document.Quotes.Where(q => !hides.AsSpan(q.First, q.Last - q.First + 1).Contains(true)).Select(q => $"{q.Kind}\t{q.Text}"));
    }
});
foreach (var (series, held) in bySeries) held.Print(series);
whole.Print("all");
foreach (var missed in misses.Order(StringComparer.Ordinal)) Console.WriteLine(missed);
return 0;

static string Series(string set) => string.Concat(set.TakeWhile(char.IsAsciiLetter));
