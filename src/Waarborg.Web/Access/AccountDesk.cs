using Microsoft.AspNetCore.Identity;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;

namespace Waarborg.Web.Access;

/// <summary>Creates accounts, gives and takes roles, and writes each of these in the log. One for each request.</summary>
internal sealed class AccountDesk(UserManager<Account> users, RoleManager<IdentityRole<Guid>> roleManager, IWorkspace workspace, TimeProvider clock)
{
    internal IQueryable<Account> Accounts => users.Users;

    internal async Task<IdentityResult> CreateAsync(Account account, string? password, IReadOnlyCollection<Role> roles, Actor by, CancellationToken cancellationToken)
    {
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        var created = password is null ? await users.CreateAsync(account) : await users.CreateAsync(account, password);
        if (!created.Succeeded) return created;
        await GiveAsync(account, roles);
        await RecordAsync("accounts.created", by, account, roles, cancellationToken);
        return created;
    }

    internal async Task<IReadOnlyList<Role>> RolesAsync(Account account) => [.. (await users.GetRolesAsync(account)).Select(RoleNames.Parse).OfType<Role>().Order()];

    internal async Task ChangeRolesAsync(Account account, IReadOnlyCollection<Role> roles, Actor by, CancellationToken cancellationToken)
    {
        var held = await RolesAsync(account);
        if (held.ToHashSet().SetEquals(roles)) return;
        await users.RemoveFromRolesAsync(account, held.Except(roles).Select(role => role.Wire()));
        await GiveAsync(account, [.. roles.Except(held)]);
        await users.UpdateSecurityStampAsync(account);
        await RecordAsync("accounts.roles-changed", by, account, roles, cancellationToken);
    }

    /// <summary>The one-time token with which somebody chooses a password; choosing one uses it up.</summary>
    internal Task<string> InviteAsync(Account account) => users.GeneratePasswordResetTokenAsync(account);

    internal bool IsBlocked(Account account) => account.LockoutEnd is { } end && end > clock.GetUtcNow().AddYears(1);

    internal async Task BlockAsync(Account account, bool block, Actor by, CancellationToken cancellationToken)
    {
        await users.SetLockoutEndDateAsync(account, block ? DateTimeOffset.MaxValue : null);
        await users.UpdateSecurityStampAsync(account);
        await RecordAsync(block ? "accounts.blocked" : "accounts.unblocked", by, account, await RolesAsync(account), cancellationToken);
    }

    private async Task GiveAsync(Account account, IReadOnlyCollection<Role> roles)
    {
        foreach (var role in roles)
            if (!await roleManager.RoleExistsAsync(role.Wire())) await roleManager.CreateAsync(new IdentityRole<Guid>(role.Wire()));
        if (roles.Count > 0) await users.AddToRolesAsync(account, roles.Select(role => role.Wire()));
    }

    private async Task RecordAsync(string type, Actor by, Account account, IReadOnlyCollection<Role> roles, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Record(new Happening(
            type, by, null, null, ("account", account.Id.ToString("N")), ("roles", string.Join(' ', roles.Order().Select(role => role.Wire())))));
        await work.CommitAsync(cancellationToken);
    }
}
