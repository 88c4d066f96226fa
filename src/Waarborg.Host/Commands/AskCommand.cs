using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Apply;
using Waarborg.Chain.People;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg ask</c>: puts questions to the assistant, one JSON object a line in, one a line out.</summary>
internal static class AskCommand
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static Command Create()
    {
        var file = new Argument<string>("QUESTIONS") { Description = "JSON lines, each {\"question\":…}" };
        var mode = CommonOptions.OneOf("--mode", "model or retrieval", "model", "model", "retrieval");
        var activity = new Option<string?>("--activity") { Description = "Id of the activity (default: the one with a model)" };
        var data = CommonOptions.Data();
        var command = new Command("ask", "Put questions to the assistant.") { file, mode, activity, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var questions = await ReadAsync(parsed.GetRequiredValue(file), cancellationToken);
            await using var session = await Session.OpenAsync(Folder(parsed.GetRequiredValue(data)), cancellationToken);
            var actor = Actor.With("operator", Role.ServiceAgent);
            var activityId = parsed.GetValue(activity) ?? await WithModelAsync(session, cancellationToken);
            var assistant = session.Get<AskAssistant>();
            var answerMode = parsed.GetRequiredValue(mode) == "retrieval" ? AnswerMode.Retrieval : AnswerMode.Model;
            foreach (var question in questions)
            {
                var permit = await session.PermitAsync<ApplyStage>(activityId, actor, cancellationToken);
                var proposal = await assistant.AskAsync(permit, question, null, answerMode, actor, cancellationToken);
                Console.WriteLine(JsonSerializer.Serialize(
                    new { question, answer = proposal.Answer, handedOver = proposal.HandedOver, aiGenerated = proposal.AiGenerated, confidence = Math.Round(proposal.Confidence, 3), sources = proposal.Sources }, Options));
            }
            return CommandLine.Done;
        });
        return command;
    }

    private static async Task<List<string>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var questions = new List<string>();
        var number = 0;
        foreach (var line in await File.ReadAllLinesAsync(file, cancellationToken))
        {
            number++;
            if (line.Length == 0) continue;
            try
            {
                questions.Add(JsonSerializer.Deserialize<Line>(line, Options)?.Question ?? throw new JsonException());
            }
            catch (JsonException)
            {
                throw new UserErrorException(
                    $"{Path.GetFileName(file)}:{number}: verwacht {{\"question\":\"…\"}}.", $"{Path.GetFileName(file)}:{number}: expected {{\"question\":\"…\"}}.");
            }
        }
        return questions;
    }

    /// <summary>The demonstration lies in a folder of its own inside the default one.</summary>
    private static string Folder(string data) =>
        !File.Exists(Path.Combine(data, "waarborg.db")) && File.Exists(Path.Combine(data, "demo", "waarborg.db")) ? Path.Combine(data, "demo") : data;

    private static async Task<string> WithModelAsync(Session session, CancellationToken cancellationToken)
    {
        foreach (var candidate in await session.Get<ActivityRegister>().ListAsync(cancellationToken))
            if (await session.Get<IModelProvider>().FindAsync(candidate.Id, cancellationToken) is not null) return candidate.Id;
        throw new UserErrorException("Er is nog geen model dat kan antwoorden. Doe eerst: ./waarborg demo", "There is no model that can answer yet. First do: ./waarborg demo");
    }

    private sealed record Line(string? Question);
}
