using System.Globalization;
using Waarborg.Deidentification;
using Waarborg.Deidentification.Tagging;
using Waarborg.TaggerTraining;

// Makes the weights of the tagger. See docs/tagger.md for what it is fed and what it reaches.
if (args.Length < 3)
{
    Console.Error.WriteLine("Usage: PUBLIC-DATA-FOLDER GOLD WEIGHTS.bin [rounds=6] [seed=1] [draws=1] [scouts=1] [features=640000] [drop=0.2] [recall=0] [quasi=0] [folds=0] [laws=FOLDER] [chats=FILE.csv] [words=FILE.dic,FILE.dic]");
    Console.Error.WriteLine("GOLD is annotated files (JSON lines) and folders of them, with commas between.");
    Console.Error.WriteLine("folds=N makes no weights but reads each Nth part of GOLD with what was learned from the other parts, for a few values of recall and quasi (values=1/-0.5,1.9/-1.3);");
    Console.Error.WriteLine("what was learned and found is written beside WEIGHTS. parts=M stops after M parts; again=1 learns nothing and reads with what was learned before.");
    return 1;
}

double Setting(string name, double otherwise) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal)) is { } given
    ? double.Parse(given[(name.Length + 1)..], CultureInfo.InvariantCulture) : otherwise;

string Named(string name) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";

var training = new Training(args[0], Named("laws"), Named("chats"), Named("words").Split(',', StringSplitOptions.RemoveEmptyEntries))
{
    Rounds = (int)Setting("rounds", 6), Seed = (int)Setting("seed", 1), Draws = (int)Setting("draws", 1), Scouts = (int)Setting("scouts", 1), Features = (int)Setting("features", 640_000), Drop = Setting("drop", 0.2),
};
var gold = args[1].Split(',').SelectMany<string, string>(place => Directory.Exists(place) ? Directory.GetFiles(place, "*.jsonl").Order(StringComparer.Ordinal) : [place]).SelectMany<string, TrainingText>(GoldReader.Read).ToList();
var folds = (int)Setting("folds", 0);
if (folds == 0)
{
    TaggerModel Save(Training.Learned learned, string path)
    {
        var made = learned.ToModel((float)Setting("recall", 0), (float)Setting("quasi", 0));
        using var file = File.Create(path);
        made.Save(file);
        return made;
    }

    var model = Save(training.Learn(gold), args[2]);
    if (Named("also") is { Length: > 0 } also)
        Predictions.Append(args[2] + ".also.jsonl", GoldReader.Read(also), Detector.With(model));
    Console.WriteLine($"{new FileInfo(args[2]).Length} bytes");
    return 0;
}

for (var fold = 0; fold < Math.Min(folds, Setting("parts", folds)); fold++)
{
    var held = gold.Where((_, i) => i % folds == fold).ToList();
    var path = $"{args[2]}.part{fold}";
    if (Setting("again", 0) == 0)
    {
        using var file = File.Create(path);
        training.Learn([.. gold.Except(held)]).ToModel(0, 0).Save(file);
    }

    using var stored = File.OpenRead(path);
    var learned = TaggerModel.Load(stored);
    foreach (var values in (Named("values") is { Length: > 0 } given ? given : "0/0,1/-0.5,1.6/-0.8,1.9/-1.3").Split(','))
    {
        var pair = values.Split('/').Select(v => float.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        var (recall, quasi) = (pair[0], pair[1]);
        var found = string.Create(CultureInfo.InvariantCulture, $"{args[2]}.{recall:0.0}.{quasi:0.0}.jsonl");
        if (fold == 0)
            File.Delete(found);
        Predictions.Append(found, held, Detector.With(learned.Eager(recall, quasi)));
    }
}

return 0;
