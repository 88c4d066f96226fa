using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Work;

namespace Waarborg.Chain.Train.SealedModels;

/// <summary>A model of a sealed set as a desk shows it: without its weights.</summary>
/// <param name="Id">Id.</param>
/// <param name="SetId">The set.</param>
/// <param name="SetName">What the set is called.</param>
/// <param name="ThirdParty">The third party.</param>
/// <param name="AskedBy">Pseudonym of who asked for it.</param>
/// <param name="AskedAt">When.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="EndsOn">The last day on which it may be used.</param>
/// <param name="Epsilon">What it may cost in privacy.</param>
/// <param name="Rounds">Rounds of training.</param>
/// <param name="State">Where it is.</param>
/// <param name="Sha256">Hash of the weights; null until trained.</param>
/// <param name="Audit">Its audit; null until made.</param>
/// <param name="Withheld">Which bound it beats, as a code; null when none, or when there is no audit yet.</param>
/// <param name="TakenAt">When it was first taken out.</param>
/// <param name="Taken">How often.</param>
/// <param name="WipedBecause">Why it was wiped.</param>
/// <param name="Job">The work under way; null once the job is gone.</param>
/// <param name="Recall">Whether it is called back.</param>
public sealed record SealedModelView(
    Guid Id, Guid SetId, string SetName, string ThirdParty, string AskedBy, DateTimeOffset AskedAt, string Purpose, DateOnly EndsOn, double Epsilon, int Rounds, SealedModelState State,
    string? Sha256, SealedAudit? Audit, string? Withheld, DateTimeOffset? TakenAt, int Taken, string? WipedBecause, Job? Job, SealedRecall? Recall);
