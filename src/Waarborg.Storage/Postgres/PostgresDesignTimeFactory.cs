using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Waarborg.Storage.Postgres;

/// <summary>Lets <c>dotnet ef migrations add</c> work on this provider.</summary>
internal sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresWaarborgDbContext>
{
    public PostgresWaarborgDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresWaarborgDbContext>().UseNpgsql("Host=localhost").Options);
}
