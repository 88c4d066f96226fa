namespace Waarborg.Gateway;

/// <summary>Who may use the Presidio-compatible endpoints. Immutable.</summary>
public sealed record PresidioOptions
{
    /// <summary>
    /// The key that clients send as <c>X-API-Key</c> or <c>Authorization: Bearer</c>. With a key everybody needs it; without one only programs on the same
    /// machine are served, and none that came through a proxy.
    /// </summary>
    /// <value>Null by default.</value>
    public string? ApiKey { get; init; }

    /// <summary>The largest request in bytes.</summary>
    /// <value>32 MiB by default.</value>
    public long LargestRequest { get; init; } = 32 * 1024 * 1024;

    /// <summary>Says whether there is a key; never the key.</summary>
    public override string ToString() => ApiKey is null ? "loopback only" : "with a key";
}
