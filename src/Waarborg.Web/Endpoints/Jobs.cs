using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.Train.SealedModels;
using Waarborg.Chain.Work;
using Waarborg.Web.Access;
using Waarborg.Web.Components;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Endpoints;

/// <summary>Says how far a job has come, for the script that keeps a progress bar moving.</summary>
internal static class Jobs
{
    internal static void MapJobs(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/work/jobs/{id:guid}", async (Guid id, JobBoard board, ITexts text, CancellationToken cancellationToken) =>
            await board.FindAsync(id, cancellationToken) is { } job ? Told(job, text) : Results.NotFound())
            .RequireAuthorization(new AuthorizeAttribute { Roles = Desks.Chain });

        // Of a third party: how far a run of their own is, and no other work.
        endpoints.MapGet("/inside/runs/{modelId:guid}", async (Guid modelId, HttpContext http, SealedModelDoor door, ITexts text, CancellationToken cancellationToken) =>
            (await door.MineAsync(http.User.ToActor(), null, cancellationToken)).FirstOrDefault(m => m.Id == modelId)?.Job is { } job ? Told(job, text) : Results.NotFound())
            .RequireAuthorization(new AuthorizeAttribute { Roles = Desks.ThirdParty });
    }

    private static IResult Told(Job job, ITexts text) => Results.Json(new { share = job.Share, label = JobText.Of(job, text), ended = job.Ended });
}
