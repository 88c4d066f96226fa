using Waarborg.Formats.Columns;
using Waarborg.Formats.Csv;
using Waarborg.Formats.Documents;
using Waarborg.Formats.Fhir;
using Waarborg.Formats.Json;
using Waarborg.Formats.Text;

namespace Waarborg.Formats;

/// <summary>The formats that come with the product.</summary>
public static class RecordFormats
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<IRecordFormat> All { get; } =
        [new TextFormat(), new JsonLinesFormat(), new CsvFormat(), new ParquetFormat(), new DocxFormat(), new PdfFormat(), new EmlFormat(), new FhirFormat()];

    /// <summary>The format with this name, or null.</summary>
    public static IRecordFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that a file name suggests, also behind <c>.gz</c> and <c>.zst</c>; null when it suggests none.</summary>
    public static IRecordFormat? ForFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension is ".gz" or ".zst")
            return ForFile(Path.GetFileNameWithoutExtension(path));
        return extension switch
        {
            ".txt" or ".md" => Find("text"),
            ".jsonl" or ".ndjson" => Find("jsonl"),
            ".csv" or ".tsv" => Find("csv"),
            ".parquet" => Find("parquet"),
            ".docx" => Find("docx"),
            ".pdf" => Find("pdf"),
            ".eml" => Find("eml"),
            ".json" => Find("fhir"),
            _ => null,
        };
    }
}
