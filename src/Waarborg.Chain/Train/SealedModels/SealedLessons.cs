using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>Opens the texts of a sealed set for training. Thread safe.</summary>
public sealed class SealedLessons(KeyRing keys)
{
    /// <summary>The lessons of those whom the permit covers and who have something to learn from, in the order of their pseudonyms.</summary>
    internal async Task<IReadOnlyList<PersonLessons>> ReadAsync(Permit<TrainStage> permit, IReading reading, SealedSet set, CancellationToken cancellationToken)
    {
        var id = set.Id;
        var texts = await reading.ListAsync<SealedText, SealedText>(q => q.Where(t => t.SetId == id).OrderBy(t => t.Id), cancellationToken);
        return
        [
            .. texts.Where(t => permit.Covers(new SubjectId(t.PersonId))).GroupBy(t => t.PersonId).OrderBy(g => g.Key)
                .Select(g => new PersonLessons(g.Key, [.. g.SelectMany(t => LessonCutter.Of(keys.OpenIn(id, set.WrappedKey, t.Id, t.Payload))).Take(LessonCutter.MostPerPerson)]))
                .Where(p => p.Lessons.Count > 0),
        ];
    }
}
