using System.Text.Json;

namespace Waarborg.Gateway.Presidio;

/// <summary>Reads requests as the clients write them; a field of another kind is an error that names the field.</summary>
internal static class Json
{
    public static string Text(JsonElement holder, string name, string? fallback = null)
    {
        if (Find(holder, name) is not { } value)
            return fallback ?? throw new PresidioException($"No {name} provided");
        return String(value, name);
    }

    public static string String(JsonElement value, string name)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new PresidioException($"Expected a string in '{name}'");
        }
        catch (InvalidOperationException)
        {
            throw new PresidioException($"'{name}' has half a character (a lone surrogate)");
        }
    }

    public static double Number(JsonElement holder, string name, double fallback) => Find(holder, name) is not { } value ? fallback
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number : throw new PresidioException($"Expected a number in '{name}'");

    public static int Integer(JsonElement holder, string name, int? fallback = null) => Find(holder, name) is not { } value
        ? fallback ?? throw new PresidioException($"No {name} provided")
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : throw new PresidioException($"Expected a whole number in '{name}'");

    public static bool Flag(JsonElement holder, string name, bool fallback = false) => Find(holder, name) is not { } value ? fallback
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw new PresidioException($"Expected true or false in '{name}'");

    public static IReadOnlyList<JsonElement> List(JsonElement holder, string name) => Find(holder, name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : throw new PresidioException($"Expected a list in '{name}'");

    public static IReadOnlyList<string> Texts(JsonElement holder, string name) => [.. List(holder, name).Select(item => String(item, name))];

    public static IReadOnlyList<JsonProperty> Object(JsonElement holder, string name) => Find(holder, name) is not { } value ? []
        : value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : throw new PresidioException($"Expected an object in '{name}'");

    /// <summary>The field, unless it is absent or null.</summary>
    public static JsonElement? Find(JsonElement holder, string name)
    {
        if (holder.ValueKind != JsonValueKind.Object)
            throw new PresidioException("Expected an object");
        return holder.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
