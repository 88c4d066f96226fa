using Waarborg.Chain.Problems;
using Waarborg.Law;
using YamlDotNet.Core;

namespace Waarborg.Chain.Activities;

/// <summary>What can be wrong with a manifest.</summary>
internal static class ManifestProblems
{
    internal static Problem TooLong(string? file, int limit) => new(
        "manifest.too-long", new($"Het manifest is te lang: hooguit {limit} tekens.", $"The manifest is too long: at most {limit} characters."), file);

    internal static Problem NotYaml(string? file, Mark at) => At(
        "manifest.not-yaml", new("Dit is geen geldige YAML. Kijk naar inspringing, aanhalingstekens en dubbele sleutels.", "This is not valid YAML. Check indentation, quotes and repeated keys."), file, at);

    internal static Problem NotAMapping(string? file) => new(
        "manifest.not-a-mapping", new("Het manifest moet bestaan uit één blok met sleutels, beginnend met activity:.", "The manifest must be a single block of keys, beginning with activity:."), file, 1, 1);

    internal static Problem UnknownKey(string? file, Mark at, string key, string? nearest, string path)
    {
        var name = path.Length == 0 ? key : $"{path}.{key}";
        return At(
            "manifest.unknown-key",
            nearest is null
                ? new($"De sleutel '{name}' bestaat niet.", $"There is no key '{name}'.")
                : new($"De sleutel '{name}' bestaat niet. Bedoelt u '{nearest}'?", $"There is no key '{name}'. Did you mean '{nearest}'?"),
            file, at);
    }

    internal static Problem Missing(string? file, Mark at, string key) => At(
        "manifest.missing-key", new($"De sleutel '{key}' ontbreekt.", $"The key '{key}' is missing."), file, at);

    internal static Problem Wrong(string? file, Mark at, string key, LocalizedText expected) => At(
        "manifest.wrong-value", new($"De waarde van '{key}' klopt niet. Verwacht: {expected.Nl}.", $"The value of '{key}' is wrong. Expected: {expected.En}."), file, at);

    private static Problem At(string code, LocalizedText message, string? file, Mark at) => new(code, message, file, (int)at.Line, (int)at.Column);
}
