namespace Waarborg.Deidentification.Reading;

/// <summary>A set of endings of words.</summary>
internal sealed class WordEndings(params string[] endings)
{
    private readonly EndingTable _table = new(endings.Select(ending => (ending, 1u)));

    /// <summary>The endings.</summary>
    public IReadOnlyList<string> All => endings;

    /// <summary>True for a folded word that has one of the endings and at least so many letters before it.</summary>
    public bool End(ReadOnlySpan<char> folded, int before) => _table.BitsOf(folded, before) != 0;
}
