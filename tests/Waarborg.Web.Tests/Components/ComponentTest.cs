using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Tests.Components;

/// <summary>Renders components in a language.</summary>
public abstract class ComponentTest : BunitContext
{
    /// <summary>The languages, for theories.</summary>
    public static TheoryData<string> Languages => [.. Catalogue.Languages];

    internal ITexts In(string language)
    {
        var texts = new RequestTexts(language, new SettableClock());
        Services.AddSingleton<ITexts>(texts);
        Services.AddSingleton<AntiforgeryStateProvider, FixedToken>();
        return texts;
    }

    private sealed class FixedToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new("token", "__RequestVerificationToken");
    }
}
