using System.Collections.Frozen;
using System.Globalization;

namespace Waarborg.Care.Reading;

/// <summary>The record of one patient: the resources that are theirs, the notes in it, and what could not be used. Immutable; safe to share between threads.</summary>
public sealed class CareRecord
{
    private readonly FrozenDictionary<string, FhirResource> _byReference;

    internal CareRecord(FhirResource? patient, IReadOnlyList<FhirResource> resources, IReadOnlyList<Notes.Note> notes, IReadOnlyList<RecordProblem> problems)
    {
        (Patient, Resources, Notes, Problems) = (patient, resources, notes, problems);
        _byReference = resources.GroupBy(r => r.Reference).ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        ById = resources.ToLookup(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>What could not be read or used, each with its place.</summary>
    public IReadOnlyList<RecordProblem> Problems { get; }

    /// <summary>The reference of the patient, such as <c>Patient/p01</c>, or null when the record names none.</summary>
    public string? PatientReference => Patient?.Reference;

    /// <summary>The references of all resources that belong to the patient, in the order of the file.</summary>
    public IReadOnlyList<string> References => [.. Resources.Select(r => r.Reference)];

    /// <summary>The texts of the notes, in the order of the file. As they were written: mask them before anything but care.</summary>
    public IReadOnlyList<string> Texts => [.. Notes.Select(n => n.Text)];

    /// <summary>When anything in it last changed, by its own account (<c>meta.lastUpdated</c>); null when nothing says so.</summary>
    public DateTimeOffset? LatestChange => Resources.Select(r => r.Node.Text("meta.lastUpdated"))
        .Select(text => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : (DateTimeOffset?)null).Max();

    /// <summary>Who the record is about, as it says itself; null when it names no patient. Identifies: for the care desk only, never for a model.</summary>
    public PatientIdentity? Identity => PatientIdentity.Of(Patient);

    internal FhirResource? Patient { get; }

    internal IReadOnlyList<FhirResource> Resources { get; }

    internal IReadOnlyList<Notes.Note> Notes { get; }

    internal ILookup<string, FhirResource> ById { get; }

    /// <summary>The text at a path of a resource; for a note its decoded text. What a reader sees when opening a citation.</summary>
    /// <param name="reference">For instance <c>DocumentReference/p01-doc-2</c>.</param>
    /// <param name="path">For instance <c>content[0].attachment.data</c>.</param>
    /// <returns>The text, or null when there is none at that place.</returns>
    public string? TextAt(string reference, string path)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(path);
        if (Notes.FirstOrDefault(n => n.Resource.Reference == reference && n.Path == path) is { } note) return note.Text;
        return _byReference.TryGetValue(reference, out var resource) ? FhirPath.Find(resource.Node, path)?.Value : null;
    }

    internal IEnumerable<FhirResource> OfType(string type) => Resources.Where(r => r.Type == type);

    /// <summary>A resource by its full reference or its bare id.</summary>
    internal FhirResource? Find(string referenceOrId) =>
        _byReference.GetValueOrDefault(referenceOrId) ?? ById[referenceOrId[(referenceOrId.LastIndexOf('/') + 1)..]].FirstOrDefault();
}
