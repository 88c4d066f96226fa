using Waarborg.Chain.Train;
using Waarborg.Web.Components;

namespace Waarborg.Web.Tests.Components;

public sealed class CurvePlotTests
{
    private static readonly CurvePoint[] s_points = [new(0, 10, 6, null), new(0, 20, 5, 5.5), new(1, 10, 4, 4.5), new(2, 5, 3, null)];

    [Fact]
    public void Slices_stand_behind_one_another_each_as_wide_as_its_steps_and_lower_is_better()
    {
        var plot = CurvePlot.Of(s_points);
        Assert.Equal(CurvePlot.Right, plot.Learned[^1].X);
        Assert.Equal(CurvePlot.Bottom, plot.Learned[^1].Y);
        Assert.Equal(CurvePlot.Top, plot.Learned[0].Y);
        Assert.Equal([0, 20 / 35.0, 30 / 35.0], plot.Slices.Select(s => (s.X - CurvePlot.Left) / (CurvePlot.Right - CurvePlot.Left)), (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal([plot.Learned[1].X, plot.Learned[2].X], plot.HeldOut.Select(p => p.X));
        Assert.Equal((3, 6), (plot.Rows[0].Loss, plot.Rows[^1].Loss));
    }

    [Fact]
    public void One_point_and_a_flat_line_and_nothing_can_be_drawn()
    {
        Assert.Empty(CurvePlot.Of([]).Learned);
        Assert.True(double.IsFinite(CurvePlot.Of([new(3, 0, 2, null)]).Learned[0].X));
        Assert.All(CurvePlot.Of([new(0, 1, 2, 2), new(0, 2, 2, 2)]).Learned, p => Assert.InRange(p.Y, CurvePlot.Top, CurvePlot.Bottom));
    }
}
