using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Waarborg.Chain.People;

namespace Waarborg.Web;

/// <summary>
/// The token that the host prints at its first start. Kept in memory only: a restart before it is used gives another one, and nothing lies on disk. Thread safe.
/// </summary>
public sealed class SetupToken(IServiceScopeFactory scopes) : ISetupToken
{
    private const int Length = 24;

    private volatile string? _current;

    /// <summary>The token, or null when there is none to use.</summary>
    public string? Current => _current;

    /// <summary>Makes a token when there is no account yet; the host calls it once it has started.</summary>
    /// <returns>The token for the address <c>/setup?token=…</c>; null when there are accounts.</returns>
    public async Task<string?> IssueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        cancellationToken.ThrowIfCancellationRequested();
        return scope.ServiceProvider.GetRequiredService<UserManager<Account>>().Users.Any() ? null : Open();
    }

    /// <inheritdoc />
    public bool IsValid(string? token) => token is not null && _current is { } current
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(current));

    /// <inheritdoc />
    public Task ConsumeAsync()
    {
        _current = null;
        return Task.CompletedTask;
    }

    internal string Open() => _current = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Length));
}
