using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Waarborg.Storage.Model;
using Waarborg.Storage.Postgres;
using Waarborg.Storage.Sqlite;

namespace Waarborg.Storage;

/// <summary>Which database it is, and how to reach it: SQLite in WAL mode in a file, or PostgreSQL by connection string. Thread safe.</summary>
public sealed class Database
{
    private readonly Func<WaarborgDbContext> _newContext;

    private Database(Func<WaarborgDbContext> newContext, bool embedded) => (_newContext, IsEmbedded) = (newContext, embedded);

    /// <summary>Whether it is the embedded database.</summary>
    public bool IsEmbedded { get; }

    /// <summary>The embedded database.</summary>
    /// <param name="file">Path of the file; made when it does not exist.</param>
    /// <param name="busyTimeout">How long to wait for another writer; default 30 seconds.</param>
    public static Database Sqlite(string file, TimeSpan? busyTimeout = null)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = file, ForeignKeys = true, DefaultTimeout = (int)(busyTimeout ?? TimeSpan.FromSeconds(30)).TotalSeconds,
        };
        var options = new DbContextOptionsBuilder<SqliteWaarborgDbContext>().UseSqlite(connection.ToString()).Options;
        return new Database(() => new SqliteWaarborgDbContext(options), embedded: true);
    }

    /// <summary>A PostgreSQL database.</summary>
    /// <param name="connectionString">As Npgsql takes it. Never logged.</param>
    public static Database Postgres(string connectionString)
    {
        var options = new DbContextOptionsBuilder<PostgresWaarborgDbContext>().UseNpgsql(connectionString).Options;
        return new Database(() => new PostgresWaarborgDbContext(options), embedded: false);
    }

    /// <summary>A context of its own. The caller disposes it.</summary>
    public WaarborgDbContext NewContext() => _newContext();

    /// <summary>Brings the tables up to date, and the embedded database into WAL mode with full synchronisation.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var context = NewContext();
        await context.Database.MigrateAsync(cancellationToken);
        if (IsEmbedded) await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
    }

    /// <summary>Begins a transaction that writes. On SQLite it takes the write lock at once; on PostgreSQL it takes the lock that orders the log.</summary>
    internal async Task<IDbContextTransaction> BeginAsync(WaarborgDbContext context, CancellationToken cancellationToken)
    {
        const long LogLock = 0x57_41_41_52_42_4F_52_47; // "WAARBORG": one writer of the log at a time, held to the end of the transaction.
        var transaction = await context.Database.BeginTransactionAsync(IsEmbedded ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted, cancellationToken);
        if (!IsEmbedded) await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LogLock})", cancellationToken);
        return transaction;
    }
}
