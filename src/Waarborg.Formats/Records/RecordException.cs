namespace Waarborg.Formats;

/// <summary>A record or a whole file cannot be read. Names the place and the fault; never the content.</summary>
/// <param name="number">The record, from 1; 0 for the file as a whole.</param>
/// <param name="fault">What is wrong.</param>
/// <param name="fatal">Nothing behind this place can be read either, so it cannot be skipped.</param>
/// <param name="detail">A column's name or a number, never content; null when there is none.</param>
public sealed class RecordException(long number, RecordFault fault, bool fatal = false, string? detail = null)
    : Exception(FormattableString.Invariant($"record {number}: {fault}"))
{
    /// <summary>The record, from 1; 0 for the file as a whole.</summary>
    public long Number => number;

    /// <summary>What is wrong.</summary>
    public RecordFault Fault => fault;

    /// <summary>True when nothing behind this place can be read.</summary>
    public bool Fatal => fatal;

    /// <summary>A column's name or a number; never content.</summary>
    public string? Detail => detail;
}
