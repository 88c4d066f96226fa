using System.Text;
using System.Text.Json;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>The questions about applications that more than one stage asks, and the way in which their payloads are written.</summary>
internal static class ApplicationQueries
{
    /// <summary>The newest note of the desk about its assistant or its evaluation.</summary>
    internal static Task<DeskNote?> NewestNoteAsync(this IReading reading, string activityId, DeskNoteKind one, DeskNoteKind other, CancellationToken cancellationToken) =>
        reading.FirstAsync<DeskNote, DeskNote>(q => q.Where(n => n.ActivityId == activityId && (n.Kind == one || n.Kind == other)).OrderByDescending(n => n.At), cancellationToken);

    /// <summary>Whether the assistant is stopped.</summary>
    internal static async Task<bool> IsStoppedAsync(this IReading reading, string activityId, CancellationToken cancellationToken) =>
        await reading.NewestNoteAsync(activityId, DeskNoteKind.AssistantStopped, DeskNoteKind.AssistantResumed, cancellationToken) is { Kind: DeskNoteKind.AssistantStopped };

    /// <summary>The person of an application, when they can be used: not erased and not being erased.</summary>
    internal static Task<Person?> UsablePersonAsync(this IReading reading, Guid personId, CancellationToken cancellationToken) =>
        reading.FindAsync<Person>(p => p.Id == personId && p.WrappedKey != null && !p.Restricted, cancellationToken);

    internal static byte[] SealJson<T>(this KeyRing keys, Person person, Guid place, T value) => keys.Seal(person, place, JsonSerializer.Serialize(value));

    internal static T OpenJson<T>(this KeyRing keys, Person person, Guid place, byte[] payload) => JsonSerializer.Deserialize<T>(keys.Open(person, place, payload))!;

    /// <summary>The name by which the vault knows an application.</summary>
    internal static byte[] VaultHandle(this KeyRing keys, Guid applicationId) => keys.HashExternalId($"declaration/{applicationId:N}");

    internal static byte[] SealDeclaration(this KeyRing keys, Guid id, IReadOnlyDictionary<string, string> groups) =>
        keys.SealArtefact(id, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(groups)));

    internal static Dictionary<string, string> OpenDeclaration(this KeyRing keys, Declaration declaration) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(Encoding.UTF8.GetString(keys.OpenArtefact(declaration.Id, declaration.Payload)))!;
}
