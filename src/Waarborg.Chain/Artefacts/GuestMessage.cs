namespace Waarborg.Chain.Artefacts;

/// <summary>What went to a configured language model about one person, and to whom: kept with what was made of it, so that the person and the reviewer can see it. Holds no text.</summary>
/// <param name="At">When.</param>
/// <param name="Model">Name of the model, as configured.</param>
/// <param name="Recipient">The party that runs it, by its name in the manifest; null when it runs on this machine and nothing left.</param>
/// <param name="Country">Where the data can be seen; null on this machine.</param>
/// <param name="TransferTool">What makes a transfer outside the EEA lawful; null when there is none or none is needed.</param>
/// <param name="Parts">What was sent, in stable words: <c>vacancy</c>, <c>cv</c>, <c>letter</c>, <c>facts</c>, <c>sentences</c>, <c>passages</c>.</param>
/// <param name="Characters">How many characters were sent; 0 when nothing was.</param>
/// <param name="InputSha256">Hex SHA-256 of what was sent.</param>
/// <param name="Failure">Why there is no usable answer, in a stable word of <see cref="GuestFailure"/>; null when there is one.</param>
public sealed record GuestMessage(
    DateTimeOffset At, string Model, string? Recipient, string? Country, string? TransferTool, IReadOnlyList<string> Parts, int Characters, string InputSha256, string? Failure = null)
{
    /// <summary>Whether anything was sent at all.</summary>
    public bool WasSent => Characters > 0;
}
