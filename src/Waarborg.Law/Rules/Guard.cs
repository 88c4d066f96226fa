using System.Globalization;

namespace Waarborg.Law;

/// <summary>A rule's data and its logic together.</summary>
internal sealed class Guard(RuleDescription description, IRule rule)
{
    /// <summary>The rules of a book with their classes.</summary>
    public static IReadOnlyList<Guard> For(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var rules = Discover().ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        return
        [
            .. book.Rules.Select(description => new Guard(
                description, rules.GetValueOrDefault(description.Id) ?? throw new InvalidOperationException($"Rule {description.Id} has no class."))),
        ];
    }

    /// <summary>One of every rule class in this assembly.</summary>
    public static IEnumerable<IRule> Discover() =>
        typeof(IRule).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRule)))
            .Select(type => (IRule)Activator.CreateInstance(type)!);

    /// <summary>Whether the rule guards the stage and is in force.</summary>
    public bool Applies(GateQuestion question) => 
        description.EffectiveFrom <= question.Facts.Today && description.Stages.Contains(question.Stage) && rule.Concerns(question);

    /// <summary>Whether the rule asks that the stage is declared at all.</summary>
    public bool IsAboutTheStageItself => rule is EachStageAnswersForItself;

    public Finding Find(GateQuestion question)
    {
        var judgement = rule.Judge(question);
        var wording = IsAtHome(question.Activity) ? null : description.Elsewhere;
        return new Finding(
            description.Id, question.Stage, judgement.Severity ?? description.SeverityOn(question.Facts.Today), judgement.Status, description.Articles,
            wording?.Title ?? description.Title, wording?.Why ?? description.Why, wording?.Remedy ?? description.Remedy, description.AsOf, description.Verified,
            judgement.Status == FindingStatus.Met ? null : judgement.Remedy ?? description.RemedyAction, Detail(judgement, wording))
        {
            NotYet = judgement is { Status: FindingStatus.Unknown, IsMeasured: true } && question.IsLocked,
        };
    }

    /// <summary>Whether the activity is of the sector in which the rule began: care for the rules about health, recruitment for those about assessing people.</summary>
    private bool IsAtHome(Activity activity) => RuleGroups.Of(description.Id) == RuleGroup.Health ? activity.ConcernsCare() : activity.IsRecruitment();

    private LocalizedText? Detail(Judgement judgement, RuleWording? wording)
    {
        if (judgement.Detail is not { } key) return null;
        var sentence = wording?.Details.GetValueOrDefault(key) ?? description.Details.GetValueOrDefault(key) ?? SharedDetails.Find(key)
            ?? throw new InvalidOperationException($"Rule {description.Id} has no text '{key}'.");
        return new LocalizedText(Fill(sentence.Nl, judgement.Figures, "nl"), Fill(sentence.En, judgement.Figures, "en"));
    }

    private static string Fill(string sentence, IReadOnlyList<object> figures, string lang) =>
        string.Format(CultureInfo.InvariantCulture, sentence, [.. figures.Select(figure => Show(figure, lang))]);

    private static object Show(object figure, string lang) => figure switch
    {
        LocalizedText text => text.In(lang),
        DateOnly day => day.ToString(lang == "nl" ? "dd-MM-yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture),
        double share => share.ToString("0.#", CultureInfo.InvariantCulture).Replace('.', lang == "nl" ? ',' : '.'),
        _ => figure,
    };
}
