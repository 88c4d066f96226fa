using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Waarborg.Conformance;

/// <summary>A small HTTP server on this machine that answers as a test says.</summary>
public sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener _listener;
    private readonly Func<LoopbackRequest, Task<LoopbackReply>> _answer;

    private LoopbackServer(HttpListener listener, Uri address, Func<LoopbackRequest, Task<LoopbackReply>> answer)
    {
        (_listener, Address, _answer) = (listener, address, answer);
        // Off the context of the test, whose threads may all be waiting for an answer.
        _ = Task.Run(ServeAsync);
    }

    public Uri Address { get; }

    public List<LoopbackRequest> Requests { get; } = [];

    public static LoopbackServer Start(Func<LoopbackRequest, LoopbackReply> answer) => Start(request => Task.FromResult(answer(request)));

    public static LoopbackServer Start(Func<LoopbackRequest, Task<LoopbackReply>> answer)
    {
        for (var attempt = 0; ; attempt++)
        {
            var address = new Uri($"http://127.0.0.1:{FreePort()}/");
            var listener = new HttpListener();
            listener.Prefixes.Add(address.AbsoluteUri);
            try
            {
                listener.Start();
                return new(listener, address, answer);
            }
            catch (HttpListenerException) when (attempt < 5)
            {
                // Somebody else took the port meanwhile.
            }
        }
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var request = new LoopbackRequest(context.Request.HttpMethod, context.Request.RawUrl ?? "", await reader.ReadToEndAsync(), context.Request.Headers["Authorization"], context.Request.Headers["Accept"]);
            lock (Requests) Requests.Add(request);
            var reply = await AnswerOrFailAsync(request);
            context.Response.StatusCode = reply.Status;
            context.Response.ContentType = reply.ContentType;
            if (reply.Location is { } location) context.Response.RedirectLocation = location;
            await context.Response.OutputStream.WriteAsync(reply.Body);
            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // Whoever asked did not wait.
        }
    }

    /// <summary>A test's own script that fails is an error of the server: whoever asked must not wait for ever.</summary>
    private async Task<LoopbackReply> AnswerOrFailAsync(LoopbackRequest request)
    {
        try
        {
            return await _answer(request);
        }
        catch (Exception)
        {
            return LoopbackReply.Json("{}", 500);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
