using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Waarborg.Acceptance.Tests;

/// <summary>The product as a process of its own, with an empty data folder that goes away with it.</summary>
public sealed partial class Product : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly string _data;
    private readonly StringBuilder _written = new();
    private readonly TaskCompletionSource<string> _setup = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Process _process;

    private readonly IReadOnlyDictionary<string, string> _environment;

    private Product(string url, string data, IReadOnlyDictionary<string, string> environment)
    {
        Url = url;
        _data = data;
        _environment = environment;
        _process = Launch();
    }

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>All that it wrote so far.</summary>
    public string Written
    {
        get
        {
            lock (_written) return _written.ToString();
        }
    }

    /// <summary>The files in which it keeps the keys of sign-in cookies.</summary>
    public IReadOnlyList<string> WebKeys => [.. Directory.GetFiles(Path.Combine(_data, "keys", "web"), "*.xml").Select(File.ReadAllText)];

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    private static string Program
    {
        get
        {
            // The same configuration as the tests were built in.
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            return Path.Combine(Root, "src", "Waarborg.Host", "bin", configuration, "net10.0", "Waarborg.Host.dll");
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="settings">Files of settings: the environment variable that names each, and its text.</param>
    /// <returns>The product, and the address that it printed for creating the administrator.</returns>
    public static async Task<(Product Product, string SetupUrl)> StartAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var data = Directory.CreateTempSubdirectory("waarborg-acceptance-").FullName;
        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (variable, text) in settings ?? new Dictionary<string, string>())
        {
            environment[variable] = Path.Combine(data, $"{variable}.json");
            await File.WriteAllTextAsync(environment[variable], text);
        }
        var product = new Product($"http://localhost:{FreePort()}", data, environment);
        try
        {
            return (product, await product._setup.Task.WaitAsync(StartLimit));
        }
        catch (TimeoutException)
        {
            var written = product.Written;
            await product.DisposeAsync();
            throw new InvalidOperationException($"The product did not start:\n{written}");
        }
    }

    /// <summary>Kills it in the middle of whatever it does, as a power cut would, and starts it again on the same data.</summary>
    public async Task KillAndRestartAsync()
    {
        _process.Kill(entireProcessTree: false); // Its workers have to notice by themselves.
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = Launch();
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource(StartLimit);
        while (true)
        {
            try
            {
                if ((await client.GetAsync($"{Url}/log/vkey", patience.Token)).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200, patience.Token);
            }
        }
    }

    /// <summary>Path of a file of a case.</summary>
    public static string CaseFile(string name) => Path.Combine(Root, "cases", "customer-service", name);

    /// <summary>Path of a file of case 3.</summary>
    public static string PatientFile(string name) => Path.Combine(Root, "cases", "patient-summaries", name);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private Process Launch()
    {
        var start = new ProcessStartInfo("dotnet", [Program, "serve", "--urls", Url, "--data", _data]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (variable, file) in _environment) start.Environment[variable] = file;
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += Read;
        process.ErrorDataReceived += Read;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private void Read(object sender, DataReceivedEventArgs e)
    {
        if (e.Data is null) return;
        lock (_written) _written.AppendLine(e.Data);
        if (SetupAddress().Match(e.Data) is { Success: true } address) _setup.TrySetResult(address.Value);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "cases")) && Directory.Exists(Path.Combine(folder.FullName, "src"))) return folder.FullName;
        throw new InvalidOperationException("No folder above the test is the repository.");
    }

    [GeneratedRegex(@"http://\S+/setup\?token=\S+")]
    private static partial Regex SetupAddress();
}
