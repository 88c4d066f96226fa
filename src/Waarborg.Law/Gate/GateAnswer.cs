using System.Diagnostics.CodeAnalysis;

namespace Waarborg.Law;

/// <summary>What the gate answers: a <see cref="Permit{TStage}"/> or a <see cref="Refusal{TStage}"/>; there is no third. Immutable; thread
/// safe.</summary>
/// <typeparam name="TStage">The stage that was asked for.</typeparam>
public abstract class GateAnswer<TStage>
    where TStage : IChainStage
{
    private protected GateAnswer(Assessment assessment) => Assessment = assessment;

    /// <summary>The findings that the answer follows from.</summary>
    public Assessment Assessment { get; }

    /// <summary>Goes on with the permit or with the refusal.</summary>
    /// <typeparam name="TResult">What comes of it.</typeparam>
    /// <param name="permitted">Called with the permit.</param>
    /// <param name="refused">Called with the refusal.</param>
    public TResult Match<TResult>(Func<Permit<TStage>, TResult> permitted, Func<Refusal<TStage>, TResult> refused)
    {
        ArgumentNullException.ThrowIfNull(permitted);
        ArgumentNullException.ThrowIfNull(refused);
        return this is Permit<TStage> permit ? permitted(permit) : refused((Refusal<TStage>)this);
    }

    /// <summary>Goes on with the permit or with the refusal.</summary>
    /// <param name="permitted">Called with the permit.</param>
    /// <param name="refused">Called with the refusal.</param>
    public void Switch(Action<Permit<TStage>> permitted, Action<Refusal<TStage>> refused)
    {
        ArgumentNullException.ThrowIfNull(permitted);
        ArgumentNullException.ThrowIfNull(refused);
        if (this is Permit<TStage> permit) permitted(permit);
        else refused((Refusal<TStage>)this);
    }

    /// <summary>Whether there is a permit, and which.</summary>
    /// <param name="permit">The permit.</param>
    /// <param name="refusal">The refusal, when there is no permit.</param>
    public bool TryGet([NotNullWhen(true)] out Permit<TStage>? permit, [NotNullWhen(false)] out Refusal<TStage>? refusal)
    {
        permit = this as Permit<TStage>;
        refusal = this as Refusal<TStage>;
        return permit is not null;
    }
}
