using System.Text;

namespace Waarborg.Formats.Tests.Text;

public sealed class TextFormatTests
{
    [Fact]
    public void A_text_keeps_its_line_ends_and_its_encoding()
    {
        Assert.Equal("mail [EMAIL]\r\n\r\n", Bench.Run("text", "mail jan@mail.example\r\n\r\n"));
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("mail jan@mail.example")];
        Assert.Equal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("mail [EMAIL]")], Bench.Run("text", utf16));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Equal(RecordFault.Encoding, Bench.Fails("text", [.. "mail "u8, 0xC3, 0x28]).Fault);
        Assert.Equal(RecordFault.Encoding, Bench.Fails("text", [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).Fault);
    }

    [Fact]
    public void A_long_text_comes_back_from_the_vault_to_the_byte()
    {
        var text = string.Concat(Enumerable.Repeat("Bel mevrouw De Vries op 06-12345678.\n", 6_000));
        var vault = new Deidentification.ReversalVault(Bench.Key);
        var entries = new List<VaultEntry>();
        var masker = new DeidentifyingMasker(Bench.Deidentifier, Bench.Pseudonyms, null, Bench.Key)
        {
            DocumentName = "d", Masked = (_, original, masked) => entries.Add(new(masked.Text.Length, vault.Seal(original, masked))),
        };
        var masked = Bench.RunWith(masker, "text", Encoding.UTF8.GetBytes(text));
        Assert.True(entries.Count > 1);
        Assert.DoesNotContain("12345678", Encoding.UTF8.GetString(masked), StringComparison.Ordinal);
        Assert.Equal(text, Encoding.UTF8.GetString(Bench.RunWith(new RestoringMasker(vault, entries.GetEnumerator()), "text", masked)));
    }
}
