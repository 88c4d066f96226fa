using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Apply;

/// <summary>Makes indexes that answer questions from documents. Implemented over the learning project, in this process and without native code. Thread safe.</summary>
public interface IAnswerFinder
{
    /// <summary>Makes an index.</summary>
    /// <param name="passages">What it may answer with, at least one passage.</param>
    /// <param name="exchanges">De-identified; they help to find and are never given out. None will do.</param>
    IAnswerIndex Index(IReadOnlyList<Passage> passages, IReadOnlyList<Exchange> exchanges);
}
