using System.Globalization;
using Waarborg.Bench.Unlearn;
using Waarborg.Learning;

var root = args[0];
var folder = Path.Combine(root, "bench", "Unlearn", "questions");
var watch = System.Diagnostics.Stopwatch.StartNew();
var data = CaseData.Read(root);
Console.Error.WriteLine($"{data.People.Count} people, {data.Examples.Count} examples, {watch.Elapsed.TotalSeconds:F1} s");
var tuning = Question.Read(Path.Combine(folder, "tuning.jsonl"));
var outside = Question.Read(Path.Combine(folder, "outside.jsonl"));
var development = Question.Read(Path.Combine(folder, "development.jsonl"));
watch.Restart();
var finder = new PassageFinder(data.Passages, data.Examples);
Console.Error.WriteLine($"index {watch.Elapsed.TotalSeconds:F1} s");
watch.Restart();
var engine = new TrainingEngine();
var trained = engine.TrainBase([data.Policy], new ModelOptions(), TrainingOptions.ForFinder, null, default);
Console.Error.WriteLine($"base {watch.Elapsed.TotalSeconds:F1} s {trained.Bytes.Length} bytes");
watch.Restart();
const int Shards = 4;
var shards = Enumerable.Range(0, Shards).Select(s => engine.TrainShard(trained.Bytes, [.. data.People.Where((_, i) => i % Shards == s).SelectMany(p => p.Examples)], TrainingOptions.ForFinder, null, default)).ToList();
Console.Error.WriteLine($"{Shards} shards {watch.Elapsed.TotalSeconds:F1} s, {shards[0].Bytes.Length} bytes each");
using var model = FinderModel.Load(trained.Bytes, [.. shards.Select(s => (ReadOnlyMemory<byte>)s.Bytes)]);
bool[] Right(Question q) => [.. data.Passages.Select(p => p.Heading == q.Topic && q.IsAnsweredBy(p.Text))];
string Text(double[] weights) => string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)));
if (args.Contains("--fit"))
{
    var known = tuning.Where(q => Right(q).Any(r => r)).ToList();
    var r = Fitting.Ranking([.. known.Select(q => (finder.Clues(q.Text), Right(q)))]);
    Console.WriteLine($"Ranking = [{Text(r)}]");
    double[] Fam(Question q) => finder.Familiarity(q.Text, Scores.Mix(finder.Clues(q.Text), r));
    Console.WriteLine($"Confidence = [{Text(Fitting.Chance([.. tuning.Select(Fam)], [.. outside.Select(Fam)]))}]");
    var m = Fitting.Ranking([.. known.Select(q => (model.Clues(q.Text), Right(q)))]);
    Console.WriteLine($"ModelRanking = [{Text(m)}]");
    double[] Fam2(Question q) => model.Familiarity(q.Text, Scores.Mix(model.Clues(q.Text), m));
    Console.WriteLine($"ModelConfidence = [{Text(Fitting.Chance([.. tuning.Select(Fam2)], [.. outside.Select(Fam2)]))}]");
}
void Measure(string name, Func<string, (string, double)> ask)
{
    foreach (var threshold in new[] { 0.4, 0.5, 0.55, 0.6, 0.65 })
    {
        Console.Write($"{name} {threshold}: ");
        foreach (var (set, questions) in new[] { ("tuning", tuning), ("development", development) })
        {
            var answers = questions.Select(q => (q, ask(q.Text))).ToList();
            Console.Write($" {set}: right {answers.Count(a => a.Item2.Item2 >= threshold && a.q.IsAnsweredBy(a.Item2.Item1))} (of all {answers.Count(a => a.q.IsAnsweredBy(a.Item2.Item1))}), handed over {answers.Count(a => a.Item2.Item2 < threshold)} of {questions.Count}, length {answers.Average(a => a.Item2.Item1.Length):F0};");
        }
        Console.WriteLine($" outside handed over {outside.Count(q => ask(q.Text).Item2 < threshold)} of {outside.Count}");
    }
}
Measure("retrieval", q => { var a = finder.Find(q); return (a.Text, a.Confidence); });
Measure("model", q => { var a = model.Generate(q, new GenerationOptions(), default); return (a.Text, a.Confidence); });
