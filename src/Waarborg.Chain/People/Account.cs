using Microsoft.AspNetCore.Identity;

namespace Waarborg.Chain.People;

/// <summary>Somebody who works with Waarborg and signs in. In the log they appear as their id.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The name that colleagues see.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Chosen language, <c>nl</c> or <c>en</c>; null follows the browser.</summary>
    public string? Language { get; set; }
}
