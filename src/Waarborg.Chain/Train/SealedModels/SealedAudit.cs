using System.Text.Json;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>The leakage audit of a model in a sealed set. Figures only.</summary>
/// <param name="Sha256">The weights that it was made on, and no others.</param>
/// <param name="Report">What an attacker found out.</param>
/// <param name="Privacy">What training promises.</param>
/// <param name="Gain">How much likelier the weights make texts of people who were kept out, in nats per token: whether anything was learned that holds for others.</param>
public sealed record SealedAudit(string Sha256, LeakageReport Report, TextPrivacy Privacy, double Gain)
{
    internal string Write() => JsonSerializer.Serialize(this);

    internal static SealedAudit? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<SealedAudit>(json);
}
