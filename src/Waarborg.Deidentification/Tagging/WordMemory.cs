using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Remembers what a word says of itself and its neighbours, so that a frequent word costs one look-up instead of fifty. A table of fixed size, in
/// which a word has four places and a newer word takes the place of an older one; for one thread.
/// </summary>
internal sealed class WordMemory(TaggerModel model)
{
    private const int Sets = 8_192;
    private const int Ways = 4;

    private readonly LinedMemory<ulong> _keys = new(Sets * Ways);
    private readonly LinedMemory<RememberedWord> _words = new(Sets * Ways);
    private int _turn;

    /// <summary>What a word is remembered by.</summary>
    public static ulong KeyOf(in Token token, ulong hash)
    {
        // The hash of a number is its length, but its first and last digits count for its neighbours: it is remembered by all its digits.
        return ((token.IsNumber ? token.Hash : hash) * 31) + token.Shape + 1;
    }

    /// <summary>Asks for the memory that says where a word lies.</summary>
    public void Expect(ulong key) => Prefetch.First(ref Unsafe.Add(ref _keys.First, FirstPlace(key)));

    /// <summary>Where a word lies, or will: a place is made for a new one, and its memory is asked for.</summary>
    public int PlaceOf(ulong key)
    {
        var first = FirstPlace(key);
        ref var keys = ref Unsafe.Add(ref _keys.First, first);
        var same = Vector256.Equals(Vector256.LoadUnsafe(ref keys), Vector256.Create(key)).ExtractMostSignificantBits();
        var way = same != 0 ? int.TrailingZeroCount((int)same) : _turn++ & (Ways - 1);
        Unsafe.Add(ref keys, way) = key;
        var place = first + way;
        Prefetch.Whole(ref Unsafe.Add(ref _words.First, place));
        return place;
    }

    /// <summary>The word at a place, remembered or worked out now.</summary>
    /// <param name="place">The place that <see cref="PlaceOf"/> gave; another word may have taken it since.</param>
    /// <param name="key">What the word is remembered by.</param>
    /// <param name="document">The document.</param>
    /// <param name="index">The token.</param>
    /// <param name="hash">The hash of the word, as the features see it.</param>
    public ref readonly RememberedWord Find(int place, ulong key, Document document, int index, ulong hash)
    {
        ref var word = ref _words.Span[place];
        if (word.Key != key)
        {
            word.Key = key;
            Work(document.Folded(index), hash, document[index], ref word);
        }

        return ref word;
    }

    private static int FirstPlace(ulong key) => ((int)(key >> 11) & (Sets - 1)) * Ways;

    private void Work(ReadOnlySpan<char> folded, ulong hash, in Token token, ref RememberedWord word)
    {
        word.Classes = WordLexicon.ClassesOf(hash, folded);
        Span<int> features = stackalloc int[WordFeatures.MostOwn + (2 * WordFeatures.ForNear) + (2 * WordFeatures.ForFar)];
        var tagged = new TaggedWord { Folded = folded, Hash = hash, Shape = token.Shape, Classes = word.Classes, Look = TaggerInput.NoLook };
        var own = Fill(tagged, features);
        foreach (var feature in features[..(own + (2 * WordFeatures.ForNear) + (2 * WordFeatures.ForFar))])
            FeatureTable.Expect(ref model.Features.First, feature);
        word.Look = token.IsNumber ? TaggerInput.NoLook : model.Kinds.LookOf(folded);
        own = Fill(tagged with { Look = word.Look }, features);
        word.Own = Emissions.Sum(model, Take(ref features, own));
        word.ForNext = Emissions.Sum(model, Take(ref features, WordFeatures.ForNear));
        word.ForPrevious = Emissions.Sum(model, Take(ref features, WordFeatures.ForNear));
        word.ForSecondNext = Emissions.Sum(model, Take(ref features, WordFeatures.ForFar));
        word.ForSecondPrevious = Emissions.Sum(model, Take(ref features, WordFeatures.ForFar));
    }

    /// <summary>The features of the word itself, then those for the neighbours behind, before, second behind and second before it.</summary>
    /// <returns>How many are of the word itself.</returns>
    private static int Fill(in TaggedWord word, Span<int> features)
    {
        var own = WordFeatures.Own(word, features);
        features = features[own..];
        WordFeatures.Near(word, 0, Take(ref features, WordFeatures.ForNear));
        WordFeatures.Near(word, 1, Take(ref features, WordFeatures.ForNear));
        WordFeatures.Far(word, 0, Take(ref features, WordFeatures.ForFar));
        WordFeatures.Far(word, 1, Take(ref features, WordFeatures.ForFar));
        return own;
    }

    private static Span<int> Take(ref Span<int> features, int count)
    {
        var taken = features[..count];
        features = features[count..];
        return taken;
    }

    /// <summary>What a word says: three lines of the cache.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 192)]
    internal struct RememberedWord
    {
        public Vector256<short> Own;
        public Vector256<short> ForNext;
        public Vector256<short> ForPrevious;
        public Vector256<short> ForSecondNext;
        public Vector256<short> ForSecondPrevious;
        public ulong Key;
        public uint Classes;
        public byte Look;
    }
}
