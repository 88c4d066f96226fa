using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Waarborg.Host.Tests.Mail;

/// <summary>A mail server on this machine that answers as a test says: which command (its first word) gets which line.</summary>
internal sealed class LoopbackSmtp : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Dictionary<string, string> _answers;
    private readonly Task _serving;
    private readonly List<string> _heard = [];

    internal LoopbackSmtp(params (string Command, string Answer)[] answers)
    {
        _answers = answers.ToDictionary(a => a.Command, a => a.Answer, StringComparer.OrdinalIgnoreCase);
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Everything that was said to it until now, line by line; it may still be listening.</summary>
    internal IReadOnlyList<string> Heard
    {
        get
        {
            lock (_heard) return [.. _heard];
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client);
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // The test is over, or whoever called hung up.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Task SayAsync(string line) => stream.WriteAsync(Encoding.UTF8.GetBytes(line + "\r\n"), _end.Token).AsTask();
        await SayAsync(Answer("", "220 loopback"));
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            Note(line);
            var command = line.Split(' ', ':')[0].ToUpperInvariant();
            await SayAsync(Answer(command, command switch { "EHLO" => "250 loopback", "DATA" => "354 go on", "QUIT" => "221 bye", _ => "250 ok" }));
            if (command == "QUIT") return;
            if (command != "DATA") continue;
            while (await reader.ReadLineAsync(_end.Token) is { } text && text != ".") Note(text);
            await SayAsync(Answer(".", "250 taken"));
        }
    }

    private void Note(string line)
    {
        lock (_heard) _heard.Add(line);
    }

    private string Answer(string command, string otherwise) => _answers.GetValueOrDefault(command, otherwise);
}
