using System.Diagnostics;
using System.Globalization;
using Waarborg.Care.Reading;
using Waarborg.Care.Summaries;

namespace Waarborg.Bench.Care;

/// <summary>
/// The most memory that reading a folder takes, each in a process of its own: 60 bundles of 0.86 MB against 705, which are more than 600 MB. Every bundle is read and written again as an import does, and one in
/// twenty is summarised. With <c>--waarborg PROGRAM</c> the program itself imports both folders into a house of its own.
/// </summary>
internal static class FolderMeasure
{
    private const int Resources = 3_300;
    private static readonly int[] Sizes = [60, 705];

    internal static async Task RunAsync(string? program, Figures figures)
    {
        foreach (var count in Sizes)
        {
            var folder = Directory.CreateTempSubdirectory("waarborg-bench-");
            try
            {
                var bytes = Fill(folder.FullName, count);
                figures.Number($"folder of {count} bundles", bytes / 1e6, "MB");
                var (output, _, _) = await ChildAsync(Environment.ProcessPath!, [typeof(FolderMeasure).Assembly.Location, "--read", folder.FullName], folder.FullName);
                figures.Number("… most memory, read", double.Parse(output.Trim(), CultureInfo.InvariantCulture), "MB");
                if (program is not null) await ImportAsync(program, folder.FullName, count, figures);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    /// <summary>In the child: reads a folder and says what it took.</summary>
    internal static void Read(string folder)
    {
        foreach (var (i, file) in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Index())
        {
            var record = RecordReader.Read(File.ReadAllBytes(file));
            if (i % 20 == 0) Summariser.Summarise(record);
            RecordWriter.Write(record);
        }
        using var self = Process.GetCurrentProcess();
        Console.WriteLine((self.PeakWorkingSet64 / 1e6).ToString("F0", CultureInfo.InvariantCulture));
    }

    private static async Task ImportAsync(string program, string folder, int count, Figures figures)
    {
        var (house, people) = (Path.Combine(folder, "house"), Path.Combine(folder, "people.csv"));
        await File.WriteAllTextAsync(people, "customer_id,name\nF-0,Niemand\n");
        await ChildAsync(program, ["import", people, "--kind", "people", "--manifest", Path.GetFullPath(Path.Combine("cases", "patient-summaries", "put-right.yaml")), "--data", house], folder);
        var watch = Stopwatch.StartNew();
        var (output, peak, own) = await ChildAsync(program, ["import-records", folder, "--activity", "patient-summaries", "--data", house], folder);
        if (!output.Contains($"{count} ", StringComparison.Ordinal)) throw new InvalidOperationException($"Not every bundle was imported: {output}");
        figures.Number("… most memory, imported", peak / 1e6, "MB");
        figures.Number("… of that its own data, without program and compiled code", own / 1e6, "MB");
        figures.Number("… imported in", watch.Elapsed.TotalSeconds, "s");
    }

    private static long Fill(string folder, int count)
    {
        var pattern = SpeedMeasure.Text(Resources);
        var bytes = 0L;
        for (var i = 0; i < count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"F-{i:00000}");
            var text = pattern.Replace("\"id\":\"x\",", $"\"id\":\"x\",\"identifier\":[{{\"system\":\"https://zorg.example/patientnummer\",\"value\":\"{name}\"}}],", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, $"{name}.json"), text);
            bytes += text.Length;
        }
        return bytes;
    }

    /// <summary>Bytes of a process that lie in no file: its heaps and stacks. Code that is compiled while running lies in a file of its own in memory, and grows until all that is used often is compiled again.</summary>
    private static long Own(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("RssAnon:", StringComparison.Ordinal));
        return line is null ? 0 : 1024 * long.Parse(line["RssAnon:".Length..^"kB".Length].Trim(), CultureInfo.InvariantCulture);
    }

    private static async Task<(string Output, long Peak, long Own)> ChildAsync(string program, IEnumerable<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        using var child = Process.Start(start)!;
        var (output, errors, ended, peak) = (child.StandardOutput.ReadToEndAsync(), child.StandardError.ReadToEndAsync(), child.WaitForExitAsync(), 0L);
        var own = 0L;
        while (await Task.WhenAny(ended, Task.Delay(100)) != ended)
        {
            child.Refresh();
            try
            {
                if (!child.HasExited) (peak, own) = (Math.Max(peak, child.PeakWorkingSet64), Math.Max(own, Own(child.Id)));
            }
            catch (Exception gone) when (gone is IOException or InvalidOperationException)
            {
                // It ended in between.
            }
        }
        var (said, complained) = (await output, await errors);
        return child.ExitCode == 0 ? (said, peak, own) : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {child.ExitCode}: {complained[..Math.Min(500, complained.Length)]}");
    }
}
