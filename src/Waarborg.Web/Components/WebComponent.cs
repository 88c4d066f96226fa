using Microsoft.AspNetCore.Components;
using Waarborg.Web.Texts;

namespace Waarborg.Web.Components;

/// <summary>What every component has: the texts in the language of the request.</summary>
public abstract class WebComponent : ComponentBase
{
    /// <summary>The texts.</summary>
    [Inject]
    public ITexts Text { get; set; } = null!;
}
