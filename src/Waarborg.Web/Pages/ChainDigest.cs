using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Collect;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Law;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Pages;

/// <summary>Gathers, for the page of one chain, one line on each stage and what happened last. Thread safe.</summary>
internal sealed class ChainDigest(
    IWorkspace workspace, CollectionOverview collection, DataSetOverview dataSets, ModelOverview models, JobBoard jobs, LogBook log)
{
    private const int Happenings = 8;
    private const int LookBack = 1_000;

    // Steps of long work, and permits, which are followed by what they were asked for: the log has each of them, the overview does not.
    private static readonly HashSet<string> Small = ["collect.chunk", "prepare.batch", "rights.erasure-step", "gate.permitted"];

    internal async Task<Result> ReadAsync(ActivityAssessment assessed, ITexts text, CancellationToken cancellationToken)
    {
        var id = assessed.Activity.Id;
        var notes = new Dictionary<Stage, string>();
        var (conversations, people) = await collection.CountAsync(id, cancellationToken);
        if (conversations > 0) notes[Stage.Collect] = text["note.collect", conversations, people];
        if ((await dataSets.ListAsync(id, cancellationToken)).FirstOrDefault(s => s.DataSet.CompletedAt is not null) is { } set)
            notes[Stage.Prepare] = set.Measured is { Total: > 0 } measured
                ? text["note.prepare", set.DataSet.Records, text.Format.Percent((double)measured.Hits / measured.Total)]
                : text["note.prepare-unmeasured", set.DataSet.Records];
        if ((await models.ListAsync(id, cancellationToken)).FirstOrDefault(m => m.CompletedAt is not null) is { } model)
            notes[Stage.Train] = text["note.train", model.Number, model.Shards.Count];
        await using (var reading = await workspace.ReadAsync(cancellationToken))
        {
            var asked = await reading.CountAsync<Prompt>(p => p.ActivityId == id, cancellationToken);
            if (asked > 0) notes[Stage.Apply] = text["note.apply", asked];
            var handed = await reading.ListAsync<Prompt, Guid>(q => q.Where(p => p.ActivityId == id && p.HandedOver).Select(p => p.Id), cancellationToken);
            var decided = await reading.CountAsync<Decision>(d => handed.Contains(d.PromptId), cancellationToken);
            if (handed.Count > 0) notes[Stage.Oversee] = text["note.oversee", handed.Count - decided];
            var records = await reading.CountAsync<CollectedRecord>(r => r.ActivityId == id && r.Kind == RecordKind.PatientRecord, cancellationToken);
            if (records > 0) notes[Stage.Collect] = text["note.records", records];
            var summaries = await reading.ListAsync<Summary, SummaryState>(q => q.Where(s => s.ActivityId == id).Select(s => s.State), cancellationToken);
            if (summaries.Count > 0)
            {
                notes[Stage.Apply] = text["note.summaries", summaries.Count];
                notes[Stage.Oversee] = text["note.confirmed", summaries.Count(s => s == SummaryState.Confirmed), summaries.Count(s => s == SummaryState.Withdrawn)];
            }
            var sets = await reading.CountAsync<SealedSet>(s => s.ActivityId == id && s.DestroyedAt == null, cancellationToken);
            if (sets > 0) notes[Stage.Prepare] = text["note.sealed", sets];
            var objections = await reading.CountAsync<Wish>(w => w.ActivityId == id && w.Kind == WishKind.Objection, cancellationToken);
            var requests = await reading.CountAsync<RightsRequest>(r => r.ActivityId == id && r.CompletedAt == null, cancellationToken);
            notes[Stage.Rights] = text["note.rights", objections, requests];
        }
        var running = (await jobs.ListAsync(id, 20, cancellationToken)).FirstOrDefault(job => !job.Ended);
        return new Result(notes, await LatestAsync(id, cancellationToken), running);
    }

    private async Task<IReadOnlyList<(long Index, LogEvent Event)>> LatestAsync(string activityId, CancellationToken cancellationToken) =>
        [.. (await log.PageAsync(long.MaxValue, LookBack, cancellationToken)).Where(e => e.Event.Activity == activityId && !Small.Contains(e.Event.Type)).Take(Happenings)];

    /// <summary>What the page shows.</summary>
    internal sealed record Result(IReadOnlyDictionary<Stage, string> Notes, IReadOnlyList<(long Index, LogEvent Entry)> Happenings, Job? Running)
    {
        /// <summary>Whether a stage has something to show.</summary>
        internal bool Has(Stage stage) => Notes.ContainsKey(stage);
    }
}
