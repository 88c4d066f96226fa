using Waarborg.Deidentification;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary>Reads the secret for pseudonyms.</summary>
internal static class PseudonymKeyFile
{
    /// <exception cref="UserErrorException">The secret is too short.</exception>
    internal static async Task<PseudonymKey> ReadAsync(string file, string purpose, CancellationToken cancellationToken)
    {
        var secret = await File.ReadAllBytesAsync(file, cancellationToken);
        return secret.Length >= PseudonymKey.MinimumLength
            ? PseudonymKey.Create(secret).ForPurpose(purpose)
            : throw new UserErrorException(
                $"{Path.GetFileName(file)}: het geheim is korter dan {PseudonymKey.MinimumLength} bytes.", $"{Path.GetFileName(file)}: the secret is shorter than {PseudonymKey.MinimumLength} bytes.");
    }
}
