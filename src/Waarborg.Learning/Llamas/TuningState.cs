using System.Runtime.InteropServices;
using System.Text;

namespace Waarborg.Learning;

/// <summary>
/// How far a fine-tuning run is, on disk, so that it goes on after a kill and ends with the same weights. The file knows people as the weights do: it belongs in a private folder,
/// only its owner can read it, and it is deleted when the run is done.
/// </summary>
internal sealed record TuningState(string Run, int Step, int Waited, double Best, float[] Now, float[] First, float[] Second, float[] Kept)
{
    private static ReadOnlySpan<byte> Magic => "WTUN0001"u8;

    /// <summary>Writes it in the place of the one before, whole or not at all.</summary>
    public void Write(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(file + ".new", options))
        using (var writer = new BinaryWriter(stream, Encoding.UTF8))
        {
            writer.Write(Magic);
            writer.Write(Run);
            writer.Write(Step);
            writer.Write(Waited);
            writer.Write(Best);
            foreach (var values in new[] { Now, First, Second, Kept })
            {
                writer.Write(values.Length);
                writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
            }
            writer.Flush();
            stream.Flush(true);
        }
        File.Move(file + ".new", file, true);
    }

    /// <summary>The state of this run, or null when there is none: another run's, or a damaged one, counts as none, since a run can always begin anew.</summary>
    public static TuningState? Read(string file, string run)
    {
        if (!File.Exists(file)) return null;
        try
        {
            using var reader = new BinaryReader(File.OpenRead(file), Encoding.UTF8);
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic) || reader.ReadString() != run) return null;
            var (step, waited, best) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadDouble());
            float[] Values()
            {
                var length = reader.ReadInt32();
                if (length < 0 || 4L * length > reader.BaseStream.Length - reader.BaseStream.Position) throw new EndOfStreamException();
                return MemoryMarshal.Cast<byte, float>(reader.ReadBytes(4 * length)).ToArray();
            }

            return new TuningState(run, step, waited, best, Values(), Values(), Values(), Values());
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }
}
