using System.Security.Claims;
using Waarborg.Chain.People;
using Waarborg.Web.Access;

namespace Waarborg.Web.Tests.Access;

public sealed class DesksTests
{
    [Fact]
    public void Every_role_has_a_constant_that_spells_it()
    {
        var constants = typeof(Desks).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).SelectMany(roles => roles.Split(',')).ToHashSet();
        Assert.Equal(Enum.GetValues<Role>().Select(role => role.Wire()).Order(), constants.Order());
    }

    [Fact]
    public void A_sign_in_becomes_an_actor_without_a_name()
    {
        var id = Guid.NewGuid();
        var user = new ClaimsPrincipal(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, id.ToString()), new(ClaimTypes.Name, "anneke"), new(ClaimTypes.Role, "dpo"), new(ClaimTypes.Role, "unheard-of")], "test"));
        var actor = user.ToActor();
        Assert.Equal(id.ToString("N"), actor.Id);
        Assert.Equal([Role.Dpo], actor.Roles);
    }

    [Fact]
    public void Nobody_is_no_actor() => Assert.Throws<InvalidOperationException>(() => new ClaimsPrincipal().ToActor());

    [Theory]
    [InlineData("dpo", Desks.Accountable, true)]
    [InlineData("administrator", Desks.Chain, false)]
    [InlineData("service-agent", Desks.Overview, false)]
    public void Somebody_sits_at_a_desk_when_they_hold_one_of_its_roles(string role, string desk, bool sits) =>
        Assert.Equal(sits, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test")).IsAt(desk));
}
