using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Files;

/// <summary>Stops the reading of a text file at the byte where it goes wrong.</summary>
internal sealed class GuardedUtf8Exception(Func<string?, Problem> problem) : IOException("The input is not acceptable text.")
{
    internal Problem ToProblem(string? file) => problem(file);
}
