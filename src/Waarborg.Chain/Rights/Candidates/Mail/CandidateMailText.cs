using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Law;

namespace Waarborg.Chain.Rights.Candidates.Mail;

/// <summary>
/// The words of the mails. They say that there is something to read and where, never what: anybody can read a mail on its way, and the address was only typed in. The secret of
/// the candidate's link is not in it for the same reason.
/// </summary>
internal static class CandidateMailText
{
    private static readonly Dictionary<CandidateMailKind, (LocalizedText Subject, LocalizedText First)> Words = new()
    {
        [CandidateMailKind.Received] = (new("Wij hebben uw sollicitatie ontvangen", "We received your application"), new("Wij hebben uw sollicitatie ontvangen.", "We received your application.")),
        [CandidateMailKind.Letter] = (new("Er is bericht over uw sollicitatie", "There is news about your application"), new("Er staat een bericht van ons voor u klaar.", "There is a message from us for you.")),
        [CandidateMailKind.RequestReceived] = (new("Wij hebben uw verzoek ontvangen", "We received your request"), new("Wij hebben uw verzoek ontvangen. U ziet op uw pagina wanneer u antwoord krijgt.", "We received your request. Your page says when you get an answer.")),
        [CandidateMailKind.RequestAnswered] = (new("Er is antwoord op uw verzoek", "Your request was answered"), new("Er staat een antwoord op uw verzoek voor u klaar.", "There is an answer to your request for you.")),
        [CandidateMailKind.TermEnds] = (new("Wij wissen uw gegevens binnenkort", "We will erase your data soon"), new("Over ongeveer een week wissen wij alles van uw sollicitatie. Wilt u iets bewaren? Haal het dan nu op.", "In about a week we erase everything of your application. Do you want to keep something? Then fetch it now.")),
    };

    /// <summary>One line for the subject.</summary>
    internal static string Subject(CandidateMailKind kind, string language) => Words[kind].Subject.In(language);

    /// <summary>The text.</summary>
    /// <param name="kind">About what.</param>
    /// <param name="reference">The number of the application.</param>
    /// <param name="controller">The organisation; null when the register does not name it.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>.</param>
    internal static string Body(CandidateMailKind kind, string reference, string? controller, string language)
    {
        var lines = new LocalizedText(
            $"{{0}}\n\nLees het op de pagina van uw sollicitatie. Het adres van die pagina kreeg u toen u solliciteerde. Het staat niet in deze mail, want een mail kan bij een ander terechtkomen.\n\nUw kenmerk: {reference}\n",
            $"{{0}}\n\nRead it on the page of your application. You got the address of that page when you applied. It is not in this mail, because a mail can reach somebody else.\n\nYour reference: {reference}\n");
        return lines.In(language).Replace("{0}", Words[kind].First.In(language), StringComparison.Ordinal) + (controller is null ? "" : $"{controller}\n");
    }
}
