namespace Waarborg.Law;

/// <summary>From a day on, a rule weighs this much: the law was there, and starts to bind.</summary>
/// <param name="From">The first day.</param>
/// <param name="Severity">The weight from that day.</param>
/// <param name="Why">Which provision starts to apply.</param>
public sealed record SeverityPhase(DateOnly From, Severity Severity, LocalizedText Why);
