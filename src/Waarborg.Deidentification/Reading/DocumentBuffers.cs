namespace Waarborg.Deidentification.Reading;

/// <summary>Room for one document at a time, used again for the next, so that reading many short texts makes no garbage.</summary>
internal sealed class DocumentBuffers
{
    /// <summary>Longer texts get room of their own, which goes with them.</summary>
    private const int MostKept = 1 << 20;

    [ThreadStatic]
    private static DocumentBuffers? _spare;

    private int[] _blocks = [];

    public Token[] Tokens { get; private set; } = [];

    /// <summary>All tokens in lower case without diacritics, one after the other.</summary>
    public char[] Folded { get; private set; } = [];

    /// <summary>The marks of the tokens, one for each, and none up to the next multiple of <see cref="MarkedTokens.AtATime"/>.</summary>
    public Trigger[] Marks { get; private set; } = [];

    /// <summary>The marks of the words of earlier documents.</summary>
    public MarkMemory Memory => field ??= new();

    /// <summary>Room that is free on this thread.</summary>
    public static DocumentBuffers Take()
    {
        var taken = _spare ?? new();
        _spare = null;
        return taken;
    }

    /// <summary>Gives the room back; the document that used it must not be used any more.</summary>
    public void Return()
    {
        if (Folded.Length <= MostKept)
            _spare = this;
    }

    /// <summary>Makes room for a text of so many characters.</summary>
    public void Fit(int characters)
    {
        if (Folded.Length < characters + Tokenizer.Beyond)
            Folded = new char[Math.Max(256, characters + Tokenizer.Beyond)];
        if (Tokens.Length == 0)
            Grow((characters / 5) + 8, 0);
    }

    /// <summary>Room for a number for each block up to the last.</summary>
    public int[] Blocks(int last)
    {
        if (_blocks.Length <= last)
            _blocks = new int[last + 1];
        return _blocks;
    }

    /// <summary>Room for one token more than there is.</summary>
    public void GrowTokens(int used) => Grow(Math.Max(64, used * 2), used);

    private void Grow(int size, int used)
    {
        var (tokens, marks) = (new Token[size], new Trigger[MarkedTokens.RoundUp(size)]);
        Array.Copy(Tokens, tokens, used);
        Array.Copy(Marks, marks, used);
        (Tokens, Marks) = (tokens, marks);
    }
}
