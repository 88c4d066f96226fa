namespace Waarborg.Formats;

/// <summary>A kind of file: takes the texts out, has them changed, and writes the same kind of file. Stateless and thread safe.</summary>
public interface IRecordFormat
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>Changes a file.</summary>
    /// <param name="input">Read to its end, not closed.</param>
    /// <param name="output">Written, not closed.</param>
    /// <param name="masker">Changes the texts.</param>
    /// <param name="options">How to read and write.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="RecordException">A record cannot be read and is not to be skipped.</exception>
    Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken);
}
