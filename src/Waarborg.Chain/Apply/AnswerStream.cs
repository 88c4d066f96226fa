using Waarborg.Chain.Artefacts;
using Waarborg.Deidentification;

namespace Waarborg.Chain.Apply;

/// <summary>An answer while it is being written: what came, how sure its writer is, and what of it may be shown. Not thread safe.</summary>
internal sealed class AnswerStream
{
    private readonly SentenceGate _gate;
    private readonly KnowledgeIndex _index;
    private double? _confidence;
    private IReadOnlyList<Passage>? _sources;

    /// <param name="guard">Decides what may be shown.</param>
    /// <param name="index">The organisation's documents.</param>
    /// <param name="known">The known people.</param>
    /// <param name="coverage">The share of the question's weight that the passage that fits it best covers; what quotes a document is about documents anyway.</param>
    internal AnswerStream(AnswerGuard guard, KnowledgeIndex index, KnownPeople known, double coverage)
    {
        _index = index;
        _gate = new SentenceGate(text => guard.Refuses(text, Confidence, QuotedIn(text).Count > 0 ? 1 : coverage, index, known));
    }

    /// <summary>How sure the writer is; 0 while that is not known.</summary>
    internal double Confidence => _confidence ?? 0;

    /// <summary>Everything that was written.</summary>
    internal string Text => _gate.Text;

    /// <summary>What was let out.</summary>
    internal string Shown => _gate.Shown;

    /// <summary>Why nothing comes out any more; null while something may.</summary>
    internal string? Refused => _gate.Refused;

    /// <summary>The passages that it quotes.</summary>
    internal IReadOnlyList<Passage> Quoted => QuotedIn(Text);

    /// <summary>Takes a piece, and how sure the writer is and what it rests on when that is known.</summary>
    internal void Take(string piece, double? confidence, IReadOnlyList<Passage>? sources)
    {
        _gate.Add(piece);
        _confidence = confidence ?? _confidence;
        _sources = sources ?? _sources;
    }

    /// <summary>The sentences that may be shown now: none before it is known how sure the writer is.</summary>
    internal IEnumerable<string> Release() => _confidence is null ? [] : _gate.Release();

    /// <summary>The rest. A writer who never said how sure it is, is not sure.</summary>
    internal IEnumerable<string> End() => _gate.End();

    private IReadOnlyList<Passage> QuotedIn(string text) => _sources ?? AskAssistant.Quoted(text, _index);
}
