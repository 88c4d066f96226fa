using System.Runtime.InteropServices;
using Waarborg.Learning;

namespace Waarborg.BaseTraining;

/// <summary>All documents as tokens behind one another, each closed by the end mark; kept in the work folder once made.</summary>
internal sealed record TokenStream(Tokenizer Tokenizer, ushort[] Train, ushort[] Held)
{
    private const int Vocabulary = 4096;
    private const int HeldOut = 80;

    public static TokenStream Open(string work, string publicText, string law)
    {
        var (tokenizerFile, trainFile, heldFile) = (Path.Combine(work, "tokenizer.bin"), Path.Combine(work, "train.bin"), Path.Combine(work, "held.bin"));
        if (!File.Exists(heldFile)) Make(publicText, law, tokenizerFile, trainFile, heldFile);
        ushort[] Read(string file) => MemoryMarshal.Cast<byte, ushort>(File.ReadAllBytes(file)).ToArray();
        return new TokenStream(Tokenizer.Load(File.ReadAllBytes(tokenizerFile)), Read(trainFile), Read(heldFile));
    }

    private static void Make(string publicText, string law, string tokenizerFile, string trainFile, string heldFile)
    {
        var documents = Corpus.Read(publicText, law);
        // The same text three times over teaches merges nothing more.
        var tokenizer = Tokenizer.Train(documents.Distinct(StringComparer.Ordinal), Vocabulary);
        File.WriteAllBytes(tokenizerFile, tokenizer.Save());
        var held = documents.Distinct(StringComparer.Ordinal).Where((_, i) => i % HeldOut == 0).ToHashSet(StringComparer.Ordinal);
        var cache = new Dictionary<string, ushort[]>(StringComparer.Ordinal);
        ushort[] Tokens(IEnumerable<string> texts)
        {
            var all = new List<ushort>();
            foreach (var text in texts)
            {
                foreach (var word in PreTokens.Split(text))
                {
                    if (!cache.TryGetValue(word, out var tokens)) cache[word] = tokens = [.. tokenizer.Encode(word).Select(t => (ushort)t)];
                    all.AddRange(tokens);
                }
                all.Add(SpecialTokens.End);
            }
            return [.. all];
        }

        var train = Tokens(documents.Where(d => !held.Contains(d)));
        File.WriteAllBytes(trainFile, MemoryMarshal.AsBytes(train.AsSpan()).ToArray());
        File.WriteAllBytes(heldFile, MemoryMarshal.AsBytes(Tokens(held.Order(StringComparer.Ordinal)).AsSpan()).ToArray());
        Console.WriteLine($"{documents.Count} documents, {documents.Sum(d => (long)d.Length)} characters, {train.Length} tokens");
    }
}
