namespace Waarborg.Bench.Law;

/// <summary>One measured figure.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Promise">What is promised; a dash for nothing.</param>
public sealed record Measurement(string What, double Figure, string Unit, string Promise);
