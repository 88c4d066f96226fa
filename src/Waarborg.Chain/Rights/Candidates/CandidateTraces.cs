using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Rights.Candidates;

/// <summary>Finds, exports and erases what candidates brought in, and which mails went to them.</summary>
public sealed class CandidateTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Rights;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken) =>
    [
        .. (await ListAsync(reading, person, cancellationToken)).Select(r => new Trace(Stage, TraceKind.CandidateRequest, r.Id.ToString(), r.ReceivedAt)),
        .. (await MailsAsync(reading, person, cancellationToken)).Select(m => new Trace(Stage, TraceKind.Mail, m.Id.ToString(), m.HappenedAt)),
    ];

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken) => new()
    {
        ["candidateRequests"] = new JsonArray([.. (await ListAsync(reading, person, cancellationToken)).Select(r => new JsonObject
        {
            ["id"] = r.Id.ToString(), ["received"] = r.ReceivedAt, ["route"] = r.Route.ToString(), ["answered"] = r.AnsweredAt,
            ["content"] = JsonNode.Parse(keys.Open(person, r.Id, r.Payload)),
        })]),
        ["mails"] = new JsonArray([.. (await MailsAsync(reading, person, cancellationToken)).Select(m => new JsonObject { ["id"] = m.Id.ToString(), ["kind"] = m.Kind.ToString(), ["sent"] = m.SentAt })]),
    };

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage, TraceKind.CandidateRequest, await work.DeleteAsync<CandidateRequest>(r => r.PersonId == id, cancellationToken), cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.Mail, await work.DeleteAsync<CandidateMail>(m => m.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<CandidateRequest>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<CandidateRequest, CandidateRequest>(q => q.Where(r => r.PersonId == id).OrderBy(r => r.ReceivedAt), cancellationToken);
    }

    private static Task<List<CandidateMail>> MailsAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<CandidateMail, CandidateMail>(q => q.Where(m => m.PersonId == id).OrderBy(m => m.HappenedAt), cancellationToken);
    }
}
