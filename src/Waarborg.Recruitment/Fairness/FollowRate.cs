namespace Waarborg.Recruitment.Fairness;

/// <summary>
/// How often a reviewer, or everybody, ended where the proposal did. When the decision practically always follows the proposal, the proposal may be the
/// decision (CJEU C-634/21, SCHUFA). The bounds are product defaults, not law.
/// </summary>
/// <param name="Followed">Decisions that ended where the proposal did.</param>
/// <param name="Total">Decisions for which there was a proposal.</param>
public sealed record FollowRate(int Followed, int Total)
{
    /// <summary>Above this rate the finding "symbolic?" is raised.</summary>
    public const double Bound = 0.98;

    /// <summary>With fewer decisions nothing is concluded.</summary>
    public const int Fewest = 50;

    /// <summary>The rate; null when there is no decision yet.</summary>
    public double? Rate => Total == 0 ? null : (double)Followed / Total;

    /// <summary>Wilson's interval; null when there is no decision yet.</summary>
    public Interval? Interval => Total == 0 ? null : Statistics.Wilson(new("", Followed, Total));

    /// <summary>True when the review may be symbolic: at least <see cref="Bound"/> over at least <see cref="Fewest"/> decisions.</summary>
    public bool Alarm => Total >= Fewest && Rate >= Bound;
}
