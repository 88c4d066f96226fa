using Waarborg.Bench.Deidentification;
using Waarborg.Deidentification;

// Recall beside speed of the detector. GOLD.jsonl is an annotated file; without it only the generated corpus is measured.
// Usage: [--gold GOLD.jsonl] [--engine fast|thorough] [--json FILE]
string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

if (args.Contains(MemoryBench.Switch))
{
    MemoryBench.Run(Detector.Create(Option("--engine") == "fast" ? DetectorOptions.Fast : DetectorOptions.Default));
    return;
}

var start = TimeProvider.System.GetTimestamp();
var detector = Detector.Create(Option("--engine") == "fast" ? DetectorOptions.Fast : DetectorOptions.Default);
detector.Detect("Mevrouw De Vries woont in Goes.");
var table = new Table();
table.Add("load, first text included", TimeProvider.System.GetElapsedTime(start).TotalMilliseconds, "ms", "≤ 100");
var gold = Option("--gold") is { } path ? GoldFile.Read(path) : [];
if (gold.Count > 0)
    RecallBench.Measure(table, gold, detector);
SpeedBench.Measure(table, gold.Count > 0 ? [.. gold.Select(d => d.Text)] : GeneratedCorpus.Texts(400, seed: 1), detector);
IdentifierBench.Measure(table, detector);
foreach (var engine in new[] { "thorough", "fast" })
    MemoryBench.Measure(table, engine);
table.Print(Console.Out);
if (Option("--json") is { } json)
    File.WriteAllText(json, table.ToJson());
