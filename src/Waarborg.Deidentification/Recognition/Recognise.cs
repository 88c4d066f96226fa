using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>What an <see cref="IRecogniser"/> does: adds what it finds in a document.</summary>
internal delegate void Recognise(Document document, List<Entity> found);
