using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Mvc;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train.SealedModels;
using Waarborg.Law;
using Waarborg.Web.Access;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Endpoints;

/// <summary>Files to take away: a certificate, a receipt, a person's own copy.</summary>
internal static class Downloads
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void MapDownloads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/downloads/certificate/{erasureId:guid}", async (Guid erasureId, CertificateOffice office, CancellationToken cancellationToken) =>
            await office.IssueAsync(erasureId, cancellationToken) is { } certificate
                ? File(certificate, "application/json", $"certificate-{erasureId:N}.json")
                : Results.NotFound()).RequireAuthorization(For($"{Desks.Rights},{Desks.Auditor}"));

        endpoints.MapGet("/downloads/receipt/{index:long}", async (long index, LogBook log, CancellationToken cancellationToken) =>
            await log.ReceiptAsync(index, cancellationToken) is { } receipt
                ? File(receipt.ToText(), "text/plain; charset=utf-8", $"receipt-{index}.txt")
                : Results.NotFound()).RequireAuthorization(For(Desks.Chain));

        endpoints.MapGet("/downloads/sealed-set/{setId:guid}", async (Guid setId, DestroySealedSet sets, CancellationToken cancellationToken) =>
            await sets.CertificateAsync(setId, cancellationToken) is { } certificate
                ? File(certificate, "application/json", $"sealed-set-{setId:N}.json")
                : Results.NotFound()).RequireAuthorization(For(Desks.Overview));

        endpoints.MapGet("/downloads/sealed-model/{modelId:guid}", WeightsAsync).RequireAuthorization(For(Desks.ThirdParty));

        endpoints.MapGet("/downloads/assessment/{assessmentId:guid}", async (Guid assessmentId, AssessmentDesk desk, ActivityRegister register, CancellationToken cancellationToken) =>
        {
            foreach (var activity in await register.ListAsync(cancellationToken))
            {
                if ((await desk.ListAsync(activity.Id, cancellationToken)).FirstOrDefault(f => f.Id == assessmentId && f.QuestionnaireId == AssessmentOutput.Questionnaire) is { } filled)
                    return File(AssessmentOutput.Write(filled, activity), "application/json", $"dpia-{activity.Id}.json");
            }
            return Results.NotFound();
        }).RequireAuthorization(For(Desks.Overview));

        endpoints.MapGet("/downloads/risk/{assessmentId:guid}", async (Guid assessmentId, RiskDesk desk, CancellationToken cancellationToken) =>
            await desk.DocumentAsync(assessmentId, cancellationToken) is { } report
                ? File(report, "application/json", $"risk-{assessmentId:N}.json")
                : Results.NotFound()).RequireAuthorization(For(Desks.Overview));

        // A manifest that was just written goes back as a file; nothing is kept.
        endpoints.MapPost("/downloads/manifest", ([FromForm] string yaml) => File(yaml, "application/yaml; charset=utf-8", "activity.yaml"))
            .RequireAuthorization(For(Desks.Accountable));

        endpoints.MapGet("/downloads/export/{requestId:guid}", ExportAsync).RequireAuthorization(For(Desks.Rights));
    }

    private static async Task<IResult> ExportAsync(
        Guid requestId, HttpContext http, RequestDesk desk, Gatekeeper gatekeeper, ExportSubject export, CancellationToken cancellationToken)
    {
        if ((await desk.ListAsync(cancellationToken)).FirstOrDefault(r => r.Id == requestId) is not { } request) return Results.NotFound();
        var actor = http.User.ToActor();
        var asked = await gatekeeper.AskAsync(request, actor, cancellationToken);
        if (asked.Value is not Permit<RightsStage> permit) return Results.LocalRedirect($"~/requests/{requestId}?failed=refused");
        var copy = await export.ExportAsync(permit, request, actor, cancellationToken);
        return copy.Succeeded
            ? File(copy.Value.ToJsonString(Readable), "application/json", $"copy-{requestId:N}.json")
            : Results.LocalRedirect($"~/requests/{requestId}?failed={copy.Problems[0].Code}");
    }

    /// <summary>Released weights, for who asked for them. Whatever stands in the way, the answer is that there is nothing here.</summary>
    private static async Task<IResult> WeightsAsync(Guid modelId, HttpContext http, SealedModelDoor door, Gatekeeper gatekeeper, CancellationToken cancellationToken)
    {
        var actor = http.User.ToActor();
        if (await door.ActivityOfAsync(modelId, actor, cancellationToken) is not { } activity) return Results.NotFound();
        var asked = await gatekeeper.AskAgainAsync<TrainStage>(activity, actor, cancellationToken);
        if (asked.Value is not Permit<TrainStage> permit) return Results.NotFound();
        var taken = await door.TakeAsync(permit, modelId, actor, cancellationToken);
        return taken.Succeeded ? Results.File(taken.Value, "application/octet-stream", $"sealed-model-{modelId:N}.safetensors") : Results.NotFound();
    }

    private static AuthorizeAttribute For(string roles) => new() { Roles = roles };

    private static IResult File(string text, string type, string name) => Results.File(Encoding.UTF8.GetBytes(text), type, name);
}
