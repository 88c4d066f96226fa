namespace Waarborg.Host.Commands;

/// <summary>What a risk report has to know of the run.</summary>
/// <param name="Sample">A file with texts that people marked, or null.</param>
/// <param name="Reversible">A key or a vault leads back.</param>
/// <param name="ReadsEverything">No column was left out.</param>
internal sealed record RiskRunContext(string? Sample, bool Reversible, bool ReadsEverything);
