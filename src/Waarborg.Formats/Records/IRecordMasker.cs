using Waarborg.Deidentification;

namespace Waarborg.Formats;

/// <summary>Changes the texts of records; a format calls it and puts the results where the originals were. Called by one thread at a time.</summary>
public interface IRecordMasker
{
    /// <summary>Changes the texts of one record.</summary>
    /// <param name="place">Where the record is.</param>
    /// <param name="texts">The texts, in the order of the record.</param>
    /// <param name="labels">What a whole text is, where the format knows that; null for a text that is to be read. Null when nothing is known.</param>
    /// <returns>As many, in the same order.</returns>
    IReadOnlyList<DeidentifiedText> Mask(RecordPlace place, IReadOnlyList<string> texts, IReadOnlyList<EntityLabel?>? labels = null);

    /// <summary>Another name for a record, the same for the same name; letters only.</summary>
    /// <param name="id">The original.</param>
    string Rename(string id);

    /// <summary>Changes a text that may be too long for memory.</summary>
    /// <param name="place">Where the record is.</param>
    /// <param name="reader">The text.</param>
    /// <param name="writer">Takes the result.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task MaskAsync(RecordPlace place, TextReader reader, TextWriter writer, CancellationToken cancellationToken);
}
