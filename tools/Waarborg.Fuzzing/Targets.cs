using Waarborg.Deidentification;

namespace Waarborg.Fuzzing;

/// <summary>What is tried with each input. A target throws when a promise is broken; AFL++ sees that as a crash, and too long a time as a hang.</summary>
internal static class Targets
{
    /// <summary>Length in characters to which an input is repeated: at this length anything that grows with the square takes minutes.</summary>
    private const int Long = 65_536;

    // Made at the first input: code that counts where it goes must not run before AFL++ has said where the counts belong.
    private static readonly Lazy<Detector> Fast = new(() => Detector.Create(DetectorOptions.Fast));
    private static readonly Lazy<Detector> Thorough = new(() => Detector.Create());

    private static readonly Dictionary<string, Action<string>> All = new(StringComparer.Ordinal)
    {
        ["detect"] = text =>
        {
            Check(text, Fast.Value.Detect(text));
            Check(text, Thorough.Value.Detect(text));
        },
        ["long"] = text =>
        {
            if (text.Length == 0) return;
            var repeated = string.Concat(Enumerable.Repeat(text, 1 + Long / text.Length))[..Long];
            Check(repeated, Fast.Value.Detect(repeated));
        },
    };

    internal static IEnumerable<string> Names => All.Keys;

    internal static Action<string>? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>Findings are sorted, lie within the text, and none overlaps another or is empty.</summary>
    private static void Check(string text, IReadOnlyList<Entity> found)
    {
        var at = 0;
        foreach (var entity in found)
        {
            if (entity.Start < at || entity.End <= entity.Start || entity.End > text.Length) throw new InvalidOperationException($"A finding {entity.Start}-{entity.End} after {at} in {text.Length} characters.");
            at = entity.End;
        }
    }
}
