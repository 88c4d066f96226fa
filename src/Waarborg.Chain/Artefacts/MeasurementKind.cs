namespace Waarborg.Chain.Artefacts;

/// <summary>Ways to measure de-identification.</summary>
public enum MeasurementKind
{
    /// <summary>Against a sample in which people marked every piece of personal data beforehand.</summary>
    LabelledSample,

    /// <summary>By somebody who read random masked conversations and marked what was still visible.</summary>
    Review,
}
