using Waarborg.Chain.People;

namespace Waarborg.Chain.Oversee;

/// <summary>A human with the authority to decide otherwise than a model proposes. The system itself can never be one.</summary>
public sealed class Reviewer
{
    private Reviewer(Actor actor) => Actor = actor;

    /// <summary>The account.</summary>
    public Actor Actor { get; }

    /// <summary>The reviewer in this actor, or null: it takes a signed-in account with a role that decides.</summary>
    public static Reviewer? From(Actor actor) =>
        actor != Actor.System && actor.Has(Role.ServiceAgent, Role.Recruiter, Role.Clinician) ? new Reviewer(actor) : null;
}
