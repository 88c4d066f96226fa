using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Collect;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare;
using Waarborg.Chain.Work;

namespace Waarborg.Storage.Model;

/// <summary>
/// How the entities of the chain lie in tables. Every row that holds something of a person has a foreign key to that person, so that lineage cannot have holes;
/// none cascades, because erasing is the work of the stages and leaves evidence.
/// </summary>
internal sealed class ChainConfiguration :
    IEntityTypeConfiguration<ActivityManifest>, IEntityTypeConfiguration<Person>, IEntityTypeConfiguration<LogMention>, IEntityTypeConfiguration<Job>,
    IEntityTypeConfiguration<CollectedRecord>, IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportChunk>, IEntityTypeConfiguration<DataSet>,
    IEntityTypeConfiguration<DataSetItem>, IEntityTypeConfiguration<Measurement>, IEntityTypeConfiguration<RiskAssessment>, IEntityTypeConfiguration<SampleReview>, IEntityTypeConfiguration<SampleReviewItem>,
    IEntityTypeConfiguration<Chain.Artefacts.Model>, IEntityTypeConfiguration<Shard>,
    IEntityTypeConfiguration<ShardMember>, IEntityTypeConfiguration<ShardSlice>, IEntityTypeConfiguration<TrainingPoint>, IEntityTypeConfiguration<KnowledgeDocument>, IEntityTypeConfiguration<Prompt>, IEntityTypeConfiguration<Decision>,
    IEntityTypeConfiguration<FilledQuestionnaire>, IEntityTypeConfiguration<SystemFinding>, IEntityTypeConfiguration<Breach>, IEntityTypeConfiguration<Notice>,
    IEntityTypeConfiguration<NoticeDelivery>, IEntityTypeConfiguration<Wish>, IEntityTypeConfiguration<RightsRequest>, IEntityTypeConfiguration<Erasure>
{
    public void Configure(EntityTypeBuilder<ActivityManifest> builder) => builder.ToTable("activity_manifests").HasKey(m => new { m.ActivityId, m.Number });

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.ExternalIdHash).IsUnique();
        builder.Ignore(p => p.SubjectId);
    }

    public void Configure(EntityTypeBuilder<LogMention> builder)
    {
        builder.ToTable("log_mentions").HasKey(m => new { m.EntryIndex, m.PersonId });
        OfPerson<LogMention>(builder, nameof(LogMention.PersonId));
    }

    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs").HasKey(j => j.Id);
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Ignore(j => j.Share);
        builder.Ignore(j => j.Ended);
        builder.HasIndex(j => j.State);
        builder.HasIndex(j => j.TargetId);
    }

    public void Configure(EntityTypeBuilder<CollectedRecord> builder)
    {
        builder.ToTable("records").HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => new { r.ActivityId, r.Kind, r.ExternalIdHash }).IsUnique();
        OfPerson<CollectedRecord>(builder, nameof(CollectedRecord.PersonId));
    }

    public void Configure(EntityTypeBuilder<Import> builder) => WithId(builder, "imports", i => i.Id);

    public void Configure(EntityTypeBuilder<ImportChunk> builder)
    {
        WithId(builder, "import_chunks", c => c.Id);
        builder.HasIndex(c => new { c.ImportId, c.Index }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DataSet> builder)
    {
        WithId(builder, "data_sets", d => d.Id);
        builder.HasIndex(d => new { d.ActivityId, d.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DataSetItem> builder)
    {
        WithId(builder, "data_set_items", i => i.Id);
        builder.HasIndex(i => new { i.DataSetId, i.RecordId }).IsUnique();
        builder.HasOne<DataSet>().WithMany().HasForeignKey(i => i.DataSetId).OnDelete(DeleteBehavior.Restrict);
        OfPerson<DataSetItem>(builder, nameof(DataSetItem.PersonId));
    }

    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        WithId(builder, "measurements", m => m.Id);
        builder.HasOne<DataSet>().WithMany().HasForeignKey(m => m.DataSetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RiskAssessment> builder)
    {
        WithId(builder, "risk_assessments", a => a.Id);
        builder.HasOne<DataSet>().WithMany().HasForeignKey(a => a.DataSetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SampleReview> builder)
    {
        WithId(builder, "sample_reviews", r => r.Id);
        builder.HasOne<DataSet>().WithMany().HasForeignKey(r => r.DataSetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SampleReviewItem> builder)
    {
        WithId(builder, "sample_review_items", i => i.Id);
        builder.HasIndex(i => new { i.ReviewId, i.Position }).IsUnique();
        builder.HasOne<SampleReview>().WithMany().HasForeignKey(i => i.ReviewId).OnDelete(DeleteBehavior.Restrict);
        OfPerson<SampleReviewItem>(builder, nameof(SampleReviewItem.PersonId));
    }

    public void Configure(EntityTypeBuilder<Chain.Artefacts.Model> builder)
    {
        WithId(builder, "models", m => m.Id);
        builder.HasIndex(m => new { m.ActivityId, m.Number }).IsUnique();
        builder.HasOne<DataSet>().WithMany().HasForeignKey(m => m.DataSetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Shard> builder)
    {
        WithId(builder, "shards", s => s.Id);
        builder.HasIndex(s => new { s.ModelId, s.Index }).IsUnique();
        builder.HasOne<Chain.Artefacts.Model>().WithMany().HasForeignKey(s => s.ModelId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ShardSlice> builder)
    {
        WithId(builder, "shard_slices", s => s.Id);
        builder.HasIndex(s => new { s.ShardId, s.Index }).IsUnique();
        builder.HasOne<Shard>().WithMany().HasForeignKey(s => s.ShardId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TrainingPoint> builder)
    {
        WithId(builder, "training_points", p => p.Id);
        builder.HasIndex(p => new { p.ShardId, p.Slice, p.Step });
        builder.HasOne<Shard>().WithMany().HasForeignKey(p => p.ShardId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ShardMember> builder)
    {
        builder.ToTable("shard_members").HasKey(m => new { m.ShardId, m.PersonId });
        builder.HasOne<Shard>().WithMany().HasForeignKey(m => m.ShardId).OnDelete(DeleteBehavior.Restrict);
        OfPerson<ShardMember>(builder, nameof(ShardMember.PersonId));
    }

    public void Configure(EntityTypeBuilder<KnowledgeDocument> builder)
    {
        WithId(builder, "knowledge_documents", d => d.Id);
        builder.HasIndex(d => new { d.ActivityId, d.Sha256 }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Prompt> builder)
    {
        WithId(builder, "prompts", p => p.Id);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        WithId(builder, "decisions", d => d.Id);
        builder.HasIndex(d => d.PromptId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FilledQuestionnaire> builder)
    {
        WithId(builder, "questionnaires", f => f.Id);
        builder.Ignore(f => f.Answers);
        builder.Ignore(f => f.Origins);
    }

    public void Configure(EntityTypeBuilder<Breach> builder)
    {
        WithId(builder, "breaches", b => b.Id);
        builder.Ignore(b => b.Answers);
        builder.Ignore(b => b.DueAt);
    }

    public void Configure(EntityTypeBuilder<SystemFinding> builder) => WithId(builder, "system_findings", f => f.Id);

    public void Configure(EntityTypeBuilder<Notice> builder) => WithId(builder, "notices", n => n.Id);

    public void Configure(EntityTypeBuilder<NoticeDelivery> builder)
    {
        WithId(builder, "notice_deliveries", d => d.Id);
        builder.HasOne<Notice>().WithMany().HasForeignKey(d => d.NoticeId).OnDelete(DeleteBehavior.Restrict);
        OfPerson<NoticeDelivery>(builder, nameof(NoticeDelivery.PersonId));
    }

    public void Configure(EntityTypeBuilder<Wish> builder)
    {
        WithId(builder, "wishes", w => w.Id);
        OfPerson<Wish>(builder, nameof(Wish.PersonId));
    }

    public void Configure(EntityTypeBuilder<RightsRequest> builder)
    {
        WithId(builder, "rights_requests", r => r.Id);
        OfPerson<RightsRequest>(builder, nameof(RightsRequest.PersonId));
    }

    public void Configure(EntityTypeBuilder<Erasure> builder)
    {
        WithId(builder, "erasures", e => e.Id);
        builder.Ignore(e => e.Actions);
        OfPerson<Erasure>(builder, nameof(Erasure.PersonId));
    }

    private static void WithId<T>(EntityTypeBuilder<T> builder, string table, System.Linq.Expressions.Expression<Func<T, Guid>> id)
        where T : class
    {
        builder.ToTable(table);
        builder.Property(id).ValueGeneratedNever();
    }

    private static void OfPerson<T>(EntityTypeBuilder builder, string property)
        where T : class
    {
        builder.HasOne(typeof(Person)).WithMany().HasForeignKey(property).OnDelete(DeleteBehavior.Restrict);
    }
}
