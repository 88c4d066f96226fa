namespace Waarborg.Chain.Collect.Applications;

/// <summary>What a candidate fills in. Personal data: lives in memory only.</summary>
public sealed record ApplicationForm
{
    /// <summary>When the notice was shown: before this form could be opened.</summary>
    public required DateTimeOffset NoticeShownAt { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>Where the candidate can be reached.</summary>
    public required string Email { get; init; }

    /// <summary>The CV as text.</summary>
    public required string Cv { get; init; }

    /// <summary>The letter as text; may be empty.</summary>
    public string Letter { get; init; } = "";

    /// <summary>Whether the candidate lets the assistant read along; null when nothing was chosen.</summary>
    public bool? WithAi { get; init; }

    /// <summary>Whether the candidate agrees to a year instead of four weeks.</summary>
    public bool KeepLonger { get; init; }

    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What the candidate chose to declare for the fairness figures, by attribute. Default none.</summary>
    public IReadOnlyDictionary<string, string> Declared { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it is a control case; see <c>ControlCases</c>.</summary>
    internal bool IsControl { get; init; }

    /// <summary>Never the data.</summary>
    public override string ToString() => nameof(ApplicationForm);
}
