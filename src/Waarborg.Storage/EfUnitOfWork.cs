using System.Linq.Expressions;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Evidence;
using Waarborg.Storage.Logs;
using Waarborg.Storage.Model;

namespace Waarborg.Storage;

/// <summary>One transaction: what changes, and the log entries that prove it.</summary>
internal sealed class EfUnitOfWork(
    WaarborgDbContext context, IDbContextTransaction transaction, CheckpointSigner signer, ICheckpointWitness witness, KeyRing keys, TimeProvider clock)
    : EfReading(context, tracking: true), IUnitOfWork
{
    /// <summary>Most commitments in one entry: 47 bytes each, of the 65,535 that an entry has.</summary>
    private const int MostPeople = 900;

    private readonly List<(Happening Happening, IReadOnlyList<Person> People)> _happenings = [];
    private bool _deletedEvidenced;

    public void Add<T>(T entity)
        where T : class => Context.Add(entity);

    public async Task<int> DeleteAsync<T>(Expression<Func<T, bool>> condition, CancellationToken cancellationToken)
        where T : class
    {
        var deleted = await Context.Set<T>().Where(condition).ExecuteDeleteAsync(cancellationToken);
        _deletedEvidenced |= deleted > 0 && NeedsEvidence(typeof(T));
        return deleted;
    }

    public void Record(Happening happening, IEnumerable<Person>? people = null) => _happenings.Add((happening, people?.ToList() ?? []));

    public async Task<long?> CommitAsync(CancellationToken cancellationToken)
    {
        if (_happenings.Count == 0 && (_deletedEvidenced || Context.ChangeTracker.Entries().Any(e =>
                e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && NeedsEvidence(e.Entity.GetType()))))
            throw new InvalidOperationException("A change was about to be committed without a log entry.");
        var append = _happenings.Count == 0 ? null : await AppendAsync(cancellationToken);
        await Context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (append is not null) await witness.NoteAsync(append.Checkpoint, cancellationToken);
        return append?.PreviousSize;
    }

    public override async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<LogAppend> AppendAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var store = new ContextLogStore(Context);
        var entries = _happenings.SelectMany(h => Split(h.Happening, h.People)).ToList();
        var append = await new LogWriter(store, signer).AppendAsync([.. entries.Select(e => Encode(e.Happening, e.People, now))], cancellationToken);
        for (var i = 0; i < entries.Count; i++)
            foreach (var person in entries[i].People.Where(p => p.WrappedKey is not null))
                Context.Add(new LogMention { EntryIndex = append.PreviousSize + i, PersonId = person.Id, At = now });
        return append;
    }

    /// <summary>An entry has room for so many commitments: what concerns more people is several entries of one kind, numbered, with the same facts.</summary>
    private static IEnumerable<(Happening Happening, IReadOnlyList<Person> People)> Split(Happening happening, IReadOnlyList<Person> people)
    {
        if (people.Count <= MostPeople) return [(happening, people)];
        var parts = people.Chunk(MostPeople).ToList();
        return parts.Select((part, i) => (
            happening with { Facts = [.. happening.Facts, ("part", i + 1L), ("parts", (long)parts.Count)], Commitments = i == 0 ? happening.Commitments : [] }, (IReadOnlyList<Person>)part));
    }

    /// <summary>Commitments are made with a fresh name for each entry, so that two entries about one person cannot be linked by whoever reads the log.</summary>
    private byte[] Encode(Happening happening, IReadOnlyList<Person> people, DateTimeOffset now)
    {
        var occasion = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var facts = happening.Facts.Append(("occasion", occasion)).ToDictionary(f => f.Item1, f => FactOf(f.Item2), StringComparer.Ordinal);
        return new LogEvent
        {
            Type = happening.Type, At = now, Actor = happening.By.Id, Activity = happening.ActivityId, Stage = happening.Stage?.ToString().ToLowerInvariant(),
            Subjects = [.. people.Where(p => p.WrappedKey is not null).Select(p => keys.Commit(p, occasion)).Concat(happening.Commitments).Order(StringComparer.Ordinal)],
            Facts = facts,
        }.ToCanonicalJson();
    }

    private static FactValue FactOf(object value) => value switch
    {
        string text => text,
        long number => number,
        bool truth => truth,
        _ => throw new ArgumentException($"A fact of the log is a text, a number or a truth value, not a {value.GetType().Name}."),
    };

    /// <summary>Everything of the chain needs evidence, but for progress and for the log itself.</summary>
    private static bool NeedsEvidence(Type entity) =>
        !typeof(IOperational).IsAssignableFrom(entity) && entity != typeof(LogMention) && entity.Namespace != typeof(LogEntryRow).Namespace;
}
