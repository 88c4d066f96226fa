namespace Waarborg.Evidence.Tests.Certificates;

public class TraceTestTests
{
    private static readonly long[] s_references = [.. Enumerable.Range(0, 100).Select(i => (long)i)];

    private static TraceTest Test(long[] before, long[] after) => new("s", "deployed", before, after, s_references);

    [Fact]
    public void What_stands_out_before_and_not_after_is_forgotten()
    {
        var test = Test([500, 600, 700, 800], [10, 40, 60, 95]);
        Assert.Equal(1, test.AreaBefore);
        Assert.Equal(0.5175, test.AreaAfter, 1e-9);
        Assert.True(test.CouldSee);
        Assert.False(test.TraceFound);
    }

    [Fact]
    public void What_still_stands_out_is_a_trace()
    {
        Assert.True(Test([500, 600, 700, 800], [500, 600, 700, 98]).TraceFound);
        Assert.False(Test([10, 20, 30, 40], [10, 20, 30, 40]).CouldSee);
    }

    [Theory]
    [InlineData(1, 0.0005)] // One uniform figure.
    [InlineData(2, 0.0158114)] // Two: the triangle, sqrt(0.0005 / 2).
    [InlineData(12, 0.2367)] // Twelve: nearly normal, 0.5 - 3.2905 / 12, a little inside.
    public void The_reference_interval_is_that_of_a_mean_of_uniform_figures(int count, double low)
    {
        var figures = new long[count];
        var reference = Test(figures, figures).Reference;
        Assert.Equal(low, reference.Low, count == 12 ? 1.5e-2 : 1e-6);
        Assert.Equal(1, reference.Low + reference.High, 1e-12);
    }

    [Fact]
    public void A_test_on_too_little_is_not_sound()
    {
        Assert.True(Test([1], [1]).IsSound);
        Assert.False(Test([], []).IsSound);
        Assert.False(Test([1, 2], [1]).IsSound);
        Assert.False((Test([1], [1]) with { References = [1, 2, 3] }).IsSound);
        Assert.False((Test([1], [1]) with { Form = "somehow" }).IsSound);
    }

    [Fact]
    public void A_statement_keeps_its_tests_to_the_letter_and_without_them_is_spelled_as_before()
    {
        using var signer = new CheckpointSigner("waarborg/test", new byte[32]);
        var plain = new ErasureStatement { IssuedAt = DateTimeOffset.UnixEpoch, VerifierKey = signer.VerifierKey, Subject = Hash.Of([1]) };
        Assert.DoesNotContain("tests", System.Text.Encoding.UTF8.GetString(plain.ToCanonicalJson()), StringComparison.Ordinal);
        var tested = plain with { Tests = [Test([500, 600], [-3, 40])] };
        Assert.Equal(tested, ErasureStatement.Read(CanonicalJson.Read(tested.ToCanonicalJson())!));
        Assert.NotEqual(plain.ToHash(), tested.ToHash());
    }
}
