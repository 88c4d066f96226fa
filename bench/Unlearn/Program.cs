using System.Globalization;
using System.Text.Json;
using Waarborg.Bench.Unlearn;
using Waarborg.Learning;

// Usage, from the repository: [--fit | --misses | --questions FILE... | --decoder [--whole] | --speed | --json FILE]. See README.md.
const string root = ".";
var folder = Path.Combine(root, "bench", "Unlearn", "questions");
var data = CaseData.Read(root);
var tuning = Question.Read(Path.Combine(folder, "tuning.jsonl"));
var outside = Question.Read(Path.Combine(folder, "outside.jsonl"));
var heldout = Question.Read(Path.Combine(folder, "heldout.jsonl"));
var outsideHeldout = Question.Read(Path.Combine(folder, "outside-heldout.jsonl"));
var (voices, voicesHeldout) = Question.Halves(Question.Read(Path.Combine(folder, "voices.jsonl")));
var (strangers, _) = Question.Halves(Question.Read(Path.Combine(folder, "strangers.jsonl")));
var development = Question.Read(Path.Combine(folder, "development.jsonl"));
if (args.Contains("--decoder"))
{
    new DecoderTrial(data, DecoderBase.Read(DecoderBase.Shipped), development, args.Contains("--whole")).Print();
    return 0;
}
if (args.Contains("--speed"))
{
    Speed();
    return 0;
}
var finder = new PassageFinder(data.Passages, data.Examples);
bool[] Right(Question q) => [.. data.Passages.Select(p => p.Heading == q.Topic && q.IsAnsweredBy(p.Text))];
(string, double) FromModel(FinderModel model, string question)
{
    var answer = model.Generate(question, new GenerationOptions(), default);
    return (answer.Text, answer.Confidence);
}

(string, double) FromDocuments(string question)
{
    var found = finder.Find(question);
    return (found.Text, found.Confidence);
}

Console.WriteLine(FormattableString.Invariant($"{data.People.Count} people, {data.Examples.Count} exchanges, {data.Passages.Count} passages"));
var four = Trial.Train(data, 4);
using var model = four.Load();
if (args.Contains("--fit"))
{
    Fit();
    return 0;
}
if (args.Contains("--misses"))
{
    Misses(Array.IndexOf(args, "--questions") is var named and >= 0 ? Question.Read(args[named + 1]) : [.. tuning, .. heldout, .. voices]);
    return 0;
}
if (args.Contains("--questions"))
{
    foreach (var file in args.Where(a => a.EndsWith(".jsonl", StringComparison.Ordinal)))
        QuestionFile.Print(Path.GetFileNameWithoutExtension(file), Question.Read(file), FromDocuments, q => FromModel(model, q));
    return 0;
}
var retrieval = Answered.Measure(development, outside, FromDocuments);
var own = Answered.Measure(development, outside, q => FromModel(model, q));
foreach (var (name, questions, others) in new[] { ("tuning", tuning, outside), ("heldout", heldout, outsideHeldout) })
{
    Console.WriteLine(FormattableString.Invariant($"{name} questions (fitted on): retrieval {Answered.Measure(questions, others, FromDocuments)}"));
    Console.WriteLine(FormattableString.Invariant($"{name} questions (fitted on): model {Answered.Measure(questions, others, q => FromModel(model, q))}"));
}
Console.WriteLine($"retrieval: {retrieval}");
Console.WriteLine($"model, 4 shards: {own}");

// What dealing people over shards costs, on questions that nobody trained on.
double Loss(FinderModel m) => development.Where(q => Right(q).Any(r => r)).Average(q =>
    -Math.Log(Scores.Softmax(Scores.Mix(m.Clues(q.Text), SearchWeights.Model.Ranking)).Where((_, i) => Right(q)[i]).Sum()));
var losses = new Dictionary<int, double>();
Trial? many = null;
foreach (var shards in new[] { 1, 4, 32 })
{
    var trial = shards == 4 ? four : Trial.Train(data, shards);
    using var loaded = trial.Load();
    losses[shards] = Loss(loaded);
    Console.WriteLine(FormattableString.Invariant(
        $"{shards} shards: loss {losses[shards]:F3}, {Answered.Measure(development, outside, q => FromModel(loaded, q))}; base {trial.BaseSeconds:F2} s, shards {trial.ShardSeconds:F2} s, {trial.Shards.Average(s => s.Bytes.Length) / 1e6:F1} MB each"));
    many = trial;
}
// Against training everything again as one model, which answers the same; and against training base and all 32 shards again. The middle one of nine.
double Seconds(Action work) => Enumerable.Range(0, 9).Select(_ =>
{
    var watch = System.Diagnostics.Stopwatch.StartNew();
    work();
    return watch.Elapsed.TotalSeconds;
}).Order().ElementAt(4);
var engine = new TrainingEngine();
var again = Seconds(() => engine.TrainShard(engine.TrainBase([data.Policy], new ModelOptions(), TrainingOptions.ForFinder, null, default).Bytes, data.Examples, TrainingOptions.ForFinder, null, default));
var costs = new[] { (4, 8), (32, 1), (32, 8) }.Select(c => SliceCost.Measure(data, many!.Base, c.Item1, c.Item2, again)).ToList();
foreach (var cost in costs) Console.WriteLine($"forgetting one person, {cost}");
var cheaper = costs[^1].Cheaper;
var shardsAgain = many!.BaseSeconds + many.ShardSeconds;
Console.WriteLine(FormattableString.Invariant($"the same against training base and 32 shards again ({shardsAgain:F1} s): {shardsAgain / costs[^1].MeanSeconds:F0} times cheaper"));

// A quarter of the people is forgotten, a quarter was never there, in turn, so that each quarter plays both parts; the rest is trained on.
IReadOnlyList<DialogueExample>[] Group(int quarter) => [.. data.People.Where((_, i) => i % 4 == quarter).Select(p => p.Examples)];
HashSet<string> Names(params int[] quarters) => [.. data.People.Where((_, i) => quarters.Contains(i % 4)).Select(p => p.Person)];
int[] quarters = [0, 1, 2, 3];
var before = Membership.Mean([.. quarters.Select(q => Membership.Measure(Trial.Train(data, 4, Names((q + 1) % 4)), Group(q), Group((q + 1) % 4)))]);
var after = Membership.Mean([.. quarters.Select(q => Membership.Measure(Trial.Train(data, 4, Names(q, (q + 1) % 4)), Group(q), Group((q + 1) % 4)))]);
var rounded = Membership.Mean([.. quarters.Select(q => Membership.Measure(Trial.Train(data, 4, Names(q, (q + 1) % 4)), Group(q), Group((q + 1) % 4), eightBits: true))]);
Console.WriteLine($"membership attack, area under the curve: before forgetting {before}, after {after}, after in 8 bits {rounded}");

// What is planted for one person, in a shard of a quarter of the people, against examples that were planted nowhere.
DialogueExample[] planted = [.. Enumerable.Range(0, 64).Select(i => Canary.Of($"planted/{i}"))];
DialogueExample[] never = [.. Enumerable.Range(0, 255).Select(i => Canary.Of($"never/{i}"))];
double Exposure(params DialogueExample[] more)
{
    var shard = new TrainingEngine().TrainShard(four.Base.Bytes, [.. Group(0).SelectMany(e => e), .. more], TrainingOptions.ForFinder, null, default);
    return CanaryAudit.Measure(four.Base.Bytes, [shard.Bytes], planted, never, default).Average(e => e.Exposure);
}

var (exposureBefore, exposureAfter) = (Exposure(planted), Exposure());
// The mean exposure of an example whose rank among 256 is uniform; a tie counts against standing out, and what was never planted gains nothing.
var exposureNever = Enumerable.Range(1, 256).Average(rank => 8 - Math.Log2(rank));
Console.WriteLine(FormattableString.Invariant($"planted examples: exposure before forgetting {exposureBefore:F2} bits, after {exposureAfter:F2}, of a uniform rank {exposureNever:F2}"));

var (speed, ours, plain) = Speed();

if (Array.IndexOf(args, "--json") is var at and >= 0)
{
    // What else there is to say stands in what was printed.
    var report = new
    {
        forgetting = new { cheaper },
        sharding = new { lossIncrease = (losses[32] / losses[1]) - 1 },
        answers = new
        {
            model = (double)own.Right / own.Questions, retrieval = (double)retrieval.Right / retrieval.Questions,
            handedOverKnown = (double)retrieval.HandedOver / retrieval.Questions, handedOverUnknown = (double)retrieval.OutsideHandedOver / retrieval.Outside,
        },
        attack = new { aucLow = after.Low, aucHigh = after.High },
        training = new { tokensPerSecond = ours, againstPlain = ours / plain },
        generation = new { tokensPerSecond = speed },
    };
    File.WriteAllText(args[at + 1], JsonSerializer.Serialize(report));
}
return 0;

(double Generation, double Ours, double Plain) Speed()
{
    var written = GenerationSpeed.Measure();
    Console.WriteLine(FormattableString.Invariant($"a decoder of 3 million weights writes {written:F0} tokens a second on one thread"));
    var (trained, simply) = TrainingSpeed.Measure(DecoderBase.Read(DecoderBase.Shipped), data.Examples);
    Console.WriteLine(FormattableString.Invariant($"training all weights of the base that ships, one thread: {trained:F0} tokens/s, plain TorchSharp side by side {simply:F0}: {trained / simply:F2} times"));
    return (written, trained, simply);
}

// The fitted halves of voices and strangers count twice: they are most like what people write. What a human has to deal with is recognised otherwise.
void Fit()
{
    var watch = System.Diagnostics.Stopwatch.StartNew();
    var maker = new LessonMaker(data);
    Question[] Known(IEnumerable<Question> some) => [.. some.Where(q => q.Topic != "overdragen")];
    var lessons = new[]
    {
        LessonMaker.Questions("tuning", [.. tuning, .. outside], 1, finder), LessonMaker.Questions("heldout", [.. heldout, .. outsideHeldout], 1, finder), LessonMaker.Questions("voices", Known(voices), 2, finder),
        LessonMaker.Questions("strangers", Known(strangers), 2, finder), LessonMaker.Questions("strangers-measured", Known(Question.Read(Path.Combine(folder, "strangers-measured.jsonl"))), 2, finder),
        maker.Utterances(Waarborg.SituationTraining.UtteranceFile.Read(Path.Combine("src", "Waarborg.Learning", "Situations", "Utterances")), 0.5),
    }.SelectMany(l => l).ToList();
    Console.WriteLine(FormattableString.Invariant($"{lessons.Count} lessons in {watch.Elapsed.TotalSeconds:F0} s"));
    foreach (var judged in args.Contains("--judge") ? new[] { "others", "others-measured" } : []) lessons.AddRange(LessonMaker.Questions(judged, Known(Question.Read(Path.Combine(folder, $"{judged}.jsonl"))), 0, finder));
    foreach (var (name, some) in new[] { ("Retrieval", lessons.ConvertAll(l => l.Retrieval)), ("Model", lessons.ConvertAll(l => l.Model)) })
    {
        var search = new WeightSearch(name, finder.Index, some);
        if (args.Contains("--judge")) search.Judge(["strangers-measured"], ["strangers"], ["voices"], ["others", "others-measured"]);
        search.Print();
        Console.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds:F0} s"));
    }
}

// Which questions go wrong and where their facts stand in the ranking: to improve on, so never for questions that a result is reported on.
void Misses(IReadOnlyList<Question> questions)
{
    foreach (var q in questions)
    {
        var (text, confidence) = QuestionFile.Guarded(FromDocuments)(q.Text);
        var (written, sure) = QuestionFile.Guarded(asked => FromModel(model, asked))(q.Text);
        var ranking = Scores.Mix(finder.Clues(q.Text), SearchWeights.Retrieval.Ranking);
        var places = Scores.Best(ranking, ranking.Length).ToList();
        int Place(string fact) => 1 + places.FindIndex(i => Question.Holds(data.Passages[i].Text, fact) && data.Passages[i].Heading == q.Topic);
        var outsider = QuestionFile.Split([q]).Outside.Count > 0;
        bool Good(string answer, double chance) => outsider ? chance < Answered.Line : q.IsAnsweredBy(answer) && chance >= Answered.Line;
        var (ok, also) = (Good(text, confidence), Good(written, sure));
        if (!ok || !also) Console.WriteLine(FormattableString.Invariant($"{(ok ? "ok" : "MISS")} {(also ? "ok" : "MISS")} {confidence:F2} {sure:F2} [{q.Topic}] {q.Text} | {string.Join("; ", q.Must.Select(m => $"{m} @{Place(m)}"))} | {data.Passages[places[0]].Heading}"));
    }
}
