using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.People;

namespace Waarborg.Web.Endpoints;

/// <summary>Signs out; only by a form of our own, so that no other site can do it.</summary>
internal static class SignOut
{
    internal static void MapSignOut(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/signout", async (HttpContext http, IAntiforgery antiforgery, SignInManager<Account> signIn) =>
        {
            if (!await antiforgery.IsRequestValidAsync(http)) return Results.BadRequest();
            await signIn.SignOutAsync();
            return Results.LocalRedirect("~/signin?done=signed-out");
        }).RequireAuthorization();
}
