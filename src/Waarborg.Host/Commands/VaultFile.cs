using System.Globalization;
using Waarborg.Deidentification;
using Waarborg.Formats;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary>A vault on disk: a sealed entry a line, in the order of the texts.</summary>
internal sealed class VaultFile : IAsyncDisposable
{
    private readonly AtomicOutput _output;
    private readonly StreamWriter _writer;
    private readonly ReversalVault _vault;
    private bool _committed;

    private VaultFile(AtomicOutput output, ReversalVault vault) => (_output, _vault, _writer) = (output, vault, new StreamWriter(output.Stream, leaveOpen: true));

    internal static VaultFile Create(string file, PseudonymKey key) => new(AtomicOutput.Open(file, spool: false), new ReversalVault(key));

    internal void Add(string original, DeidentifiedText masked) => _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{masked.Text.Length} {Convert.ToBase64String(_vault.Seal(original, masked))}"));

    internal async Task CommitAsync(CancellationToken cancellationToken)
    {
        await _writer.FlushAsync(cancellationToken);
        await _output.CommitAsync(cancellationToken);
        _committed = true;
    }

    /// <summary>The entries of a vault.</summary>
    /// <exception cref="UserErrorException">A line is no entry.</exception>
    internal static IEnumerable<VaultEntry> Read(string file)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var content = new byte[line.Length];
            if (space < 0 || !int.TryParse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
                || !Convert.TryFromBase64String(line[(space + 1)..], content, out var bytes))
                throw new UserErrorException($"{Path.GetFileName(file)}:{number}: geen ingang van een kluis.", $"{Path.GetFileName(file)}:{number}: not an entry of a vault.");
            yield return new(length, content[..bytes]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_committed) await _writer.DisposeAsync();
        await _output.DisposeAsync();
    }
}
