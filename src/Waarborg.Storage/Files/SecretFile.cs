using System.Security.Cryptography;

namespace Waarborg.Storage.Files;

/// <summary>A 32-byte secret in a file that only its owner can read, as base64.</summary>
public static class SecretFile
{
    /// <summary>Length in bytes.</summary>
    public const int Length = 32;

    /// <summary>Reads the secret, or makes a new one when there is no file yet.</summary>
    /// <param name="path">The file. Its folder exists.</param>
    /// <exception cref="InvalidDataException">The file does not hold a secret. The message names the file and never shows its content.</exception>
    public static byte[] ReadOrCreate(string path)
    {
        if (!File.Exists(path)) DurableFile.Replace(path, System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)) + "\n"));
        var secret = new byte[Length + 3];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), secret, out var written) && written == Length
            ? secret[..Length]
            : throw new InvalidDataException($"{Path.GetFileName(path)}: expected {Length} bytes as base64.");
    }
}
