namespace Waarborg.Law;

/// <summary>
/// What an activity declares for one stage. Null is unknown. Collecting, training and using are separate processing, each with its own answers
/// (EDPB Opinion 28/2024). <see cref="ToString"/> leaves out the owner, who may be a person.
/// </summary>
/// <param name="Stage">The stage.</param>
/// <param name="PurposeId">Slug of the stage's own purpose.</param>
/// <param name="Basis">The stage's own lawful basis.</param>
/// <param name="Data">The data that the stage works on.</param>
/// <param name="RetentionDays">How long they are kept, in days; 1 or more.</param>
/// <param name="Owner">Who answers for the stage: a role or a person.</param>
/// <param name="Used">False when the activity does not have this stage.</param>
public sealed record StageDeclaration(Stage Stage, string? PurposeId, LawfulBasis? Basis, string? Data, int? RetentionDays, string? Owner, bool Used)
{
    /// <summary>Day on which the stage was completed, as the manifest states it; null is not yet.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>The stage and whether it is used; nothing that may point at a person.</summary>
    public override string ToString() => $"{Stage} {(Used ? "used" : "not used")}";
}
