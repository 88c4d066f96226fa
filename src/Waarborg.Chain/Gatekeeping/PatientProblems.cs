using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Gatekeeping;

/// <summary>Why a patient's record stays shut.</summary>
internal static class PatientProblems
{
    internal static Problem NoRelation() => new(
        "care.no-relation",
        new("U hebt geen behandelrelatie met deze patiënt. Laat haar vastleggen, of open het dossier in nood, met een reden.",
            "You have no treatment relation with this patient. Have it recorded, or open the record in an emergency, with a reason."));

    internal static Problem NoAi() => new(
        "care.no-ai", new("Deze patiënt wil geen AI op het dossier. Lees het dossier zelf.", "This patient wants no AI on the record. Read the record yourself."));

    internal static Problem NotCovered() => new(
        "care.not-covered", new("De toestemming van de poort geldt niet voor deze patiënt.", "The gate's permit does not cover this patient."));

    internal static Problem NoRecord() => new(
        "care.no-record", new("Van deze patiënt is geen dossier ingelezen.", "No record of this patient has been imported."));
}
