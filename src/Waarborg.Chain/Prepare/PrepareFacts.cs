using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>Knows the newest complete data set version and how well it was measured to be de-identified.</summary>
public sealed class PrepareFacts : IFactSource
{
    /// <inheritdoc />
    public Stage Stage => Stage.Prepare;

    /// <inheritdoc />
    public async Task<Facts> AddAsync(IReading reading, Activity activity, Facts facts, CancellationToken cancellationToken)
    {
        // The pseudonym key is derived from the master key and never lies in the database: apart from the data, by construction.
        facts = facts with { KeysSeparated = true };
        if (await reading.CountAsync<BlindFile>(b => b.ActivityId == activity.Id, cancellationToken) > 0)
            facts = facts with { CompletedStages = facts.CompletedStages.Append(Stage.Prepare).ToHashSet(), LineageComplete = true };
        var set = await reading.NewestDataSetAsync(activity.Id, cancellationToken);
        if (set is null) return facts;
        var people = await reading.ListAsync<DataSetItem, Guid>(q => q.Where(i => i.DataSetId == set.Id).Select(i => i.PersonId).Distinct(), cancellationToken);
        var measured = await reading.FirstAsync<Measurement, Measurement>(q => q.Where(m => m.DataSetId == set.Id).OrderByDescending(m => m.MeasuredAt), cancellationToken);
        return facts with
        {
            CompletedStages = facts.CompletedStages.Append(Stage.Prepare).ToHashSet(),
            DataSet = new DataSetFact(
                set.Id.ToString(), set.Records, people.Count, LabelledPseudonymous: true, set.BsnsLeft, set.SpecialCategories, SpecialCategoriesFiltered: true),
            // Every item carries its person's id, enforced by a foreign key; an item without a person cannot exist.
            LineageComplete = true,
            Deidentification = measured is null ? null : FactOf(measured),
        };
    }

    private static DeidentificationFact FactOf(Measurement measured)
    {
        var recall = new Proportion(measured.Hits, measured.Total);
        return new DeidentificationFact(measured.MeasuredAt, measured.SampleSize, recall.Value, recall.Low, recall.High, measured.ResidualKnownIdentifiers);
    }
}
