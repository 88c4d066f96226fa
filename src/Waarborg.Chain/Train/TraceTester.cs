using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;

namespace Waarborg.Chain.Train;

/// <summary>
/// Looks for what weights still hold of a person, by examples that were planted among theirs. The examples follow from pseudonyms alone, so that they can be looked for
/// after everything else of the person is gone. Thread safe.
/// </summary>
public sealed class TraceTester(KeyRing keys, ILearner learner)
{
    /// <summary>Examples that are planted for each person.</summary>
    internal const int Planted = 4;

    private const int References = 127;

    private static readonly (string Name, bool EightBits)[] Forms = [("deployed", false), ("int8", true)];

    /// <summary>What a person's planted examples are made from.</summary>
    internal static IEnumerable<string> SeedsOf(Model model, Guid person) => Enumerable.Range(0, Planted).Select(i => $"{model.Id:N}/{person:N}/{i}");

    /// <summary>What examples are made from that are planted nowhere.</summary>
    internal static IEnumerable<string> ReferencesOf(Model model, Shard shard, int count = References) => Enumerable.Range(0, count).Select(i => $"{model.Id:N}/{shard.Id:N}/never/{i}");

    /// <summary>Looks before forgetting. Reads only.</summary>
    /// <returns>For each person the figures of each form; nothing when the shard has no weights.</returns>
    internal async Task<IReadOnlyDictionary<Guid, IReadOnlyList<TraceFigures>>> BeforeAsync(
        Model model, Shard shard, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        var found = people.ToDictionary(p => p, _ => new List<TraceFigures>());
        if (shard.Weights is null || model.Base is null) return new Dictionary<Guid, IReadOnlyList<TraceFigures>>();
        var (root, weights) = (keys.OpenArtefact(model.Id, model.Base), keys.OpenArtefact(shard.Id, shard.Weights));
        foreach (var (name, eightBits) in Forms)
        {
            var gains = await GainsAsync(root, weights, [.. people.SelectMany(p => SeedsOf(model, p))], eightBits, cancellationToken);
            foreach (var (i, person) in people.Index()) found[person].Add(new TraceFigures(name, gains.GetRange(i * Planted, Planted), [], []));
        }
        return found.ToDictionary(f => f.Key, f => (IReadOnlyList<TraceFigures>)f.Value);
    }

    /// <summary>Looks again, in the weights that were trained without them.</summary>
    /// <param name="model">The model.</param>
    /// <param name="shard">The shard.</param>
    /// <param name="weights">Its new weights, in clear.</param>
    /// <param name="before">Each person with what was seen before.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal async Task<IReadOnlyDictionary<Guid, IReadOnlyList<TraceFigures>>> AfterAsync(
        Model model, Shard shard, ReadOnlyMemory<byte> weights, IReadOnlyDictionary<Guid, IReadOnlyList<TraceFigures>> before, CancellationToken cancellationToken)
    {
        var people = before.Where(b => b.Value.Count > 0).Select(b => b.Key).Order().ToList();
        var found = people.ToDictionary(p => p, _ => new List<TraceFigures>());
        if (people.Count == 0) return new Dictionary<Guid, IReadOnlyList<TraceFigures>>();
        var root = keys.OpenArtefact(model.Id, model.Base!);
        foreach (var (name, eightBits) in Forms)
        {
            var gains = await GainsAsync(root, weights, [.. people.SelectMany(p => SeedsOf(model, p)), .. ReferencesOf(model, shard)], eightBits, cancellationToken);
            var references = gains.GetRange(people.Count * Planted, References);
            foreach (var (i, person) in people.Index())
                if (before[person].FirstOrDefault(b => b.Form == name) is { } seen) found[person].Add(seen with { After = gains.GetRange(i * Planted, Planted), References = references });
        }
        return found.ToDictionary(f => f.Key, f => (IReadOnlyList<TraceFigures>)f.Value);
    }

    private async Task<List<long>> GainsAsync(ReadOnlyMemory<byte> root, ReadOnlyMemory<byte> weights, IReadOnlyList<string> seeds, bool eightBits, CancellationToken cancellationToken) =>
        [.. (await learner.LookForAsync(root, [weights], seeds, eightBits, cancellationToken)).Select(gain => (long)Math.Round(1000 * gain))];
}
