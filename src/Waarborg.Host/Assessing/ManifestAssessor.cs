using System.Text;
using Waarborg.Chain.Activities;
using Waarborg.Chain.Problems;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Assessing;

/// <summary>Judges manifests as files, by what they themselves state. Thread safe.</summary>
/// <param name="gate">The gate.</param>
/// <param name="moment">The moment whose law and facts count.</param>
/// <param name="today">The current day: a later date in a manifest is a mistake.</param>
internal sealed class ManifestAssessor(Gate gate, DateTimeOffset moment, DateOnly today)
{
    private static readonly string[] Extensions = [".yaml", ".yml"];

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Judges a manifest, or all manifests in a folder and below it, in the order of their names.</summary>
    internal async Task<List<AssessedManifest>> AssessAsync(string path, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path)) return [Assess(path, Path.GetFileName(path))];
        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new UserErrorException("In deze map staat geen manifest (.yaml).", "There is no manifest (.yaml) in this folder.");
        var assessed = new AssessedManifest[files.Count];
        await Parallel.ForAsync(0, files.Count, cancellationToken, (i, _) =>
        {
            assessed[i] = Assess(files[i], Path.GetRelativePath(path, files[i]));
            return ValueTask.CompletedTask;
        });
        return [.. assessed];
    }

    private AssessedManifest Assess(string file, string name)
    {
        if (new FileInfo(file) is { Exists: true, Length: > 4L * ManifestReader.MaximumLength })
            return new AssessedManifest(null, null, ManifestReader.Read(new string(' ', ManifestReader.MaximumLength + 1), name).Problems);
        string yaml;
        try
        {
            yaml = StrictUtf8.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return new AssessedManifest(
                null, null, [new Problem("manifest.not-utf8", new("Dit is geen tekst in UTF-8.", "This is not text in UTF-8."), name, 1, 1)]);
        }
        var read = ManifestReader.Read(yaml, name, today);
        return read.Succeeded
            ? new AssessedManifest(read.Value, gate.Assess(read.Value, StatedFacts.For(read.Value, moment)), [])
            : new AssessedManifest(null, null, read.Problems);
    }
}
