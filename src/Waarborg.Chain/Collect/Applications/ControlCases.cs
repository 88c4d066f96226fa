using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Law;

namespace Waarborg.Chain.Collect.Applications;

/// <summary>
/// Puts fictional files among the real ones, of which the proposal is going to be wrong on purpose: whoever follows it did not read. Nobody is concerned, and no figure about
/// candidates counts them. Thread safe.
/// </summary>
public sealed class ControlCases(ReceiveApplication receiver)
{
    /// <summary>Adds one.</summary>
    /// <param name="permit">From the gate, for collecting.</param>
    /// <param name="openingId">The vacancy whose reviewers it is for.</param>
    /// <param name="cv">A fictional CV.</param>
    /// <param name="letter">A fictional letter; may be empty.</param>
    /// <param name="actor">The DPO, who judges nobody.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReceivedApplication>> AddAsync(
        Permit<CollectStage> permit, Guid openingId, string cv, string letter, Actor actor, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        return await receiver.ReceiveAsync(
            permit, openingId,
            new ApplicationForm
            {
                NoticeShownAt = at, Name = "Controle Bestand", Email = "controle@voorbeeld.example", Cv = cv, Letter = letter, WithAi = true, Language = "nl", IsControl = true,
            }, actor, cancellationToken);
    }
}
