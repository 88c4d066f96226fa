using System.Text;
using System.Text.Json;
using Waarborg.Care.Reading;
using Waarborg.Chain.Artefacts.Patients;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>A record off the shelf that has not been read yet. Personal data: lives in memory only.</summary>
/// <param name="Id">The row that it came from.</param>
/// <param name="ImportedAt">When it was imported.</param>
/// <param name="File">The file as it was kept.</param>
internal sealed record FetchedRecord(Guid Id, DateTimeOffset ImportedAt, PatientFile File)
{
    /// <summary>The resources in it, for the access log.</summary>
    internal IReadOnlyList<string> References
    {
        get
        {
            if (!File.Bundle.TryGetProperty("entry", out var entries) || entries.ValueKind != JsonValueKind.Array) return [];
            return [.. entries.EnumerateArray().Where(e => e.TryGetProperty("resource", out _)).Select(e => e.GetProperty("resource"))
                .Where(r => r.TryGetProperty("resourceType", out _) && r.TryGetProperty("id", out _)).Select(r => $"{r.GetProperty("resourceType").GetString()}/{r.GetProperty("id").GetString()}")];
        }
    }

    /// <summary>Reads it.</summary>
    internal ShelvedRecord Open() => new(Id, ImportedAt, RecordReader.Read(Encoding.UTF8.GetBytes(File.Bundle.GetRawText())), File.Problems);

    /// <summary>Never shows the content.</summary>
    public override string ToString() => "record";
}
