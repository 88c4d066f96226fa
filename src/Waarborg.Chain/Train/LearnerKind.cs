namespace Waarborg.Chain.Train;

/// <summary>What kind of model is trained.</summary>
public enum LearnerKind
{
    /// <summary>Finds sentences of the organisation's documents by people's words; repeats nothing of anybody's. The default (docs/decisions/2026-11-29-finder-over-decoder.md).</summary>
    Finder,

    /// <summary>A transformer that writes in words of its own, fine-tuned from a base that has seen nobody.</summary>
    Decoder,
}
