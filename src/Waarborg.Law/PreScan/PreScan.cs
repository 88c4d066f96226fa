namespace Waarborg.Law;

/// <summary>
/// Whether a DPIA is called for: the nine criteria of WP248 rev.01 (two or more: normally yes), the AP's list (any hit: yes), and training of a model on
/// personal data (this product always asks for one). Pure.
/// </summary>
/// <param name="Criteria">The nine criteria by id; null is unknown.</param>
/// <param name="ListHits">Ids of <see cref="DpiaList"/> that apply; null when the manifest does not say and none follows from it.</param>
/// <param name="Trains">Whether a model is trained.</param>
public sealed record PreScan(IReadOnlyList<KeyValuePair<string, bool?>> Criteria, IReadOnlyList<string>? ListHits, bool Trains)
{
    /// <summary>How many criteria make a DPIA normally necessary.</summary>
    public const int Threshold = 2;

    /// <summary>True: a DPIA is called for. False: it is not. Null: too little is known.</summary>
    public bool? Needed
    {
        get
        {
            if (Trains || ListHits is { Count: > 0 } || Criteria.Count(criterion => criterion.Value == true) >= Threshold) return true;
            return ListHits is null || Criteria.Any(criterion => criterion.Value is null) ? null : false;
        }
    }

    /// <summary>Does the pre-scan of an activity.</summary>
    /// <param name="activity">The activity.</param>
    public static PreScan Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        bool? significant = activity.EffectOnPeople() switch { null => null, "legal-or-significant" => true, _ => false };
        KeyValuePair<string, bool?>[] criteria =
        [
            new("evaluation", activity.AssessesPeople() ? true : activity.Profiling),
            new("automated-decision", significant == false ? false : significant == true && activity.SolelyAutomated != false ? true : activity.SolelyAutomated),
            new("monitoring", activity.Monitoring),
            new("sensitive", activity.ConcernsHealth() || activity.ConcernsCrime() ? true : activity.SpecialCategories),
            new("large-scale", activity.LargeScale),
            new("matching", activity.Matching),
            new("vulnerable", activity.ConcernsVulnerablePeople() ? true : activity.ConcernsChildren()),
            new("new-technology", true),
            new("blocks-right-or-contract", significant),
        ];
        return new PreScan(criteria, Hits(activity), activity.Uses(Stage.Train));
    }

    private static IReadOnlyList<string>? Hits(Activity activity)
    {
        var hits = new HashSet<string>(activity.DpiaListEntries ?? [], StringComparer.Ordinal);
        if (activity.ConcernsHealth()) hits.Add("health-data");
        if (activity.AssessesPeople()) hits.Add("profiling");
        if (activity.Monitoring == true && activity.ConcernsEmployees()) hits.Add("employee-monitoring");
        return hits.Count == 0 && activity.DpiaListEntries is null ? null : [.. hits];
    }
}
