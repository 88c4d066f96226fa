using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waarborg.Deidentification;
using Waarborg.Formats.Documents;
using Waarborg.Formats.Records;
using Waarborg.Formats.Text;

namespace Waarborg.Formats.Fhir;

/// <summary>
/// FHIR R4 JSON, by element type: a resource or bundle, or a resource a line as bulk exports have it (then memory for the longest line).
/// Names, addresses, contacts, identifiers and dates are masked where they stand; narratives and notes are read.
/// </summary>
internal sealed class FhirFormat : IRecordFormat
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 128 };

    public string Name => "fhir";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        var peeked = await PeekedStream.OpenAsync(input, 3, cancellationToken).ConfigureAwait(false);
        Marked.Utf8(peeked);
        using var lines = new LineReader(peeked, options.LargestRecord, quotes: false);
        var first = (await lines.ReadAsync(cancellationToken).ConfigureAwait(false)).ToArray();
        if (!IsWhole(first))
        {
            await DocumentAsync(first, lines, output, masker, options, cancellationToken).ConfigureAwait(false);
            return;
        }

        for (ReadOnlyMemory<byte> line = first; line.Length > 0; line = await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (line.Span.Trim(" \t\r\n"u8).IsEmpty)
                continue;
            await WriteAsync(line.ToArray(), lines.Number, Compact, output, masker, options, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task DocumentAsync(
        byte[] first, LineReader lines, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        for (ReadOnlyMemory<byte> line = first; line.Length > 0; line = await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (whole.Length + line.Length > options.LargestRecord)
                throw new RecordException(1, RecordFault.TooLong, fatal: true);
            whole.Write(line.Span);
        }

        await WriteAsync(whole.ToArray(), 1, Indented, output, masker, options, cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteAsync(
        byte[] json, long number, JsonSerializerOptions writing, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(Change(json, number, masker).ToJsonString(writing) + "\n"), cancellationToken).ConfigureAwait(false);
        }
        catch (RecordException problem)
        {
            options.Handle(problem);
        }
    }

    private static JsonObject Change(byte[] json, long number, IRecordMasker masker)
    {
        if (!System.Text.Unicode.Utf8.IsValid(json))
            throw new RecordException(number, RecordFault.Encoding);
        try
        {
            if (JsonNode.Parse(json, documentOptions: Reading) is not JsonObject resource || !resource.ContainsKey("resourceType"))
                throw new RecordException(number, RecordFault.Json);

            // Each resource of a bundle is a record of its own: a bundle may hold many patients.
            if (resource["entry"] is not JsonArray entries)
            {
                Mask(resource, number, masker);
                return resource;
            }

            var bundled = entries.Select((entry, i) => (Resource: entry?["resource"] as JsonObject, Number: i + 1L)).Where(e => e.Resource is not null).ToList();
            foreach (var (inner, place) in bundled)
                Mask(inner!, place, masker);
            foreach (var (_, place) in bundled)
                entries[(int)place - 1]!["resource"] = null;
            var kept = bundled.ToDictionary(e => e.Number, e => e.Resource);
            Mask(resource, number, masker);
            foreach (var (place, inner) in kept)
                entries[(int)place - 1]!["resource"] = inner;
            return resource;
        }
        catch (JsonException)
        {
            throw new RecordException(number, RecordFault.Json);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw new RecordException(number, RecordFault.LoneSurrogate);
        }
    }

    private static void Mask(JsonObject resource, long number, IRecordMasker masker)
    {
        var person = PersonOf(resource);
        var slots = new FhirWalker(masker).Walk(resource);
        var masked = masker.Mask(new(number, null, person), [.. slots.Select(s => s.Text)], [.. slots.Select(s => s.Label)]);
        for (var i = 0; i < slots.Count; i++)
            slots[i].Put(masked[i].Text);
    }

    /// <summary>Whose resource it is: the patient itself, or the subject or patient that it refers to. Dates of one patient are moved together.</summary>
    private static string? PersonOf(JsonObject resource) =>
        (string?)resource["resourceType"] == "Patient" ? (string?)resource["id"]
        : ((string?)resource["subject"]?["reference"] ?? (string?)resource["patient"]?["reference"])?.Split('/')[^1];

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
