using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights;

/// <summary>
/// Finds, exports and erases what the rights desk holds. Requests themselves stay (without a word about the person): they prove that the law was kept (GDPR Art. 5(2)).
/// </summary>
public sealed class RightsParticipant : IStageParticipant
{
    /// <inheritdoc />
    public Stage Stage => Stage.Rights;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var wishes = await reading.ListAsync<Wish, Wish>(q => q.Where(w => w.PersonId == id).OrderBy(w => w.At), cancellationToken);
        var deliveries = await reading.ListAsync<NoticeDelivery, NoticeDelivery>(q => q.Where(d => d.PersonId == id).OrderBy(d => d.On), cancellationToken);
        return
        [
            .. deliveries.Select(d => new Trace(Stage, TraceKind.Notice, d.Id.ToString(), new DateTimeOffset(d.On, TimeOnly.MinValue, TimeSpan.Zero))),
            .. wishes.Select(w => new Trace(Stage, TraceKind.Wish, w.Id.ToString(), w.At)),
            .. (await LinksAsync(reading, id, cancellationToken)).Select(l => new Trace(Stage, TraceKind.PatientLink, l.Id.ToString(), l.IssuedAt)),
        ];
    }

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        var wishes = await reading.ListAsync<Wish, Wish>(q => q.Where(w => w.PersonId == id).OrderBy(w => w.At), cancellationToken);
        var deliveries = await reading.ListAsync<NoticeDelivery, NoticeDelivery>(q => q.Where(d => d.PersonId == id).OrderBy(d => d.On), cancellationToken);
        var requests = await reading.ListAsync<RightsRequest, RightsRequest>(q => q.Where(r => r.PersonId == id).OrderBy(r => r.ReceivedAt), cancellationToken);
        return new JsonObject
        {
            ["notices"] = new JsonArray([.. deliveries.Select(d => new JsonObject { ["id"] = d.Id.ToString(), ["on"] = d.On.ToString("O"), ["outcome"] = d.Outcome.ToString() })]),
            ["wishes"] = new JsonArray([.. wishes.Select(w => new JsonObject
            {
                ["id"] = w.Id.ToString(), ["at"] = w.At, ["activity"] = w.ActivityId, ["wish"] = w.Kind.ToString(), ["channel"] = w.Channel,
            })]),
            ["patientLinks"] = new JsonArray([.. (await LinksAsync(reading, id, cancellationToken)).Select(l => new JsonObject { ["id"] = l.Id.ToString(), ["issued"] = l.IssuedAt, ["opened"] = l.OpenedAt })]),
            ["requests"] = new JsonArray([.. requests.Select(r => new JsonObject
            {
                ["id"] = r.Id.ToString(), ["received"] = r.ReceivedAt, ["kind"] = r.Kind.ToString(), ["completed"] = r.CompletedAt,
            })]),
        };
    }

    /// <inheritdoc />
    public async Task<bool> EraseAsync(ErasureContext context, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        await using var work = await context.BeginAsync(cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.Notice, await work.DeleteAsync<NoticeDelivery>(d => d.PersonId == id, cancellationToken), cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.Wish, await work.DeleteAsync<Wish>(w => w.PersonId == id, cancellationToken), cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.PatientLink, await work.DeleteAsync<PatientLink>(l => l.PersonId == id, cancellationToken), cancellationToken);
        await work.CommitAsync(cancellationToken);
        return true;
    }

    private static Task<List<PatientLink>> LinksAsync(IReading reading, Guid personId, CancellationToken cancellationToken) =>
        reading.ListAsync<PatientLink, PatientLink>(q => q.Where(l => l.PersonId == personId).OrderBy(l => l.IssuedAt), cancellationToken);
}
