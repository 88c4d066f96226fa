namespace Waarborg.Law;

/// <summary>Fixed words of documents in one language.</summary>
internal sealed record DocumentWords(string Unknown, string StateIn, string Part, string Answer, string Origin, string Version, string Draft, string Complete, string Lacks)
{
    private static readonly DocumentWords Dutch = new(
        "niet bekend", "vul in", "Onderdeel", "Antwoord", "Waar dit vandaan komt", "Versie", "Concept: dit document is nog niet compleet. Dit ontbreekt:",
        "Dit document is compleet.", "Wat ontbreekt");

    private static readonly DocumentWords English = new(
        "not known", "state it in", "Part", "Answer", "Where this comes from", "Version", "Draft: this document is not complete yet. This is missing:",
        "This document is complete.", "What is missing");

    public static DocumentWords In(string lang) => new LocalizedText("nl", "en").In(lang) == "nl" ? Dutch : English;
}
