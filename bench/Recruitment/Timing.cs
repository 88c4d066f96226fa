using System.Diagnostics;
using System.Globalization;

namespace Waarborg.Bench.Recruitment;

/// <summary>How long something takes, warm, one after another.</summary>
internal static class Timing
{
    private const int Warm = 5;
    private const int Measured = 60;

    internal static async Task OfAsync(string name, Func<Task> work)
    {
        for (var i = 0; i < Warm; i++) await work();
        var times = new List<double>();
        for (var i = 0; i < Measured; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: p50 {times[Measured / 2]:F0} ms, p95 {times[(int)(Measured * 0.95)]:F0} ms"));
    }
}
