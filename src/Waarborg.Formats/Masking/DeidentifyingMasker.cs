using System.Security.Cryptography;
using System.Text;
using Waarborg.Deidentification;
using Waarborg.Formats.Text;

namespace Waarborg.Formats;

/// <summary>De-identifies records and, if asked, writes what opens them again to a vault and counts what it did. Not thread safe.</summary>
/// <param name="deidentifier">Finds and replaces.</param>
/// <param name="profile">Which labels, and by what.</param>
/// <param name="known">People whose data are known, or null.</param>
/// <param name="key">The secret of the purpose. Null when the profile needs none; then records are renamed under a key of this run alone.</param>
public sealed class DeidentifyingMasker(Deidentifier deidentifier, DeidentificationProfile profile, KnownPeople? known, PseudonymKey? key) : IRecordMasker
{
    private readonly PseudonymKey _names = key ?? PseudonymKey.Generate();

    /// <summary>Names the document of a format that is one document, such as a text file.</summary>
    /// <value>Null by default.</value>
    public string? DocumentName { get; init; }

    /// <summary>Told of every text with what became of it, in order: for the vault and the risk report.</summary>
    /// <value>Null by default.</value>
    public Action<RecordPlace, string, DeidentifiedText>? Masked { get; init; }

    /// <inheritdoc />
    public IReadOnlyList<DeidentifiedText> Mask(RecordPlace place, IReadOnlyList<string> texts, IReadOnlyList<EntityLabel?>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Any(LoneSurrogates.In))
            throw new RecordException(place.Number, RecordFault.LoneSurrogate);
        var masked = deidentifier.ApplyToRecord(texts, profile, Context(place, texts), labels);
        for (var i = 0; i < texts.Count; i++)
            Masked?.Invoke(place, texts[i], masked[i]);
        return masked;
    }

    /// <inheritdoc />
    public Task MaskAsync(RecordPlace place, TextReader reader, TextWriter writer, CancellationToken cancellationToken) => deidentifier.ApplyAsync(
        reader, writer, profile, Context(place, []), (text, masked) => Masked?.Invoke(place, text, masked), cancellationToken);

    /// <inheritdoc />
    public string Rename(string id) => _names.CodeOf(EntityLabel.PatientId, id);

    /// <summary>A record without a name is named by its content, so that it is the same document in whatever part of a split file it ends up.</summary>
    private DeidentificationContext Context(RecordPlace place, IReadOnlyList<string> texts) => new()
    {
        Known = known,
        PersonKey = place.PersonKey,
        Key = key,
        DocumentId = place.Id is { } id ? "id\0" + id
            : texts.Count > 0 ? "content\0" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))))
            : "file\0" + DocumentName,
    };
}
