using System.Text.Json;
using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Adds what a detector finds to a file, one text a line.</summary>
internal static class Predictions
{
    public static void Append(string path, IEnumerable<TrainingText> texts, Detector detector) => File.AppendAllLines(path, texts.Select(text =>
        JsonSerializer.Serialize(new
        {
            id = text.Id,
            spans = detector.Detect(text.Text).Select(e => new { start = e.Start, end = e.End, label = EntityLabels.ToWire(e.Label), source = e.Source }),
        })));
}
