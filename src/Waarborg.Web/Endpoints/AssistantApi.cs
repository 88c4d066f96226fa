using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Law;
using Waarborg.Web.Access;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Endpoints;

/// <summary>
/// Answers a question sentence by sentence, as server-sent events: <c>notice</c> (you are talking to an AI), <c>sentence</c> for each that has passed every guard, and at the end
/// <c>answer</c>, or <c>handover</c> when a human takes over. The gate is asked first, as for every question.
/// </summary>
internal static class AssistantApi
{
    internal static void MapAssistantApi(this IEndpointRouteBuilder endpoints) => endpoints
        .MapPost("/api/activities/{id}/ask", AskAsync).RequireAuthorization(new AuthorizeAttribute { Roles = Desks.ServiceAgent }).DisableAntiforgery();

    private static async Task<IResult> AskAsync(
        string id, HttpContext http, IAntiforgery antiforgery, Gatekeeper gatekeeper, AskAssistant assistant, SubjectIndex subjects, ITexts texts)
    {
        // The token comes in a header: the body is not a form.
        if (!await antiforgery.IsRequestValidAsync(http)) return Problem(StatusCodes.Status400BadRequest, "forgery", texts["api.forgery"]);
        if (await ReadAsync(http) is not { } asked || string.IsNullOrWhiteSpace(asked.Question)) return Problem(StatusCodes.Status400BadRequest, "question", texts["ask.nothing"]);
        var answer = await gatekeeper.AskAsync<ApplyStage>(id, http.User.ToActor(), http.RequestAborted);
        if (answer.Value is null) return Problem(StatusCodes.Status404NotFound, "activity", texts["api.no-activity"]);
        if (answer.Value is not Permit<ApplyStage> permit) return Problem(StatusCodes.Status403Forbidden, "gate", texts["api.refused"]);
        Person? person = null;
        if (!string.IsNullOrWhiteSpace(asked.Person))
        {
            person = await subjects.FindPersonAsync(asked.Person, http.RequestAborted);
            if (person is null || person.ErasedAt is not null || !permit.Covers(person.SubjectId)) return Problem(StatusCodes.Status400BadRequest, "person", texts["ask.not-this-person"]);
        }
        var mode = string.Equals(asked.Mode, "model", StringComparison.OrdinalIgnoreCase) ? AnswerMode.Model : AnswerMode.Retrieval;
        var events = assistant.StreamAsync(permit, asked.Question, person, mode, http.User.ToActor(), http.RequestAborted);
        return TypedResults.ServerSentEvents(EventsAsync(events, texts, http.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(IAsyncEnumerable<AnswerEvent> events, ITexts texts, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return Item("notice", new { text = texts["ask.ai-why"], aiGenerated = true });
        await foreach (var e in events.WithCancellation(cancellationToken))
        {
            if (e.Sentence is not null) yield return Item("sentence", new { text = e.Sentence });
            else yield return Last(e.Proposal!, texts);
        }
    }

    private static SseItem<string> Last(Proposal proposal, ITexts texts) => proposal.HandedOver
        ? Item("handover", new { id = proposal.Id, reason = proposal.Reason, text = texts["ask.human-answers"], why = texts.Of("handover", proposal.Reason ?? "") })
        : Item("answer", new
        {
            id = proposal.Id, answer = proposal.Answer, confidence = proposal.Confidence, aiGenerated = proposal.AiGenerated,
            sources = proposal.Sources.Select(s => new { s.Document, s.Section, s.Text }),
        });

    private static SseItem<string> Item(string type, object data) => new(JsonSerializer.Serialize(data, JsonSerializerOptions.Web), type);

    private static async Task<Asked?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasJsonContentType()) return null;
        try
        {
            return await http.Request.ReadFromJsonAsync<Asked>(http.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Problem(int status, string code, string detail) =>
        Results.Json(new { code, detail }, statusCode: status, contentType: "application/problem+json");

    /// <summary>What is asked; mode is <c>retrieval</c> unless it is <c>model</c>.</summary>
    private sealed record Asked(string? Question, string? Person, string? Mode);
}
