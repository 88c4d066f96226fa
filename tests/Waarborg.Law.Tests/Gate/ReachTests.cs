using CsCheck;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

public sealed class ReachTests
{
    private static readonly SubjectFacts Erased = Person(10) with { Erased = true };
    private static readonly SubjectFacts Restricted = Person(11) with { Restricted = true };
    private static readonly SubjectFacts Objector = Person(12) with { Objected = true };
    private static readonly SubjectFacts Withdrawn = Person(13) with { Consent = ConsentState.Withdrawn, ConsentProven = true };
    private static readonly SubjectFacts Untold = Person(14) with { NotifiedOn = null };
    private static readonly SubjectFacts ToldYesterday = Person(15) with { NotifiedOn = Today.AddDays(-1) };
    private static readonly Facts Crowd = Known with { People = [Person(1), Erased, Restricted, Objector, Withdrawn, Untold, ToldYesterday] };

    private static readonly Gen<SubjectFacts> AnyPerson =
        from number in Gen.Int[1, 6]
        from days in AnyOf<int?>(null, 0, 29, 30, 44, 45, 46, 400, -3)
        from flags in Gen.Int[0, 15]
        from consent in AnyOf(Enum.GetValues<ConsentState>())
        select Person(number) with
        {
            NotifiedOn = days is { } ago ? Today.AddDays(-ago) : null, Objected = flags % 2 == 1, Restricted = flags / 2 % 2 == 1, Erased = flags / 4 % 2 == 1,
            ConsentProven = flags / 8 == 1, Consent = consent,
        };

    private static Permit<TStage> Ask<TStage>(Activity activity, Facts facts)
        where TStage : IChainStage => Assert.IsType<Permit<TStage>>(TheGate.Ask<TStage>(activity, facts));

    private static Dictionary<SubjectId, ExclusionReason> Out(params (SubjectFacts Person, ExclusionReason Reason)[] pairs) =>
        pairs.ToDictionary(pair => pair.Person.Id, pair => pair.Reason);

    [Fact]
    public void Preparing_and_training_leave_out_everyone_with_a_reason_and_say_which()
    {
        var expected = Out(
            (Erased, ExclusionReason.Erased), (Restricted, ExclusionReason.Restricted), (Objector, ExclusionReason.Objected),
            (Withdrawn, ExclusionReason.ConsentWithdrawn), (Untold, ExclusionReason.NotNotified), (ToldYesterday, ExclusionReason.NoticeTooRecent));
        Assert.Equal(expected, Ask<PrepareStage>(Assistant, Crowd).Excluded.ToDictionary());
        Assert.Equal(expected, Ask<TrainStage>(Assistant, Crowd).Excluded.ToDictionary());
        Assert.Equal([Id(1)], Ask<TrainStage>(Assistant, Crowd).People);
    }

    [Fact]
    public void On_consent_whoever_did_not_give_any_that_can_be_shown_is_left_out()
    {
        var activity = Assistant with
        {
            Basis = LawfulBasis.Consent, Stages = [.. Assistant.Stages.Select(s => s.PurposeId == "train-assistant" ? s with { Basis = LawfulBasis.Consent } : s)],
        };
        var willing = Person(2) with { Consent = ConsentState.Given, ConsentProven = true };
        var permit = Ask<TrainStage>(activity, Known with { People = [Person(1), willing, Person(3) with { Consent = ConsentState.Given }] });
        Assert.Equal([Id(2)], permit.People);
        Assert.Equal([ExclusionReason.ConsentMissing], permit.Excluded.Values.Distinct());
    }

    [Fact]
    public void Without_reuse_nobody_is_left_out_for_want_of_a_notice()
    {
        var permit = Ask<TrainStage>(Assistant with { CollectionPurposeId = "train-assistant" }, Crowd);
        Assert.Equal([Id(1), Untold.Id, ToldYesterday.Id], permit.People.Order(Comparer<SubjectId>.Create((a, b) => a.Value.CompareTo(b.Value))));
    }

    [Fact]
    public void Collecting_covers_people_whom_nobody_knows_yet_but_not_the_erased()
    {
        var permit = Ask<CollectStage>(Assistant, Crowd);
        Assert.True(permit.CoversNewPeople && permit.Covers(Id(99)) && permit.Covers(Objector.Id) && permit.Covers(Restricted.Id));
        Assert.False(permit.Covers(Erased.Id));
        Assert.Equal(Out((Erased, ExclusionReason.Erased)), permit.Excluded.ToDictionary());
        Assert.True(Ask<CollectStage>(Assistant, Facts.None(Now)).Covers(Id(99)));
    }

    [Fact]
    public void Preparing_and_training_never_cover_strangers()
    {
        Assert.False(Ask<PrepareStage>(Assistant, Crowd).Covers(Id(99)));
        Assert.False(Ask<TrainStage>(Assistant, Crowd).Covers(Id(99)));
    }

    [Fact]
    public void Using_a_trained_model_leaves_out_the_erased_and_the_restricted() => Assert.Equal(
        Out((Erased, ExclusionReason.Erased), (Restricted, ExclusionReason.Restricted)), Ask<ApplyStage>(Assistant, Crowd).Excluded.ToDictionary());

    [Fact]
    public void Where_nothing_is_trained_wishes_are_about_the_use_itself()
    {
        var permit = Ask<ApplyStage>(Assistant.Without(Stage.Train), Crowd);
        Assert.False(permit.Covers(Objector.Id) || permit.Covers(Withdrawn.Id));
        Assert.True(permit.Covers(Untold.Id) && permit.Covers(Id(99)));
        Assert.False(Ask<ApplyStage>(Assistant.Without(Stage.Prepare, Stage.Train) with { Basis = LawfulBasis.Consent }, Crowd).Covers(Id(99)));
    }

    [Fact]
    public void Overseeing_reaches_everyone_but_the_erased() =>
        Assert.Equal(Out((Erased, ExclusionReason.Erased)), Ask<OverseeStage>(Assistant, Crowd).Excluded.ToDictionary());

    [Fact]
    public void Every_known_person_is_either_covered_or_excluded_and_never_both() =>
        AnyPerson.Array[0, 12].Select(AnyOf(Enum.GetValues<Stage>())).Sample((people, stage) =>
        {
            var reach = Reach.Of(Assistant, Known with { People = people }, stage);
            if (stage == Stage.Rights) return reach.People.SetEquals([Id(1)]);
            return reach.People.Union(reach.Excluded.Keys).ToHashSet().SetEquals(people.Select(p => p.Id)) && !reach.People.Overlaps(reach.Excluded.Keys);
        });

    [Fact]
    public void Nobody_is_trained_on_against_a_wish_or_without_notice() => AnyPerson.Array[1, 12].Sample(people =>
    {
        var covered = Reach.Of(Assistant, Known with { People = people }, Stage.Train).People;
        return people.Where(p => covered.Contains(p.Id)).All(p =>
            p is { Erased: false, Restricted: false, Objected: false, Consent: not ConsentState.Withdrawn, NotifiedOn: { } on }
            && on <= Today.AddDays(-30) && on >= Today.AddDays(-45));
    });

    [Fact]
    public void More_wishes_never_mean_that_more_people_are_covered() => AnyPerson.Array[1, 8].Sample(people =>
    {
        foreach (var stage in AllStages.Where(s => s != Stage.Rights))
        {
            var before = Reach.Of(Assistant, Known with { People = people }, stage).People;
            Assert.Subset(before.ToHashSet(), Reach.Of(Assistant, Known with { People = [.. people.Select(p => p with { Objected = true })] }, stage).People.ToHashSet());
            Assert.Subset(before.ToHashSet(), Reach.Of(Assistant, Known with { People = [.. people.Select(p => p with { NotifiedOn = null })] }, stage).People.ToHashSet());
            Assert.Empty(Reach.Of(Assistant, Known with { People = [.. people.Select(p => p with { Erased = true })] }, stage).People);
        }
    });
}
