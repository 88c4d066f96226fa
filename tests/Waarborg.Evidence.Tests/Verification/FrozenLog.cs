using System.Text;

namespace Waarborg.Evidence.Tests.Verification;

/// <summary>Every resource of a log as files, which a test can damage one by one.</summary>
internal sealed class FrozenLog : Dictionary<string, byte[]>
{
    public ILogSource Source => new DelegateLogSource((path, _) => Task.FromResult(this.GetValueOrDefault(path)));

    public static async Task<FrozenLog> OfAsync(ILogStore store)
    {
        var log = new FrozenLog();
        var server = new TileServer(store);
        var size = (await store.ReadHeadAsync(default)).Size;
        await log.TakeAsync(server, "checkpoint");
        for (var level = -1; level < 3; level++)
        {
            var hashes = level < 0 ? size : size >> (8 * level);
            for (var n = 0L; n * 256 < hashes; n++)
                await log.TakeAsync(server, new TilePath(level < 0 ? null : level, n, (int)Math.Min(256, hashes - (n * 256))).ToString());
        }

        return log;
    }

    public Task<LogVerification> VerifyAsync(Checkpoint? lastSeen = null) => LogVerifier.VerifyAsync(Source, TestLog.Key, lastSeen, default);

    public FrozenLog Copy()
    {
        var copy = new FrozenLog();
        foreach (var (path, body) in this) copy.Add(path, [.. body]);
        return copy;
    }

    public void Resign(long size, Hash root) => this["checkpoint"] = Encoding.UTF8.GetBytes(TestLog.Signer.Sign(size, root));

    private async Task TakeAsync(TileServer server, string path) => Add(path, (await server.ReadAsync(path, default))!.Body);
}
