using CsCheck;

namespace Waarborg.Evidence.Tests.Records;

public class ReceiptTests
{
    [Fact]
    public async Task The_receipt_of_every_entry_verifies_offline_and_fails_for_every_other_entry()
    {
        foreach (var size in (int[])[1, 2, 3, 7, 64, 100, 257])
        {
            var store = await TestLog.CreateAsync(size);
            for (var index = 0; index < size; index++)
            {
                var text = (await Receipt.BuildAsync(store, index, withEntry: index % 2 == 0, default))!.ToText();
                Assert.True(Receipt.TryParse(text, out var receipt, out var problem), problem);
                Assert.Equal(text, receipt.ToText());
                Assert.Equal(index % 2 == 0, receipt.Entry is not null);
                if (index % 16 != 0 && size > 64) continue;
                Assert.True(receipt.Verify(TestLog.Key, TestLog.Entry(index), out problem), problem);
                Assert.False((receipt with { Entry = null }).Verify(TestLog.Key, TestLog.Entry(index + 1), out problem));
                Assert.NotNull(problem);
            }
        }
    }

    [Fact]
    public async Task The_text_has_the_lines_of_the_specification()
    {
        var store = await TestLog.CreateAsync(3);
        var hashes = await store.ReadTileHashesAsync(0, 0, 3, default);
        var expected = $"c2sp.org/tlog-proof@v1\nextra ZW50cnkgMQ==\nindex 1\n{hashes[0].ToBase64()}\n{hashes[2].ToBase64()}\n\n{await store.ReadCheckpointAsync(default)}";
        Assert.Equal(expected, (await Receipt.BuildAsync(store, 1, withEntry: true, default))!.ToText());
    }

    [Fact]
    public async Task A_log_of_one_entry_has_an_empty_path()
    {
        var store = await TestLog.CreateAsync(1);
        var text = (await Receipt.BuildAsync(store, 0, withEntry: false, default))!.ToText();
        Assert.Equal($"c2sp.org/tlog-proof@v1\nindex 0\n\n{await store.ReadCheckpointAsync(default)}", text);
        Assert.True(Receipt.TryParse(text, out var receipt, out _));
        Assert.True(receipt.Verify(TestLog.Key, TestLog.Entry(0), out _));
    }

    [Fact]
    public async Task There_is_no_receipt_for_what_the_checkpoint_does_not_cover()
    {
        Assert.Null(await Receipt.BuildAsync(new InMemoryLogStore(), 0, false, default));
        Assert.Null(await Receipt.BuildAsync(await TestLog.CreateAsync(3), 3, false, default));
        Assert.Null(await Receipt.BuildAsync(await TestLog.CreateAsync(3), -1, false, default));
    }

    [Fact]
    public async Task No_character_of_a_receipt_can_change()
    {
        var text = (await Receipt.BuildAsync(await TestLog.CreateAsync(100), 42, withEntry: true, default))!.ToText();
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Char[' ', '~']).Sample((place, c) =>
        {
            var changed = text[..place] + c + text[(place + 1)..];
            if (changed == text) return;
            Assert.False(Receipt.TryParse(changed, out var receipt, out _) && receipt.Verify(TestLog.Key, TestLog.Entry(42), out _));
        }, iter: 2000);
    }

    [Fact]
    public async Task Another_key_does_not_verify_it()
    {
        using var other = new CheckpointSigner(TestLog.Origin, new byte[32]);
        var receipt = (await Receipt.BuildAsync(await TestLog.CreateAsync(5), 2, false, default))!;
        Assert.False(receipt.Verify(other.VerifierKey, TestLog.Entry(2), out var problem));
        Assert.NotNull(problem);
    }

    [Fact]
    public async Task What_is_no_receipt_is_refused_with_a_reason()
    {
        var good = (await Receipt.BuildAsync(await TestLog.CreateAsync(5), 2, withEntry: true, default))!.ToText();
        string?[] bad =
        [
            null, "", "\n\n", "c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v1\n\n",
            good.Replace("@v1", "@v2", StringComparison.Ordinal),
            good.Replace("index 2", "index 02", StringComparison.Ordinal),
            good.Replace("index 2", "index -2", StringComparison.Ordinal),
            good.Replace("index 2", "Index 2", StringComparison.Ordinal),
            good.Replace("index 2\n", "", StringComparison.Ordinal),
            good.Replace("index 2", "index 9223372036854775808", StringComparison.Ordinal),
            good.Replace("extra ", "extra  ", StringComparison.Ordinal),
            good.Replace("extra ", "other ", StringComparison.Ordinal),
            good.Replace("index 2", "index 2\n", StringComparison.Ordinal),
            good.Replace("index 2", "index 2\nAAAA", StringComparison.Ordinal),
            good.Replace("index 2", "index 2" + string.Concat(Enumerable.Repeat("\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=", 61)), StringComparison.Ordinal),
            good.Replace("\n", "\r\n", StringComparison.Ordinal),
            good[..^1],
        ];
        foreach (var text in bad)
        {
            Assert.False(Receipt.TryParse(text, out _, out var problem), text);
            Assert.NotNull(problem);
        }
    }

    [Fact]
    public void Nothing_makes_the_parser_throw()
    {
        var piece = Gen.OneOf("c2sp.org/tlog-proof@v1\n", "index 1\n", "extra AA==\n", "\n", "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n", "a\n", "0\n", "— a AAAAAQA=\n", "\ud800");
        piece.Array[0, 12].Sample(pieces =>
        {
            var text = string.Concat(pieces);
            if (Receipt.TryParse(text, out var receipt, out _)) Assert.Equal(text, receipt.ToText());
            var headed = "c2sp.org/tlog-proof@v1\nindex 1\n" + text;
            if (Receipt.TryParse(headed, out receipt, out _)) Assert.Equal(headed, receipt.ToText());
        }, iter: 20_000);
    }
}
