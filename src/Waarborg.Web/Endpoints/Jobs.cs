using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.Work;
using Waarborg.Web.Access;
using Waarborg.Web.Components;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Endpoints;

/// <summary>Says how far a job has come, for the script that keeps a progress bar moving.</summary>
internal static class Jobs
{
    internal static void MapJobs(this IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/work/jobs/{id:guid}", async (Guid id, JobBoard board, ITexts text, CancellationToken cancellationToken) =>
            await board.FindAsync(id, cancellationToken) is { } job
                ? Results.Json(new { share = job.Share, label = JobText.Of(job, text), ended = job.Ended })
                : Results.NotFound())
        .RequireAuthorization(new AuthorizeAttribute { Roles = Desks.Chain });
}
