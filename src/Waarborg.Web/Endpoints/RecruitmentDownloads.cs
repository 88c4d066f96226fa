using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.Oversee.Fairness;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Chain.Workspace;
using Waarborg.Web.Access;

namespace Waarborg.Web.Endpoints;

/// <summary>Files to take away from the desk for applications: the fairness table, and a candidate's own copy.</summary>
internal static class RecruitmentDownloads
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void MapRecruitmentDownloads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/downloads/fairness/{snapshotId:guid}", async (Guid snapshotId, IWorkspace workspace, CancellationToken cancellationToken) =>
        {
            await using var reading = await workspace.ReadAsync(cancellationToken);
            return await reading.FindAsync<FairnessSnapshot>(s => s.Id == snapshotId, cancellationToken) is { } snapshot
                ? Results.File(Encoding.UTF8.GetBytes(FairnessFigures.Parse(snapshot.FiguresJson).Outcomes.ToCsv()), "text/csv; charset=utf-8", $"fairness-{snapshotId:N}.csv")
                : Results.NotFound();
        }).RequireAuthorization(new AuthorizeAttribute { Roles = Desks.Overview });

        endpoints.MapGet("/candidate/{secret}/copy", async (string secret, CandidateDesk desk, CancellationToken cancellationToken) =>
            await desk.CopyAsync(secret, cancellationToken) is { Succeeded: true } copy
                ? Results.File(Encoding.UTF8.GetBytes(copy.Value.ToJsonString(Readable)), "application/json", "copy.json")
                : Results.NotFound()).AllowAnonymous();
    }
}
