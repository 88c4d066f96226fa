using Microsoft.AspNetCore.Identity;
using Waarborg.Chain.People;

namespace Waarborg.Web.Access;

/// <summary>Gives the pseudonyms in the log the names that colleagues know. One for each request.</summary>
internal sealed class Colleagues(UserManager<Account> users, Texts.ITexts texts)
{
    private Dictionary<string, string>? _names;

    /// <summary>The name of whoever acted; the pseudonym itself for an account that no longer exists.</summary>
    internal string NameOf(string actorId)
    {
        if (actorId == Actor.System.Id) return texts["common.system"];
        _names ??= users.Users.Select(account => new { account.Id, account.DisplayName }).ToDictionary(a => a.Id.ToString("N"), a => a.DisplayName, StringComparer.Ordinal);
        return _names.GetValueOrDefault(actorId) ?? actorId;
    }
}
