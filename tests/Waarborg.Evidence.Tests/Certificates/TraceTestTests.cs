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

    /// <summary>Every way in which three planted examples can lie among forty references, counted.</summary>
    [Fact]
    public void The_reference_interval_holds_all_but_one_of_a_thousand_orders()
    {
        const int References = 40;
        var areas = new List<double>();
        for (var a = 0; a < References + 3; a++)
        {
            for (var b = a + 1; b < References + 3; b++)
            {
                for (var c = b + 1; c < References + 3; c++) areas.Add((a + b - 1 + c - 2) / (3.0 * References));
            }
        }
        var test = new TraceTest("s", "deployed", [1, 2, 3], [1, 2, 3], [.. s_references.Take(References)]);
        Assert.InRange(areas.Count(area => area > test.Reference.High + 1e-9), 1, areas.Count * TraceTest.Miss / 2);
        Assert.True(areas.Count(area => area > test.Reference.High - 1e-9) > areas.Count * TraceTest.Miss / 2);
        Assert.Equal(1, test.Reference.Low + test.Reference.High, 1e-12);
    }

    [Fact]
    public void With_many_of_both_it_is_nearly_normal()
    {
        var figures = new long[12];
        Assert.Equal(0.5 + 3.2905 * Math.Sqrt(113 / (12.0 * 12 * 100)), Test(figures, figures).Reference.High, 1.5e-2);
    }

    [Fact]
    public void One_example_among_a_hundred_shows_nothing()
    {
        Assert.Equal((0, 1), Test([500], [500]).Reference);
        Assert.False(Test([500], [500]).CouldSee);
    }

    [Fact]
    public void A_test_on_too_little_is_not_sound()
    {
        Assert.True(Test([1], [1]).IsSound);
        Assert.False(Test([], []).IsSound);
        Assert.False(Test([1, 2], [1]).IsSound);
        Assert.False((Test([1], [1]) with { References = [1, 2, 3] }).IsSound);
        Assert.False((Test([1], [1]) with { References = new long[TraceTest.MostReferences + 1] }).IsSound);
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
