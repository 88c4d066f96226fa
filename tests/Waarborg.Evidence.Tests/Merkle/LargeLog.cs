namespace Waarborg.Evidence.Tests.Merkle;

/// <summary>The log of 70,000 entries that is the specification's own example. Made once; not to be appended to.</summary>
internal static class LargeLog
{
    public const int Size = 70_000;

    // Two batches, the first of which ends inside a tile.
    private static readonly Lazy<Task<InMemoryLogStore>> Store = new(() => TestLog.CreateAsync(TestLog.Entries(65_500), TestLog.Entries(Size - 65_500, 65_500)));

    public static IReadOnlyList<byte[]> Entries { get; } = TestLog.Entries(Size);

    public static ReferenceTree Reference { get; } = new(Entries);

    public static Task<InMemoryLogStore> StoreAsync() => Store.Value;
}
