using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Problems;
using Waarborg.Law;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Waarborg.Chain.Activities;

/// <summary>
/// Reads the manifest of a processing activity. Strict: an unknown key, a wrong type or a value outside its list is a problem with line and column;
/// all problems are reported at once. A key that is left out is an unknown fact, and unknown facts fail closed at the gate. Thread safe.
/// </summary>
public static class ManifestReader
{
    /// <summary>Longest manifest that is read, in characters.</summary>
    public const int MaximumLength = 262_144;

    /// <summary>Reads a manifest.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="today">The current day: a date after it is a mistake. Null does not check.</param>
    public static Outcome<Activity> Read(string yaml, string? file = null, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        if (yaml.Length > MaximumLength) return ManifestProblems.TooLong(file, MaximumLength);
        var problems = new List<Problem>();
        var document = new YamlStream();
        var parser = new GuardedParser(new Parser(new StringReader(yaml)), file, problems);
        try
        {
            document.Load(parser);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The parser meets some broken brackets with an invalid operation or argument, without a place; the last thing that it read is near.
            if (!problems.Exists(problem => problem.Code == "manifest.too-deep"))
                problems.Add(ManifestProblems.NotYaml(file, e is YamlException yamlError ? yamlError.Start : parser.Position));
            return Outcome<Activity>.Failed(problems);
        }
        if (document.Documents.Count != 1 || document.Documents[0].RootNode is not YamlMappingNode root)
        {
            problems.Add(ManifestProblems.NotAMapping(file));
            return Outcome<Activity>.Failed(problems);
        }
        var activity = ActivityReader.Read(new ManifestNode(root, "", file, today, problems), VersionOf(yaml));
        return problems.Count > 0 ? Outcome<Activity>.Failed([.. problems.OrderBy(p => p.Line).ThenBy(p => p.Column)]) : activity;
    }

    /// <summary>The version of a manifest: hex SHA-256 of its text with line ends normalised to LF.</summary>
    public static string VersionOf(string yaml) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(yaml.ReplaceLineEndings("\n"))));
}
