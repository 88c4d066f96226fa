using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Waarborg.Deidentification;

namespace Waarborg.Gateway;

/// <summary>Registers redaction for <c>Microsoft.Extensions.Compliance</c>, and so for .NET logging with redaction switched on.</summary>
public static class RedactionServices
{
    /// <summary>
    /// Free text is de-identified; identifiers, and whatever has a classification that nobody set a redactor for, are erased.
    /// </summary>
    /// <param name="services">Where.</param>
    public static IServiceCollection AddWaarborgRedaction(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => Detector.Create(DetectorOptions.Fast));
        services.TryAddSingleton(provider => new Deidentifier(provider.GetRequiredService<Detector>()));
        return services.AddRedaction(redaction => redaction
            .SetRedactor<DeidentifyingRedactor>(PersonalData.FreeText)
            .SetRedactor<ErasingRedactor>(PersonalData.Identifier)
            .SetFallbackRedactor<ErasingRedactor>());
    }
}
