using System.Text.Json;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.People;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>
/// Leave to use one patient's record for one act, in one transaction. Only the <see cref="PatientDoor"/> makes one, and making one writes it in the access log: reading a record
/// without being logged does not compile. Not thread safe.
/// </summary>
public sealed class PatientAccess
{
    private readonly KeyRing _keys;

    internal PatientAccess(Person person, AccessEntry entry, KeyRing keys) => (Person, Entry, _keys) = (person, entry, keys);

    /// <summary>Whose record.</summary>
    public Person Person { get; }

    /// <summary>On what ground.</summary>
    public AccessBasis Basis => Entry.Basis;

    internal AccessEntry Entry { get; }

    /// <summary>Says which resources the act is about, when that is known only after the door opened.</summary>
    internal void Touch(IReadOnlyList<string> resources) => Entry.Payload = _keys.Seal(Person, Entry.Id, JsonSerializer.Serialize(resources));
}
