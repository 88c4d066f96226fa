namespace Waarborg.Law;

/// <summary>A party outside the organisation that receives personal data. Null is unknown.</summary>
/// <param name="Name">The organisation.</param>
/// <param name="Role"><c>processor</c>, <c>controller</c> or <c>joint</c>.</param>
/// <param name="Country">Where the data can be seen: an ISO 3166 code of two letters, or <c>EU</c>/<c>EEA</c>. Remote access counts.</param>
/// <param name="TransferTool">Outside the EEA: what makes the transfer lawful, such as <c>adequacy</c>, <c>scc</c> or <c>bcr</c> (GDPR Art. 45 to
/// 49).</param>
/// <param name="Agreement">Whether a complete agreement is signed (GDPR Art. 26 or 28(3)).</param>
/// <param name="TrainsOnOurData">Whether the party uses the data to train models of its own.</param>
public sealed record Recipient(string Name, string Role, string? Country, string? TransferTool, bool? Agreement, bool? TrainsOnOurData)
{
    /// <summary>Whether a clause in the agreement forbids it to train on the data.</summary>
    public bool? NoTrainingClause { get; init; }

    /// <summary>Whether all its sub-processors are known, with role and country (GDPR Art. 28(2)).</summary>
    public bool? SubprocessorsKnown { get; init; }

    /// <summary>Whether it proved that it keeps to NEN 7510.</summary>
    public bool? Nen7510 { get; init; }

    /// <summary>Whether the data lie in an environment that no other customer shares.</summary>
    public bool? Isolated { get; init; }

    /// <summary>Whether it must attest that data and fine-tuned weights were deleted.</summary>
    public bool? DeletionAttested { get; init; }
}
