using CsCheck;

namespace Waarborg.Evidence.Tests.Notes;

public class VerifierKeyTests
{
    /// <summary>The example key of Go's package golang.org/x/mod/sumdb/note.</summary>
    public const string GoExampleKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    /// <summary>Computed elsewhere for the seed 00 01 … 1f.</summary>
    public const string OurKey = "waarborg.example.nl/log+9abf31eb+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";

    [Theory]
    [InlineData(GoExampleKey, "PeterNeumann")]
    [InlineData("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8", "sum.golang.org")]
    [InlineData(OurKey, TestLog.Origin)]
    public void Keys_of_others_are_read_and_written_back(string text, string name)
    {
        Assert.True(VerifierKey.TryParse(text, out var key));
        Assert.Equal(name, key.Name);
        Assert.Equal(text, key.ToString());
        Assert.Equal(key, VerifierKey.Create(name, key.PublicKey.Span));
    }

    [Fact]
    public void The_signer_has_the_key_that_was_computed_elsewhere() => Assert.Equal(OurKey, TestLog.Key.ToString());

    [Fact]
    public void Keys_are_compared_by_value()
    {
        Assert.True(VerifierKey.TryParse(OurKey, out var key));
        Assert.Equal(TestLog.Key, key);
        Assert.Equal(TestLog.Key.GetHashCode(), key.GetHashCode());
        Assert.NotEqual(VerifierKey.Create("other", key.PublicKey.Span), key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("++")]
    [InlineData("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")] // no name
    [InlineData("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")] // a space
    [InlineData("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")] // another id
    [InlineData("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")] // upper case
    [InlineData("PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")] // type 2
    [InlineData("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T")] // too short
    [InlineData("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n")]
    public void Anything_else_is_refused(string? text) => Assert.False(VerifierKey.TryParse(text, out _));

    [Fact]
    public void A_changed_character_is_noticed() => Gen.Select(Gen.Int[0, OurKey.Length - 1], Gen.Char[' ', '~']).Sample((place, c) =>
    {
        var changed = OurKey[..place] + c + OurKey[(place + 1)..];
        Assert.Equal(changed == OurKey, VerifierKey.TryParse(changed, out _));
    });

    [Fact]
    public void A_point_of_small_order_is_no_key()
    {
        // The neutral element: with it as a key, one signature fits every text.
        byte[] neutral = [1, .. new byte[31]];
        Assert.Throws<ArgumentException>(() => VerifierKey.Create("a", neutral));
        Assert.Throws<ArgumentException>(() => VerifierKey.Create("a", new byte[32]));
        Assert.Throws<ArgumentException>(() => VerifierKey.Create("a", new byte[31]));
    }
}
