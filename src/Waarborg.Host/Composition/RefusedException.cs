using Waarborg.Law;

namespace Waarborg.Host.Composition;

/// <summary>The gate refused what a command asked. Ends the command with exit code 2.</summary>
internal sealed class RefusedException(Assessment assessment) : Exception("Refused by the gate.")
{
    internal Assessment Assessment { get; } = assessment;
}
