namespace Waarborg.Law;

/// <summary>
/// Who was told about re-use, and long enough ago (GDPR Art. 13(3), 14(4), 21(4)). Only a notice that covers the whole checklist counts: a day of
/// notice on a person's record without such a notice behind it proves nothing.
/// </summary>
internal sealed class Told
{
    private readonly DateOnly? _firstNotice;
    private readonly DateOnly _today;
    private readonly int _days;

    private Told(DateOnly? firstNotice, DateOnly today, int days)
    {
        _firstNotice = firstNotice;
        _today = today;
        _days = days;
    }

    /// <summary>Whether a complete notice was delivered to anybody.</summary>
    public bool HasNotice => _firstNotice is not null;

    public static Told Of(Activity activity, Facts facts)
    {
        DateOnly? first = null;
        foreach (var notice in facts.Notices ?? [])
        {
            var counts = notice.Delivered > 0 && notice.PublishedOn <= facts.Today && NoticeChecklist.IsCoveredBy(notice.Covers);
            if (counts && !(first <= notice.PublishedOn)) first = notice.PublishedOn;
        }
        return new Told(first, facts.Today, Math.Max(0, activity.Notice.MinimumDays));
    }

    /// <summary>Why telling this person does not count: not at all, or not long enough ago. Null when it does.</summary>
    public ExclusionReason? WhyNot(SubjectFacts person)
    {
        if (person.NotifiedOn is not { } on || _firstNotice is not { } first || on < first) return ExclusionReason.NotNotified;
        return (long)_today.DayNumber - on.DayNumber < _days ? ExclusionReason.NoticeTooRecent : null;
    }

    /// <summary>The first day on which somebody among these people was told long enough ago. There must be somebody who was told.</summary>
    public DateOnly FirstInTime(IEnumerable<SubjectFacts> people) =>
        Later(people.Where(person => WhyNot(person) != ExclusionReason.NotNotified).Min(person => person.NotifiedOn!.Value));

    private DateOnly Later(DateOnly day) => DateOnly.FromDayNumber((int)Math.Min((long)day.DayNumber + _days, DateOnly.MaxValue.DayNumber));
}
