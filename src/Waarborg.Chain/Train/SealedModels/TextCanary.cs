using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Makes examples to plant among people's texts: words that no language has. A model can only know them by having learned them.</summary>
internal static class TextCanary
{
    private const int Words = 5;
    private const int Letters = 5;
    private const string Alphabet = "bcdfghjklmnpqrstvwxz";

    /// <summary>The example of a seed: the same seed always gives the same one, another seed another.</summary>
    internal static TextLesson Of(string seed)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        var words = Enumerable.Range(0, Words).Select(w => string.Concat(Enumerable.Range(0, Letters).Select(l => Alphabet[digest[(w * Letters) + l] % Alphabet.Length]))).ToList();
        return new TextLesson(string.Join(' ', words.Take(2)), string.Join(' ', words.Skip(2)));
    }

    /// <summary>Those that are planted in a model, each as if it were somebody.</summary>
    internal static IReadOnlyList<TextLesson> PlantedIn(Guid modelId, int count) => [.. Enumerable.Range(0, count).Select(i => Of($"{modelId:N}/planted/{i}"))];

    /// <summary>Those of the same making that are planted nowhere.</summary>
    internal static IReadOnlyList<TextLesson> NeverIn(Guid modelId, int count) => [.. Enumerable.Range(0, count).Select(i => Of($"{modelId:N}/never/{i}"))];
}
