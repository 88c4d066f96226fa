using System.Security.Cryptography;
using CsCheck;

namespace Waarborg.Deidentification.Tests.Vault;

public sealed class ReversalVaultTests
{
    private static readonly PseudonymKey Key = PseudonymKey.Create(new byte[32]);
    private static readonly Deidentifier Deidentifier = new(Expect.Detector);

    [Fact]
    public void Reversing_restores_to_the_last_character() => DetectorTests.Text.Sample(text =>
    {
        foreach (var operation in new[] { DeidentificationOperator.Label, DeidentificationOperator.Pseudonym, DeidentificationOperator.Surrogate })
        {
            var masked = Deidentifier.Apply(text, DeidentificationProfile.Strict with { Operator = operation }, new DeidentificationContext { Key = Key, DocumentId = "d" });
            var vault = new ReversalVault(Key);
            Assert.Equal(text, vault.Restore(masked.Text, vault.Seal(text, masked)));
        }
    }, iter: 300);

    [Fact]
    public void Another_key_another_text_and_a_changed_entry_open_nothing()
    {
        var masked = Deidentifier.Apply("mail jan@mail.example", DeidentificationProfile.Strict);
        var entry = new ReversalVault(Key).Seal("mail jan@mail.example", masked);
        Assert.ThrowsAny<CryptographicException>(() => new ReversalVault(PseudonymKey.Generate()).Restore(masked.Text, entry));
        Assert.ThrowsAny<CryptographicException>(() => new ReversalVault(Key).Restore(masked.Text + " ", entry));
        entry[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => new ReversalVault(Key).Restore(masked.Text, entry));
        Assert.ThrowsAny<CryptographicException>(() => new ReversalVault(Key).Restore(masked.Text, []));
    }

    [Fact]
    public void An_entry_does_not_show_the_original() => Assert.DoesNotContain(
        "jan", System.Text.Encoding.Unicode.GetString(new ReversalVault(Key).Seal("jan@mail.example", Deidentifier.Apply("jan@mail.example", DeidentificationProfile.Strict))), StringComparison.Ordinal);
}
