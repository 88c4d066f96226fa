using Microsoft.Extensions.Compliance.Classification;

namespace Waarborg.Gateway;

/// <summary>Marks a parameter or property of a log message as personal as a whole: see <see cref="PersonalData.Identifier"/>.</summary>
public sealed class IdentifierDataAttribute() : DataClassificationAttribute(PersonalData.Identifier);
