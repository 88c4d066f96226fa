using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect.Applications;

/// <summary>
/// Reads the text of a CV or a letter: PDF, Word or text, by what the file is and not by what it is called. Never fetches anything, never runs anything, and writes nothing
/// of the file anywhere. Thread safe.
/// </summary>
public interface IDocumentReader
{
    /// <summary>The text, or one clear problem: too large, protected, damaged, a scan without text, something else than it says.</summary>
    /// <param name="content">The file.</param>
    /// <param name="fileName">What the candidate called it; only shown back to the candidate.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<Outcome<string>> ReadAsync(Stream content, string fileName, CancellationToken cancellationToken);
}
