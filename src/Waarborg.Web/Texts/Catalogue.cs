using System.Text.Json;
using Waarborg.Law;

namespace Waarborg.Web.Texts;

/// <summary>All texts in both languages, read once from the embedded files. Immutable; thread safe.</summary>
internal static class Catalogue
{
    /// <summary>The languages, the default first.</summary>
    internal static IReadOnlyList<string> Languages { get; } = ["nl", "en"];

    internal static IReadOnlyDictionary<string, LocalizedText> Entries { get; } = Read();

    private static Dictionary<string, LocalizedText> Read()
    {
        var assembly = typeof(Catalogue).Assembly;
        var entries = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("texts/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, LocalizedText>>(stream, JsonSerializerOptions.Web)!)
                if (!entries.TryAdd(key, text)) throw new InvalidDataException($"The text '{key}' is there twice; the second time in {name}.");
        }
        return entries;
    }
}
