using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Waarborg.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> work on this provider.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteWaarborgDbContext>
{
    public SqliteWaarborgDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteWaarborgDbContext>().UseSqlite("Data Source=:memory:").Options);
}
