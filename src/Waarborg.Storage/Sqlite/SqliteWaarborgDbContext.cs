using Microsoft.EntityFrameworkCore;
using Waarborg.Storage.Model;

namespace Waarborg.Storage.Sqlite;

/// <summary>The model on SQLite.</summary>
/// <param name="options">The options.</param>
public sealed class SqliteWaarborgDbContext(DbContextOptions<SqliteWaarborgDbContext> options) : WaarborgDbContext(options);
