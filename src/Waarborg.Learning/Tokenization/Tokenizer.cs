using System.Buffers.Binary;
using System.Text;

namespace Waarborg.Learning;

/// <summary>Byte-level byte-pair encoding: any text becomes tokens and comes back unchanged (a lone surrogate comes back as U+FFFD).</summary>
/// <remarks>
/// Immutable and thread-safe. Numbers 0..3 are special tokens that no text produces, 4..259 the bytes, from 260 the learned merges.
/// </remarks>
public sealed class Tokenizer
{
    /// <summary>Vocabulary without any merge: 256 bytes and 4 special tokens.</summary>
    public const int SmallestVocabulary = SpecialTokens.Count + 256;

    internal const int FirstMerge = SmallestVocabulary;
    internal const int LongestToken = 64;
    private static ReadOnlySpan<byte> Magic => "WBPE0001"u8;

    private readonly TokenPair[] _merges;
    private readonly Dictionary<TokenPair, int> _ranks;
    private readonly byte[][] _bytes;

    private Tokenizer(TokenPair[] merges)
    {
        _merges = merges;
        _ranks = new Dictionary<TokenPair, int>(merges.Length);
        _bytes = new byte[FirstMerge + merges.Length][];
        for (var i = 0; i < FirstMerge; i++) _bytes[i] = i < SpecialTokens.Count ? [] : [(byte)(i - SpecialTokens.Count)];
        for (var i = 0; i < merges.Length; i++)
        {
            var (left, right) = merges[i];
            if (left < SpecialTokens.Count || right < SpecialTokens.Count || left >= FirstMerge + i || right >= FirstMerge + i)
                throw new InvalidDataException("The tokenizer has a merge of tokens that do not exist yet.");
            if (_bytes[left].Length + _bytes[right].Length > LongestToken || !_ranks.TryAdd(merges[i], FirstMerge + i))
                throw new InvalidDataException("The tokenizer has a merge that is too long or occurs twice.");
            _bytes[FirstMerge + i] = [.. _bytes[left], .. _bytes[right]];
        }
    }

    /// <summary>Number of tokens, special ones included.</summary>
    public int VocabularySize => _bytes.Length;

    /// <summary>Learns merges from texts.</summary>
    /// <param name="texts">Texts without personal data: pieces of them end up in the vocabulary.</param>
    /// <param name="vocabularySize">Largest size, at least <see cref="SmallestVocabulary"/>; little text gives fewer tokens.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is too small.</exception>
    public static Tokenizer Train(IEnumerable<string> texts, int vocabularySize)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(vocabularySize, SmallestVocabulary);
        return new Tokenizer([.. BpeTrainer.Learn(texts, vocabularySize - SmallestVocabulary)]);
    }

    /// <summary>The tokens of a text; never a special token.</summary>
    public IReadOnlyList<int> Encode(string text) => Encode(text, 0, null);

    /// <summary>As <see cref="Encode(string)"/>, but each merge is skipped with a chance of <paramref name="dropout"/>.</summary>
    internal List<int> Encode(string text, double dropout, SeededRandom? random)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<int>(text.Length / 2);
        foreach (var word in PreTokens.Split(text))
        {
            var pieces = Encoding.UTF8.GetBytes(word).Select(b => b + SpecialTokens.Count).ToArray();
            while (pieces.Length > 1 && BestPair(pieces, dropout, random) is { } best) pieces = Join(pieces, best, _ranks[best]);
            tokens.AddRange(pieces);
        }
        return tokens;
    }

    /// <summary>The text of tokens; special tokens give nothing, bytes that are not UTF-8 give U+FFFD.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not a token.</exception>
    public string Decode(IEnumerable<int> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var bytes = new List<byte>();
        foreach (var token in tokens)
        {
            if ((uint)token >= (uint)_bytes.Length) throw new ArgumentOutOfRangeException(nameof(tokens), "A number is not a token.");
            bytes.AddRange(_bytes[token]);
        }
        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>The merges in order; the same tokenizer always gives the same bytes.</summary>
    public byte[] Save()
    {
        var data = new byte[Magic.Length + 8 * _merges.Length];
        Magic.CopyTo(data);
        for (var i = 0; i < _merges.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(Magic.Length + 8 * i), _merges[i].Left);
            BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(Magic.Length + 8 * i + 4), _merges[i].Right);
        }
        return data;
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no tokenizer.</exception>
    public static Tokenizer Load(ReadOnlySpan<byte> data)
    {
        if (!data.StartsWith(Magic) || (data.Length - Magic.Length) % 8 != 0)
            throw new InvalidDataException("These bytes are not a tokenizer.");
        var merges = new TokenPair[(data.Length - Magic.Length) / 8];
        for (var i = 0; i < merges.Length; i++)
        {
            var entry = data[(Magic.Length + 8 * i)..];
            merges[i] = new TokenPair(BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..]));
        }
        return new Tokenizer(merges);
    }

    internal static int[] Join(int[] word, TokenPair pair, int token)
    {
        var joined = new List<int>(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (i + 1 < word.Length && word[i] == pair.Left && word[i + 1] == pair.Right)
            {
                joined.Add(token);
                i++;
            }
            else
            {
                joined.Add(word[i]);
            }
        }
        return [.. joined];
    }

    private TokenPair? BestPair(int[] pieces, double dropout, SeededRandom? random)
    {
        TokenPair? best = null;
        var bestRank = int.MaxValue;
        for (var i = 1; i < pieces.Length; i++)
        {
            var pair = new TokenPair(pieces[i - 1], pieces[i]);
            if (!_ranks.TryGetValue(pair, out var rank) || rank >= bestRank) continue;
            if (random is not null && random.NextDouble() < dropout) continue;
            (best, bestRank) = (pair, rank);
        }
        return best;
    }
}
