using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.People;

namespace Waarborg.Web.Endpoints;

/// <summary>Hands out the challenges that a browser signs with a passkey. The signed answers come back in ordinary forms.</summary>
internal static class Passkeys
{
    internal static void MapPasskeys(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/account/passkey-options", async (HttpContext http, IAntiforgery antiforgery, UserManager<Account> users, SignInManager<Account> signIn) =>
        {
            if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
            if (await users.GetUserAsync(http.User) is not { } account) return Results.Unauthorized();
            var options = await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
            {
                Id = account.Id.ToString(), Name = account.UserName ?? "", DisplayName = account.DisplayName,
            });
            return Results.Content(options, "application/json");
        }).RequireAuthorization();

        endpoints.MapPost("/signin/passkey-options", async (HttpContext http, IAntiforgery antiforgery, SignInManager<Account> signIn) =>
            await antiforgery.IsRequestValidAsync(http)
                ? Results.Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json")
                : Results.BadRequest()).AllowAnonymous();
    }
}
