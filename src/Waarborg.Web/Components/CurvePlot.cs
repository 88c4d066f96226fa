using Waarborg.Chain.Train;

namespace Waarborg.Web.Components;

/// <summary>Where the points of a learning curve lie in a drawing. Slices stand behind one another, each as wide as its steps.</summary>
/// <param name="Rows">Lines across, with the loss that each stands for.</param>
/// <param name="Slices">Where each slice begins, with its number from 0.</param>
/// <param name="Learned">Loss on the people whom it learns from.</param>
/// <param name="HeldOut">Loss on people who are held out.</param>
internal sealed record CurvePlot(
    IReadOnlyList<(double Y, double Loss)> Rows, IReadOnlyList<(double X, int Slice)> Slices, IReadOnlyList<(double X, double Y)> Learned, IReadOnlyList<(double X, double Y)> HeldOut)
{
    internal const int Width = 400;
    internal const int Height = 210;
    internal const double Left = 44;
    internal const double Right = 392;
    internal const double Top = 10;
    internal const double Bottom = 184;

    private const int Lines = 4;

    internal static CurvePlot Of(IReadOnlyList<CurvePoint> points)
    {
        if (points.Count == 0) return new([], [], [], []);
        var losses = points.Select(p => p.Loss).Concat(points.Select(p => p.HeldOutLoss).OfType<double>()).ToList();
        var (low, high) = (losses.Min(), Math.Max(losses.Max(), losses.Min() + 0.1));
        var before = new Dictionary<int, int>();
        var total = 0;
        foreach (var slice in points.GroupBy(p => p.Slice).OrderBy(g => g.Key))
        {
            before[slice.Key] = total;
            total += Math.Max(1, slice.Max(p => p.Step));
        }
        double X(int slice, int step) => Left + ((Right - Left) * (before[slice] + step) / total);
        double Y(double loss) => Bottom - ((Bottom - Top) * (loss - low) / (high - low));
        return new(
            [.. Enumerable.Range(0, Lines + 1).Select(i => low + ((high - low) * i / Lines)).Select(loss => (Y(loss), loss))], [.. before.Select(b => (X(b.Key, 0), b.Key))],
            [.. points.Select(p => (X(p.Slice, p.Step), Y(p.Loss)))], [.. points.Where(p => p.HeldOutLoss is not null).Select(p => (X(p.Slice, p.Step), Y(p.HeldOutLoss!.Value)))]);
    }
}
