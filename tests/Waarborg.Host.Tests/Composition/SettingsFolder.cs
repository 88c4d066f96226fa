namespace Waarborg.Host.Tests.Composition;

/// <summary>A folder for files of settings that goes away with the test.</summary>
internal sealed class SettingsFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("waarborg-settings-");

    /// <summary>Where a file of this name is, or would be.</summary>
    internal string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file and says where it is.</summary>
    internal string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
