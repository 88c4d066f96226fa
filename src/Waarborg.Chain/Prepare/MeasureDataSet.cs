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
    /// <summary>Of the draws that give an interval: fixed, so that the same answers give the same interval.</summary>
    private const int Seed = 1;

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
        var owners = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var item in read.Value)
        {
            var hash = Convert.ToHexString(keys.HashExternalId(item.Id));
            if (!content.Records.TryGetValue(hash, out var record)) continue; // Excluded or erased: not in this set, so it says nothing about it.
            if (!record.Conversation.Turns.Select(t => t.Text).SequenceEqual(item.Turns.Select(t => t.Text))) return PrepareProblems.OtherText(file, item.Line);
            owners[$"{item.Line}"] = record.PersonId;
            documents.AddRange(item.Turns.Select((turn, i) => new LabelledDocument(
                $"{item.Line}.{i}", turn.Text, [.. turn.Spans], KnownPeopleLoader.KeyOf(record.PersonId))));
        }
        if (documents.Count == 0) return PrepareProblems.NothingInCommon(file);
        var found = documents.ToDictionary(d => d.Id, d => detector.Detect(d.Text, known, d.PersonKey), StringComparer.Ordinal);
        var report = RecallMeasurement.Measure(documents, d => found[d.Id]);
        // A conversation is one text: what somebody wrote in one message says something about their next.
        var judged = documents.GroupBy(d => d.Id[..d.Id.IndexOf('.')], StringComparer.Ordinal).Select(g => (Owner: owners[g.Key], Report: RecallMeasurement.Measure(g, d => found[d.Id]))).ToList();
        var texts = judged.ConvertAll(r => r.Report);
        var visible = VisibleShare.Of([.. texts.Select(t => (t.VisibleCharacters.Hits, t.VisibleCharacters.Total))], Seed);
        var clean = new Proportion(texts.Count(t => t.Direct.Hits == t.Direct.Total), texts.Count);
        var people = ReviewScore.Protected(judged.Select(r => (r.Owner, r.Report.Direct.Hits == r.Report.Direct.Total)));
        var residual = Residual(content, known);
        await using var work = await workspace.BeginAsync(cancellationToken);
        return await SaveAsync(work, permit, dataSetId, new(MeasurementKind.LabelledSample, report.Direct, report.Quasi, visible, clean, people), residual, actor, cancellationToken);
    }

    /// <summary>Records a review: what was masked in the conversations read, and what the reader still saw.</summary>
    internal async Task<Outcome<Measurement>> WithReviewAsync(
        Permit<PrepareStage> permit, SampleReview review, IReadOnlyList<SampleReviewItem> items, Actor actor, CancellationToken cancellationToken)
    {
        var content = (await DataSetContent.LoadAsync(workspace, keys, permit, review.DataSetId, cancellationToken))!;
        var marks = items.ToDictionary(i => i.ItemId, i => ReviewMark.Read(i.Marks!));
        var score = ReviewScore.Of([.. content.Items.Where(i => marks.ContainsKey(i.Id)).Select(i => (i, marks[i.Id]))], Seed);
        if (score.Direct.Total + score.Quasi.Total == 0) return PrepareProblems.NothingToMeasure();
        var measured = new Figures(MeasurementKind.Review, score.Direct, score.Quasi, score.Visible, new(score.Clean, items.Count), score.People);
        var residual = Residual(content, await knownPeople.LoadAsync(cancellationToken));
        await using var work = await workspace.BeginAsync(cancellationToken);
        var id = review.Id;
        if (await work.FindAsync<SampleReview>(r => r.Id == id && r.CompletedAt == null, cancellationToken) is not { } open) return PrepareProblems.ReviewDone();
        open.CompletedAt = clock.GetUtcNow();
        return await SaveAsync(work, permit, review.DataSetId, measured, residual, actor, cancellationToken);
    }

    private int Residual(DataSetContent content, KnownPeople known) => content.Items.Sum(item => item.Turns.Sum(
        turn => KnownIdentifiers.In(turn.Text, detector, known, KnownPeopleLoader.KeyOf(item.PersonId))));

    private async Task<Outcome<Measurement>> SaveAsync(
        IUnitOfWork work, Permit<PrepareStage> permit, Guid dataSetId, Figures figures, int residual, Actor actor, CancellationToken cancellationToken)
    {
        var measurement = new Measurement
        {
            Id = Guid.NewGuid(), DataSetId = dataSetId, Kind = figures.Kind, Hits = figures.Direct.Hits, Total = figures.Direct.Total,
            QuasiHits = figures.Quasi.Hits, QuasiTotal = figures.Quasi.Total, CleanTexts = figures.Clean.Hits, SampleSize = figures.Clean.Total,
            PeopleProtected = figures.People.Hits, PeopleInSample = figures.People.Total,
            Visible = figures.Visible?.Value, VisibleLow = figures.Visible?.Low, VisibleHigh = figures.Visible?.High,
            ResidualKnownIdentifiers = residual, MeasuredBy = actor.Id, MeasuredAt = clock.GetUtcNow(),
        };
        work.Add(measurement);
        work.Record(new Happening(
            "prepare.measured", actor, permit.ActivityId, Stage.Prepare, ("dataset", dataSetId.ToString()), ("kind", figures.Kind.ToString()),
            ("hits", (long)figures.Direct.Hits), ("total", (long)figures.Direct.Total), ("residual", (long)residual)));
        await work.CommitAsync(cancellationToken);
        return measurement;
    }

    /// <param name="Kind">How it was measured.</param>
    /// <param name="Direct">Direct identifiers masked.</param>
    /// <param name="Quasi">Quasi-identifiers masked.</param>
    /// <param name="Visible">Share of personal characters still visible; null when unknown.</param>
    /// <param name="Clean">Conversations in which nothing was left.</param>
    /// <param name="People">People of whom nothing direct was left.</param>
    private sealed record Figures(MeasurementKind Kind, Proportion Direct, Proportion Quasi, VisibleShare? Visible, Proportion Clean, Proportion People);
}
