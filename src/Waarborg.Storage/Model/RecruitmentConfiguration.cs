using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Oversee.Fairness;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.People;

namespace Waarborg.Storage.Model;

/// <summary>
/// How applications lie in tables. What is of a candidate has a foreign key to that person; the vault of declarations and the tallies have none on purpose: nothing in the
/// database leads from them to anybody.
/// </summary>
internal sealed class RecruitmentConfiguration :
    IEntityTypeConfiguration<Opening>, IEntityTypeConfiguration<JobApplication>, IEntityTypeConfiguration<BlindFile>, IEntityTypeConfiguration<EvidenceProposal>,
    IEntityTypeConfiguration<Review>, IEntityTypeConfiguration<HiringDecision>, IEntityTypeConfiguration<OutcomeLetter>, IEntityTypeConfiguration<CandidateRequest>,
    IEntityTypeConfiguration<ReviewTally>, IEntityTypeConfiguration<ReviewerTraining>, IEntityTypeConfiguration<DeskNote>, IEntityTypeConfiguration<Declaration>,
    IEntityTypeConfiguration<FairnessSnapshot>, IEntityTypeConfiguration<CandidateMail>
{
    public void Configure(EntityTypeBuilder<Opening> builder)
    {
        WithId(builder, "openings", o => o.Id);
        builder.Ignore(o => o.Reasons).Ignore(o => o.ProxyList);
        builder.HasOne<Notice>().WithMany().HasForeignKey(o => o.NoticeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JobApplication> builder)
    {
        WithId(builder, "applications", a => a.Id);
        builder.HasIndex(a => a.LinkHash).IsUnique();
        builder.HasIndex(a => a.Reference).IsUnique();
        builder.HasIndex(a => new { a.OpeningId, a.ReceivedAt });
        builder.HasOne<Opening>().WithMany().HasForeignKey(a => a.OpeningId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BlindFile> builder)
    {
        WithId(builder, "blind_files", b => b.Id);
        builder.HasIndex(b => b.ApplicationId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(b => b.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EvidenceProposal> builder)
    {
        WithId(builder, "evidence_proposals", p => p.Id);
        builder.HasIndex(p => p.ApplicationId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Review> builder)
    {
        WithId(builder, "reviews", r => r.Id);
        builder.Ignore(r => r.OpenedPapers).Ignore(r => r.UnderWay);
        builder.HasIndex(r => r.ApplicationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HiringDecision> builder)
    {
        WithId(builder, "hiring_decisions", d => d.Id);
        builder.HasIndex(d => d.ApplicationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OutcomeLetter> builder)
    {
        WithId(builder, "outcome_letters", l => l.Id);
        builder.HasIndex(l => l.ApplicationId);
        // No letter without a decision: the database itself holds this too.
        builder.HasOne<HiringDecision>().WithOne().HasForeignKey<OutcomeLetter>(l => l.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CandidateRequest> builder)
    {
        WithId(builder, "candidate_requests", r => r.Id);
        builder.HasIndex(r => r.ApplicationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CandidateMail> builder)
    {
        WithId(builder, "candidate_mails", m => m.Id);
        builder.HasIndex(m => new { m.ApplicationId, m.Kind, m.About }).IsUnique();
        builder.HasIndex(m => m.HappenedAt);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReviewTally> builder)
    {
        WithId(builder, "review_tallies", t => t.Id);
        builder.HasIndex(t => new { t.ActivityId, t.ReviewerId, t.At });
    }

    public void Configure(EntityTypeBuilder<ReviewerTraining> builder) => WithId(builder, "reviewer_trainings", t => t.Id);

    public void Configure(EntityTypeBuilder<DeskNote> builder) => WithId(builder, "desk_notes", n => n.Id);

    public void Configure(EntityTypeBuilder<Declaration> builder)
    {
        WithId(builder, "declarations", d => d.Id);
        builder.HasIndex(d => d.Handle).IsUnique();
    }

    public void Configure(EntityTypeBuilder<FairnessSnapshot> builder) => WithId(builder, "fairness_snapshots", s => s.Id);

    private static void WithId<T>(EntityTypeBuilder<T> builder, string table, System.Linq.Expressions.Expression<Func<T, Guid>> id)
        where T : class
    {
        builder.ToTable(table);
        builder.Property(id).ValueGeneratedNever();
    }
}
