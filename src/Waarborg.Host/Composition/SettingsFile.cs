using System.Text.Json;
using System.Text.Json.Serialization;
using Waarborg.Gateway;

namespace Waarborg.Host.Composition;

/// <summary>Reads a JSON file that an environment variable names, with the addresses and secrets in it. Whatever is wrong with it stops the start with one line.</summary>
internal static class SettingsFile
{
    private const long LargestFile = 1024 * 1024;

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The content; null when the file says <c>null</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="variable">The environment variable that named it.</param>
    /// <param name="expected">What it has to look like.</param>
    /// <exception cref="UserErrorException">It cannot be read, is larger than 1 MB, or has another form.</exception>
    internal static T? Read<T>(string path, string variable, string expected)
        where T : class
    {
        try
        {
            if (new FileInfo(path).Length > LargestFile) throw new UserErrorException($"{path}: het bestand is groter dan 1 MB.", $"{path}: the file is larger than 1 MB.");
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Strict);
        }
        catch (JsonException wrong)
        {
            throw new UserErrorException($"{path}:{wrong.LineNumber + 1}: verwacht wordt {expected}.", $"{path}:{wrong.LineNumber + 1}: expected is {expected}.");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: het bestand van {variable} is niet te lezen.", $"{path}: the file of {variable} cannot be read.");
        }
    }

    /// <summary>An address that the product may call.</summary>
    /// <exception cref="UserErrorException">It is neither https nor on this machine.</exception>
    internal static Uri Address(string text, Func<string, string> place) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && OutsideAddress.MayCall(address) ? address
            : throw new UserErrorException(place("address moet met https beginnen, of op deze machine zijn."), place("address has to begin with https, or be on this machine."));

    /// <summary>What a file with a secret holds; null when none is named.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    internal static string? Secret(string? file, string name, Func<string, string> place)
    {
        if (string.IsNullOrWhiteSpace(file)) return null;
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(place($"{name} is niet te lezen."), place($"{name} cannot be read."));
        }
    }
}
