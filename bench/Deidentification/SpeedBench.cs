using Waarborg.Deidentification;

namespace Waarborg.Bench.Deidentification;

/// <summary>
/// Megabytes of UTF-8 a second of processor time, warm; short and long texts apart. Processor time, so that what else the machine does is not
/// counted; the times per text are by the clock.
/// </summary>
internal static class SpeedBench
{
    private const double LeastWarmUp = 6;
    private const double MostWarmUp = 15;
    private const double Stretch = 0.33;

    public static void Measure(Table table, IReadOnlyList<string> texts, Detector detector)
    {
        var patterns = Detector.Create(DetectorOptions.PatternsOnly);
        table.Add("speed, whole pipeline, texts as they are", Speed(texts, detector), "MB/s", "≥ 25");
        table.Add("speed, whole pipeline, fast, texts as they are", Speed(texts, Detector.Create(DetectorOptions.Fast)), "MB/s", "≥ 25");
        table.Add("speed, patterns alone, texts as they are", Speed(texts, patterns), "MB/s", "≥ 100");
        var prose = GeneratedCorpus.Prose(200, seed: 7);
        table.Add("speed, whole pipeline, prose with few personal data", Speed(prose, detector), "MB/s", "≥ 25");
        table.Add("speed, whole pipeline, fast, prose with few personal data", Speed(prose, Detector.Create(DetectorOptions.Fast)), "MB/s", "≥ 25");
        table.Add("speed, patterns alone, prose with few personal data", Speed(prose, patterns), "MB/s", "≥ 100");
        var all = string.Join("\n\n", texts);
        var short2 = Cut(all, 2_000);
        table.Add("2 KB text, 99th percentile", Percentile(short2, detector, 0.99), "ms", "≤ 0.5");
        table.Add("one block of 700 KB", Percentile([Repeat(all, 700_000)], detector, 0.5), "ms", "≤ 50");
        foreach (var size in new[] { 1_000_000, 8_000_000 })
            table.Add($"one text of {size / 1_000_000} MB", Speed([Repeat(all, size)], detector, rounds: 2), "MB/s");
    }

    private static double Speed(IReadOnlyList<string> texts, Detector detector, int rounds = 5)
    {
        WarmUp(texts, detector);
        long bytes = texts.Sum(t => (long)System.Text.Encoding.UTF8.GetByteCount(t));
        var best = 0.0;
        for (var round = 0; round < rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            long done = 0;
            do
            {
                foreach (var text in texts)
                    detector.Detect(text);
                done += bytes;
            }
            while (done < 1_000_000);
            best = Math.Max(best, done / 1e6 / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }

        return best;
    }

    /// <summary>
    /// Until the runtime has compiled what is used often for good, which it does beside the work and in two steps: six seconds at least, and until three
    /// stretches of a third of a second brought nothing. Whatever is measured first was shown at half its speed when two seconds were all.
    /// </summary>
    private static void WarmUp(IReadOnlyList<string> texts, Detector detector)
    {
        var begin = Environment.CpuUsage.TotalTime;
        var (best, idle) = (0.0, 0);
        while (Spent(begin) < MostWarmUp && (idle < 3 || Spent(begin) < LeastWarmUp))
        {
            var start = Environment.CpuUsage.TotalTime;
            var rounds = 0;
            for (; Spent(start) < Stretch; rounds++)
            {
                foreach (var text in texts)
                    detector.Detect(text);
            }

            var speed = rounds / Spent(start);
            idle = speed > 1.02 * best ? 0 : idle + 1;
            best = Math.Max(best, speed);
        }
    }

    /// <summary>Seconds of processor time since.</summary>
    private static double Spent(TimeSpan since) => (Environment.CpuUsage.TotalTime - since).TotalSeconds;

    private static double Percentile(IReadOnlyList<string> texts, Detector detector, double share)
    {
        var times = new List<double>();
        while (times.Count < 7 || (texts.Count > 1 && times.Count < 600))
        {
            foreach (var text in texts)
            {
                var start = TimeProvider.System.GetTimestamp();
                detector.Detect(text);
                times.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return times[(int)(share * (times.Count - 1))];
    }

    private static List<string> Cut(string text, int size)
    {
        var cut = new List<string>();
        for (var at = 0; at + size <= text.Length; at += size)
            cut.Add(text.Substring(at, size));
        return cut.Count > 0 ? cut : [text];
    }

    private static string Repeat(string text, int size) =>
        string.Concat(Enumerable.Repeat(text, (size / text.Length) + 1))[..size];
}
