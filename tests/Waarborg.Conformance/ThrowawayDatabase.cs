using Npgsql;
using Waarborg.Storage;

namespace Waarborg.Conformance;

/// <summary>An empty database for one test: a file of its own, or a PostgreSQL database of its own on the server that <c>./test</c> started.</summary>
public sealed class ThrowawayDatabase : IAsyncDisposable
{
    public const string PostgresVariable = "WAARBORG_TEST_POSTGRES";

    private readonly Func<Task> _drop;

    private ThrowawayDatabase(Database database, string folder, Func<Task> drop) => (Database, Folder, _drop) = (database, folder, drop);

    public Database Database { get; }

    /// <summary>A folder for what lies beside the database.</summary>
    public string Folder { get; }

    public string SqliteFile => Path.Combine(Folder, "test.db");

    public static async Task<ThrowawayDatabase> CreateAsync(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("waarborg-test-").FullName;
        var created = kind == DatabaseKind.Sqlite ? Sqlite(folder) : await PostgresAsync(folder);
        await created.Database.MigrateAsync(CancellationToken.None);
        return created;
    }

    public async ValueTask DisposeAsync()
    {
        await _drop();
        Directory.Delete(Folder, recursive: true);
    }

    private static ThrowawayDatabase Sqlite(string folder) => new(Database.Sqlite(Path.Combine(folder, "test.db")), folder, () =>
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    });

    private static async Task<ThrowawayDatabase> PostgresAsync(string folder)
    {
        var server = Environment.GetEnvironmentVariable(PostgresVariable)
            ?? throw new InvalidOperationException($"{PostgresVariable} is not set: run the tests with ./test, which starts a throw-away PostgreSQL.");
        var name = $"t{Guid.NewGuid():N}";
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        // A pool, as in the product: a new connection for each question is most of the time of a test.
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 8 }.ToString();
        return new ThrowawayDatabase(Database.Postgres(connection), folder, async () =>
        {
            await using (var pool = new NpgsqlConnection(connection)) NpgsqlConnection.ClearPool(pool);
            await ExecuteAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
