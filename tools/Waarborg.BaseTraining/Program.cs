using System.Globalization;
using Waarborg.BaseTraining;

// Makes the Dutch base from which decoders are fine-tuned. What it is fed and what it can do: docs/base.md.
if (args.Length < 3)
{
    Console.Error.WriteLine("Usage: PUBLIC-TEXT-FOLDER UNPACKED-LAW-FOLDER WORK-FOLDER [steps=2000] [out=BASE.safetensors] [sample=\"Vraag: ...\"]");
    Console.Error.WriteLine("Goes on where it was cut off. With out=, writes the base when all steps are done; the rate falls over the last quarter of the steps.");
    return 1;
}

string Named(string name, string otherwise) => args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..] ?? otherwise;

var steps = int.Parse(Named("steps", "2000"), CultureInfo.InvariantCulture);
var folder = Directory.CreateDirectory(args[2]).FullName;
var stream = TokenStream.Open(folder, args[0], args[1]);
using var run = new Pretraining(stream, folder, steps);
if (Named("sample", "") is { Length: > 0 } sample) Console.WriteLine(run.Sample(sample));
else run.Train();
if (Named("out", "") is { Length: > 0 } path && run.Finished) File.WriteAllBytes(path, run.Export());
return 0;
