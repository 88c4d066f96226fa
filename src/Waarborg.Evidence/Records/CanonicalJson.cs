using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Waarborg.Evidence;

/// <summary>
/// JSON in one spelling only, after RFC 8785 for the subset that is used: objects, arrays, strings, whole numbers within ±(2^53 − 1), true and false.
/// No floating point and no null. Names are sorted by UTF-16 code units; nothing is escaped that need not be.
/// </summary>
internal static class CanonicalJson
{
    private const int MaxDepth = 16;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth };

    /// <summary>
    /// Writes a tree of dictionaries with string keys, enumerables, <see cref="string"/>, <see cref="long"/> and <see cref="bool"/>. Null members
    /// are left out.
    /// </summary>
    /// <exception cref="ArgumentException">A string is not valid Unicode or a value is of another type.</exception>
    public static byte[] Write(IReadOnlyDictionary<string, object?> value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return StrictUtf8.GetBytes(text.ToString());
    }

    /// <summary>Reads JSON of the subset, in any spelling.</summary>
    /// <returns>Null when the bytes are not a JSON object or not of the subset, or when a name occurs twice.</returns>
    public static IReadOnlyDictionary<string, object?>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Convert(document.RootElement) as IReadOnlyDictionary<string, object?>;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half a surrogate pair.
            return null;
        }
    }

    private static object? Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(member => member.Name, member => Convert(member.Value), StringComparer.Ordinal),
        JsonValueKind.Array => element.EnumerateArray().Select(Convert).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when element.TryGetInt64(out var number) && Math.Abs((decimal)number) <= FactValue.MaxNumber => number,
        _ => throw new JsonException("This kind of value is not used."),
    };

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case string s:
                WriteString(text, s);
                break;
            case bool b:
                text.Append(b ? "true" : "false");
                break;
            case long n when Math.Abs((decimal)n) <= FactValue.MaxNumber:
                text.Append(CultureInfo.InvariantCulture, $"{n}");
                break;
            case IReadOnlyDictionary<string, object?> members:
                WriteObject(text, members);
                break;
            case IEnumerable<object?> items:
                WriteArray(text, items);
                break;
            default:
                throw new ArgumentException("This kind of value is not used.", nameof(value));
        }
    }

    private static void WriteObject(StringBuilder text, IReadOnlyDictionary<string, object?> members)
    {
        text.Append('{');
        var comma = false;
        foreach (var (name, value) in members.Where(member => member.Value is not null).OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (comma) text.Append(',');
            comma = true;
            WriteString(text, name);
            text.Append(':');
            Write(text, value);
        }

        text.Append('}');
    }

    private static void WriteArray(StringBuilder text, IEnumerable<object?> items)
    {
        text.Append('[');
        var comma = false;
        foreach (var item in items)
        {
            if (comma) text.Append(',');
            comma = true;
            Write(text, item);
        }

        text.Append(']');
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
