namespace Waarborg.Formats.Documents;

/// <summary>Reads a document that is looked at in one piece, up to a limit.</summary>
internal static class WholeFile
{
    /// <exception cref="RecordException">The file is larger than allowed.</exception>
    public static async Task<MemoryStream> ReadAsync(Stream input, int largest, CancellationToken cancellationToken)
    {
        var whole = new MemoryStream();
        var buffer = new byte[65_536];
        while (await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (whole.Length + read > largest)
                throw new RecordException(1, RecordFault.TooLong);
            whole.Write(buffer, 0, read);
        }

        whole.Position = 0;
        return whole;
    }
}
