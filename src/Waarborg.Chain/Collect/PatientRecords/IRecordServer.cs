using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Collect.PatientRecords;

/// <summary>Fetches patients' records from the FHIR servers that the organisation configured. Nothing configured means none. Thread safe.</summary>
public interface IRecordServer
{
    /// <summary>The host of an activity's server, for people and for the log; null when none is configured.</summary>
    string? HostOf(string activityId);

    /// <summary>Fetches everything about one patient.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="number">The patient's number at that server.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What came, or why nothing did.</returns>
    Task<Outcome<ServerRecord>> FetchAsync(string activityId, string number, CancellationToken cancellationToken);
}
