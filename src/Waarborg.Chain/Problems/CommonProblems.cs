using Waarborg.Chain.People;
using Waarborg.Law;

namespace Waarborg.Chain.Problems;

/// <summary>The problems that more than one room of the chain reports.</summary>
public static class CommonProblems
{
    /// <summary>Something that was named does not exist.</summary>
    /// <param name="what">The Dutch and English name of the kind of thing.</param>
    public static Problem NotFound(LocalizedText what) => new(
        "not-found", new($"{what.Nl} bestaat niet (meer). Kies er een uit de lijst.", $"The {what.En} does not exist (any more). Choose one from the list."));

    /// <summary>The actor lacks the role that the action asks for.</summary>
    /// <param name="role">The role asked for.</param>
    public static Problem NotAllowed(Role role) => new(
        "not-allowed", new($"Hiervoor is de rol '{role.Wire()}' nodig.", $"This needs the role '{role.Wire()}'."));
}
