using System.CommandLine;
using Waarborg.Chain.Collect.PatientRecords;
using Waarborg.Chain.Problems;
using Waarborg.Host.Composition;
using Waarborg.Law;

namespace Waarborg.Host.Commands;

/// <summary>
/// <c>waarborg import-records</c>: takes patient records in, from a FHIR R4 bundle, from a folder of them (one at a time, so that memory stays that of the largest), or by
/// patient number from the FHIR server that is configured. What is wrong is named with its place; the rest is used.
/// </summary>
internal static class ImportRecordsCommand
{
    internal static Command Create()
    {
        var path = new Argument<string?>("PATH") { Description = "FHIR R4 bundle (JSON or XML) of one patient, or a folder of them", Arity = ArgumentArity.ZeroOrOne };
        var patient = new Option<string[]>("--patient") { Description = "Number of a patient to fetch from the configured FHIR server", AllowMultipleArgumentsPerToken = true };
        var activity = new Option<string>("--activity") { Description = "Id of the registered activity", Required = true };
        var data = CommonOptions.Data();
        var command = new Command("import-records", "Take in patient records from files, a folder, or a FHIR server.") { path, patient, activity, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (from, numbers) = (parsed.GetValue(path), parsed.GetValue(patient) ?? []);
            if (from is null && numbers.Length == 0) throw new UserErrorException("Geef een bestand of map, of --patient met een nummer.", "Give a file or folder, or --patient with a number.");
            if (from is not null && !File.Exists(from) && !Directory.Exists(from)) throw new FileNotFoundException(null, from);
            await using var session = await Session.OpenAsync(parsed.GetRequiredValue(data), cancellationToken);
            var run = new Run(session, parsed.GetRequiredValue(activity));
            if (from is not null) await run.FilesAsync(from, cancellationToken);
            foreach (var number in numbers) await run.FetchAsync(number, cancellationToken);
            return run.End();
        });
        return command;
    }

    private sealed class Run(Session session, string activityId)
    {
        private (int Added, int Known, int Failed) _count;

        internal async Task FilesAsync(string path, CancellationToken cancellationToken)
        {
            IEnumerable<string> files = Directory.Exists(path) ? Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f).ToLowerInvariant() is ".json" or ".xml").Order(StringComparer.Ordinal) : [path];
            foreach (var file in files)
            {
                await using var content = File.OpenRead(file);
                Tell(Path.GetFileName(file), await session.Get<ImportRecords>().TakeInAsync(await PermitAsync(cancellationToken), content, Path.GetFileName(file), ImportCommand.Operator, cancellationToken));
            }
        }

        internal async Task FetchAsync(string number, CancellationToken cancellationToken) =>
            Tell(session.Get<FetchRecord>().HostOf(activityId) ?? activityId, await session.Get<FetchRecord>().FetchAsync(await PermitAsync(cancellationToken), number, ImportCommand.Operator, cancellationToken));

        internal int End()
        {
            Console.WriteLine(Language.Current == "nl"
                ? $"{_count.Added} toegevoegd, {_count.Known} al bekend of overgeslagen, {_count.Failed} niet te gebruiken."
                : $"{_count.Added} added, {_count.Known} already known or skipped, {_count.Failed} not usable.");
            return _count.Failed == 0 ? CommandLine.Done : CommandLine.Bad;
        }

        /// <summary>Asked again for each file: a long import does not outlast its permit, and a person who objects meanwhile is out.</summary>
        private Task<Permit<CollectStage>> PermitAsync(CancellationToken cancellationToken) => session.PermitAsync<CollectStage>(activityId, ImportCommand.Operator, cancellationToken);

        private void Tell(string name, Outcome<RecordImport> taken)
        {
            if (!taken.Succeeded)
            {
                _count.Failed++;
                foreach (var problem in taken.Problems) CommandLine.Complain(new(problem.In("nl"), problem.In("en")));
                return;
            }
            if (taken.Value.Added) _count.Added++;
            else _count.Known++;
            foreach (var problem in taken.Value.Problems) CommandLine.Complain(new($"{name}: {problem.Place}: {problem.Dutch}", $"{name}: {problem.Place}: {problem.English}"));
        }
    }
}
