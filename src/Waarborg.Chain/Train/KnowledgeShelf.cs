using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Files;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Deidentification;
using Waarborg.Law;

namespace Waarborg.Chain.Train;

/// <summary>Keeps the organisation's own documents, from which the base learns and against which answers are checked. Thread safe.</summary>
public sealed class KnowledgeShelf(IWorkspace workspace, KnownPeopleLoader knownPeople, Detector detector, TimeProvider clock)
{
    private const int MaximumLength = 2_000_000;

    /// <summary>Adds a document, after a look for data of known people, citizen service numbers and bank accounts. The same text again changes nothing.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="name">Its name.</param>
    /// <param name="content">The text, UTF-8.</param>
    /// <param name="actor">A data steward.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<KnowledgeDocument>> AddAsync(string activityId, string name, Stream content, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.DataSteward)) return CommonProblems.NotAllowed(Role.DataSteward);
        string text;
        try
        {
            using var reader = new StreamReader(new GuardedUtf8Stream(content, CsvTable.MaximumLineBytes, CsvTable.MaximumBytes), new UTF8Encoding(false, true));
            text = await reader.ReadToEndAsync(cancellationToken);
        }
        catch (GuardedUtf8Exception e)
        {
            return e.ToProblem(name);
        }
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaximumLength) return TrainProblems.EmptyKnowledge(name);
        var known = await knownPeople.LoadAsync(cancellationToken);
        var found = KnownIdentifiers.In(text, detector, known, null)
            + detector.Detect(text).Count(e => e.Label is EntityLabel.Bsn or EntityLabel.Iban or EntityLabel.CreditCard);
        if (found > 0) return TrainProblems.PersonalKnowledge(found);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await work.FindAsync<KnowledgeDocument>(d => d.ActivityId == activityId && d.Sha256 == sha256, cancellationToken) is { } same) return same;
        var document = new KnowledgeDocument { Id = Guid.NewGuid(), ActivityId = activityId, Name = name, Text = text, Sha256 = sha256, AddedAt = clock.GetUtcNow() };
        work.Add(document);
        work.Record(new Happening("train.knowledge-added", actor, activityId, Stage.Train, ("document", document.Id.ToString()), ("sha256", sha256)));
        await work.CommitAsync(cancellationToken);
        return document;
    }

    /// <summary>The documents of an activity, oldest first.</summary>
    public async Task<IReadOnlyList<KnowledgeDocument>> ListAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        return await reading.ListAsync<KnowledgeDocument, KnowledgeDocument>(q => q.Where(d => d.ActivityId == activityId).OrderBy(d => d.AddedAt).ThenBy(d => d.Id), cancellationToken);
    }
}
