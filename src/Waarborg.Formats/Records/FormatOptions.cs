using Waarborg.Deidentification;

namespace Waarborg.Formats;

/// <summary>How a file is read and written. Immutable.</summary>
public sealed record FormatOptions
{
    /// <summary>The columns, or in JSON the top-level fields, whose texts are changed; the others stay as they are.</summary>
    /// <value>Null by default: every text of every record.</value>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>Columns of which every value is one thing as a whole, such as a name or a telephone number: these need no recognition.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyDictionary<string, EntityLabel> ColumnLabels { get; init; } = new Dictionary<string, EntityLabel>();

    /// <summary>The column that names the record; it stays as it is.</summary>
    /// <value><c>id</c> by default, where there is one.</value>
    public string IdColumn { get; init; } = "id";

    /// <summary>The column that says whose record it is; looked up among the known people.</summary>
    /// <value>Null by default.</value>
    public string? PersonColumn { get; init; }

    /// <summary>A file without the person column is refused; otherwise its records are nobody's.</summary>
    /// <value>False by default.</value>
    public bool RequiresPersonColumn { get; init; }

    /// <summary>Leaves out a record that cannot be read, and goes on; otherwise the first one stops everything.</summary>
    /// <value>False by default.</value>
    public bool SkipsBadRecords { get; init; }

    /// <summary>Told of every record that was left out.</summary>
    /// <value>Null by default.</value>
    public Action<RecordException>? Skipped { get; init; }

    /// <summary>The most bytes of a record in a format that has records, or of a whole document in one that is read in one piece.</summary>
    /// <value>64 MiB by default.</value>
    public int LargestRecord { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many times larger compressed data may become, after the first megabytes.</summary>
    /// <value>250 by default.</value>
    public int LargestExpansion { get; init; } = 250;

    internal IEnumerable<string> Required => (Columns ?? []).Concat(RequiresPersonColumn && PersonColumn is not null ? [PersonColumn] : []);

    internal bool Chooses(string column) => Columns is null ? column != IdColumn : Columns.Contains(column, StringComparer.Ordinal);

    internal EntityLabel? LabelOf(string column) => ColumnLabels.TryGetValue(column, out var label) ? label : null;

    /// <summary>Leaves a record out when that was asked, and throws otherwise.</summary>
    internal void Handle(RecordException problem)
    {
        if (!SkipsBadRecords || problem.Fatal)
            throw problem;
        Skipped?.Invoke(problem);
    }
}
