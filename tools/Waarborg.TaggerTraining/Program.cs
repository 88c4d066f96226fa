using System.Globalization;
using Waarborg.Deidentification;
using Waarborg.Deidentification.Tagging;
using Waarborg.TaggerTraining;

// Makes the weights of the tagger. See docs/tagger.md for what it is fed and what it reaches.
if (args.Length < 3)
{
    Console.Error.WriteLine("Usage: PUBLIC-DATA-FOLDER GOLD.jsonl WEIGHTS.bin [rounds=6] [seed=1] [recall=0] [hold=0] [laws=FOLDER] [chats=FILE.csv]");
    Console.Error.WriteLine("hold=N keeps every Nth text of GOLD out of the training and writes what is found in it beside WEIGHTS, for a few values of recall.");
    return 1;
}

double Setting(string name, double otherwise) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal)) is { } given
    ? double.Parse(given[(name.Length + 1)..], CultureInfo.InvariantCulture) : otherwise;

string Named(string name) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? "";

var hold = (int)Setting("hold", 0);
var random = new Random((int)Setting("seed", 1));
var gold = GoldReader.Read(args[1]);
var held = gold.Where((_, i) => hold > 0 && i % hold == hold - 1).ToList();
var corpus = new Corpus(args[0], [.. gold.Except(held)], Named("laws"), Named("chats"));
var kinds = KindsTrainer.Train(corpus.Words(), random);
var learner = new Learner(random, kinds, corpus.Names, Setting("drop", 0.2));
for (var round = 1; round <= Setting("rounds", 6); round++)
{
    double loss = 0;
    var count = 0;
    foreach (var (text, weight) in corpus.Round(random))
    {
        loss += learner.Learn(text, weight);
        count++;
    }

    if (round > 1)
        learner.Field.Remember();
    Console.WriteLine($"round {round}: loss {loss / count:0.0000} a token over {count} texts");
}

var model = learner.Field.ToModel(20, (float)Setting("recall", 0), kinds);
using (var file = File.Create(args[2]))
    model.Save(file);
if (Named("also") is { Length: > 0 } also)
    Predictions.Write(args[2] + ".also.jsonl", GoldReader.Read(also), Detector.With(model));
for (var recall = -1f; held.Count > 0 && recall <= 1.5f; recall += 0.5f)
    Predictions.Write(string.Create(CultureInfo.InvariantCulture, $"{args[2]}.{recall:0.0}.jsonl"), held, Detector.With(learner.Field.ToModel(20, recall, kinds)));
Console.WriteLine($"{new FileInfo(args[2]).Length} bytes");
return 0;
