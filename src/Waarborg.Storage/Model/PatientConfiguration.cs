using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.Patients;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.People;

namespace Waarborg.Storage.Model;

/// <summary>How what belongs to patient records and sealed sets lies in tables. As elsewhere, every row of a person has a foreign key to that person, and none cascades.</summary>
internal sealed class PatientConfiguration :
    IEntityTypeConfiguration<CitizenNumber>, IEntityTypeConfiguration<TreatmentRelation>, IEntityTypeConfiguration<EmergencyAccess>, IEntityTypeConfiguration<AccessEntry>,
    IEntityTypeConfiguration<Summary>, IEntityTypeConfiguration<SummaryEdit>, IEntityTypeConfiguration<SummaryDelivery>, IEntityTypeConfiguration<SummaryFeedback>,
    IEntityTypeConfiguration<SpecialtyRelease>, IEntityTypeConfiguration<PatientLink>, IEntityTypeConfiguration<SealedSet>, IEntityTypeConfiguration<SealedRow>,
    IEntityTypeConfiguration<SealedSetMember>, IEntityTypeConfiguration<SealedResult>, IEntityTypeConfiguration<SealedText>, IEntityTypeConfiguration<SealedModel>,
    IEntityTypeConfiguration<SealedModelMember>, IEntityTypeConfiguration<SealedRecall>, IEntityTypeConfiguration<Consultation>, IEntityTypeConfiguration<ConsultationRemark>
{
    public void Configure(EntityTypeBuilder<CitizenNumber> builder)
    {
        OfPerson(builder, "citizen_numbers", c => c.Id, nameof(CitizenNumber.PersonId));
        builder.HasIndex(c => c.Hash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TreatmentRelation> builder)
    {
        OfPerson(builder, "treatment_relations", r => r.Id, nameof(TreatmentRelation.PersonId));
        builder.HasIndex(r => new { r.ActivityId, r.AccountId });
    }

    public void Configure(EntityTypeBuilder<EmergencyAccess> builder) => OfPerson(builder, "emergency_accesses", e => e.Id, nameof(EmergencyAccess.PersonId));

    public void Configure(EntityTypeBuilder<AccessEntry> builder)
    {
        OfPerson(builder, "access_entries", e => e.Id, nameof(AccessEntry.PersonId));
        builder.HasIndex(e => new { e.ActivityId, e.At });
    }

    public void Configure(EntityTypeBuilder<Summary> builder)
    {
        OfPerson(builder, "summaries", s => s.Id, nameof(Summary.PersonId));
        builder.HasIndex(s => new { s.ActivityId, s.PersonId, s.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SummaryEdit> builder)
    {
        OfPerson(builder, "summary_edits", e => e.Id, nameof(SummaryEdit.PersonId));
        builder.HasIndex(e => e.SummaryId);
    }

    public void Configure(EntityTypeBuilder<SummaryDelivery> builder)
    {
        OfPerson(builder, "summary_deliveries", d => d.Id, nameof(SummaryDelivery.PersonId));
        builder.HasIndex(d => d.SummaryId);
    }

    public void Configure(EntityTypeBuilder<SummaryFeedback> builder)
    {
        OfPerson(builder, "summary_feedback", f => f.Id, nameof(SummaryFeedback.PersonId));
        builder.HasIndex(f => f.SummaryId);
    }

    public void Configure(EntityTypeBuilder<SpecialtyRelease> builder) => WithId(builder, "specialty_releases", r => r.Id);

    public void Configure(EntityTypeBuilder<PatientLink> builder)
    {
        OfPerson(builder, "patient_links", l => l.Id, nameof(PatientLink.PersonId));
        builder.HasIndex(l => l.TokenHash).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SealedSet> builder) => WithId(builder, "sealed_sets", s => s.Id);

    public void Configure(EntityTypeBuilder<SealedRow> builder)
    {
        OfPerson(builder, "sealed_rows", r => r.Id, nameof(SealedRow.PersonId));
        builder.HasIndex(r => new { r.SetId, r.PersonId }).IsUnique();
        builder.HasOne<SealedSet>().WithMany().HasForeignKey(r => r.SetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SealedSetMember> builder)
    {
        builder.ToTable("sealed_set_members").HasKey(m => new { m.SetId, m.AccountId });
        builder.HasOne<SealedSet>().WithMany().HasForeignKey(m => m.SetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SealedResult> builder)
    {
        WithId(builder, "sealed_results", r => r.Id);
        builder.HasOne<SealedSet>().WithMany().HasForeignKey(r => r.SetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SealedText> builder)
    {
        OfPerson(builder, "sealed_texts", t => t.Id, nameof(SealedText.PersonId));
        builder.HasOne<SealedSet>().WithMany().HasForeignKey(t => t.SetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SealedModel> builder)
    {
        WithId(builder, "sealed_models", m => m.Id);
        builder.HasOne<SealedSet>().WithMany().HasForeignKey(m => m.SetId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SealedModelMember> builder)
    {
        builder.ToTable("sealed_model_members").HasKey(m => new { m.ModelId, m.PersonId });
        builder.HasOne<SealedModel>().WithMany().HasForeignKey(m => m.ModelId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SealedRecall> builder)
    {
        WithId(builder, "sealed_recalls", r => r.Id);
        builder.HasIndex(r => r.ModelId).IsUnique();
        builder.HasOne<SealedModel>().WithMany().HasForeignKey(r => r.ModelId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Consultation> builder) => WithId(builder, "consultations", c => c.Id);

    public void Configure(EntityTypeBuilder<ConsultationRemark> builder)
    {
        WithId(builder, "consultation_remarks", r => r.Id);
        builder.HasOne<Consultation>().WithMany().HasForeignKey(r => r.ConsultationId).OnDelete(DeleteBehavior.Restrict);
    }

    private static void WithId<T>(EntityTypeBuilder<T> builder, string table, Expression<Func<T, Guid>> id)
        where T : class
    {
        builder.ToTable(table);
        builder.Property(id).ValueGeneratedNever();
    }

    private static void OfPerson<T>(EntityTypeBuilder<T> builder, string table, Expression<Func<T, Guid>> id, string person)
        where T : class
    {
        WithId(builder, table, id);
        builder.HasOne(typeof(Person)).WithMany().HasForeignKey(person).OnDelete(DeleteBehavior.Restrict);
    }
}
