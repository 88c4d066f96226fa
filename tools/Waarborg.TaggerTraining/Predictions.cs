using System.Text.Json;
using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Writes what a detector finds, one text a line.</summary>
internal static class Predictions
{
    public static void Write(string path, IEnumerable<TrainingText> texts, Detector detector) => File.WriteAllLines(path, texts.Select(text =>
        JsonSerializer.Serialize(new
        {
            id = text.Id,
            spans = detector.Detect(text.Text).Select(e => new { start = e.Start, end = e.End, label = EntityLabels.ToWire(e.Label), source = e.Source }),
        })));
}
