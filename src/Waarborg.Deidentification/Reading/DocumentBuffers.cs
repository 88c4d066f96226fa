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

    /// <summary>The marks of the tokens, one for each, and none behind them.</summary>
    public Trigger[] Marks { get; private set; } = [];

    /// <summary>What each token is, from <see cref="Looks.Reach"/> on; none before and behind them.</summary>
    public TokenKind[] Kinds { get; private set; } = [];

    /// <summary>The length of each token, 255 at most; in the same places.</summary>
    public byte[] Lengths { get; private set; } = [];

    /// <summary>What stands before each token; in the same places, and behind the last token what ends the text.</summary>
    public GapKind[] Gaps { get; private set; } = [];

    /// <summary>The marks of the words of earlier documents.</summary>
    public MarkMemory Memory => field ??= new();

    /// <summary>Notes what a token looks like.</summary>
    /// <param name="index">Its index.</param>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="ends">What ends in the gap before it.</param>
    public void Look(int index, string text, in Token token, GapEnds ends)
    {
        var place = index + Looks.Reach;
        var kind = (token.IsNumber ? TokenKind.Number : TokenKind.Word) | (token.StartsUpper ? TokenKind.Upper : TokenKind.None) | (token.IsAllUpper ? TokenKind.AllUpper : TokenKind.None)
            | (index == 0 || (ends & GapEnds.Line) != 0 ? TokenKind.Line : TokenKind.None);
        Kinds[place] = kind | (token.Length > 1 && text[token.Start + 1] == 'v' ? TokenKind.SecondV : TokenKind.None)
            | (token.Start > 0 && text[token.Start - 1] is '[' or '<' ? TokenKind.Bracketed : TokenKind.None)
            | (token.End < text.Length && text[token.End] == ':' ? TokenKind.Colon : TokenKind.None);
        Lengths[place] = (byte)Math.Min(token.Length, byte.MaxValue);
        Gaps[place] = index > 0 ? Reading.Gaps.KindOf(text.AsSpan(Tokens[index - 1].End, token.Start - Tokens[index - 1].End), ends)
            : token.Start > 0 ? Reading.Gaps.KindOf(text.AsSpan(0, token.Start), ends) : GapKind.Line;
    }

    /// <summary>Leaves nothing of earlier texts behind the last token.</summary>
    /// <param name="count">How many tokens there are.</param>
    /// <param name="text">The text.</param>
    /// <param name="ends">What ends behind the last.</param>
    public void Close(int count, string text, GapEnds ends)
    {
        var beyond = Looks.RoundUp(count) - count;
        Marks.AsSpan(count, beyond + Looks.AtATime).Clear();
        Kinds.AsSpan(count + Looks.Reach, beyond + Looks.Reach).Clear();
        Lengths.AsSpan(count + Looks.Reach, beyond + Looks.Reach).Clear();
        Gaps.AsSpan(count + Looks.Reach, beyond + Looks.Reach).Clear();
        Gaps[count + Looks.Reach] = Reading.Gaps.KindOf(text.AsSpan(count == 0 ? 0 : Tokens[count - 1].End), ends);
    }

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
        var (tokens, marks) = (new Token[size], new Trigger[Looks.RoundUp(size) + Looks.AtATime]);
        var room = Looks.RoundUp(size) + (2 * Looks.Reach);
        var (kinds, lengths, gaps) = (new TokenKind[room], new byte[room], new GapKind[room]);
        Array.Copy(Tokens, tokens, used);
        Array.Copy(Marks, marks, used);
        Array.Copy(Kinds, kinds, used == 0 ? 0 : used + Looks.Reach);
        Array.Copy(Lengths, lengths, used == 0 ? 0 : used + Looks.Reach);
        Array.Copy(Gaps, gaps, used == 0 ? 0 : used + Looks.Reach);
        (Tokens, Marks, Kinds, Lengths, Gaps) = (tokens, marks, kinds, lengths, gaps);
    }
}
