using System.Diagnostics.CodeAnalysis;

namespace Waarborg.Formats;

/// <summary>What opens one text again.</summary>
/// <param name="Length">The number of characters of the de-identified text.</param>
/// <param name="Content">The sealed originals.</param>
[SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "Bytes to be written and read, held by nobody.")]
public sealed record VaultEntry(int Length, byte[] Content)
{
    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(VaultEntry);
}
