using Waarborg.Chain.Problems;
using Waarborg.Chain.Train;
using Waarborg.Law;
using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>Reads a checkpoint of somebody else from a folder; whatever is wrong with it is one line, in both languages.</summary>
internal static class CheckpointReader
{
    /// <summary>The code of what is wrong with a checkpoint.</summary>
    internal const string Code = "train.checkpoint";

    /// <param name="folder">The folder.</param>
    /// <param name="memory">Bytes of memory that there are; null for what this process may use.</param>
    internal static Outcome<BaseCheckpoint> Read(string folder, long? memory = null)
    {
        var name = CheckpointStamp.NameOf(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        try
        {
            var packed = CheckpointPack.Pack(folder, memory);
            return new BaseCheckpoint(
                new CheckpointStamp(name, packed.Family, packed.Sha256, packed.LicenceFile is { } licence ? CheckpointStamp.NameOf(licence) : null, packed.LicenceSha256), packed.Bytes, packed.Parameters);
        }
        catch (InvalidDataException wrong)
        {
            return new Problem(Code, CheckpointWords.Of(wrong.Message), name);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return new Problem(Code, new LocalizedText("Een bestand van dit checkpoint is niet te lezen.", "A file of this checkpoint cannot be read."), name);
        }
    }
}
