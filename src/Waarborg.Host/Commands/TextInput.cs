using System.Text;
using System.Text.Json;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary>Texts from a file or standard input: the whole input as one document, or JSON lines with <c>id</c> and <c>text</c>.</summary>
internal static class TextInput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal static async IAsyncEnumerable<(string Id, string Text)> ReadAsync(
        string? file, string format, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var fromConsole = file is null or "-";
        var name = fromConsole ? "-" : Path.GetFileName(file!);
        await using var stream = fromConsole ? Console.OpenStandardInput() : File.OpenRead(file!);
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var number = 0;
        if (format == "text")
        {
            yield return (name, await GuardedAsync(() => reader.ReadToEndAsync(cancellationToken), name, 1));
            yield break;
        }
        while (await GuardedAsync(() => reader.ReadLineAsync(cancellationToken).AsTask(), name, number + 1) is { } line)
        {
            number++;
            if (line.Length > 0) yield return Parse(line, name, number);
        }
    }

    private static async Task<T> GuardedAsync<T>(Func<Task<T>> read, string name, int line)
    {
        try
        {
            return await read();
        }
        catch (DecoderFallbackException)
        {
            throw new UserErrorException($"{name}:{line}: geen geldige UTF-8.", $"{name}:{line}: not valid UTF-8.");
        }
    }

    private static (string Id, string Text) Parse(string line, string name, int number)
    {
        try
        {
            var parsed = JsonSerializer.Deserialize<Line>(line, Options);
            if (parsed?.Text is not null) return (parsed.Id.ValueKind == JsonValueKind.String ? parsed.Id.GetString()! : parsed.Id.ToString(), parsed.Text);
        }
        catch (JsonException)
        {
            // Reported below, without the parser's message: that would quote the text.
        }
        throw new UserErrorException($"{name}:{number}: verwacht {{\"id\":…,\"text\":…}}.", $"{name}:{number}: expected {{\"id\":…,\"text\":…}}.");
    }

    private sealed record Line(JsonElement Id, string? Text);
}
