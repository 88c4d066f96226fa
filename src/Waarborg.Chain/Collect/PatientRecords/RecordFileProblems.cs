using Waarborg.Care.Reading;
using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>Why nothing in a file can be used.</summary>
internal static class RecordFileProblems
{
    internal static Problem TooLarge(string file) => new(
        "record.too-large", new("Het bestand is groter dan 256 MB. Splits het per patiënt.", "The file is larger than 256 MB. Split it by patient."), file);

    internal static Problem NoServer() => new(
        "record.no-server", new("Voor deze verwerking is geen FHIR-server ingesteld.", "No FHIR server is configured for this processing."));

    internal static Problem NoNumber() => new("record.no-number", new("Vul het nummer van de patiënt in.", "Enter the patient's number."));

    internal static RecordProblem Older() => new(
        "older", "Bundle", "dit bestand is ouder dan het dossier dat er al is, en komt daarachter te staan", "this file is older than the record that is there already, and is put behind it");

    internal static Outcome<RecordImport> NoPatient(string file, IReadOnlyList<RecordProblem> problems) => Outcome<RecordImport>.Failed(
    [
        new Problem(
            "record.no-patient",
            new("Er staat geen patiënt met een nummer in. Verwacht: een FHIR R4-bundel van één patiënt, in JSON of XML.",
                "There is no patient with a number in it. Expected: a FHIR R4 bundle of one patient, as JSON or XML."), file),
        .. problems.Select(p => new Problem($"record.{p.Kind}", new($"{p.Place}: {p.Dutch}", $"{p.Place}: {p.English}"), file)),
    ]);
}
