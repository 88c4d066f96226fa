using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads for how long something must have been done, and what.</summary>
internal static partial class ExperienceDemands
{
    internal static ExperienceRequirement? Read(string part, string heading, ProperNames names)
    {
        var window = Window().Match(part);
        var rest = Wording.Often().Replace(window.Success ? part.Remove(window.Index, window.Length) : part, " ");
        var durations = Amounts.Durations(rest).ToList();
        if (durations.Count == 0) return null;
        var topic = TopicReader.Read(names.Joined(durations.AsEnumerable().Reverse().Aggregate(rest, (text, d) => text.Remove(d.Place.Index, d.Place.Length))));
        if (topic.IsEmpty) topic = TopicReader.Read(heading);
        int? years = window.Success && Amounts.Value(window.Groups[1].Value) is { } value ? (int)value : Recent().IsMatch(part) ? 5 : null;
        return topic.IsEmpty ? null : new((int)Math.Max(1, Math.Round(durations[0].Months)), topic, years, FullTime().IsMatch(part), Paid: false, Career().IsMatch(heading));
    }

    [GeneratedRegex(@"(?:in de |in the |over the |gedurende de )?(?:afgelopen|laatste|last|past)\s+(\w+)\s+(?:jaar|jaren|years?)")]
    private static partial Regex Window();

    [GeneratedRegex(@"ervaring|experience")]
    private static partial Regex Career();

    [GeneratedRegex(@"\brecent\w*")]
    private static partial Regex Recent();

    [GeneratedRegex(@"full-?\s?time|voltijds?|\bfte\b")]
    private static partial Regex FullTime();
}
