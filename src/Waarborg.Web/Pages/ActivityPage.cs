using Microsoft.AspNetCore.Components;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Law;

namespace Waarborg.Web.Pages;

/// <summary>A page about one processing activity. It knows the activity, what the gate says of it, and how to ask the gate.</summary>
public abstract class ActivityPage : WebPage
{
    /// <summary>The activity's id, out of the address.</summary>
    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>The gate.</summary>
    [Inject]
    public Gatekeeper Gatekeeper { get; set; } = null!;

    /// <summary>The activity with what the gate says of it; null when it does not exist.</summary>
    public ActivityAssessment? Assessed { get; private set; }

    /// <summary>What the gate said when it refused what was just asked; null when it did not.</summary>
    public Assessment? Refused { get; protected set; }

    /// <summary>What is wrong with what was posted.</summary>
    public IReadOnlyList<Chain.Problems.Problem> Wrongs => Problems;

    /// <summary>The address of a page of this activity.</summary>
    public string At(string page) => page.Length == 0 ? $"/activities/{Id}" : $"/activities/{Id}/{page}";

    /// <inheritdoc />
    protected sealed override async Task OnInitializedAsync()
    {
        Assessed = await Gatekeeper.AssessAsync(Id, Aborted);
        if (Assessed is null) Missing();
        else await LoadAsync();
    }

    /// <summary>Reads what the page shows; the activity exists.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Asks the gate, which writes the question and the answer in the log.</summary>
    /// <returns>The permit; null when refused, and then the page shows why.</returns>
    protected Task<Permit<TStage>?> AskAsync<TStage>()
        where TStage : IChainStage => TakeAsync(Gatekeeper.AskAsync<TStage>(Id, Actor, Aborted));

    /// <summary>Asks the gate again for something that was asked before; only a refusal is written in the log.</summary>
    protected Task<Permit<TStage>?> AskAgainAsync<TStage>()
        where TStage : IChainStage => TakeAsync(Gatekeeper.AskAgainAsync<TStage>(Id, Actor, Aborted));

    private async Task<Permit<TStage>?> TakeAsync<TStage>(Task<Chain.Problems.Outcome<GateAnswer<TStage>>> asking)
        where TStage : IChainStage
    {
        var answer = await asking;
        Problems = answer.Problems;
        Refused = (answer.Value as Refusal<TStage>)?.Assessment;
        return answer.Value as Permit<TStage>;
    }
}
