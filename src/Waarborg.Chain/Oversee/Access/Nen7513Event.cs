using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts.Patients;

namespace Waarborg.Chain.Oversee.Access;

/// <summary>An event of the access log in the fields of NEN 7513, as JSON. Thread safe.</summary>
public static class Nen7513Event
{
    /// <summary>Writes an event.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="resources">The resources that it is about; empty when the reader may not see them.</param>
    public static JsonObject Write(AccessEntry entry, IReadOnlyList<string> resources)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new JsonObject
        {
            ["event"] = new JsonObject
            {
                ["id"] = entry.Id.ToString(), ["action"] = ActionOf(entry.Action), ["time"] = entry.At.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
                ["outcome"] = entry.Basis == AccessBasis.Refused ? "refused" : "success", ["type"] = entry.Action.ToString(),
            },
            ["users"] = new JsonArray(new JsonObject { ["id"] = entry.ActorId, ["role"] = entry.Roles, ["requestor"] = true, ["purposeOfUse"] = "care", ["accessPoint"] = "waarborg" }, Agent(entry)),
            ["objects"] = new JsonArray([.. resources.Select(reference => new JsonObject { ["type"] = reference.Split('/')[0], ["idType"] = "fhir-reference", ["id"] = reference, ["lifeCycle"] = ActionOf(entry.Action) })]),
            ["source"] = new JsonObject { ["id"] = "waarborg", ["type"] = "application" },
            ["authorisation"] = new JsonObject { ["protocol"] = entry.ActivityId, ["treatmentRelation"] = entry.Basis.ToString(), ["ground"] = entry.GroundId?.ToString() },
        };
    }

    private static JsonObject? Agent(AccessEntry entry) => entry.Agent is null ? null : new JsonObject { ["id"] = entry.Agent, ["role"] = "ai", ["requestor"] = false };

    private static string ActionOf(AccessAction action) => action switch
    {
        AccessAction.Summarised => "C",
        AccessAction.SummaryEdited or AccessAction.SummaryConfirmed or AccessAction.SummaryWithdrawn => "U",
        AccessAction.SummarySent => "E",
        _ => "R",
    };
}
