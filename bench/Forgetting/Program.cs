using System.Globalization;
using System.Text.Json;
using Waarborg.Bench.Forgetting;

int Number(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var i && int.TryParse(args.ElementAtOrDefault(i + 1), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

var (people, requests, shards, kills) = (Number("--people", 3000), Number("--requests", 1000), Number("--shards", 32), Number("--kills", 15));
await using var run = new ForgettingRun(people, requests, shards, kills, line => Console.Error.WriteLine(line));
await run.RunAsync();
var figures = await run.ReadAsync();
var lost = requests - figures.Done;
(string Measure, string Outcome)[] table =
[
    ("people, shards, slices each", $"{people}, {figures.Shards}, 8"), ("requests at once", $"{requests}"), ("kills", $"{run.Killed}"), ("shards touched", $"{figures.Touched}"),
    ("passes kept for each touched shard, at most", $"{figures.MostPasses}"), ("passes worked through, those that a kill threw away included", $"{run.Passes}"),
    ("requests done", $"{figures.Done}"), ("requests lost", $"{lost}"), ("certificates that verify", $"{figures.Certificates}"), ("people whom the model knows after", $"{figures.Members}"),
    ("seconds to put the requests down", $"{run.AskSeconds:F0}"), ("seconds to carry them out", $"{run.ForgetSeconds:F0}"),
];
Console.WriteLine("| measure | outcome |\n|---|---|");
foreach (var (measure, outcome) in table) Console.WriteLine($"| {measure} | {outcome} |");
if (Array.IndexOf(args, "--json") is >= 0 and var at && args.ElementAtOrDefault(at + 1) is { } file)
    File.WriteAllText(file, JsonSerializer.Serialize(new { forgetting = new { requests, figures.Done, lost, figures.Touched, passes = figures.MostPasses, figures.Certificates, seconds = run.ForgetSeconds } }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }));
return lost == 0 && figures is { MostPasses: 1, Unfinished: 0 } && figures.Certificates == requests && figures.Members == people - requests && figures.Keys == people - requests ? 0 : 1;
