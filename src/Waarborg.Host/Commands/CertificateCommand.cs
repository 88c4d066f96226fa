using System.CommandLine;
using Waarborg.Evidence;
using Waarborg.Host.Composition;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg certificate verify</c>: checks a certificate of erasure, without a connection to anything.</summary>
internal static class CertificateCommand
{
    internal static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The certificate (JSON)" };
        var vkey = new Option<string?>("--vkey") { Description = "The log's verifier key from a place that you trust" };
        var verify = new Command("verify", "Check a certificate of erasure.") { file, vkey };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            VerifierKey? trusted = null;
            if (parsed.GetValue(vkey) is { } text && !VerifierKey.TryParse(text, out trusted))
                throw new UserErrorException("De sleutel klopt niet. Verwacht: naam+hash+sleutel.", "The key is wrong. Expected: name+hash+key.");
            var result = ErasureCertificate.Verify(await File.ReadAllTextAsync(parsed.GetRequiredValue(file), cancellationToken), trusted);
            return Report(result);
        });
        return new Command("certificate", "Certificates of erasure.") { verify };
    }

    private static int Report(CertificateVerification result)
    {
        foreach (var problem in result.Problems) Console.Error.WriteLine($"waarborg: {problem}");
        if (!result.Valid) return CommandLine.Bad;
        var at = result.Statement!.IssuedAt.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        Console.WriteLine(Language.Current == "nl"
            ? $"Het certificaat klopt: gewist op {at} UTC, regel {result.Index} van logboek {result.Statement.LogOrigin}."
            : $"The certificate is valid: erased on {at} UTC, entry {result.Index} of log {result.Statement.LogOrigin}.");
        if (!result.KeyTrusted)
        {
            Console.WriteLine(Language.Current == "nl"
                ? "Let op: gecontroleerd met de sleutel uit het certificaat zelf. Geef --vkey met de sleutel die u vertrouwt."
                : "Note: checked with the key in the certificate itself. Give --vkey with the key that you trust.");
        }
        return CommandLine.Done;
    }
}
