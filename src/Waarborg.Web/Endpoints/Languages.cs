using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.People;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Endpoints;

/// <summary>Keeps the language that somebody chose in the header: in a cookie, and with the account when signed in.</summary>
internal static class Languages
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    internal static void MapLanguage(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/language", async (
        [FromForm] string to, [FromForm] string? back, HttpContext http, UserManager<Account> users, SignInManager<Account> signIn, TimeProvider clock) =>
    {
        if (LanguageChoice.Known(to) is not { } language) return Results.BadRequest();
        http.Response.Cookies.Append(LanguageChoice.Cookie, language, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true, Path = "/", Expires = clock.GetUtcNow() + Lifetime,
        });
        if (await users.GetUserAsync(http.User) is { } account)
        {
            account.Language = language;
            await users.UpdateAsync(account);
            await signIn.RefreshSignInAsync(account);
        }
        return Results.LocalRedirect(IsLocal(back) ? $"~{back}" : "~/");
    }).AllowAnonymous();

    /// <summary>Whether an address stays on this server.</summary>
    internal static bool IsLocal(string? path) => path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);
}
