using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waarborg.Learning;

/// <summary>How headers and texts are written on the pipe.</summary>
internal static class WorkerJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // A loss that is not a number must reach the parent as such.
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, s_options);

    /// <exception cref="InvalidDataException">The bytes are not that. The inner exception is left out: it may quote the bytes.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(bytes.Span, s_options) ?? throw new InvalidDataException("The pipe carries an empty message.");
        }
        catch (JsonException)
        {
            throw new InvalidDataException("The pipe carries a message of another kind.");
        }
    }
}
