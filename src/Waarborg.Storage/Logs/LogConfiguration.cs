using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Waarborg.Storage.Logs;

/// <summary>How the log lies in tables.</summary>
internal sealed class LogConfiguration : IEntityTypeConfiguration<LogEntryRow>, IEntityTypeConfiguration<LogTileRow>, IEntityTypeConfiguration<LogHeadRow>
{
    public void Configure(EntityTypeBuilder<LogEntryRow> builder)
    {
        builder.ToTable("log_entries").HasKey(e => e.Index);
        builder.Property(e => e.Index).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<LogTileRow> builder) => builder.ToTable("log_tiles").HasKey(t => new { t.Level, t.Index });

    public void Configure(EntityTypeBuilder<LogHeadRow> builder)
    {
        builder.ToTable("log_head").HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
    }
}
