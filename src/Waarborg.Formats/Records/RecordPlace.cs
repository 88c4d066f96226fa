namespace Waarborg.Formats;

/// <summary>Where a record is in its input.</summary>
/// <param name="Number">The first record is 1.</param>
/// <param name="Id">The record's own name, or null. May be personal data: never shown.</param>
/// <param name="PersonKey">The value of the column that says whose record it is, or null.</param>
public sealed record RecordPlace(long Number, string? Id = null, string? PersonKey = null)
{
    /// <summary>The number alone.</summary>
    public override string ToString() => FormattableString.Invariant($"record {Number}");
}
