using Waarborg.Chain.Artefacts.Recruitment;

namespace Waarborg.Chain.Rights.Candidates.Mail;

/// <summary>How the mail to the candidates of an activity goes. Holds numbers of applications, no names and no addresses.</summary>
/// <param name="Sent">Mails that the mail server took.</param>
/// <param name="Waiting">Mails that are tried again.</param>
/// <param name="Undelivered">The applications whose candidate was not reached, with what it was about: they have to hear it in another way.</param>
/// <param name="Unbound">The party that runs the mail server, when the register does not allow it for this activity; null when all is well.</param>
public sealed record MailPost(int Sent, int Waiting, IReadOnlyList<(string Reference, CandidateMailKind Kind)> Undelivered, string? Unbound);
