using Waarborg.Chain.Problems;
using Waarborg.Law;
using YamlDotNet.Core;

namespace Waarborg.Chain.Activities;

/// <summary>What can be wrong with a manifest.</summary>
internal static class ManifestProblems
{
    internal static Problem TooLong(string? file, int limit) => new(
        "manifest.too-long", new($"Het manifest is te lang. Verwacht: hooguit {limit} tekens.", $"The manifest is too long. Expected: at most {limit} characters."), file, 1, 1);

    internal static Problem KeyIsNoText(string? file, Mark at) => At(
        "manifest.key-is-no-text", new("Een sleutel moet een gewoon woord zijn.", "A key must be a plain word."), file, at);

    internal static Problem Anchor(string? file, Mark at) => At(
        "manifest.anchor", new("Ankers en verwijzingen (& en *) zijn niet toegestaan. Schrijf de waarde voluit.", "Anchors and aliases (& and *) are not allowed. Write the value in full."), file, at);

    internal static Problem Tag(string? file, Mark at) => At(
        "manifest.tag", new("Typeaanduidingen (!) zijn niet toegestaan. Schrijf alleen de waarde.", "Tags (!) are not allowed. Write only the value."), file, at);

    internal static Problem TooDeep(string? file, Mark at, int limit) => At(
        "manifest.too-deep", new($"Het manifest is te diep genest. Verwacht: hooguit {limit} niveaus.", $"The manifest is nested too deeply. Expected: at most {limit} levels."), file, at);

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
