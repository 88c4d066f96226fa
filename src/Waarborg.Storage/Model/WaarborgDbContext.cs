using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Waarborg.Chain.People;

namespace Waarborg.Storage.Model;

/// <summary>The one model, of which the two providers have a thin subclass each with its migrations. Used through the workspace; not thread safe.</summary>
/// <param name="options">The provider's options.</param>
public abstract class WaarborgDbContext(DbContextOptions options) : IdentityDbContext<Account, IdentityRole<Guid>, Guid>(options)
{
    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(WaarborgDbContext).Assembly);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // One form on both databases, that sorts and compares: SQLite has no moment type, and PostgreSQL keeps microseconds only.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
    }

    private sealed class MomentConverter() : ValueConverter<DateTimeOffset, long>(at => at.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
