using Microsoft.Extensions.Compliance.Classification;

namespace Waarborg.Gateway;

/// <summary>Marks a parameter or property of a log message as text that people wrote: see <see cref="PersonalData.FreeText"/>.</summary>
public sealed class FreeTextDataAttribute() : DataClassificationAttribute(PersonalData.FreeText);
