namespace Waarborg.Chain.People;

/// <summary>The names of roles as they are stored and sent.</summary>
public static class RoleNames
{
    /// <summary>The stable name, for example <c>data-steward</c>.</summary>
    public static string Wire(this Role role) => role switch
    {
        Role.Administrator => "administrator",
        Role.Dpo => "dpo",
        Role.DataSteward => "data-steward",
        Role.ServiceAgent => "service-agent",
        Role.Recruiter => "recruiter",
        Role.Clinician => "clinician",
        Role.Auditor => "auditor",
        Role.ThirdParty => "third-party",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>Reads a stable name.</summary>
    /// <returns>The role, or null when there is none of that name.</returns>
    public static Role? Parse(string name) => Enum.GetValues<Role>().Cast<Role?>().FirstOrDefault(role => role!.Value.Wire() == name);
}
