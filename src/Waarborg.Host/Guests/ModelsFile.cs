using Waarborg.Gateway;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Guests;

/// <summary>
/// The file that says which language model serves which activity: <c>{"models":[{"activity","model","address","recipient","keyFile"}]}</c>. Read once, at the start; whatever is
/// wrong with it stops the start with one line.
/// </summary>
internal static class ModelsFile
{
    /// <summary>Environment variable with the path of the file; without it there is no model of anybody else.</summary>
    internal const string Variable = "WAARBORG_MODELS_FILE";

    private const string Expected = "{\"models\":[{\"activity\",\"model\",\"address\",\"recipient\",\"keyFile\"}]}";

    /// <summary>The entries, by activity; empty when no file is named.</summary>
    /// <exception cref="UserErrorException">The file cannot be read, or an entry is not complete.</exception>
    internal static IReadOnlyDictionary<string, ModelEntry> Read(string? path)
    {
        var entries = new Dictionary<string, ModelEntry>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(path)) return entries;
        foreach (var (i, entry) in (SettingsFile.Read<Lines>(path, Variable, Expected)?.Models ?? []).Index())
        {
            string Place(string what) => $"{path}: models[{i}]: {what}";
            if (entry is not { Activity.Length: > 0, Model.Length: > 0, Address.Length: > 0 })
                throw new UserErrorException(Place("activity, model en address zijn nodig."), Place("activity, model and address are needed."));
            var address = SettingsFile.Address(entry.Address, Place);
            if (string.IsNullOrWhiteSpace(entry.Recipient) && !address.IsLoopback)
                throw new UserErrorException(Place("recipient is nodig: de naam van de partij, zoals in het manifest."), Place("recipient is needed: the party's name, as in the manifest."));
            var endpoint = new ModelEndpoint(address, entry.Model, SettingsFile.Secret(entry.KeyFile, "keyFile", Place));
            if (!entries.TryAdd(entry.Activity, new(entry.Recipient, endpoint)))
                throw new UserErrorException(Place("deze verwerking heeft al een model."), Place("this activity has a model already."));
        }
        return entries;
    }

    private sealed record Lines(IReadOnlyList<Line>? Models);

    private sealed record Line(string? Activity, string? Model, string? Address, string? Recipient, string? KeyFile);
}
