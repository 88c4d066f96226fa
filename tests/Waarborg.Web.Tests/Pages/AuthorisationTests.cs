using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Waarborg.Chain.People;

namespace Waarborg.Web.Tests.Pages;

/// <summary>Holds the pages against the table in <c>docs/access.md</c>; a page that is not in it fails. The acceptance tests try the same table over HTTP.</summary>
public sealed class AuthorisationTests
{
    /// <summary>Addresses that are no pages: the acceptance tests try them.</summary>
    private static readonly string[] Endpoints = ["/downloads/", "/work/jobs/", "/inside/runs/"];

    private static readonly IReadOnlyList<Type> All =
        [.. typeof(WebServices).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IComponent)) && type.GetCustomAttributes<RouteAttribute>().Any())];

    [Fact]
    public void Every_page_says_who_it_is_for() => Assert.All(All, page => Assert.True(
        page.GetCustomAttribute<AuthorizeAttribute>() is not null ^ page.GetCustomAttribute<AllowAnonymousAttribute>() is not null, page.Name));

    [Fact]
    public void Only_the_doors_are_open_to_everybody() =>
        Assert.Equal(["/apply/{OpeningId:guid}", "/apply/{OpeningId:guid}/form", "/candidate/{Secret}", "/invite", "/patient", "/setup", "/signin"], Routes(page => page.GetCustomAttribute<AllowAnonymousAttribute>() is not null));

    [Fact]
    public void Each_page_is_for_exactly_the_roles_in_the_table()
    {
        var rows = File.ReadLines(Path.Combine(Sources.Root, "docs", "access.md")).Where(line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Replace("`", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.Equal(Enum.GetValues<Role>().Select(role => role.Wire()), rows[0][1..]);
        var expected = rows[1..].Where(row => !Endpoints.Any(start => row[0].StartsWith(start, StringComparison.Ordinal)))
            .ToDictionary(row => row[0], row => string.Join(' ', rows[0][1..].Zip(row[1..]).Where(pair => pair.Second == "x").Select(pair => pair.First)));
        var actual = All.Where(page => page.GetCustomAttribute<AuthorizeAttribute>() is not null).ToDictionary(
            page => page.GetCustomAttribute<RouteAttribute>()!.Template,
            page => string.Join(' ', rows[0][1..].Where(role => page.GetCustomAttribute<AuthorizeAttribute>()!.Roles is not { } roles || roles.Split(',').Contains(role))));
        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), actual.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Routes(Func<Type, bool> which) =>
        All.Where(which).Select(page => page.GetCustomAttribute<RouteAttribute>()!.Template).Order(StringComparer.Ordinal);
}
