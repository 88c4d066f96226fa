using System.Security.Cryptography;
using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Prepare;

/// <summary>
/// Where somebody reads a random sample of a data set version, conversation by conversation, and marks what still points at a person. Every answer is kept at once, so
/// that reading can be broken off and gone on with. Thread safe.
/// </summary>
public sealed class ReviewDesk(IWorkspace workspace, KeyRing keys, MeasureDataSet measure, TimeProvider clock)
{
    /// <summary>How many conversations are drawn; all when there are fewer.</summary>
    public const int Size = 60;

    /// <summary>The review that this reader has under way, or null.</summary>
    public async Task<ReviewProgress?> FindAsync(Permit<PrepareStage> permit, Guid dataSetId, Actor actor, CancellationToken cancellationToken)
    {
        Demand(permit);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var reader = actor.Id;
        var review = await reading.FindAsync<Review>(r => r.DataSetId == dataSetId && r.ReaderId == reader && r.CompletedAt == null, cancellationToken);
        return review is null ? null : Progress(review.Id, await ItemsAsync(reading, review.Id, cancellationToken));
    }

    /// <summary>Draws a sample, or goes on with the one that this reader has under way.</summary>
    public async Task<Outcome<ReviewProgress>> BeginAsync(Permit<PrepareStage> permit, Guid dataSetId, Actor actor, CancellationToken cancellationToken)
    {
        if (await FindAsync(permit, dataSetId, actor, cancellationToken) is { } underWay) return underWay;
        await using var work = await workspace.BeginAsync(cancellationToken);
        var activity = permit.ActivityId;
        if (await work.FindAsync<DataSet>(d => d.Id == dataSetId && d.ActivityId == activity && d.CompletedAt != null, cancellationToken) is null)
            return CommonProblems.NotFound(new("Deze dataset", "data set"));
        var drawn = (await work.ListAsync<DataSetItem, Drawn>(q => q.Where(i => i.DataSetId == dataSetId).Select(i => new Drawn(i.Id, i.PersonId)), cancellationToken))
            .Where(d => permit.Covers(new SubjectId(d.PersonId))).ToArray();
        if (drawn.Length == 0) return PrepareProblems.NothingToMeasure();
        RandomNumberGenerator.Shuffle<Drawn>(drawn);
        var review = new Review { Id = Guid.NewGuid(), DataSetId = dataSetId, ReaderId = actor.Id, BegunAt = clock.GetUtcNow() };
        work.Add(review);
        var items = drawn.Take(Size).Select((d, i) => new ReviewItem { Id = Guid.NewGuid(), ReviewId = review.Id, ItemId = d.ItemId, PersonId = d.PersonId, Position = i }).ToList();
        items.ForEach(work.Add);
        work.Record(new Happening("prepare.review-begun", actor, permit.ActivityId, Stage.Prepare, ("dataset", dataSetId.ToString()), ("conversations", (long)items.Count)));
        await work.CommitAsync(cancellationToken);
        return Progress(review.Id, items);
    }

    /// <summary>Opens a conversation of the sample.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="reviewId">A review of this reader.</param>
    /// <param name="number">Counted from 1.</param>
    /// <param name="actor">The reader.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReviewSheet>> OpenAsync(Permit<PrepareStage> permit, Guid reviewId, int number, Actor actor, CancellationToken cancellationToken)
    {
        Demand(permit);
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var (_, items) = await OwnAsync(reading, permit, reviewId, actor, cancellationToken);
        return await SheetAsync(reading, permit, items, number, cancellationToken) is { } sheet ? sheet : NotFound();
    }

    /// <summary>Keeps what the reader saw in a conversation; no marks means: read, and nothing seen.</summary>
    /// <param name="permit">From the gate, for preparing.</param>
    /// <param name="reviewId">A review of this reader.</param>
    /// <param name="number">Counted from 1.</param>
    /// <param name="marks">Pieces still visible, within the text and outside what was masked.</param>
    /// <param name="actor">The reader.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReviewProgress>> MarkAsync(
        Permit<PrepareStage> permit, Guid reviewId, int number, IReadOnlyList<ReviewMark> marks, Actor actor, CancellationToken cancellationToken)
    {
        Demand(permit);
        await using var work = await workspace.BeginAsync(cancellationToken);
        var (_, items) = await OwnAsync(work, permit, reviewId, actor, cancellationToken);
        if (await SheetAsync(work, permit, items, number, cancellationToken) is not { } sheet) return NotFound();
        if (!sheet.Fits(marks)) return PrepareProblems.BadMark();
        items[number - 1].Marks = ReviewMark.Write(marks.OrderBy(m => m.Turn).ThenBy(m => m.Start));
        await work.CommitAsync(cancellationToken);
        return Progress(reviewId, items);
    }

    /// <summary>Makes a measurement of a sample that was wholly read.</summary>
    public async Task<Outcome<Measurement>> CompleteAsync(Permit<PrepareStage> permit, Guid reviewId, Actor actor, CancellationToken cancellationToken)
    {
        Demand(permit);
        var (review, items) = await OwnAsync(permit, reviewId, actor, cancellationToken);
        if (review is null || items.Count == 0) return NotFound();
        if (items.FindIndex(i => i.Marks is null) is var open and >= 0) return PrepareProblems.ReviewIncomplete(open + 1);
        return await measure.WithReviewAsync(permit, review, items, actor, cancellationToken);
    }

    private async Task<ReviewSheet?> SheetAsync(IReading reading, Permit<PrepareStage> permit, List<ReviewItem> items, int number, CancellationToken cancellationToken)
    {
        if (number < 1 || number > items.Count) return null;
        var item = items[number - 1];
        var (itemId, personId) = (item.ItemId, item.PersonId);
        var row = await reading.FindAsync<DataSetItem>(i => i.Id == itemId, cancellationToken);
        var person = await reading.FindAsync<Person>(p => p.Id == personId && p.WrappedKey != null, cancellationToken);
        if (row is null || person is null || !permit.Covers(new SubjectId(personId))) return null;
        var conversation = JsonSerializer.Deserialize<Conversation>(keys.Open(person, row.Id, row.Payload))!;
        return new(Progress(item.ReviewId, items), number, conversation.Turns, item.Marks is null ? null : ReviewMark.Read(item.Marks));
    }

    private async Task<(Review? Review, List<ReviewItem> Items)> OwnAsync(Permit<PrepareStage> permit, Guid reviewId, Actor actor, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await OwnAsync(reading, permit, reviewId, actor, cancellationToken);
    }

    /// <summary>A review under way that is this reader's and of this activity, with its items; nothing otherwise.</summary>
    private static async Task<(Review? Review, List<ReviewItem> Items)> OwnAsync(
        IReading reading, Permit<PrepareStage> permit, Guid reviewId, Actor actor, CancellationToken cancellationToken)
    {
        var (reader, activity) = (actor.Id, permit.ActivityId);
        var review = await reading.FindAsync<Review>(r => r.Id == reviewId && r.ReaderId == reader && r.CompletedAt == null, cancellationToken);
        if (review is null || await reading.FindAsync<DataSet>(d => d.Id == review.DataSetId && d.ActivityId == activity, cancellationToken) is null) return (null, []);
        return (review, await ItemsAsync(reading, reviewId, cancellationToken));
    }

    private static Task<List<ReviewItem>> ItemsAsync(IReading reading, Guid reviewId, CancellationToken cancellationToken) =>
        reading.ListAsync<ReviewItem, ReviewItem>(q => q.Where(i => i.ReviewId == reviewId).OrderBy(i => i.Position), cancellationToken);

    private static ReviewProgress Progress(Guid reviewId, List<ReviewItem> items) =>
        new(reviewId, items.Count, items.Count(i => i.Marks is not null), items.FindIndex(i => i.Marks is null) is var next and >= 0 ? next + 1 : null);

    private static Problem NotFound() => CommonProblems.NotFound(new("Dit gesprek", "conversation"));

    private void Demand(Permit<PrepareStage> permit)
    {
        ArgumentNullException.ThrowIfNull(permit);
        permit.Demand(clock.GetUtcNow());
    }

    private sealed record Drawn(Guid ItemId, Guid PersonId);
}
