namespace Waarborg.Care.Summaries;

/// <summary>How much a summary tells.</summary>
public enum SummaryLength
{
    /// <summary>Everything: also contacts, course, life and surroundings.</summary>
    Full,

    /// <summary>For a handover: problems, medication, allergies, agreements, cautions, results and actions. What is left out is said.</summary>
    Handover,
}
