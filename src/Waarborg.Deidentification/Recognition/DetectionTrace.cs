using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Collects what is noticed on the way to the findings of one text.</summary>
internal sealed class DetectionTrace
{
    /// <summary>What the hints said.</summary>
    public List<Entity> Hints { get; } = [];

    /// <summary>Everything that took part in settling the overlaps.</summary>
    public List<Entity> Found { get; } = [];

    /// <summary>What the tagger nearly took for personal data.</summary>
    public List<Entity> Doubts { get; } = [];

    /// <summary>What a weak rule found in words that the tagger is sure about.</summary>
    public List<Entity> Ordinary { get; } = [];

    /// <summary>What failed its check.</summary>
    public List<Entity> Failed { get; } = [];

    /// <summary>Everything with its fate, in the offsets of the original.</summary>
    /// <param name="reported">The findings.</param>
    /// <param name="plain">The undisguised text when that was read; null otherwise.</param>
    public IReadOnlyList<TracedFinding> Tell(IReadOnlyList<Entity> reported, UndisguisedText? plain)
    {
        var ordinary = Placed(Ordinary, plain).ToList();
        var told = reported.Select(e => With(e, FindingFate.Reported)).ToList();
        told.AddRange(Placed(Found, plain).Where(e => !reported.Any(r => r.Start <= e.Start && r.End >= e.End && r.Source == e.Source && r.Label == e.Label))
            .Select(e => With(e, Overlapped(e, reported) ? FindingFate.Covered : Overlapped(e, ordinary) ? FindingFate.Ordinary : FindingFate.NotAsked)));
        told.AddRange(Placed(Hints, plain).Select(e => With(e, Overlapped(e, reported) ? FindingFate.Covered : FindingFate.Hint)));
        told.AddRange(Placed(Failed, plain).Select(e => With(e, FindingFate.FailedCheck)));
        told.AddRange(Placed(Doubts, plain).Where(e => !Overlapped(e, reported)).Select(e => With(e, FindingFate.Doubtful)));
        return [.. told.Distinct().OrderBy(t => t.Start).ThenBy(t => t.Fate).ThenBy(t => t.End)];
    }

    private static IEnumerable<Entity> Placed(List<Entity> entities, UndisguisedText? plain) => plain is null ? entities : plain.Original(entities);

    private static bool Overlapped(Entity entity, IReadOnlyList<Entity> others) => others.Any(r => r.Start < entity.End && r.End > entity.Start);

    private static TracedFinding With(Entity entity, FindingFate fate) => new(entity.Start, entity.End, entity.Label, entity.Score, entity.Source, fate);
}
