namespace Waarborg.Chain.Rights.Candidates.Mail;

/// <summary>One mail. Personal data: lives in memory only.</summary>
/// <param name="Id">Becomes the Message-Id: the same for each try.</param>
/// <param name="To">The address.</param>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text, lines parted by <c>\n</c>.</param>
public sealed record OutgoingMail(Guid Id, string To, string Language, string Subject, string Text)
{
    /// <summary>Never the address.</summary>
    public override string ToString() => nameof(OutgoingMail);
}
