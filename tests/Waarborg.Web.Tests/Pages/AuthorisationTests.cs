using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Waarborg.Chain.People;

namespace Waarborg.Web.Tests.Pages;

public sealed class AuthorisationTests
{
    // Role by role, who may open what. A page that is not in this table fails the test.
    private const string Table = """
        page                                              administrator dpo data-steward service-agent recruiter clinician auditor
        /                                                 x             x   x            x             x         x         x
        /account                                          x             x   x            x             x         x         x
        /accounts                                         x             -   -            -             -         -         -
        /accounts/{AccountId:guid}                        x             -   -            -             -         -         -
        /activities/{Id}                                  -             x   x            x             x         x         x
        /activities/{Id}/ask                              -             -   -            x             -         -         -
        /activities/{Id}/assessments/{QuestionnaireId}    -             x   x            -             -         -         x
        /activities/{Id}/collect                          -             x   x            -             -         -         x
        /activities/{Id}/handovers                        -             x   x            x             -         -         x
        /activities/{Id}/manifest                         -             x   x            -             -         -         x
        /activities/{Id}/notices                          -             x   x            -             -         -         x
        /activities/{Id}/prepare                          -             x   x            -             -         -         x
        /activities/{Id}/prepare/review                   -             -   x            -             -         -         -
        /activities/{Id}/train                            -             x   x            -             -         -         x
        /activities/{Id}/wishes                           -             x   x            x             -         -         -
        /datasets                                         -             x   x            -             -         -         x
        /findings                                         -             x   x            -             -         -         x
        /log                                              -             x   x            -             -         -         x
        /models                                           -             x   x            -             -         -         x
        /register                                         -             x   x            -             -         -         -
        /requests                                         -             x   x            x             -         -         -
        /requests/{RequestId:guid}                        -             x   x            x             -         -         -
        /work                                             -             x   x            x             x         x         x
        """;

    private static readonly IReadOnlyList<Type> All =
        [.. typeof(WebServices).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IComponent)) && type.GetCustomAttributes<RouteAttribute>().Any())];

    [Fact]
    public void Every_page_says_who_it_is_for() => Assert.All(All, page => Assert.True(
        page.GetCustomAttribute<AuthorizeAttribute>() is not null ^ page.GetCustomAttribute<AllowAnonymousAttribute>() is not null, page.Name));

    [Fact]
    public void Only_the_doors_are_open_to_everybody() =>
        Assert.Equal(["/invite", "/setup", "/signin"], Routes(page => page.GetCustomAttribute<AllowAnonymousAttribute>() is not null));

    [Fact]
    public void Each_page_is_for_exactly_the_roles_in_the_table()
    {
        var rows = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal(Enum.GetValues<Role>().Select(role => role.Wire()), rows[0][1..]);
        var expected = rows[1..].ToDictionary(row => row[0], row => string.Join(' ', rows[0][1..].Zip(row[1..]).Where(pair => pair.Second == "x").Select(pair => pair.First)));
        var actual = All.Where(page => page.GetCustomAttribute<AuthorizeAttribute>() is not null).ToDictionary(
            page => page.GetCustomAttribute<RouteAttribute>()!.Template,
            page => string.Join(' ', rows[0][1..].Where(role => page.GetCustomAttribute<AuthorizeAttribute>()!.Roles is not { } roles || roles.Split(',').Contains(role))));
        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), actual.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Routes(Func<Type, bool> which) =>
        All.Where(which).Select(page => page.GetCustomAttribute<RouteAttribute>()!.Template).Order(StringComparer.Ordinal);
}
