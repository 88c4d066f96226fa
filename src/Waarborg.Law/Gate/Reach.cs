using System.Collections.Frozen;

namespace Waarborg.Law;

/// <summary>Whom a permit covers, and whom not, for which reason.</summary>
internal sealed record Reach(FrozenSet<SubjectId> People, FrozenDictionary<SubjectId, ExclusionReason> Excluded, bool CoversNewPeople)
{
    public static Reach Of(Activity activity, Facts facts, Stage stage)
    {
        if (stage == Stage.Rights)
        {
            SubjectId[] requester = facts.RightsRequest is { Identified: true } request ? [request.Subject] : [];
            return new(requester.ToFrozenSet(), FrozenDictionary<SubjectId, ExclusionReason>.Empty, false);
        }
        var told = Told.Of(activity, facts);
        var excluded = new Dictionary<SubjectId, ExclusionReason>();
        var people = new HashSet<SubjectId>();
        foreach (var person in facts.People ?? [])
        {
            people.Add(person.Id);
            // Facts that name a person twice keep the person out if either of them does.
            if (WhyNot(person, activity, told, stage) is { } reason) excluded.TryAdd(person.Id, reason);
        }
        people.ExceptWith(excluded.Keys);
        return new(people.ToFrozenSet(), excluded.ToFrozenDictionary(), CoversStrangers(activity, stage));
    }

    private static ExclusionReason? WhyNot(SubjectFacts person, Activity activity, Told told, Stage stage) => stage switch
    {
        Stage.Prepare or Stage.Train => Wish(person, activity) ?? (activity.ReusesAt(stage) == false ? null : told.WhyNot(person)),
        // Where the activity trains, wishes are about the training; where it does not, they are about the use itself.
        Stage.Apply when !activity.Uses(Stage.Train) => Wish(person, activity),
        // Restricted data may be stored, and looked at to settle the matter, but not used (GDPR Art. 18(2)).
        Stage.Apply when person is { Erased: false, Restricted: true } => ExclusionReason.Restricted,
        _ => person.Erased ? ExclusionReason.Erased : null,
    };

    private static ExclusionReason? Wish(SubjectFacts person, Activity activity) => person switch
    {
        { Erased: true } => ExclusionReason.Erased,
        { Restricted: true } => ExclusionReason.Restricted,
        { Objected: true } => ExclusionReason.Objected,
        { Consent: ConsentState.Withdrawn } => ExclusionReason.ConsentWithdrawn,
        { HasProvenConsent: false } when activity.Basis is null or LawfulBasis.Consent => ExclusionReason.ConsentMissing,
        _ => null,
    };

    private static bool CoversStrangers(Activity activity, Stage stage) => stage switch
    {
        Stage.Collect or Stage.Oversee => true,
        Stage.Apply => activity.Uses(Stage.Train) || activity.Basis is not (null or LawfulBasis.Consent),
        _ => false,
    };
}
