using System.Globalization;
using Waarborg.Learning;
using Waarborg.SituationTraining;

// Makes the weights of the recogniser of situations. See docs/situations.md for what it is fed and what it reaches.
if (args.Length < 2)
{
    Console.Error.WriteLine("Usage: UTTERANCES-FOLDER SITUATIONS.weights [rounds=12] [rate=6] [drop=0.2] [smooth=0.1] [leastweight=0.25] [phrases=1] [seed=1] [folds=0]");
    Console.Error.WriteLine("folds=N makes no weights, but reads each Nth part of the utterances with what was learned from the other parts.");
    return 1;
}

double Setting(string name, double otherwise) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal)) is { } given
    ? double.Parse(given[(name.Length + 1)..], CultureInfo.InvariantCulture) : otherwise;

var ready = new TrainingSettings();
var settings = new TrainingSettings
{
    Rounds = (int)Setting("rounds", ready.Rounds), Rate = (float)Setting("rate", ready.Rate), Drop = (float)Setting("drop", ready.Drop), Smooth = (float)Setting("smooth", ready.Smooth),
    LeastWeight = (float)Setting("leastweight", ready.LeastWeight), Seed = (int)Setting("seed", ready.Seed),
};
var utterances = UtteranceFile.Read(args[0]);
Utterance[] phrases = Setting("phrases", 1) > 0 ? [.. UtteranceFile.Phrases()] : [];
Console.WriteLine($"{utterances.Count} utterances of {utterances.Select(u => u.Situation).Distinct().Count()} situations, {phrases.Length} phrases");
var folds = (int)Setting("folds", 0);
if (folds == 0)
{
    var weights = Softmax.Learn(utterances.Concat(phrases), settings);
    using (var file = File.Create(args[1])) weights.Write(file);
    Console.WriteLine($"{weights.Features} features, {weights.Count} weights, {new FileInfo(args[1]).Length} bytes");
    return 0;
}

var found = new List<(bool First, bool Three, double Loss, bool Side)>();
for (var fold = 0; fold < Math.Min(folds, Setting("parts", folds)); fold++)
{
    var recogniser = new SituationRecogniser(Softmax.Learn(utterances.Where((_, i) => i % folds != fold).Concat(phrases), settings));
    foreach (var held in utterances.Where((_, i) => i % folds == fold))
    {
        var situations = recogniser.Find(held.Text);
        var chance = situations.All[held.Situation];
        var before = situations.All.Count(c => c > chance);
        found.Add((before == 0, before < 3, -Math.Log(chance + 1e-9), situations.Elsewhere >= 0.5 == Situation.All[held.Situation].IsElsewhere));
    }
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Count} held out: likeliest {found.Average(f => f.First ? 1.0 : 0):P1}, among three {found.Average(f => f.Three ? 1.0 : 0):P1}, loss {found.Average(f => f.Loss):F3}, own or elsewhere {found.Average(f => f.Side ? 1.0 : 0):P1}"));
return 0;
