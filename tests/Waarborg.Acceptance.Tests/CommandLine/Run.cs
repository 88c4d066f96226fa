using System.Diagnostics;
using System.Text;

namespace Waarborg.Acceptance.Tests.CommandLine;

/// <summary>The program as people run it: a process of its own, with its exit code and its two outputs.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "..", "..", "..", "src", "Waarborg.Host", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Waarborg.Host.dll"));

    internal static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        start.Environment.Remove("WAARBORG_DATABASE");
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    internal static async Task<Run> ToEndAsync(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(patience.Token);
        return new Run(process.ExitCode, await output, await error);
    }
}
