using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Waarborg.Chain.People;

namespace Waarborg.Storage.Model;

/// <summary>
/// How passkeys lie in a table. Identity's own model leaves them out unless its options say otherwise, and those are the options of a running host, which the
/// tools that make migrations do not have: one model everywhere is worth a table written out.
/// </summary>
internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    /// <summary>WebAuthn Level 3, section 4: a credential id is at most 1023 bytes.</summary>
    private const int LongestCredentialId = 1023;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("AspNetUserPasskeys").HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(LongestCredentialId);
        builder.OwnsOne(p => p.Data).ToJson();
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
    }
}
