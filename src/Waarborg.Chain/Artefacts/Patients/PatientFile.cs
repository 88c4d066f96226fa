using System.Text;
using System.Text.Json;
using Waarborg.Care.Reading;

namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>An imported record in clear. Personal data: lives in memory only.</summary>
/// <param name="Bundle">The FHIR bundle: this patient's resources only, without citizen service numbers.</param>
/// <param name="Problems">What was wrong with the file it came from, each with its place.</param>
public sealed record PatientFile(JsonElement Bundle, IReadOnlyList<RecordProblem> Problems)
{
    /// <summary>The record in it, read.</summary>
    internal CareRecord Read() => RecordReader.Read(Encoding.UTF8.GetBytes(Bundle.GetRawText()));

    /// <summary>Never shows the content.</summary>
    public override string ToString() => "patient file";
}
