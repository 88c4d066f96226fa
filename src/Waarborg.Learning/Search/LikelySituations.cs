namespace Waarborg.Learning;

/// <summary>What a question may be about.</summary>
/// <param name="Shares">The likeliest situations, likeliest first, with shares that add up to one; none when no word is shared.</param>
/// <param name="Likeness">How much the likest shares with the question, as a logarithm; 0 when nothing.</param>
/// <param name="Elsewhere">0..1: the share of situations that are nothing of the organisation's own.</param>
internal sealed record LikelySituations(IReadOnlyList<(int Situation, double Share)> Shares, double Likeness, double Elsewhere);
