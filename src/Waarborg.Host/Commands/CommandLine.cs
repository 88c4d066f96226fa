using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary>The command line. Exit codes: 0 done, 1 bad input or environment (one clear line on standard error), 2 refused by the gate.</summary>
internal static class CommandLine
{
    internal const int Done = 0;
    internal const int Bad = 1;
    internal const int Refused = 2;

    internal static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Waarborg: generative AI on personal data, with the GDPR kept by construction.");
        foreach (var command in new[]
        {
            DemoCommand.Create(),
            ServeCommand.Create(),
            ImportCommand.Create(), ImportRecordsCommand.Create(),
            AssessCommand.Create(),
            RulesCommand.Create(),
            RegisterCommand.Create(),
            DocumentCommand.Create(),
            TrainCommand.Create(),
            AskCommand.Create(),
            EvidenceCommand.Create(),
            SummariseCommand.Create(),
            CheckSummaryCommand.Create(),
            DetectCommand.Create(),
            DeidentifyCommand.Create(),
            RestoreCommand.Create(),
            LogCommand.Create(),
            CertificateCommand.Create(),
            WorkerCommand.Create(),
        })
            root.Subcommands.Add(command);
        try
        {
            var parsed = root.Parse(args.Length == 0 ? ["demo"] : args);
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return Complain(new("Afgebroken.", "Interrupted."));
        }
        catch (RefusedException e)
        {
            Console.Error.WriteLine(Language.Current == "nl" ? "waarborg: geweigerd door de poort:" : "waarborg: refused by the gate:");
            foreach (var finding in e.Assessment.Findings.Where(f => f.Status != FindingStatus.Met))
                Console.Error.WriteLine($"  {finding.Rule}  {finding.Title.In(Language.Current)}  → {finding.Remedy.In(Language.Current)}");
            return Refused;
        }
        catch (UserErrorException e)
        {
            return Complain(e.Text);
        }
        catch (FileNotFoundException e)
        {
            return Complain(new($"{Path.GetFileName(e.FileName)}: bestaat niet.", $"{Path.GetFileName(e.FileName)}: does not exist."));
        }
        catch (DirectoryNotFoundException)
        {
            return Complain(new("De map bestaat niet.", "The folder does not exist."));
        }
        catch (Exception e) when (DatabaseProblem(e) is { } problem)
        {
            return Complain(problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // Messages of the file system name paths, never content.
            return Complain(new($"Lezen of schrijven lukt niet: {e.Message}", $"Reading or writing failed: {e.Message}"));
        }
        catch (Exception e)
        {
            // The message of an unexpected failure could quote data; its kind and place cannot.
            return Complain(new($"Onverwachte fout: {e.GetType().Name}. Meld dit met wat u deed.", $"Unexpected failure: {e.GetType().Name}. Report it with what you did."), e);
        }
    }

    internal static int Complain(LocalizedText text)
    {
        Console.Error.WriteLine($"waarborg: {text.In(Language.Current)}");
        return Bad;
    }

    private static int Complain(LocalizedText text, Exception e)
    {
        Complain(text);
        if (Environment.GetEnvironmentVariable("WAARBORG_TRACE") == "1") Console.Error.WriteLine(e.StackTrace);
        return Bad;
    }

    private static LocalizedText? DatabaseProblem(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException!)
        {
            switch (inner)
            {
                case SqliteException { SqliteErrorCode: 5 or 6 }:
                    return new("De database is bezet door een ander programma. Sluit dat en probeer het opnieuw.", "The database is locked by another program. Close it and try again.");
                case SqliteException { SqliteErrorCode: 13 }:
                    return new("De schijf is vol. Er is niets half geschreven. Maak ruimte en probeer het opnieuw.", "The disk is full. Nothing was half-written. Make room and try again.");
                case SqliteException { SqliteErrorCode: 8 }:
                    return new("De database is alleen-lezen. Controleer de rechten van de gegevensmap.", "The database is read-only. Check the permissions of the data folder.");
                case SqliteException { SqliteErrorCode: 11 or 26 }:
                    return new("De database is beschadigd. Zet een reservekopie terug.", "The database is damaged. Restore a backup.");
                case SqliteException { SqliteErrorCode: 10 or 14 }:
                    return new("De database kan niet worden gelezen of geschreven. Controleer de gegevensmap en de schijf.", "The database cannot be read or written. Check the data folder and the disk.");
                case Npgsql.NpgsqlException:
                    return new("De PostgreSQL-database is niet bereikbaar of weigert. Controleer WAARBORG_DATABASE.", "The PostgreSQL database cannot be reached or refuses. Check WAARBORG_DATABASE.");
            }
        }
        return e is DbUpdateException ? new("De database weigerde de wijziging. Er is niets geschreven.", "The database refused the change. Nothing was written.") : null;
    }
}
