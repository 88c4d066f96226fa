namespace Waarborg.Chain.Oversee.Access;

/// <summary>An emergency access with its reason in clear. Personal data: lives in memory only.</summary>
/// <param name="Id">Id.</param>
/// <param name="PersonId">The patient, as a pseudonym.</param>
/// <param name="AccountId">Pseudonym of who opened the record.</param>
/// <param name="At">When.</param>
/// <param name="Reason">The reason given.</param>
/// <param name="Opened">How many acts followed on the ground of it.</param>
/// <param name="Justified">Whether it was justified; null while it waits.</param>
public sealed record EmergencyView(Guid Id, Guid PersonId, string AccountId, DateTimeOffset At, string Reason, int Opened, bool? Justified)
{
    /// <summary>Never shows the reason.</summary>
    public override string ToString() => "emergency";
}
