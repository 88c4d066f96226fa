using Waarborg.Gateway;

namespace Waarborg.Host.Guests;

/// <summary>A configured model: who runs it, and where.</summary>
internal sealed record ModelEntry(string? Recipient, ModelEndpoint Endpoint);
