namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>What a configured model said when it was asked of every written sentence whether its passages support it. Personal data: lives in memory only.</summary>
/// <param name="Message">What was sent to whom, and whether it gave anything.</param>
/// <param name="Asked">Sentences that had stood the fixed checks and were asked about.</param>
/// <param name="Unsupported">Of which it said no: they were cut.</param>
/// <param name="Marked">Those it did not say yes or no to, also because it did not answer: they are shown with a mark.</param>
public sealed record SupportShare(GuestMessage Message, int Asked, int Unsupported, IReadOnlyList<string> Marked)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => nameof(SupportShare);
}
