using Waarborg.Chain.Train;

namespace Waarborg.Host.Composition;

/// <summary>The file that says what a model may leak at most: <c>{"leaks":0,"memorised":0,"attack":0.99,"epsilon":8}</c>. What it leaves out keeps its default.</summary>
internal static class BoundsFile
{
    /// <summary>Environment variable with the path of the file; without it the defaults hold.</summary>
    internal const string Variable = "WAARBORG_BOUNDS_FILE";

    private const string Expected = "{\"leaks\":0,\"memorised\":0,\"attack\":0.99,\"epsilon\":8}";

    /// <exception cref="UserErrorException">The file cannot be read, or a bound is out of its range.</exception>
    internal static ReleaseBounds Read(string? path)
    {
        if (string.IsNullOrWhiteSpace(path)) return ReleaseBounds.Default;
        var bounds = SettingsFile.Read<ReleaseBounds>(path, Variable, Expected) ?? ReleaseBounds.Default;
        return bounds is { Leaks: >= 0, Memorised: >= 0, Attack: >= 0.5 and <= 1, Epsilon: > 0 and <= 1000 }
            ? bounds
            : throw new UserErrorException(
                $"{path}: leaks en memorised zijn 0 of meer, attack is 0,5 tot en met 1, epsilon boven 0 tot en met 1000.", $"{path}: leaks and memorised are 0 or more, attack is 0.5 to 1, epsilon above 0 up to 1000.");
    }
}
