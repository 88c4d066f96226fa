namespace Waarborg.Learning;

/// <summary>A question with all that it is compared by, looked up once.</summary>
/// <param name="Text">The question.</param>
/// <param name="Words">Stems, parts and groups, weighted.</param>
/// <param name="Pieces">Pieces of words, weighted.</param>
/// <param name="Situations">In which situations whoever asks may be.</param>
/// <param name="Written">In which words an organisation writes about those situations, weighted by how likely they are.</param>
/// <param name="Pointed">0..1 for each passage: the chance that the situations lead there; together one less the chance of situations that lead nowhere.</param>
internal sealed record AskedQuestion(
    string Text, SortedDictionary<string, double> Words, SortedDictionary<string, double> Pieces, SituationChances Situations, SortedDictionary<string, double> Written, double[] Pointed)
{
    /// <summary>The length only: a question is personal data.</summary>
    public override string ToString() => FormattableString.Invariant($"AskedQuestion({Text.Length} characters)");
}
