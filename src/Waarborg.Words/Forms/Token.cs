namespace Waarborg.Words.Forms;

/// <summary>A word or number of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Text">Its folded form.</param>
/// <param name="Stem">What its inflections share; see <see cref="Stemmer"/>.</param>
/// <param name="IsFunction">An article, preposition, pronoun or auxiliary, which says nothing by itself.</param>
public readonly record struct Token(int Start, int Length, string Text, string Stem, bool IsFunction)
{
    /// <summary>Behind its last character.</summary>
    public int End => Start + Length;
}
