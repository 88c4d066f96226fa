using Waarborg.Chain.Problems;
using Waarborg.Chain.Train;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Learning;

/// <summary>The checkpoints in a folder that the environment names: each in a folder of its own. What is put there is seen at once.</summary>
internal sealed class CheckpointFolders : ICheckpointShelf
{
    /// <summary>Environment variable with the folder; without it there are none.</summary>
    internal const string Variable = "WAARBORG_CHECKPOINTS";

    private readonly string? _folder;

    /// <param name="folder">The folder; null or empty for none.</param>
    /// <exception cref="UserErrorException">It is not there.</exception>
    internal CheckpointFolders(string? folder)
    {
        _folder = string.IsNullOrWhiteSpace(folder) ? null : folder;
        if (_folder is not null && !Directory.Exists(_folder)) throw new UserErrorException($"{_folder}: de map van {Variable} is er niet.", $"{_folder}: the folder of {Variable} is not there.");
    }

    public IReadOnlyList<string> Names => _folder is null || !Directory.Exists(_folder) ? []
        : [.. Directory.EnumerateDirectories(_folder).Select(one => Path.GetFileName(one)!).Where(name => name[0] != '.' && CheckpointStamp.NameOf(name) == name).Order(StringComparer.Ordinal)];

    public Outcome<BaseCheckpoint> Take(string name) => Names.Contains(name) ? CheckpointReader.Read(Path.Combine(_folder!, name))
        : new Problem(CheckpointReader.Code, new LocalizedText("Dit checkpoint staat niet klaar.", "This checkpoint is not there."));
}
