using Waarborg.Bench.Care;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var i ? args.ElementAtOrDefault(i + 1) : null;

var verbose = args.Contains("--verbose");
var figures = new Figures();
if (args.Contains("--show"))
{
    var cases = Option("--cases") ?? Path.Combine("cases", "patient-summaries", "patients");
    foreach (var patient in KeyFacts.Read(cases).Patients.Where(p => Option("--only")?.Split(',').Contains(p.Id) ?? true))
        Console.WriteLine(SummaryMarkdown.Write(Summariser.Summarise(RecordReader.Read(File.ReadAllBytes(Path.Combine(cases, patient.File))))));
}
else if (Option("--read") is { } read)
{
    FolderMeasure.Read(read);
    return;
}
else if (args.Contains("--folders")) await FolderMeasure.RunAsync(Option("--waarborg"), figures);
else if (Option("--dialogues") is { } dialogues) DialogueMeasure.Run(dialogues, figures);
else if (Option("--parse") is { } examples) ParseMeasure.Run(examples, figures, verbose);
else
{
    var folder = Option("--cases") ?? Path.Combine("cases", "patient-summaries", "patients");
    var only = Option("--only")?.Split(',');
    var quick = args.Contains("--sentences-alone");
    if (!quick) SummaryMeasure.Run(folder, only, figures, verbose);
    if (Option("--sentences") is { } sentences) SentenceMeasure.Run(folder, sentences, only, figures, verbose);
    quick |= args.Contains("--summary-alone");
    if (!quick) CheckerMeasure.Run(folder, only, figures, verbose);
    if (!quick) WriterMeasure.Run(folder, only, figures, verbose);
    if (!quick && !args.Contains("--no-speed")) SpeedMeasure.Run(figures);
}
figures.Write(Option("--json"));
