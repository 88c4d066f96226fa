using System.Buffers;
using System.Text.Json;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Json;

/// <summary>Takes the texts out of a JSON object and puts others back; everything else stays in its order.</summary>
internal static class JsonTexts
{
    private const int LongestHarmlessNumber = 6;

    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 128 };

    /// <summary>The texts of chosen top-level fields, however deep below them; long numbers count as texts, for a number can be a BSN.</summary>
    /// <exception cref="JsonException">Not one JSON object.</exception>
    /// <exception cref="InvalidOperationException">A text with half a character.</exception>
    public static List<(string Text, EntityLabel? Label)> Read(ReadOnlySpan<byte> json, FormatOptions options, out string? id, out string? person)
    {
        var texts = new List<(string, EntityLabel?)>();
        (id, person) = (null, null);
        var reader = new Utf8JsonReader(json, Reading);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        string? field = null;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                field = reader.GetString();
            if (reader.CurrentDepth == 1 && field == options.IdColumn)
                id ??= Value(ref reader);
            if (reader.CurrentDepth == 1 && field is not null && field == options.PersonColumn)
                person ??= Value(ref reader);
            if (field is not null && options.Chooses(field) && IsText(ref reader))
                texts.Add((Value(ref reader)!, options.LabelOf(field)));
        }

        return texts;
    }

    /// <summary>The same JSON with other texts; what does not change stays as it is, byte for byte.</summary>
    public static void Write(
        ReadOnlySpan<byte> json, FormatOptions options, IReadOnlyList<(string Text, EntityLabel? Label)> originals, IReadOnlyList<string> texts, IBufferWriter<byte> output)
    {
        var reader = new Utf8JsonReader(json, Reading);
        string? field = null;
        var (at, copied) = (0, 0);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                field = reader.GetString();
            if (field is null || !options.Chooses(field) || !IsText(ref reader))
                continue;
            if (originals[at].Text != texts[at])
            {
                output.Write(json[copied..(int)reader.TokenStartIndex]);
                JsonString.Write(texts[at], output);
                copied = (int)reader.BytesConsumed;
            }

            at++;
        }

        output.Write(json[copied..]);
    }

    private static bool IsText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        || (reader.TokenType == JsonTokenType.Number && reader.ValueSpan.Length > LongestHarmlessNumber);

    private static string? Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => System.Text.Encoding.ASCII.GetString(reader.ValueSpan),
        _ => null,
    };
}
