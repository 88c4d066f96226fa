using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Waarborg.Chain.People;

namespace Waarborg.Web.Access;

/// <summary>Puts into the sign-in what every page needs of an account, so that no page has to look it up.</summary>
internal sealed class AccountClaims(UserManager<Account> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account, IdentityRole<Guid>>(users, roles, options)
{
    internal const string Name = "waarborg:name";
    internal const string Language = "waarborg:language";

    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Name, user.DisplayName));
        if (user.Language is { } language) identity.AddClaim(new Claim(Language, language));
        return identity;
    }
}
