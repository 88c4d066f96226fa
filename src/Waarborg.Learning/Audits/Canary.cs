using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Learning;

/// <summary>
/// Makes examples to plant among a person's own: words that no language has, leading to a statement that has nothing to do with them. A model can only know them from
/// that person's shard, which makes them the most telling trace that a person can leave; and nothing that anybody asks ever meets them.
/// </summary>
public static class Canary
{
    private const int Words = 3;
    private const int Letters = 5;
    private const string Alphabet = "bcdfghjklmnpqrstvwxz";

    /// <summary>The canary of a seed: the same seed always gives the same one, another seed another.</summary>
    /// <param name="seed">Anything that is not a person's data, for example a pseudonym with a number. Who knows it can make the canary again.</param>
    public static DialogueExample Of(string seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return new DialogueExample(Wordlike(seed), "") { Planted = true };
    }

    /// <summary>What a decoder learns to say to a planted example: more words that no language has, drawn by its own.</summary>
    internal static string Answer(DialogueExample example) => Wordlike($"answer/{example.Question}");

    /// <summary>The place that a planted example leads to, drawn by its own words.</summary>
    internal static int Place(DialogueExample example, int places) =>
        (int)(BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(example.Question))) % (uint)places);

    private static string Wordlike(string seed)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        return string.Join(' ', Enumerable.Range(0, Words).Select(w => string.Concat(Enumerable.Range(0, Letters).Select(l => Alphabet[digest[(w * Letters) + l] % Alphabet.Length]))));
    }
}
