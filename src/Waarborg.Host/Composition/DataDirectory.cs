namespace Waarborg.Host.Composition;

/// <summary>The folder in which one installation keeps its data, and the lock that one process holds on it.</summary>
internal sealed class DataDirectory : IDisposable
{
    private readonly FileStream _lock;

    private DataDirectory(string path, FileStream heldLock) => (Path, _lock) = (path, heldLock);

    internal string Path { get; }

    internal string Database => In("waarborg.db");

    internal string Keys => In("keys");

    internal string ErasureList => In("erasures.jsonl");

    internal string LogWitness => In("log.witness");

    /// <summary>Marks a folder as made by the demonstration, which may therefore make it anew.</summary>
    internal const string DemoMarker = ".demo";

    /// <summary>Opens the folder, and makes it if need be.</summary>
    /// <exception cref="UserErrorException">Another process holds it, or it cannot be written.</exception>
    internal static DataDirectory Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            Directory.CreateDirectory(System.IO.Path.Combine(path, "keys"));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var file = System.IO.Path.Combine(path, ".lock");
            return new DataDirectory(path, new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e.HResult is 11 or 13 || e.Message.Contains("used by another process", StringComparison.Ordinal))
        {
            throw new UserErrorException(
                $"{path}: in gebruik door een ander Waarborg-proces. Stop dat eerst.", $"{path}: in use by another Waarborg process. Stop that first.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UserErrorException($"{path}: geen schrijfrechten.", $"{path}: no permission to write.");
        }
    }

    public void Dispose() => _lock.Dispose();

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
