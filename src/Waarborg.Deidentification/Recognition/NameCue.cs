namespace Waarborg.Deidentification.Recognition;

/// <summary>What a phrase announces; one phrase may be several things ("man" a relation and, with a colon, a label).</summary>
internal sealed record NameCue(NameCueKind Kinds)
{
    public bool Is(NameCueKind kind) => (Kinds & kind) != 0;

    public static NameCue Merge(NameCue a, NameCue b) => new(a.Kinds | b.Kinds);
}
