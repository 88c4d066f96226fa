using System.Reflection;
using System.Text.Json;
using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

public sealed class PermitTests
{
    private static Permit<TStage> Ask<TStage>(Activity activity, Facts facts)
        where TStage : IChainStage => Assert.IsType<Permit<TStage>>(TheGate.Ask<TStage>(activity, facts));

    [Fact]
    public void It_says_what_it_is_for()
    {
        var permit = Ask<ApplyStage>(Assistant, Known);
        Assert.Equal((Assistant.Id, Assistant.Version, Stage.Apply, "answer-customers"), (permit.ActivityId, permit.ActivityVersion, permit.Stage, permit.PurposeId));
        Assert.Equal((Now, Now.AddHours(1)), (permit.IssuedAt, permit.Until));
        Assert.Equal(Verdict.Permit, permit.Assessment.Verdict);
    }

    [Fact]
    public void It_ends_after_an_hour_to_the_tick()
    {
        var permit = Ask<TrainStage>(Assistant, Known);
        permit.Demand(Now);
        permit.Demand(Now.AddHours(1).AddTicks(-1));
        Assert.Throws<PermitExpiredException>(() => permit.Demand(Now.AddHours(1)));
        Assert.Throws<PermitExpiredException>(() => permit.Demand(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Every_stage_can_be_permitted()
    {
        Ask<CollectStage>(Assistant, Known);
        Ask<PrepareStage>(Assistant, Known);
        Ask<TrainStage>(Assistant, Known);
        Ask<ApplyStage>(Assistant, Known);
        Ask<OverseeStage>(Assistant, Known);
        Ask<RightsStage>(Assistant, Known);
    }

    [Fact]
    public void Match_switch_and_try_get_agree()
    {
        var permitted = TheGate.Ask<TrainStage>(Assistant, Known);
        var refused = TheGate.Ask<TrainStage>(Assistant, Facts.None(Now));
        Assert.Equal("yes", permitted.Match(_ => "yes", _ => "no"));
        Assert.Equal("no", refused.Match(_ => "yes", _ => "no"));
        var said = "";
        permitted.Switch(_ => said += "yes", _ => said += "no");
        refused.Switch(_ => said += "yes", _ => said += "no");
        Assert.Equal("yesno", said);
        Assert.True(permitted.TryGet(out var permit, out var none) && permit is not null && none is null);
        Assert.True(!refused.TryGet(out var nothing, out var refusal) && nothing is null && refusal is not null);
    }

    public static TheoryData<Type> Answers =>
        [typeof(Permit<>), typeof(Refusal<>), typeof(GateAnswer<>), .. AllStages.Select(s => typeof(Permit<>).Assembly.GetType($"Waarborg.Law.{s}Stage")!)];

    [Theory, MemberData(nameof(Answers))]
    public void Nobody_outside_can_construct_an_answer_or_a_stage(Type type) =>
        Assert.All(type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), c => Assert.False(c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly));

    [Fact]
    public void Nothing_public_but_the_gate_returns_a_permit()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var makers =
            from type in typeof(Gate).Assembly.GetExportedTypes()
            where type != typeof(GateAnswer<>)
            from method in type.GetMethods(All)
            where method.ReturnType.Name.StartsWith("Permit`", StringComparison.Ordinal) || method.ReturnType.Name.StartsWith("GateAnswer`", StringComparison.Ordinal)
            select (type.Name, method.Name);
        Assert.Equal([(nameof(Gate), nameof(Gate.Ask))], makers);
    }

    [Fact]
    public void It_cannot_be_copied_with_changes()
    {
        var members = typeof(Permit<TrainStage>).GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        Assert.DoesNotContain(members, m => m.Name is "<Clone>$" or "MemberwiseCopy");
        Assert.DoesNotContain(typeof(Permit<TrainStage>).GetProperties(), p => p.CanWrite);
        Assert.DoesNotContain(typeof(Permit<TrainStage>).GetFields(BindingFlags.NonPublic | BindingFlags.Instance), f => !f.IsInitOnly);
        Assert.True(typeof(Permit<TrainStage>).IsSealed);
    }

    [Fact]
    public void It_cannot_be_deserialised()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Permit<TrainStage>>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<GateAnswer<TrainStage>>("{}"));
    }

    [Fact]
    public void The_people_it_covers_cannot_be_changed()
    {
        var permit = Ask<TrainStage>(Assistant, Known);
        Assert.Throws<NotSupportedException>(() => ((ISet<SubjectId>)permit.People).Add(Id(9)));
        Assert.Throws<NotSupportedException>(() => ((IDictionary<SubjectId, ExclusionReason>)permit.Excluded).Add(Id(9), ExclusionReason.Erased));
    }
}
