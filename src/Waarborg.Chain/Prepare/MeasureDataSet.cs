using System.Text;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>
/// Measures how well a data set version was de-identified: recall of direct identifiers with an interval, and what is left of known people in the whole set.
/// "Anonymous" is measured, never declared; this measures less than that, and the set stays pseudonymised. Thread safe.
/// </summary>
public sealed class MeasureDataSet(IWorkspace workspace, KeyRing keys, KnownPeopleLoader knownPeople, Detector detector, TimeProvider clock)
{
    /// <summary>
    /// Measures against a labelled sample: JSON lines with <c>id</c> (of the conversation), <c>person</c> and <c>turns</c>, each with <c>role</c>, <c>text</c> and
    /// <c>spans</c> (start, end, label; UTF-16 offsets). The texts must be those that were collected: a sample of other texts says nothing about these.
    /// </summary>
    public async Task<Outcome<Measurement>> WithSampleAsync(
        Permit<PrepareStage> permit, Guid dataSetId, Stream sample, string? file, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        var read = await LabelledSampleFile.ReadAsync(sample, file, cancellationToken);
        if (!read.Succeeded) return Outcome<Measurement>.Failed(read.Problems);
        var content = await DataSetContent.LoadAsync(workspace, keys, permit, dataSetId, cancellationToken);
        if (content is null) return CommonProblems.NotFound(new("Deze dataset", "data set"));
        var known = await knownPeople.LoadAsync(cancellationToken);
        var documents = new List<LabelledDocument>();
        foreach (var item in read.Value)
        {
            var hash = Convert.ToHexString(keys.HashExternalId(item.Id));
            if (!content.Records.TryGetValue(hash, out var record)) continue; // Excluded or erased: not in this set, so it says nothing about it.
            if (!record.Conversation.Turns.Select(t => t.Text).SequenceEqual(item.Turns.Select(t => t.Text))) return PrepareProblems.OtherText(file, item.Line);
            documents.AddRange(item.Turns.Select((turn, i) => new LabelledDocument(
                $"{item.Line}.{i}", turn.Text, [.. turn.Spans], KnownPeopleLoader.KeyOf(record.PersonId))));
        }
        if (documents.Count == 0) return PrepareProblems.NothingInCommon(file);
        var report = RecallMeasurement.Measure(documents, d => detector.Detect(d.Text, known, d.PersonKey));
        return await SaveAsync(
            permit, dataSetId, MeasurementKind.LabelledSample, report.Direct.Hits, report.Direct.Total, documents.Count, Residual(content, known), actor, cancellationToken);
    }

    /// <summary>Random masked texts for somebody to read. The same seed gives the same texts.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="dataSetId">The data set version.</param>
    /// <param name="count">How many, 20 to 500.</param>
    /// <param name="seed">Any number; kept with the review.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<IReadOnlyList<ReviewText>>> DrawAsync(
        Permit<PrepareStage> permit, Guid dataSetId, int count, int seed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 20);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 500);
        var content = await DataSetContent.LoadAsync(workspace, keys, permit, dataSetId, cancellationToken);
        if (content is null) return CommonProblems.NotFound(new("Deze dataset", "data set"));
        var texts = content.Items.SelectMany(item => item.Turns).Where(t => t.Text.Length > 0).ToList();
        var order = new Random(seed);
        return Outcome<IReadOnlyList<ReviewText>>.Of(
            [.. texts.OrderBy(_ => order.Next()).Take(count).Select((t, i) => new ReviewText(i, t.Text, t.Text.Split('[').Length - 1))]);
    }

    /// <summary>Records a review: what was masked in the texts read, and how many pieces of personal data the reader still saw.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="dataSetId">The data set version.</param>
    /// <param name="count">As drawn.</param>
    /// <param name="seed">As drawn.</param>
    /// <param name="visible">Pieces still visible, by <see cref="ReviewText.Index"/>; 0 or more for every text that was drawn.</param>
    /// <param name="actor">Who read.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Measurement>> WithReviewAsync(
        Permit<PrepareStage> permit, Guid dataSetId, int count, int seed, IReadOnlyDictionary<int, int> visible, Actor actor, CancellationToken cancellationToken)
    {
        var drawn = await DrawAsync(permit, dataSetId, count, seed, cancellationToken);
        if (!drawn.Succeeded) return Outcome<Measurement>.Failed(drawn.Problems);
        if (drawn.Value.Any(t => !visible.TryGetValue(t.Index, out var seen) || seen is < 0 or > 50)) return PrepareProblems.ReviewIncomplete();
        var masked = drawn.Value.Sum(t => t.Masked);
        var missed = drawn.Value.Sum(t => visible[t.Index]);
        if (masked + missed == 0) return PrepareProblems.NothingToMeasure();
        var content = await DataSetContent.LoadAsync(workspace, keys, permit, dataSetId, cancellationToken);
        var residual = Residual(content!, await knownPeople.LoadAsync(cancellationToken));
        return await SaveAsync(permit, dataSetId, MeasurementKind.Review, masked, masked + missed, drawn.Value.Count, residual, actor, cancellationToken);
    }

    private int Residual(DataSetContent content, KnownPeople known) => content.Items.Sum(item => item.Turns.Sum(
        turn => KnownIdentifiers.In(turn.Text, detector, known, KnownPeopleLoader.KeyOf(item.PersonId))));

    private async Task<Outcome<Measurement>> SaveAsync(
        Permit<PrepareStage> permit, Guid dataSetId, MeasurementKind kind, int hits, int total, int size, int residual, Actor actor, CancellationToken cancellationToken)
    {
        var measurement = new Measurement
        {
            Id = Guid.NewGuid(), DataSetId = dataSetId, Kind = kind, Hits = hits, Total = total, SampleSize = size, ResidualKnownIdentifiers = residual,
            MeasuredBy = actor.Id, MeasuredAt = clock.GetUtcNow(),
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(measurement);
        work.Record(new Happening(
            "prepare.measured", actor, permit.ActivityId, Stage.Prepare, ("dataset", dataSetId.ToString()), ("kind", kind.ToString()), ("hits", (long)hits),
            ("total", (long)total), ("residual", (long)residual)));
        await work.CommitAsync(cancellationToken);
        return measurement;
    }
}
