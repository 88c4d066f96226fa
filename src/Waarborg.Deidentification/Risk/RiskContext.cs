
namespace Waarborg.Deidentification;

/// <summary>What a risk report says of the circumstances (ISO/IEC 27559:2022, clause 6).</summary>
/// <param name="Profile">With which was masked.</param>
/// <param name="KnownPeople">How many people were looked for by their data.</param>
/// <param name="ReadsEverything">False when columns were left out.</param>
/// <param name="Recipients">Who may get the data, in words; null when that is not declared and anybody is assumed.</param>
public sealed record RiskContext(DeidentificationProfile Profile, int KnownPeople, bool ReadsEverything, string? Recipients = null);
