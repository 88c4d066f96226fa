namespace Waarborg.Deidentification.Reading;

/// <summary>A set of endings of words; the last two letters say of most words at once that they have none of them.</summary>
internal sealed class WordEndings
{
    private readonly string[] _endings;
    private readonly bool[] _pairs = new bool[32 * 32];

    public WordEndings(params string[] endings)
    {
        _endings = endings;
        foreach (var ending in endings)
            _pairs[Pair(ending)] = true;
    }

    /// <summary>The endings.</summary>
    public IReadOnlyList<string> All => _endings;

    /// <summary>True for a folded word that has one of the endings and at least so many letters before it.</summary>
    public bool End(ReadOnlySpan<char> folded, int before)
    {
        if (folded.Length < 2 + before || !_pairs[Pair(folded)])
            return false;
        foreach (var ending in _endings)
        {
            if (folded.Length >= ending.Length + before && folded.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static int Pair(ReadOnlySpan<char> word) => ((word[^2] & 31) << 5) | (word[^1] & 31);
}
