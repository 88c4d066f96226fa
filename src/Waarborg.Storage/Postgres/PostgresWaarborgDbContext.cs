using Microsoft.EntityFrameworkCore;
using Waarborg.Storage.Model;

namespace Waarborg.Storage.Postgres;

/// <summary>The model on PostgreSQL.</summary>
/// <param name="options">The options.</param>
public sealed class PostgresWaarborgDbContext(DbContextOptions<PostgresWaarborgDbContext> options) : WaarborgDbContext(options);
