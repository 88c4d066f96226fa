using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>Everything to learn from, and one round of it at a time: each round has other names in the same texts.</summary>
internal sealed class Corpus
{
    private const int Copies = 10;
    private const int Templates = 5_000;
    private const int PlainTexts = 12_000;

    private readonly List<TrainingText> _gold;
    private readonly List<string> _ordinary;
    private readonly List<TrainingText> _newspapers;
    private readonly List<TrainingText> _plain;
    private readonly Augmenter _augmenter;
    private readonly NameStock _stock;
    private readonly TemplateFiller _filler;

    /// <param name="shared">The folder with the public data.</param>
    /// <param name="gold">The annotated texts to learn from.</param>
    /// <param name="laws">A folder with acts in Markdown, unpacked; may be absent.</param>
    /// <param name="chats">A table of chats; may be absent.</param>
    /// <param name="words">Lists of words of a spelling checker (Hunspell); may be empty.</param>
    public Corpus(string shared, List<TrainingText> gold, string laws, string chats, string[] words)
    {
        (_gold, _ordinary) = (gold, [.. words.SelectMany(PlainReader.Words)]);
        var stock = new NameStock(shared);
        Names = stock.GivenNames;
        _stock = stock;
        (_augmenter, _filler) = (new(stock), new(stock));
        _newspapers = CoNllReader.Read(Path.Combine(shared, "ner/europeana-nl.bio"), "europeana");
        _plain =
        [
            .. PlainReader.Treebank(Path.Combine(shared, "text/ud/lassysmall-train-2017.conllu"), "lassy"),
            .. PlainReader.Treebank(Path.Combine(shared, "text/ud/alpino-dev.conllu"), "alpino"),
            .. PlainReader.Treebank(Path.Combine(shared, "text/ud/lassysmall-dev.conllu"), "lassy-dev"),
            .. PlainReader.Answers(Path.Combine(shared, "clinical/mts-dialog/TrainingSet.csv"), "consult"),
            .. PlainReader.Paragraphs(Path.Combine(shared, "text/algoritmekader"), "guidance"),
            .. PlainReader.Paragraphs(laws, "law"),
            .. PlainReader.Chats(chats, "chat"),
            .. PlainReader.Answers(Path.Combine(shared, "service/bitext-with-answers.csv"), "service"),
        ];
        Console.WriteLine($"{_gold.Count} annotated texts, {_newspapers.Count} of newspapers, {_plain.Count} without labels");
    }

    /// <summary>Given names in small letters.</summary>
    public HashSet<string> Names { get; }

    /// <summary>Words by themselves with their kind and weight: names from the lists, ordinary words from the texts without labels.</summary>
    public IEnumerable<(string Folded, int Kind, float Weight)> Words()
    {
        foreach (var (word, kind, weight) in _stock.Words())
            yield return (Folding.LettersAndDigits(word), kind, weight);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in _plain.Where(t => t.Coverage == Coverage.None))
        {
            var document = Document.Read(text.Text);
            for (var i = 0; i < document.Count; i++)
            {
                if (document[i].IsWord && !document[i].StartsUpper)
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, document.Folded(i).ToString(), out _)++;
            }
        }

        foreach (var (word, count) in counts)
        {
            // A name that somebody typed once in small letters is still a name.
            if (count > 2 || !Names.Contains(word))
                yield return (word, WordKinds.Common, 0.4f + (0.4f * MathF.Log(count)));
        }

        var brands = WordClasses.BrandNames.ToHashSet(StringComparer.Ordinal);
        foreach (var word in _ordinary.Select(w => Folding.LettersAndDigits(w)).Where(w => !Names.Contains(w) && !counts.ContainsKey(w) && !brands.Contains(w)))
            yield return (word, WordKinds.Common, 0.6f);
    }

    /// <summary>The texts of one round in random order, each with its weight.</summary>
    public IEnumerable<(TrainingText Text, float Weight)> Round(Random random)
    {
        var order = new List<(TrainingText? Text, float Weight, int Kind)>();
        foreach (var text in _gold)
        {
            order.Add((text, 1f, 0));
            for (var i = 1; i < Copies; i++)
                order.Add((text, 0.6f, 1));
        }

        order.AddRange(_newspapers.Select(t => ((TrainingText?)t, 0.5f, 0)));
        order.AddRange(Enumerable.Range(0, Templates).Select(_ => ((TrainingText?)null, 0.35f, 2)));
        order.AddRange(Enumerable.Range(0, Math.Min(PlainTexts, _plain.Count)).Select(_ => ((TrainingText?)_plain[random.Next(_plain.Count)], 0.5f, 3)));
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(order));
        foreach (var (text, weight, kind) in order)
        {
            yield return (kind switch
            {
                1 => _augmenter.Vary(text!, random),
                2 => Augmenter.Restyle(_filler.Make(random), random),
                3 when random.NextDouble() < 0.3 => text! with { Text = text.Text.ToLowerInvariant() },
                _ => text!,
            }, weight);
        }
    }
}
