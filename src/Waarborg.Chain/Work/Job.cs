using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Work;

/// <summary>
/// Long work as a row: what it is, how far it has come, how it ended. Killing the process loses at most the step under way, and a step can be repeated.
/// Holds no personal data.
/// </summary>
public sealed class Job : IOperational
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>Which handler does it: <c>import</c>, <c>prepare</c>, <c>train</c>, <c>erase</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The processing activity it belongs to, or null.</summary>
    public string? ActivityId { get; init; }

    /// <summary>What it works on: an import, a data set, a model, an erasure.</summary>
    public Guid TargetId { get; init; }

    /// <summary>Pseudonym of who started it.</summary>
    public required string StartedBy { get; init; }

    /// <summary>Where it is.</summary>
    public JobState State { get; set; }

    /// <summary>Name of the step under way, for the screen; a stable machine name.</summary>
    public string Phase { get; set; } = "queued";

    /// <summary>Units done.</summary>
    public int Done { get; set; }

    /// <summary>Units in all; 0 while unknown.</summary>
    public int Total { get; set; }

    /// <summary>Share of the unit under way, 0 to 1.</summary>
    public double Fraction { get; set; }

    /// <summary>Why it failed or was refused: a stable code, never a text of the input.</summary>
    public string? Problem { get; set; }

    /// <summary>How often it has been picked up, 1 for a job that was never interrupted.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last moved.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Progress as a share, 0 to 1.</summary>
    public double Share => State == JobState.Completed ? 1 : Total == 0 ? 0 : Math.Clamp((Done + Fraction) / Total, 0, 1);

    /// <summary>Whether nothing more will happen.</summary>
    public bool Ended => State is JobState.Completed or JobState.Failed or JobState.Refused;
}
