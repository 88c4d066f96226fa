namespace Waarborg.Gateway;

/// <summary>Where a language model is reached.</summary>
/// <param name="Address">The base address of an OpenAI-compatible interface, such as <c>https://models.example/v1/</c>; https, or http on this machine.</param>
/// <param name="Model">The model's name there.</param>
/// <param name="Key">The key, or null when none is asked. A secret.</param>
public sealed record ModelEndpoint(Uri Address, string Model, string? Key)
{
    /// <summary>Whether it runs on this machine, so that nothing leaves.</summary>
    public bool IsHere => Address.IsLoopback;

    /// <summary>Never the key.</summary>
    public override string ToString() => $"{Model} at {Address.Host}";
}
