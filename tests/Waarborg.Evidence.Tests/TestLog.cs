using System.Text;

namespace Waarborg.Evidence.Tests;

/// <summary>Logs to test with: a fixed key, entries that tell their index.</summary>
internal static class TestLog
{
    public const string Origin = "waarborg.example.nl/log";

    /// <summary>The bytes 0 to 31: the vectors in these tests were computed with it elsewhere.</summary>
    public static byte[] Seed => [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    public static CheckpointSigner Signer { get; } = new(Origin, Seed);

    public static VerifierKey Key => Signer.VerifierKey;

    public static byte[] Entry(int index) => Encoding.UTF8.GetBytes($"entry {index}");

    public static IReadOnlyList<byte[]> Entries(int count, int start = 0) => [.. Enumerable.Range(start, count).Select(Entry)];

    public static Task<InMemoryLogStore> CreateAsync(int count) => CreateAsync(Entries(count));

    public static async Task<InMemoryLogStore> CreateAsync(params IEnumerable<IReadOnlyList<byte[]>> batches)
    {
        var store = new InMemoryLogStore();
        var writer = new LogWriter(store, Signer);
        foreach (var batch in batches) await writer.AppendAsync(batch, default);
        return store;
    }

    public static async Task<Checkpoint> CheckpointAsync(ILogStore store) =>
        Checkpoint.TryVerify(await store.ReadCheckpointAsync(default), Key, out var checkpoint, out var problem)
            ? checkpoint
            : throw new InvalidOperationException(problem);
}
