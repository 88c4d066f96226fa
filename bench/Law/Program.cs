using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Waarborg.Bench.Law;

// How long judging takes: one manifest, each of its two halves, and a folder of ten thousand on all cores. As a check on what is measured, every verdict is compared.
var json = args is ["--json", var file] ? file : null;
var folder = new DirectoryInfo(AppContext.BaseDirectory);
while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
var cases = Path.Combine(folder?.FullName ?? Directory.GetCurrentDirectory(), "cases");
var results = new Judging(cases).Run();
Console.WriteLine("| what | figure | promise |");
Console.WriteLine("| --- | --- | --- |");
foreach (var result in results) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {result.What} | {result.Figure:0.###} {result.Unit} | {result.Promise} |"));
if (json is not null) File.WriteAllText(json, JsonSerializer.Serialize(results));
return 0;
