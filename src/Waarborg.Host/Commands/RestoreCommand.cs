using System.CommandLine;
using Waarborg.Deidentification;
using Waarborg.Formats;

namespace Waarborg.Host.Commands;

/// <summary><c>waarborg restore</c>: puts the originals back from the vault that <c>deidentify --vault</c> wrote. Needs the same key and purpose.</summary>
internal static class RestoreCommand
{
    internal static Command Create()
    {
        var files = new FileOptionSet();
        var vault = new Option<string>("--vault") { Description = "The vault", Required = true };
        var keyFile = new Option<string>("--key-file") { Description = "The secret", Required = true };
        var purpose = new Option<string>("--purpose") { Description = "The purpose, or the profile when none was given", Required = true };
        var command = new Command("restore", "Put the originals back from a vault.") { vault, keyFile, purpose };
        files.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            files.RequireReversible(parsed);
            var key = await PseudonymKeyFile.ReadAsync(parsed.GetRequiredValue(keyFile), parsed.GetRequiredValue(purpose), cancellationToken);
            using var entries = VaultFile.Read(parsed.GetRequiredValue(vault)).GetEnumerator();
            await files.RunAsync(parsed, new RestoringMasker(new ReversalVault(key), entries), null, null, cancellationToken);
            return CommandLine.Done;
        });
        return command;
    }
}
