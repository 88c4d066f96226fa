using System.Text.RegularExpressions;

namespace Waarborg.Law.Tests.Texts;

/// <summary>Everything a user reads is there in both languages, and the Dutch is plain: short sentences, no clerk's words.</summary>
public sealed partial class PlainLanguageTests
{
    private const int LongestSentence = 22;

    private static readonly string[] ClerksWords =
        ["teneinde", "middels", "dienaangaande", "derhalve", "alsmede", "inzake", "omtrent", "ingevolge", "conform", "indien", "dient te", "echter", "tevens", "reeds"];

    public static TheoryData<string> Places => [.. All.Keys];

    private static Dictionary<string, LocalizedText> All { get; } = Everything().ToDictionary(pair => pair.Place, pair => pair.Text);

    private static IEnumerable<(string Place, LocalizedText Text)> Everything()
    {
        foreach (var rule in RuleBook.Current.Rules)
        {
            yield return ($"{rule.Id} title", rule.Title);
            yield return ($"{rule.Id} why", rule.Why);
            yield return ($"{rule.Id} remedy", rule.Remedy);
            foreach (var (key, text) in rule.Details) yield return ($"{rule.Id} {key}", text);
            if (rule.Elsewhere is not { } other) continue;
            yield return ($"{rule.Id} title elsewhere", other.Title);
            yield return ($"{rule.Id} why elsewhere", other.Why);
            yield return ($"{rule.Id} remedy elsewhere", other.Remedy);
            foreach (var (key, text) in other.Details) yield return ($"{rule.Id} {key} elsewhere", text);
        }
        foreach (var (key, text) in SharedDetails.All) yield return ($"shared {key}", text);
        foreach (var form in QuestionnaireBook.Current.All.Concat(QuestionnaireBook.Current.AtTheDesk))
        {
            yield return ($"{form.Id} title", form.Title);
            yield return ($"{form.Id} intro", form.Intro);
            foreach (var question in form.Questions)
            {
                yield return ($"{form.Id}/{question.Id} text", question.Text);
                yield return ($"{form.Id}/{question.Id} help", question.Help);
                foreach (var option in question.Options) yield return ($"{form.Id}/{question.Id}/{option.Id}", option.Text);
            }
        }
        foreach (var item in NoticeChecklist.Items) yield return ($"notice {item.Id}", item.Text);
        foreach (var stage in Enum.GetValues<Stage>()) yield return ($"stage {stage}", StageName.Of(stage));
    }

    [Theory, MemberData(nameof(Places))]
    public void It_is_there_in_both_languages(string place)
    {
        var text = All[place];
        Assert.False(string.IsNullOrWhiteSpace(text.Nl) || string.IsNullOrWhiteSpace(text.En));
        Assert.Equal(Placeholders().Matches(text.Nl).Select(m => m.Value).Order(), Placeholders().Matches(text.En).Select(m => m.Value).Order());
    }

    [Theory, MemberData(nameof(Places))]
    public void The_dutch_is_plain(string place)
    {
        var text = All[place].Nl;
        Assert.All(Ends().Split(text), sentence => Assert.InRange(Words().Count(sentence), 0, LongestSentence));
        Assert.All(ClerksWords, word => Assert.DoesNotMatch($@"\b{word}\b", text.ToLowerInvariant()));
    }

    [Fact]
    public void Reasons_and_remedies_are_whole_sentences() => Assert.All(
        RuleBook.Current.Rules.SelectMany(rule => rule.Details.Values.Append(rule.Why).Append(rule.Remedy)),
        text => Assert.True(text.Nl.EndsWith('.') && text.En.EndsWith('.'), text.Nl));

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"(?<=[.!?:;])\s+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"[\p{L}\p{N}{}'-]+")]
    private static partial Regex Words();
}
