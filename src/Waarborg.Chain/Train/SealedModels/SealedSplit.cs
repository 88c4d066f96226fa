using System.Security.Cryptography;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Who is learned from, and who is kept out so that an attack can be tried: drawn by the model's id, so that a run that begins again draws the same.</summary>
/// <param name="Inside">Learned from.</param>
/// <param name="Outside">Kept out; at least <see cref="SealedReleaseBounds.LeastPeople"/> when there are twice as many people or more.</param>
internal sealed record SealedSplit(IReadOnlyList<PersonLessons> Inside, IReadOnlyList<PersonLessons> Outside)
{
    private const int OneIn = 4;

    internal static SealedSplit Of(Guid modelId, IReadOnlyList<PersonLessons> people, int least)
    {
        var drawn = people.OrderBy(p => Convert.ToHexString(SHA256.HashData([.. modelId.ToByteArray(), .. p.Person.ToByteArray()])), StringComparer.Ordinal).ToList();
        var outside = Math.Min(people.Count, Math.Max(least, people.Count / OneIn));
        return new SealedSplit([.. drawn.Skip(outside).OrderBy(p => p.Person)], [.. drawn.Take(outside).OrderBy(p => p.Person)]);
    }

    /// <summary>Whether there are enough people on both sides to learn and to attack.</summary>
    internal bool Enough(int least) => Inside.Count >= least && Outside.Count >= least;
}
