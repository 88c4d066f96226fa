using Waarborg.Deidentification;

namespace Waarborg.Chain.Oversee.Summaries;

/// <summary>How summaries for one specialty do, from what clinicians decided and reported. Holds no personal data.</summary>
/// <param name="Specialty">The specialty.</param>
/// <param name="Summaries">How many summaries were confirmed or withdrawn.</param>
/// <param name="Unsupported">The share of sentences that were reported wrong or misleading, with its 95 % interval.</param>
/// <param name="Omissions">The share of summaries in which something was missing, with its 95 % interval.</param>
/// <param name="Serious">How many reported faults were serious or critical.</param>
/// <param name="Drift">Whether the last <see cref="ValidationDesk.RecentDays"/> days are worse than the time before: the intervals do not touch.</param>
/// <param name="Released">Whether it was released; null while on trial, false when stopped.</param>
public sealed record SpecialtyValidation(string Specialty, int Summaries, Proportion Unsupported, Proportion Omissions, int Serious, bool Drift, bool? Released)
{
    /// <summary>Whether the figures allow a release.</summary>
    public bool Passes => Summaries >= ValidationDesk.MinimumSummaries && Unsupported.High <= ValidationDesk.MaximumUnsupported && Omissions.High <= ValidationDesk.MaximumOmissions;

    /// <summary>Whether the figures ask for a stop: more unsupported sentences than allowed, beyond chance.</summary>
    public bool Fails => Unsupported.Low > ValidationDesk.MaximumUnsupported;

    internal string Figures => $"unsupported {Unsupported}; omissions {Omissions}; summaries {Summaries}";
}
