using System.Text.Json;
using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;

namespace Waarborg.Chain.Collect.Applications;

/// <summary>Finds, exports and erases applications, and what was declared beside them.</summary>
public sealed class ApplicationTraces(KeyRing keys) : IStagePart
{
    /// <inheritdoc />
    public Stage Stage => Stage.Collect;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Trace>> FindAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var traces = new List<Trace>();
        foreach (var application in await ListAsync(reading, person, cancellationToken))
        {
            traces.Add(new(Stage, TraceKind.Application, application.Id.ToString(), application.ReceivedAt));
            if (await DeclarationAsync(reading, application, cancellationToken) is { } declaration) traces.Add(new(Stage, TraceKind.Declaration, declaration.Id.ToString(), application.ReceivedAt));
        }
        return traces;
    }

    /// <inheritdoc />
    public async Task<JsonObject> ExportAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var applications = new JsonArray();
        var declarations = new JsonArray();
        foreach (var application in await ListAsync(reading, person, cancellationToken))
        {
            applications.Add(new JsonObject
            {
                ["id"] = application.Id.ToString(), ["reference"] = application.Reference, ["received"] = application.ReceivedAt, ["withAi"] = application.WithAi,
                ["noticeShown"] = application.NoticeShownAt, ["content"] = JsonNode.Parse(keys.Open(person, application.Id, application.Payload)),
            });
            if (await DeclarationAsync(reading, application, cancellationToken) is { } declaration)
                declarations.Add(new JsonObject { ["id"] = declaration.Id.ToString(), ["groups"] = JsonSerializer.SerializeToNode(keys.OpenDeclaration(declaration)) });
        }
        return new() { ["applications"] = applications, ["declarations"] = declarations };
    }

    /// <inheritdoc />
    public async Task EraseAsync(ErasureContext context, IUnitOfWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var declared = 0;
        foreach (var application in await ListAsync(work, context.Person, cancellationToken))
        {
            var handle = keys.VaultHandle(application.Id);
            declared += await work.DeleteAsync<Declaration>(d => d.Handle == handle, cancellationToken);
        }
        var id = context.Person.Id;
        await context.NoteAsync(work, Stage, TraceKind.Declaration, declared, cancellationToken);
        await context.NoteAsync(work, Stage, TraceKind.Application, await work.DeleteAsync<JobApplication>(a => a.PersonId == id, cancellationToken), cancellationToken);
    }

    private static Task<List<JobApplication>> ListAsync(IReading reading, Person person, CancellationToken cancellationToken)
    {
        var id = person.Id;
        return reading.ListAsync<JobApplication, JobApplication>(q => q.Where(a => a.PersonId == id).OrderBy(a => a.ReceivedAt), cancellationToken);
    }

    private Task<Declaration?> DeclarationAsync(IReading reading, JobApplication application, CancellationToken cancellationToken)
    {
        var handle = keys.VaultHandle(application.Id);
        return reading.FindAsync<Declaration>(d => d.Handle == handle, cancellationToken);
    }
}
