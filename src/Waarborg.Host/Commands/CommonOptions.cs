using System.CommandLine;
using Waarborg.Deidentification;

namespace Waarborg.Host.Commands;

/// <summary>Options and checks that several commands share.</summary>
internal static class CommonOptions
{
    internal const string DefaultUrls = "http://localhost:5080";

    internal static Option<string> Data() => new("--data") { Description = "Folder with the data (default ./data)", DefaultValueFactory = _ => "data" };

    internal static Option<string> Lang() => OneOf("--lang", "Language: nl or en (default: that of the environment)", Language.Current, "nl", "en");

    /// <summary>How much work is spent on each word.</summary>
    internal static Option<string> Engine(string fallback) =>
        OneOf("--engine", $"thorough, or fast: plainly ordinary words are looked at no further (default {fallback})", fallback, "thorough", "fast");

    internal static DetectorOptions DetectorOptionsOf(string engine) => engine == "fast" ? DetectorOptions.Fast : DetectorOptions.Default;

    internal static Option<string> OneOf(string name, string description, string fallback, params string[] choices)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => fallback };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }
}
