using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>The protective default: no server.</summary>
internal sealed class NoRecordServer : IRecordServer
{
    public string? HostOf(string activityId) => null;

    public Task<Outcome<ServerRecord>> FetchAsync(string activityId, string number, CancellationToken cancellationToken) => Task.FromResult<Outcome<ServerRecord>>(RecordFileProblems.NoServer());
}
