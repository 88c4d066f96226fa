using System.Diagnostics;
using System.Text;

namespace Waarborg.Acceptance.Tests.CommandLine;

/// <summary>The program as people run it: a process of its own, with its exit code and its two outputs.</summary>
internal sealed record Run(int ExitCode, string Output, string Error)
{
    internal static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "..", "..", "..", "src", "Waarborg.Host", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "Waarborg.Host.dll"));

    internal static Process Start(string folder, params string[] arguments) => Start(folder, "dotnet", [Program, .. arguments], database: null);

    private static Process Start(string folder, string program, IEnumerable<string> arguments, string? database)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        start.Environment["WAARBORG_DATABASE"] = database;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    internal static Task<Run> ToEndAsync(string folder, params string[] arguments) => ToEndAsync(Start(folder, arguments));

    /// <summary>With a PostgreSQL connection string.</summary>
    internal static Task<Run> OnDatabaseAsync(string database, string folder, params string[] arguments) =>
        ToEndAsync(Start(folder, "dotnet", [Program, .. arguments], database));

    /// <summary>
    /// Where no file may grow beyond a size: to the program that is a disk without room. The runtime maps its own code through a file in memory, which the limit would
    /// hit too, so that is switched off.
    /// </summary>
    internal static Task<Run> OnSmallDiskAsync(int kibibytes, string folder, params string[] arguments) => ToEndAsync(Start(
        folder, "sh", ["-c", $"trap '' XFSZ; ulimit -f {kibibytes * 2}; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$@\"", "sh", Program, .. arguments], database: null));

    private static async Task<Run> ToEndAsync(Process process)
    {
        using var owned = process;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        await process.WaitForExitAsync(patience.Token);
        return new Run(process.ExitCode, await output, await error);
    }
}
