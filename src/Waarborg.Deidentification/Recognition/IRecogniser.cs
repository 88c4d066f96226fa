using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Finds one kind of personal data. Stateless and thread safe; reads the document in linear time.</summary>
internal interface IRecogniser
{
    /// <summary>The name by which the recogniser is switched off and credited.</summary>
    string Name { get; }

    /// <summary>Adds what it finds. Findings of one recogniser may overlap; <see cref="Overlaps"/> settles that.</summary>
    void Recognise(Document document, List<Entity> found);
}
