using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Train;
using Waarborg.Law;
using Waarborg.Pdf;
using Waarborg.Web.Access;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Endpoints;

/// <summary>Documents to take away, each as a page, as a tagged PDF or as Markdown (<c>?format=html|pdf|markdown</c>), in Dutch or English (<c>?lang=nl|en</c>).</summary>
internal static class DocumentDownloads
{
    internal static void MapDocumentDownloads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/downloads/document/{id}/{kind}", async (string id, string kind, string? format, string? lang, Gatekeeper gatekeeper, ITexts texts, TimeProvider clock, CancellationToken cancellationToken) =>
            await DocumentAsync(id, kind, format, Language(lang, texts), gatekeeper, clock, cancellationToken)).RequireAuthorization(ForOverview());

        endpoints.MapGet("/downloads/record", async (string? format, string? lang, ActivityRegister register, ITexts texts, TimeProvider clock, CancellationToken cancellationToken) =>
            File(RegisterDocument.Tree(await register.ListAsync(cancellationToken), Language(lang, texts)), format, "register", clock)).RequireAuthorization(ForOverview());

        endpoints.MapGet("/downloads/model/{modelId:guid}", async (Guid modelId, string? format, string? lang, ModelOverview models, ActivityRegister register, ITexts texts, TimeProvider clock, CancellationToken cancellationToken) =>
        {
            if ((await models.ListAsync(null, cancellationToken)).FirstOrDefault(one => one.Id == modelId && one.Card is not null) is not { } model) return Results.NotFound();
            var name = (await register.FindAsync(model.ActivityId, cancellationToken))?.Name ?? new LocalizedText(model.ActivityId, model.ActivityId);
            return File(ModelCardDocument.Tree(model, name, Language(lang, texts)), format, string.Create(CultureInfo.InvariantCulture, $"model-card-{model.ActivityId}-{model.Number}"), clock);
        }).RequireAuthorization(ForOverview());

        endpoints.MapGet("/downloads/breach/{breachId:guid}", BreachAsync).RequireAuthorization(ForOverview());
    }

    private static async Task<IResult> DocumentAsync(string id, string kind, string? format, string lang, Gatekeeper gatekeeper, TimeProvider clock, CancellationToken cancellationToken)
    {
        if ((!ActivityDocuments.Kinds.Contains(kind) && kind != "dpv") || await gatekeeper.AssessAsync(id, cancellationToken) is not { } assessed) return Results.NotFound();
        if (kind == "dpv") return Results.File(Encoding.UTF8.GetBytes(DpvExport.JsonLd(assessed.Activity)), "application/ld+json", $"dpv-{id}.jsonld");
        var document = ActivityDocuments.Make(kind, assessed.Activity, assessed.Facts, lang);
        return format == "json"
            ? Results.File(Encoding.UTF8.GetBytes(document.Json()), "application/json", $"{kind}-{id}-{lang}.json")
            : File(document.Tree(), format, $"{kind}-{id}-{lang}", clock);
    }

    /// <summary>The notification to the authority, or with <c>?to=people</c> the letter.</summary>
    private static async Task<IResult> BreachAsync(
        Guid breachId, string? to, string? format, string? lang, BreachDesk desk, BreachTracer tracer, Colleagues colleagues, Gatekeeper gatekeeper, ITexts texts, TimeProvider clock, CancellationToken cancellationToken)
    {
        if ((await desk.ListAsync(cancellationToken)).FirstOrDefault(b => b.Id == breachId) is not { } breach) return Results.NotFound();
        if (await gatekeeper.AssessAsync(breach.ActivityId, cancellationToken) is not { } assessed) return Results.NotFound();
        var language = Language(lang, texts);
        var known = breach.Answers.ToDictionary();
        known["aware"] = new RequestTexts(language, clock).Format.Moment(breach.AwareAt);
        known["affected"] = breach.People.ToString(CultureInfo.InvariantCulture);
        if (to != "people") Name(known, await tracer.TraceAsync(breach.ActivityId, breach.Source, breach.ArtefactId, cancellationToken), colleagues, new RequestTexts(language, clock));
        var document = ActivityDocuments.Breach(to == "people", assessed.Activity, assessed.Facts, language, known);
        return File(document.Tree(), format, $"{document.Kind}-{breach.Id:N}-{language}", clock);
    }

    /// <summary>Which models of sealed sets leak, what bounds them, and who had them. Not in the letter to people: it speaks of accounts.</summary>
    private static void Name(Dictionary<string, string> known, BreachScope scope, Colleagues colleagues, RequestTexts texts)
    {
        if (scope.SealedModels.Count > 0)
            known["sealed-models"] = string.Join("; ", scope.SealedModels.Select(m => texts["breach.sealed-notified", m.Purpose, m.Set, m.People, texts.Format.TwoDecimals(m.Epsilon), m.Taken]));
        if (scope.Recipients.Count > 0)
            known["sealed-recipients"] = string.Join("; ", scope.Recipients.Select(r => texts[r.Took ? "breach.recipient-took" : "breach.recipient", r.Party, colleagues.NameOf(r.AccountId)]));
    }

    private static string Language(string? lang, ITexts texts) => lang is "nl" or "en" ? lang : texts.Language;

    private static AuthorizeAttribute ForOverview() => new() { Roles = Desks.Overview };

    /// <summary>The document in the form that was asked for; the page when none was.</summary>
    private static IResult File(DocumentTree document, string? format, string name, TimeProvider clock) => format switch
    {
        "pdf" => Results.File(TaggedPdf.Write(document, clock.GetUtcNow()), "application/pdf", $"{name}.pdf"),
        "markdown" => Results.File(Encoding.UTF8.GetBytes(document.Markdown()), "text/markdown; charset=utf-8", $"{name}.md"),
        _ => Results.File(Encoding.UTF8.GetBytes(document.Html()), "text/html; charset=utf-8", $"{name}.html"),
    };
}
