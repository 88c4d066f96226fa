using System.Text;
using System.Text.Json;

namespace Waarborg.Evidence;

/// <summary>
/// A certificate that a person was erased: the statement, the log entry that commits to it, and the receipt of that entry. Anybody can check it
/// without
/// a connection. Immutable.
/// </summary>
/// <remarks>
/// Made in this order: write the <see cref="ErasureStatement"/>, append its <see cref="ErasureStatement.ToLogEvent"/> to the log, build the
/// <see cref="Receipt"/> of that entry, put the three together.
/// </remarks>
/// <param name="Statement">What is certified.</param>
/// <param name="Entry">The bytes of the log entry.</param>
/// <param name="Receipt">The receipt of that entry, in text form and without the entry (<see cref="Evidence.Receipt.ToText"/>).</param>
public sealed record ErasureCertificate(ErasureStatement Statement, byte[] Entry, string Receipt)
{
    // A certificate names stages and shards, not records; this is far beyond any.
    private const int MaxLength = 4_000_000;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>The certificate as a JSON document, indented for people; ends in a newline.</summary>
    public string ToJson()
    {
        var document = CanonicalJson.Write(new Dictionary<string, object?>
        {
            ["entry"] = Convert.ToBase64String(Entry),
            ["receipt"] = Receipt,
            ["statement"] = Statement.ToMembers(),
        });
        using var parsed = JsonDocument.Parse(document);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented)) parsed.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>
    /// Checks a certificate: it is complete, the log signed the checkpoint, the entry is in the log, the entry is an erasure of this subject, and it
    /// carries the hash of this statement; and the tests of what the weights still hold, reckoned again from their figures, show no trace.
    /// </summary>
    /// <param name="json">The document. Its layout does not matter, its content does.</param>
    /// <param name="trusted">The log's key from a trusted place, or null to use the one in the certificate, which only shows that it is
    /// unaltered.</param>
    public static CertificateVerification Verify(string json, VerifierKey? trusted)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!TryRead(json, out var certificate)) return new(false, trusted is not null, ["The file is not a certificate of this version."], null, null);
        var statement = certificate.Statement;
        var problems = new List<string>();
        if (trusted is not null && trusted != statement.VerifierKey) problems.Add("The certificate names another log key than the trusted one.");

        long? index = null;
        if (!Evidence.Receipt.TryParse(certificate.Receipt, out var receipt, out var problem))
        {
            problems.Add(problem!);
        }
        else
        {
            index = receipt.Index;
            // Extra data are not authenticated, so they have no place in a certificate.
            if (receipt.Entry is not null) problems.Add("The receipt carries extra data.");
            if (!receipt.Verify(trusted ?? statement.VerifierKey, certificate.Entry, out problem)) problems.Add(problem!);
        }

        CheckEntry(certificate, problems);
        if (!statement.Shards.All(s => s.IsSound)) problems.Add("A shard says something of its slices that cannot be.");
        CheckTests(statement, problems);
        return new CertificateVerification(problems.Count == 0, trusted is not null, problems, statement, index);
    }

    private static void CheckEntry(ErasureCertificate certificate, List<string> problems)
    {
        if (!LogEvent.TryParse(certificate.Entry, out var entry) || entry.Type != ErasureStatement.EventType)
        {
            problems.Add("The log entry is not an erasure.");
            return;
        }

        if (!entry.Subjects.Contains(certificate.Statement.Subject.ToBase64())) problems.Add("The log entry is about somebody else.");
        if (!entry.Facts.TryGetValue(ErasureStatement.HashFact, out var fact) || fact.Text != certificate.Statement.ToHash().ToHex())
            problems.Add("The statement is not the one that the log entry commits to.");
    }

    /// <summary>Reckons the tests again from their figures: a certificate of forgetting that shows a trace certifies nothing.</summary>
    private static void CheckTests(ErasureStatement statement, List<string> problems)
    {
        foreach (var test in statement.Tests)
        {
            if (!test.IsSound) problems.Add("A test of what is left rests on too few or too many figures, or on an unknown form.");
            else if (test.TraceFound) problems.Add("A test shows that the weights still hold a trace of the person.");
            if (!statement.Shards.Any(s => s.Shard == test.Shard)) problems.Add("A test is about a shard that was not trained again.");
        }
    }

    private static bool TryRead(string json, out ErasureCertificate certificate)
    {
        certificate = null!;
        if (json.Length > MaxLength || !StrictUtf8.TryGetBytes(json, out var bytes)) return false;
        if (CanonicalJson.Read(bytes) is not { Count: 3 } members
            || members.GetValueOrDefault("statement") is not IReadOnlyDictionary<string, object?> inner || ErasureStatement.Read(inner) is not { } statement
            || members.GetValueOrDefault("entry") is not string base64 || !StrictBase64.TryDecode(base64, out var entry)
            || members.GetValueOrDefault("receipt") is not string receipt) return false;
        certificate = new ErasureCertificate(statement, entry, receipt);
        return true;
    }
}
