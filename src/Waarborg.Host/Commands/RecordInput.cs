using Waarborg.Care.Reading;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary>Reads a bundle for the commands on summaries. A file in which nothing can be read is bad input.</summary>
internal static class RecordInput
{
    private const long MaxBytes = 1024L * 1024 * 1024;

    internal static async Task<CareRecord> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        if (!File.Exists(file)) throw new UserErrorException($"{name}: bestaat niet.", $"{name}: does not exist.");
        if (new FileInfo(file).Length > MaxBytes) throw new UserErrorException($"{name}: groter dan 1 GB.", $"{name}: larger than 1 GB.");
        var record = RecordReader.Read(await File.ReadAllBytesAsync(file, cancellationToken));
        if (record.References.Count > 0) return record;
        var problem = (record.Problems.Count > 0 ? record.Problems[0] : null) ?? new("broken", name, "Er staat niets in.", "There is nothing in it.");
        throw new UserErrorException($"{name}: {problem.Place}: {problem.Dutch} Verwacht: een FHIR R4-bundel in JSON of XML.", $"{name}: {problem.Place}: {problem.English} Expected: a FHIR R4 bundle in JSON or XML.");
    }
}
