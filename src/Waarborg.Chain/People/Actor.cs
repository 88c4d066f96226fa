namespace Waarborg.Chain.People;

/// <summary>Who does something in Waarborg: an account, or the system itself. Goes into the log, so it carries a pseudonym and never a name.</summary>
/// <param name="Id">Pseudonym of the account: lower-case letters, digits, dashes and colons.</param>
/// <param name="Roles">The roles held at the moment of acting.</param>
public sealed record Actor(string Id, IReadOnlySet<Role> Roles)
{
    /// <summary>The system itself: schedules, resumed work. Holds no role.</summary>
    public static Actor System { get; } = new("system", new HashSet<Role>());

    /// <summary>An actor with the given roles.</summary>
    public static Actor With(string id, params Role[] roles) => new(id, roles.ToHashSet());

    /// <summary>Whether the actor holds at least one of the roles.</summary>
    public bool Has(params Role[] roles) => roles.Any(Roles.Contains);
}
