namespace Waarborg.Law;

/// <summary>
/// Leave to do one stage of one version of one activity, for these people, for one hour. Only the <see cref="Gate"/> makes one: there is no public
/// constructor, it cannot be copied with changes, and it cannot be deserialised. Immutable; thread safe.
/// </summary>
/// <typeparam name="TStage">The stage that it is for.</typeparam>
public sealed class Permit<TStage> : GateAnswer<TStage>
    where TStage : IChainStage
{
    /// <summary>How long a permit lasts: one hour. After that the facts may have changed.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    internal Permit(Assessment assessment, Activity activity, Facts facts)
        : base(assessment)
    {
        var reach = Reach.Of(activity, facts, TStage.Stage);
        ActivityId = activity.Id;
        ActivityVersion = activity.Version;
        PurposeId = activity.Declaration(TStage.Stage)?.PurposeId ?? activity.PurposeId;
        IssuedAt = facts.Now;
        Until = facts.Now + Lifetime;
        People = reach.People;
        Excluded = reach.Excluded;
        CoversNewPeople = reach.CoversNewPeople;
    }

    /// <summary>The activity.</summary>
    public string ActivityId { get; }

    /// <summary>The version of its manifest that was judged.</summary>
    public string ActivityVersion { get; }

    /// <summary>The stage.</summary>
#pragma warning disable CA1822 // Part of what a permit says, though it follows from the type.
    public Stage Stage => TStage.Stage;
#pragma warning restore CA1822

    /// <summary>The purpose: that of the stage, or of the activity when the stage declares none.</summary>
    public string PurposeId { get; }

    /// <summary>When the gate gave it.</summary>
    public DateTimeOffset IssuedAt { get; }

    /// <summary>When it ends; that moment itself is too late.</summary>
    public DateTimeOffset Until { get; }

    /// <summary>The known people that it covers.</summary>
    public IReadOnlySet<SubjectId> People { get; }

    /// <summary>The known people that it does not cover, and why.</summary>
    public IReadOnlyDictionary<SubjectId, ExclusionReason> Excluded { get; }

    /// <summary>
    /// Whether it also covers people who were not known when it was given. True for <see cref="CollectStage"/> (an import brings new people), for
    /// <see cref="ApplyStage"/> unless use itself rests on consent or is re-use (somebody new asks a question) and for <see cref="OverseeStage"/>. False for
    /// preparing and training, where whoever cannot be checked stays out, and for rights, where it covers one person.
    /// </summary>
    public bool CoversNewPeople { get; }

    /// <summary>Whether it covers a person. Somebody who is excluded is never covered.</summary>
    /// <param name="subject">The person.</param>
    public bool Covers(SubjectId subject) => People.Contains(subject) || (CoversNewPeople && !Excluded.ContainsKey(subject));

    /// <summary>Insists that the permit has not ended.</summary>
    /// <param name="now">The moment.</param>
    /// <exception cref="PermitExpiredException">It has ended: <paramref name="now"/> is <see cref="Until"/> or later.</exception>
    public void Demand(DateTimeOffset now)
    {
        if (now >= Until) throw new PermitExpiredException();
    }
}
