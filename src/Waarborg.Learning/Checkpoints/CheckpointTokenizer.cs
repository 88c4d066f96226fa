using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Waarborg.Learning;

/// <summary>
/// The tokenizer that belongs to a checkpoint of the Llama family: byte-pair encoding as in a <c>tokenizer.json</c> of Hugging Face, on bytes (Llama 3, Qwen2, Qwen3,
/// SmolLM) or on characters with bytes to fall back on (Llama 2, Mistral). Immutable; thread safe.
/// </summary>
public sealed class CheckpointTokenizer
{
    private readonly TokenizerRecipe _recipe;
    private readonly Dictionary<(string Left, string Right), int> _ranks;
    private readonly Dictionary<int, string> _texts;
    private readonly HashSet<int> _specials;
    private readonly Regex? _added;

    internal CheckpointTokenizer(TokenizerRecipe recipe)
    {
        _recipe = recipe;
        _ranks = recipe.Merges.Index().ToDictionary(m => m.Item, m => m.Index);
        _texts = recipe.Vocabulary.Concat(recipe.Added.Select(a => KeyValuePair.Create(a.Text, a.Id))).DistinctBy(v => v.Value).ToDictionary(v => v.Value, v => v.Key);
        _specials = [.. recipe.Added.Where(a => a.Special).Select(a => a.Id)];
        // The longest first, so that one added token may begin like another.
        var added = recipe.Added.OrderByDescending(a => a.Text.Length).Select(a => Regex.Escape(a.Text)).ToList();
        _added = added.Count == 0 ? null : new Regex($"({string.Join('|', added)})", RegexOptions.CultureInvariant);
    }

    /// <summary>Number of tokens, added ones included.</summary>
    public int VocabularySize => _texts.Count;

    /// <summary>Tokens that the model expects before a text, for example one that marks the beginning; often none.</summary>
    public IReadOnlyList<int> Prefix => _recipe.Prefix;

    /// <summary>The highest number of a token.</summary>
    internal int Highest => _texts.Count == 0 ? -1 : _texts.Keys.Max();

    /// <summary>Whether a number is a token.</summary>
    internal bool Knows(int token) => _texts.ContainsKey(token);

    /// <summary>Reads <c>tokenizer.json</c> in a folder.</summary>
    /// <exception cref="InvalidDataException">It is malformed, or of a kind that is not known; the message names what.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CheckpointTokenizer ReadFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Read(File.ReadAllBytes(Path.Combine(folder, "tokenizer.json")));
    }

    /// <summary>Reads the bytes of a <c>tokenizer.json</c>.</summary>
    /// <exception cref="InvalidDataException">They are malformed, or of a kind that is not known; the message names what.</exception>
    public static CheckpointTokenizer Read(ReadOnlyMemory<byte> json) => new(TokenizerJson.Read(json));

    /// <summary>The tokens of a text, without <see cref="Prefix"/>. Added tokens in the text are recognised, as the family does.</summary>
    /// <exception cref="InvalidDataException">A character has no token, and the vocabulary has nothing to fall back on.</exception>
    public IReadOnlyList<int> Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<int>();
        var parts = _added is null ? [text] : _added.Split(text);
        var first = true;
        foreach (var (i, part) in parts.Index())
        {
            // Split puts what it split at on the odd places.
            if (i % 2 == 1) tokens.Add(_recipe.Added.First(a => a.Text == part).Id);
            else if (part.Length > 0) EncodePlain(part, first, tokens);
            first &= part.Length == 0;
        }
        return tokens;
    }

    /// <summary>The text of tokens; special ones give nothing, bytes that are not UTF-8 give U+FFFD.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is not a token.</exception>
    public string Decode(IEnumerable<int> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var bytes = new List<byte>();
        foreach (var token in tokens)
        {
            if (!_texts.TryGetValue(token, out var text)) throw new ArgumentOutOfRangeException(nameof(tokens), "A number is not a token.");
            if (!_specials.Contains(token)) bytes.AddRange(BytesOf(token, text));
        }
        var decoded = Encoding.UTF8.GetString([.. bytes]);
        return _recipe.PrependsSpace && decoded.StartsWith(' ') ? decoded[1..] : decoded;
    }

    private IEnumerable<byte> BytesOf(int token, string text)
    {
        if (_recipe.Added.Any(a => a.Id == token)) return Encoding.UTF8.GetBytes(text);
        if (_recipe.OnBytes) return ByteLetters.Bytes(text) ?? Encoding.UTF8.GetBytes(text);
        return text is ['<', '0', 'x', _, _, '>'] && byte.TryParse(text.AsSpan(3, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? [value]
            : Encoding.UTF8.GetBytes(text.Replace(TokenizerRecipe.Space, ' '));
    }

    private void EncodePlain(string text, bool first, List<int> tokens)
    {
        if (_recipe.Composes) text = text.Normalize(NormalizationForm.FormC);
        if (_recipe.OnBytes)
        {
            if (_recipe.PrependsSpace && !text.StartsWith(' ')) text = $" {text}";
            foreach (var word in _recipe.Split(text)) Merge([.. ByteLetters.Of(word).Select(c => c.ToString())], tokens);
            return;
        }
        text = (_recipe.PrependsSpace && first && !text.StartsWith(' ') ? $" {text}" : text).Replace(' ', TokenizerRecipe.Space);
        foreach (var word in _recipe.Split(text)) Merge([.. word.EnumerateRunes().Select(r => r.ToString())], tokens);
    }

    /// <summary>Merges the pair that was learned first, again and again, the leftmost of equals.</summary>
    private void Merge(List<string> pieces, List<int> tokens)
    {
        if (_recipe.WholeWords && _recipe.Vocabulary.TryGetValue(string.Concat(pieces), out var whole))
        {
            tokens.Add(whole);
            return;
        }
        while (pieces.Count > 1)
        {
            var (at, best) = (-1, int.MaxValue);
            for (var i = 1; i < pieces.Count; i++)
                if (_ranks.TryGetValue((pieces[i - 1], pieces[i]), out var rank) && rank < best) (at, best) = (i - 1, rank);
            if (at < 0) break;
            pieces[at] += pieces[at + 1];
            pieces.RemoveAt(at + 1);
        }
        foreach (var piece in pieces) tokens.AddRange(Tokens(piece));
    }

    private IEnumerable<int> Tokens(string piece)
    {
        if (_recipe.Vocabulary.TryGetValue(piece, out var token)) return [token];
        var bytes = Encoding.UTF8.GetBytes(piece).Select(b => _recipe.Vocabulary.TryGetValue($"<0x{b:X2}>", out var id) ? id : -1).ToArray();
        if (_recipe.FallsBackOnBytes && !bytes.Contains(-1)) return bytes;
        return _recipe.Unknown is { } unknown ? [unknown] : throw new InvalidDataException("A character of the text has no token in this vocabulary.");
    }
}
