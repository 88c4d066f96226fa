namespace Waarborg.Law.Tests.Notices;

public sealed class NoticeChecklistTests
{
    [Fact]
    public void A_notice_of_reuse_needs_these_ten() => Assert.Equal(
        ["controller", "dpo", "purpose-ai-training", "basis", "interest", "recipients", "retention", "rights", "objection-link", "complaint-ap"],
        NoticeChecklist.Items.Where(item => item.Required).Select(item => item.Id));

    [Fact]
    public void Ids_are_unique_and_fit_in_one_word()
    {
        Assert.Equal(NoticeChecklist.Items.Count, NoticeChecklist.Items.Select(item => item.Id).Distinct().Count());
        Assert.DoesNotContain(NoticeChecklist.Items, item => item.Id.Contains(' ', StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_covered_by_the_required_items_and_not_by_one_fewer()
    {
        var required = NoticeChecklist.Items.Where(item => item.Required).Select(item => item.Id).ToHashSet();
        Assert.True(NoticeChecklist.IsCoveredBy(required));
        Assert.All(required, left => Assert.False(NoticeChecklist.IsCoveredBy(required.Except([left]).ToHashSet())));
    }
}
