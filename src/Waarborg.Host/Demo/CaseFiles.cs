namespace Waarborg.Host.Demo;

/// <summary>The bundled files of the cases, all fictional, beside the program.</summary>
internal sealed class CaseFiles(string caseName)
{
    internal string Name => caseName;

    internal Stream Open(string file) => File.OpenRead(PathOf(file));

    internal Task<string> ReadAsync(string file, CancellationToken cancellationToken) => File.ReadAllTextAsync(PathOf(file), cancellationToken);

    internal string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "cases", caseName, file);
}
