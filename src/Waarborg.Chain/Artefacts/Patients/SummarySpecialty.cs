namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>The specialties for which summaries are made and validated apart. Thread safe.</summary>
public static class SummarySpecialty
{
    /// <summary>Stable names.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["general-practice", "internal-medicine", "cardiology", "pulmonology", "oncology", "surgery", "neurology", "paediatrics", "psychiatry", "geriatrics", "emergency", "other"];
}
