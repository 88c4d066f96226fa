using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>Why no draft is made.</summary>
internal static class SummaryRequestProblems
{
    internal static Problem NoSpecialty() => new("summary.specialty", new("Kies een specialisme.", "Choose a specialty."));

    internal static Problem Stopped() => new(
        "summary.stopped",
        new("Samenvattingen voor dit specialisme zijn stopgezet: er zijn te veel fouten gemeld. Lees het dossier zelf.",
            "Summaries for this specialty were stopped: too many faults were reported. Read the record yourself."));

    internal static Problem Renewed() => new(
        "summary.renewed", new("Het dossier is net vernieuwd. Laat de samenvatting opnieuw maken.", "The record was renewed just now. Have the summary made again."));

    internal static Problem NotWithdrawn() => new("summary.not-withdrawn", new("Trek eerst de oude samenvatting in.", "Withdraw the old summary first."));
}
