using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Prepare.SealedSets;

/// <summary>What was agreed with a third party about a sealed set.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="ThirdParty">The third party.</param>
/// <param name="EndsOn">The last day, at most a year ahead.</param>
/// <param name="SmallestCell">A cell with fewer people is not shown; at least <see cref="DisclosureControl.LowestCell"/>.</param>
/// <param name="Accounts">Pseudonyms of the accounts that may work in it.</param>
/// <param name="WithTexts">Whether the masked texts of notes go in too, to train a model on inside; default not.</param>
public sealed record SealedSetPlan(string Name, string Purpose, string ThirdParty, DateOnly EndsOn, int SmallestCell, IReadOnlyList<string> Accounts, bool WithTexts = false)
{
    internal Problem? Check(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Name) || string.IsNullOrWhiteSpace(Purpose) || string.IsNullOrWhiteSpace(ThirdParty) || Accounts.Count == 0) return SealedSetProblems.Incomplete();
        if (EndsOn < today || EndsOn > today.AddYears(1)) return SealedSetProblems.End();
        return SmallestCell < DisclosureControl.LowestCell ? SealedSetProblems.Cell() : null;
    }
}
