using System.Diagnostics;
using System.Globalization;
using Waarborg.Deidentification;

namespace Waarborg.Bench.Deidentification;

/// <summary>
/// The memory that finding personal data takes at its highest: in a process of its own, which reads twenty megabytes of texts one by one and holds
/// nothing else.
/// </summary>
internal static class MemoryBench
{
    /// <summary>What the process of its own is started with.</summary>
    public const string Switch = "--memory-only";

    private const long Characters = 20_000_000;

    public static void Measure(Table table, string engine)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            // Started as "dotnet bench.dll" or by its own name.
            ArgumentList = { typeof(MemoryBench).Assembly.Location, Switch, "--engine", engine },
            RedirectStandardOutput = true,
        })!;
        var megabytes = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        if (child.ExitCode != 0)
            throw new InvalidOperationException("The process that measures memory failed.");
        table.Add($"memory at its highest, 20 MB of texts one by one, {engine}", double.Parse(megabytes, CultureInfo.InvariantCulture), "MB", "≤ 150");
    }

    /// <summary>In the process of its own: reads, and prints what it took.</summary>
    public static void Run(Detector detector)
    {
        var texts = GeneratedCorpus.Texts(400, seed: 3);
        for (long read = 0, i = 0; read < Characters; i++)
        {
            var text = texts[(int)(i % texts.Count)];
            detector.Detect(text);
            read += text.Length;
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine((self.PeakWorkingSet64 / 1e6).ToString("0.0", CultureInfo.InvariantCulture));
    }
}
