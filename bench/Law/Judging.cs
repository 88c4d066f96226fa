using System.Diagnostics;
using Waarborg.Chain.Activities;
using Waarborg.Law;

namespace Waarborg.Bench.Law;

/// <summary>Reads and judges the worked cases, over and over.</summary>
internal sealed class Judging(string cases)
{
    private const int Rounds = 400;
    private const int Many = 10_000;

    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private readonly Gate _gate = new(RuleBook.Current);

    private readonly string[] _yaml = [.. Directory.GetFiles(cases, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    internal List<Measurement> Run()
    {
        var expected = _yaml.Select(Judge).ToList();
        var activities = _yaml.Select(yaml => ManifestReader.Read(yaml).Value!).ToList();
        for (var i = 0; i < 100; i++) Judge(_yaml[i % _yaml.Length]);
        var read = Each(i => ManifestReader.Read(_yaml[i]));
        var judged = Each(i => _gate.Assess(activities[i], StatedFacts.For(activities[i], Now)));
        var slowest = Slowest();
        return
        [
            new("reading one manifest", read, "ms", "-"),
            new("judging one activity by all rules", judged, "ms", "-"),
            new("reading and judging, mean", read + judged, "ms", "< 5 ms"),
            new("reading and judging, 99th of 100", slowest, "ms", "-"),
            new($"{Many} manifests from a folder", Folder(expected), "s", "< 10 s"),
            new("manifests", _yaml.Length, "files, verdicts compared", "-"),
        ];
    }

    private Verdict Judge(string yaml)
    {
        var activity = ManifestReader.Read(yaml).Value!;
        return _gate.Assess(activity, StatedFacts.For(activity, Now)).Verdict;
    }

    private double Each(Action<int> work)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Rounds; i++) work(i % _yaml.Length);
        return watch.Elapsed.TotalMilliseconds / Rounds;
    }

    private double Slowest()
    {
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            Judge(_yaml[i % _yaml.Length]);
            times[i] = watch.Elapsed.TotalMilliseconds;
        }
        return times.Order().ElementAt(Rounds * 99 / 100);
    }

    private double Folder(List<Verdict> expected)
    {
        var folder = Directory.CreateTempSubdirectory("waarborg-bench-law-");
        try
        {
            for (var i = 0; i < Many; i++) File.WriteAllText(Path.Combine(folder.FullName, $"{i:00000}.yaml"), _yaml[i % _yaml.Length]);
            var files = Directory.GetFiles(folder.FullName).Order(StringComparer.Ordinal).ToArray();
            var watch = Stopwatch.StartNew();
            var wrong = files.AsParallel().Select((file, i) => Judge(File.ReadAllText(file)) != expected[i % expected.Count]).Count(differs => differs);
            return wrong == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException("A verdict differs between runs.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
