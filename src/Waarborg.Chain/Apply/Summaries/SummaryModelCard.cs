using Waarborg.Law;

namespace Waarborg.Chain.Apply.Summaries;

/// <summary>The card of the embedded summariser: what it is, what it was measured on, and where it falls short. Thread safe.</summary>
public static class SummaryModelCard
{
    /// <summary>The lines of the card, in both languages.</summary>
    public static IReadOnlyList<LocalizedText> Lines { get; } =
    [
        new("Wat het is: een programma dat zinnen en waarden uit het dossier overneemt, altijd met de plaats. Het is niet getraind, ook niet op patiënten.",
            "What it is: a program that takes sentences and values over from the record, always with their place. It was not trained, not on patients either."),
        new("Waarop het is gemeten: 48 verzonnen dossiers, de meeste in het Nederlands. Van acht die nooit waren bekeken, stond 85 % van de kernfeiten in één zin met de bron erbij, en 98 % in meer zinnen samen; de maat staat in bench/Care.",
            "What it was measured on: 48 fictional records, most in Dutch. Of eight that had never been looked at, 85 % of the key facts stood in one sentence with its source, and 98 % in several sentences together; the measure is in bench/Care."),
        new("Hoe goed het nakijkt wat een mens schrijft: van zulke dossiers kwam één foute zin op de drie erdoor, en werden drie ware zinnen op de tien afgekeurd. Het is een reden om de bron te lezen, geen bewijs.",
            "How well it checks what a person writes: of such records one false sentence in three passed, and three true sentences in ten were rejected. It is a reason to read the source, no proof."),
        new("Waar het tekortschiet: het begrijpt geen verband dat nergens staat, leest geen scans en geen andere talen, en kan in lange notities iets laten liggen. Wat het mist van de verplichte lijst, staat erbij.",
            "Where it falls short: it understands no connection that stands nowhere, reads no scans and no other languages, and can leave something in long notes. What it misses of the required list is shown."),
        new("Waarvoor het niet is: een diagnose, een behandelkeuze, of iets waarvoor niemand het dossier leest.",
            "What it is not for: a diagnosis, a choice of treatment, or anything for which nobody reads the record."),
    ];
}
