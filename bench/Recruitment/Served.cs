using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Waarborg.Conformance;

namespace Waarborg.Bench.Recruitment;

/// <summary>The product as a process of its own on a copy of a house's data.</summary>
internal sealed partial class Served : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The display name of the recruiter.</summary>
    internal const string ReviewerName = "Anna Kok";

    private const string Password = "een zin van vijf woorden";

    private readonly string _data;
    private readonly Process _process;

    private Served(string data, Process process, Uri address) => (_data, _process, Address, Office, Reviewer) = (data, process, address, new(address), new(address));

    /// <summary>Where it listens.</summary>
    internal Uri Address { get; }

    /// <summary>Administrator, DPO and data steward in one.</summary>
    internal Visitor Office { get; }

    /// <summary>A recruiter.</summary>
    internal Visitor Reviewer { get; }

    internal static async Task<Served> StartAsync(TestHouse house)
    {
        var data = Directory.CreateTempSubdirectory("waarborg-bench-").FullName;
        Directory.CreateDirectory(Path.Combine(data, "keys"));
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(house.Throwaway.Folder, "test.db*")) File.Copy(file, Path.Combine(data, Path.GetFileName(file).Replace("test.db", "waarborg.db", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(Path.Combine(data, "keys", "master.key"), Convert.ToBase64String(house.MasterSecret));
        await File.WriteAllTextAsync(Path.Combine(data, "keys", "log.key"), Convert.ToBase64String(TestHouse.SignerSeed));
        await File.WriteAllTextAsync(Path.Combine(data, "keys", "log.origin"), TestHouse.Origin);
        var url = $"http://localhost:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Program(), "serve", "--urls", url, "--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var (process, setup) = (new Process { StartInfo = start }, new TaskCompletionSource<string>());
        void Read(string? line)
        {
            if (line is not null && SetupAddress().Match(line) is { Success: true } address) setup.TrySetResult(address.Value);
        }
        process.OutputDataReceived += (_, e) => Read(e.Data);
        process.ErrorDataReceived += (_, e) => Read(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var served = new Served(data, process, new(url));
        await served.Office.PostAsync(
            new Uri(await setup.Task.WaitAsync(Patience)).PathAndQuery, "setup", ("display", "Robin Bos"), ("name", "robin"), ("password", Password), ("roles", "dpo"), ("roles", "data-steward"));
        var invited = await served.Office.PostAsync("/accounts", "create", ("display", ReviewerName), ("name", "anna"), ("roles", "recruiter"));
        await served.Reviewer.PostAsync(new Uri(InviteAddress().Match(invited).Value).PathAndQuery, "invite", ("password", Password));
        return served;
    }

    public async ValueTask DisposeAsync()
    {
        Office.Dispose();
        Reviewer.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static string Program()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "src", "Waarborg.Host", "bin", "Release", "net10.0", "Waarborg.Host.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"http://\S+/setup\?token=\S+")]
    private static partial Regex SetupAddress();

    [GeneratedRegex(@"http://[^<\s]+/invite\?[^<\s]+")]
    private static partial Regex InviteAddress();
}
