using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Oversee.Access;

/// <summary>
/// The part of access log, treatment relations and the handling of summaries in finding, exporting and erasing a person. The access log goes with the person, whose key its content
/// is under; that something happened, when and by whom stays in the log of the house.
/// </summary>
internal sealed class CareTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Oversee;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(reading, person, cancellationToken);
        Trace Of(TraceKind kind, Guid id, DateTimeOffset at) => new(Stage.Oversee, kind, id.ToString(), at);
        return
        [
            .. held.Relations.Select(r => Of(TraceKind.TreatmentRelation, r.Id, r.From)), .. held.Emergencies.Select(e => Of(TraceKind.TreatmentRelation, e.Id, e.At)),
            .. held.Entries.Select(e => Of(TraceKind.AccessEntry, e.Id, e.At)), .. held.Edits.Select(e => Of(TraceKind.SummaryHandling, e.Id, e.At)),
            .. held.Deliveries.Select(d => Of(TraceKind.SummaryHandling, d.Id, d.At)), .. held.Feedback.Select(f => Of(TraceKind.SummaryHandling, f.Id, f.At)),
        ];
    }

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var into = new JsonObject();
        var held = await HeldAsync(reading, person, cancellationToken);
        into["treatmentRelations"] = new JsonArray([.. held.Relations.Select(r => new JsonObject { ["id"] = r.Id.ToString(), ["from"] = r.From, ["until"] = r.Until, ["by"] = r.AccountId })]);
        into["emergencies"] = new JsonArray([.. held.Emergencies.Select(e => new JsonObject { ["id"] = e.Id.ToString(), ["at"] = e.At, ["by"] = e.AccountId, ["reason"] = keys.Open(person, e.Id, e.Payload) })]);
        into["accessLog"] = new JsonArray([.. held.Entries.Select(e => Nen7513Event.Write(e, System.Text.Json.JsonSerializer.Deserialize<List<string>>(keys.Open(person, e.Id, e.Payload))!))]);
        into["summaryChanges"] = new JsonArray([.. held.Edits.Select(e => new JsonObject { ["id"] = e.Id.ToString(), ["at"] = e.At, ["content"] = JsonNode.Parse(keys.Open(person, e.Id, e.Payload)) })]);
        into["summaryRecipients"] = new JsonArray([.. held.Deliveries.Select(d => new JsonObject { ["id"] = d.Id.ToString(), ["at"] = d.At, ["to"] = keys.Open(person, d.Id, d.Payload) })]);
        into["summaryFaults"] = new JsonArray([.. held.Feedback.Select(f => new JsonObject { ["id"] = f.Id.ToString(), ["at"] = f.At, ["kind"] = f.Kind.ToString(), ["content"] = JsonNode.Parse(keys.Open(person, f.Id, f.Payload)) })]);
        return into;
    }

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        var id = context.Person.Id;
        var relations = await work.DeleteAsync<TreatmentRelation>(r => r.PersonId == id, cancellationToken) + await work.DeleteAsync<EmergencyAccess>(e => e.PersonId == id, cancellationToken);
        await context.NoteAsync(work, Stage.Oversee, TraceKind.TreatmentRelation, relations, cancellationToken);
        await context.NoteAsync(work, Stage.Oversee, TraceKind.AccessEntry, await work.DeleteAsync<AccessEntry>(e => e.PersonId == id, cancellationToken), cancellationToken);
        var handling = await work.DeleteAsync<SummaryEdit>(e => e.PersonId == id, cancellationToken) + await work.DeleteAsync<SummaryDelivery>(d => d.PersonId == id, cancellationToken)
            + await work.DeleteAsync<SummaryFeedback>(f => f.PersonId == id, cancellationToken);
        await context.NoteAsync(work, Stage.Oversee, TraceKind.SummaryHandling, handling, cancellationToken);
    }

    private static async Task<Held> HeldAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return new Held(
            await reading.ListAsync<TreatmentRelation, TreatmentRelation>(q => q.Where(r => r.PersonId == id).OrderBy(r => r.From), cancellationToken),
            await reading.ListAsync<EmergencyAccess, EmergencyAccess>(q => q.Where(e => e.PersonId == id).OrderBy(e => e.At), cancellationToken),
            await reading.ListAsync<AccessEntry, AccessEntry>(q => q.Where(e => e.PersonId == id).OrderBy(e => e.At), cancellationToken),
            await reading.ListAsync<SummaryEdit, SummaryEdit>(q => q.Where(e => e.PersonId == id).OrderBy(e => e.At), cancellationToken),
            await reading.ListAsync<SummaryDelivery, SummaryDelivery>(q => q.Where(d => d.PersonId == id).OrderBy(d => d.At), cancellationToken),
            await reading.ListAsync<SummaryFeedback, SummaryFeedback>(q => q.Where(f => f.PersonId == id).OrderBy(f => f.At), cancellationToken));
    }

    private sealed record Held(
        List<TreatmentRelation> Relations, List<EmergencyAccess> Emergencies, List<AccessEntry> Entries, List<SummaryEdit> Edits, List<SummaryDelivery> Deliveries, List<SummaryFeedback> Feedback);
}
