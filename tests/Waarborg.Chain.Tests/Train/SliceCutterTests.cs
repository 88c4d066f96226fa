using CsCheck;
using Waarborg.Chain.Train;

namespace Waarborg.Chain.Tests.Train;

public class SliceCutterTests
{
    private static readonly DateTimeOffset s_start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<List<DateTimeOffset>> s_moments = Gen.Int[0, 100_000].List[1, 200].Select(l => l.ConvertAll(m => s_start.AddMinutes(m)));

    [Fact]
    public void Every_moment_lies_in_the_slice_that_begins_before_it_and_ends_after_it() => Gen.Select(s_moments, Gen.Int[1, 12]).Sample((moments, slices) =>
    {
        var cuts = SliceCutter.Cut(moments, slices);
        Assert.InRange(cuts.Count, 1, slices);
        Assert.Equal(cuts.Distinct().Order(), cuts);
        Assert.All(cuts, cut => Assert.Equal(TimeSpan.Zero, cut.TimeOfDay));
        foreach (var moment in moments)
        {
            var slice = SliceCutter.Of(moment, cuts);
            Assert.True(cuts[slice] <= moment || slice == 0);
            Assert.True(slice == cuts.Count - 1 || moment < cuts[slice + 1]);
        }
    });

    [Fact]
    public void Records_that_are_spread_over_days_are_spread_over_slices()
    {
        var cuts = SliceCutter.Cut(Enumerable.Range(0, 800).Select(i => s_start.AddHours(3 * i)), 8);
        Assert.Equal(8, cuts.Count);
        Assert.All(Enumerable.Range(0, 800).Select(i => SliceCutter.Of(s_start.AddHours(3 * i), cuts)).CountBy(s => s), s => Assert.InRange(s.Value, 88, 112));
    }

    [Fact]
    public void What_came_before_the_first_cut_is_in_the_first_slice_and_one_day_is_one_slice()
    {
        Assert.Equal(0, SliceCutter.Of(DateTimeOffset.MinValue, SliceCutter.Cut([s_start, s_start.AddDays(9)], 2)));
        Assert.Single(SliceCutter.Cut([s_start, s_start.AddHours(1), s_start.AddHours(2)], 8));
        Assert.Single(SliceCutter.Cut([], 8));
    }
}
