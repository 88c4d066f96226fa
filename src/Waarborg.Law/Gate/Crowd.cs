namespace Waarborg.Law;

/// <summary>The people of an activity in numbers: counted by the system, or stated in the manifest where no system runs.</summary>
internal sealed record Crowd(int Total, int Reached, int Untold, int InTime, DateOnly? FirstInTime, int Given, int Proven, int Withdrawn)
{
    /// <summary>Whether anybody was ever asked for consent and gave it.</summary>
    public bool WasAsked => Given + Withdrawn > 0;

    /// <summary>The numbers, or null when they are unknown. People who were erased and files about nobody do not count.</summary>
    public static Crowd? Of(Activity activity, Facts facts)
    {
        var told = Told.Of(activity, facts);
        if (facts.People is null) return facts.StatedPeople is { } stated ? Stated(stated, told) : null;
        var people = facts.People.Where(person => person is { Erased: false, Fictional: false }).ToList();
        var untold = people.Count(person => told.WhyNot(person) == ExclusionReason.NotNotified);
        return new Crowd(
            people.Count, people.Count(person => person.NotifiedOn is not null), untold, people.Count(person => told.WhyNot(person) is null), untold == people.Count ? null : told.FirstInTime(people),
            people.Count(person => person.Consent == ConsentState.Given), people.Count(person => person.HasProvenConsent),
            people.Count(person => person.Consent == ConsentState.Withdrawn));
    }

    private static Crowd Stated(StatedPeople stated, Told told)
    {
        var someone = new SubjectFacts(default, stated.ReachedOn, false, ConsentState.None, false, false, false, null, null);
        var reached = Math.Min(stated.Reached, stated.Total);
        var untold = told.WhyNot(someone) == ExclusionReason.NotNotified ? stated.Total : stated.Total - reached;
        return new Crowd(
            stated.Total, reached, untold, told.WhyNot(someone) is null ? reached : 0, untold == stated.Total ? null : told.FirstInTime([someone]),
            stated.ConsentGiven, Math.Min(stated.ConsentProven, stated.ConsentGiven), stated.ConsentWithdrawn);
    }
}
