using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Rights;

/// <summary>What can be wrong with what is handed in at the rights desk.</summary>
internal static class RightsProblems
{
    internal static Problem EmptyNotice() => new(
        "notice.empty", new("De tekst van het bericht is leeg. Plak hier de tekst zoals mensen die krijgen.", "The text of the notice is empty. Paste the text as people receive it."));

    internal static Problem FutureNotice() => new(
        "notice.future", new("De datum ligt in de toekomst. Kies de dag waarop het bericht voor het eerst is gebruikt.", "The date lies in the future. Choose the day on which the notice was first used."));

    internal static Problem DeliveryOutOfRange(string? file, int line) => new(
        "delivery.out-of-range",
        new("De bezorgdag ligt vóór het bericht of in de toekomst.", "The day of delivery lies before the notice or in the future."), file, line);

    internal static Problem WrongKind() => new(
        "request.wrong-kind", new("Dit verzoek vraagt om iets anders.", "This request asks for something else."));

    internal static Problem NotCovered() => new(
        "request.not-covered", new("De toestemming van de poort geldt niet voor deze persoon.", "The gate's permit does not cover this person."));
}
