namespace Waarborg.Care.Reading;

/// <summary>Who a record is about. Identifies a person: for the care desk only, never for a model or a training set.</summary>
/// <param name="Number">The organisation's own number; the citizen service number is never used for it. Null when the record has none.</param>
/// <param name="CitizenNumber">The citizen service number (BSN), nine digits, or null.</param>
/// <param name="Name">The official name, or null.</param>
/// <param name="BirthDate">Date of birth, or null when it is not a whole date.</param>
/// <param name="Gender">FHIR's word: <c>female</c>, <c>male</c>, <c>other</c>, <c>unknown</c>; or null.</param>
public sealed record PatientIdentity(string? Number, string? CitizenNumber, string? Name, DateOnly? BirthDate, string? Gender)
{
    /// <summary>Never shows a value.</summary>
    public override string ToString() => "patient";

    internal static bool IsCitizenNumberSystem(string? system) =>
        system is not null && (system.EndsWith("/bsn", StringComparison.OrdinalIgnoreCase) || system.EndsWith("2.16.840.1.113883.2.4.6.3", StringComparison.Ordinal));

    internal static PatientIdentity? Of(FhirResource? patient)
    {
        if (patient is null) return null;
        var identifiers = patient.Node.All("identifier").Select(i => (System: i.Text("system"), Value: i.Text("value"))).Where(i => i.Value is not null).ToList();
        var own = identifiers.Where(i => !IsCitizenNumberSystem(i.System)).OrderByDescending(i => i.System?.Contains("patient", StringComparison.OrdinalIgnoreCase) == true)
            .Select(i => i.Value).FirstOrDefault();
        var citizen = identifiers.Where(i => IsCitizenNumberSystem(i.System)).Select(i => i.Value).FirstOrDefault();
        var name = patient.Node.All("name").OrderByDescending(n => n.Text("use") == "official").FirstOrDefault();
        var birth = FhirDate.Parse(patient.Node.Text("birthDate")) is { Day: > 0 } date ? date.First : (DateOnly?)null;
        return new(own, citizen, name is null ? null : NameOf(name), birth, patient.Node.Text("gender"));
    }

    private static string? NameOf(FhirNode name) =>
        name.Text("text") ?? (string.Join(' ', name.All("given").Select(g => g.Value).Append(name.Text("family")).Where(part => part is not null)) is { Length: > 0 } built ? built : null);
}
