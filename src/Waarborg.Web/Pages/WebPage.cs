using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Web.Access;
using Waarborg.Web.Components;

namespace Waarborg.Web.Pages;

/// <summary>
/// What every page has. A page is rendered once for each request: it loads, and when a form was posted it handles that form, then either redirects (all went well) or
/// shows itself again with the problems.
/// </summary>
public abstract class WebPage : WebComponent
{
    /// <summary>The request.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>Where to go next.</summary>
    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    /// <summary>What day it is.</summary>
    [Inject]
    public TimeProvider Clock { get; set; } = null!;

    /// <summary>What was done just now: the name of a text of the family <c>done</c>, put there by a redirect.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    /// <summary>What is wrong with what was posted.</summary>
    protected IReadOnlyList<Problem> Problems { get; set; } = [];

    /// <summary>Who is signed in.</summary>
    protected Actor Actor => Http.User.ToActor();

    /// <summary>Ends when the browser goes away.</summary>
    protected CancellationToken Aborted => Http.RequestAborted;

    /// <summary>Today.</summary>
    protected DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Clock.LocalTimeZone).DateTime);

    /// <summary>Whether whoever is signed in sits at this desk.</summary>
    protected bool IsAt(string desk) => Http.User.IsAt(desk);

    /// <summary>What was posted in a field, to handle it or to show it again; empty when nothing was.</summary>
    protected string Posted(string field) => Http.Request.HasFormContentType ? Http.Request.Form[field].ToString() : "";

    /// <summary>All that was posted under a name.</summary>
    protected IReadOnlyList<string> PostedAll(string field) =>
        Http.Request.HasFormContentType ? [.. Http.Request.Form[field].OfType<string>()] : [];

    /// <summary>The file that was posted, or null when none was chosen.</summary>
    protected IFormFile? PostedFile(string field) =>
        Http.Request.HasFormContentType && Http.Request.Form.Files[field] is { Length: > 0 } file ? file : null;

    /// <summary>Goes to a page that says what was done.</summary>
    protected void Go(string path, string done) => Navigation.NavigateTo($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done={done}");

    /// <summary>One problem with the text of a key.</summary>
    protected static Problem Wrong(string key) => new(key, Texts.Catalogue.Entries[key]);

    /// <summary>Answers that there is no such page.</summary>
    protected void Missing() => Http.Response.StatusCode = StatusCodes.Status404NotFound;
}
