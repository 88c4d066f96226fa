using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;

namespace Waarborg.Chain.People;

/// <summary>
/// Builds the index of known people from their profiles, so that names and contact data of customers are masked wherever they turn up.
/// In memory only, and only for as long as the caller holds it. Thread safe.
/// </summary>
public sealed class KnownPeopleLoader(IWorkspace workspace, KeyRing keys)
{
    /// <summary>Everybody with a profile who has not been erased; the key of each is <see cref="KeyOf"/>.</summary>
    public async Task<KnownPeople> LoadAsync(CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        var records = await reading.ListAsync<CollectedRecord, CollectedRecord>(q => q.Where(r => r.Kind == RecordKind.Profile), cancellationToken);
        var builder = KnownPeople.NewBuilder();
        foreach (var record in records)
        {
            if (!people.TryGetValue(record.PersonId, out var person)) continue;
            var profile = JsonSerializer.Deserialize<Profile>(keys.Open(person, record.Id, record.Payload))!;
            builder.Add(new KnownPerson(
                KeyOf(person.Id), profile.Name, profile.Email is null ? [] : [profile.Email], profile.Phone is null ? [] : [profile.Phone], profile.Address,
                profile.Postcode, profile.City, profile.DateOfBirth, [profile.ExternalId]));
        }
        return builder.Build();
    }

    /// <summary>The key by which a person is known in the index.</summary>
    public static string KeyOf(Guid personId) => personId.ToString("N");
}
