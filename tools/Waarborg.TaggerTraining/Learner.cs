using Waarborg.Deidentification;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>Turns texts into features and lets the field learn from them.</summary>
internal sealed class Learner(Random random, WordKinds kinds, HashSet<string> names, double dropFeature, FeatureChoice choice)
{
    private const double DropWord = 0.12;
    private const double DropAll = 0.04;

    private readonly Detector _patterns = Detector.With(null);
    private readonly TaggerInput _input = new(kinds);
    private int[] _rows = [];

    public Crf Field { get; } = new(choice);

    /// <summary>Learns from one text; returns the loss per token.</summary>
    public double Learn(TrainingText text, float weight)
    {
        var document = Document.Read(text.Text);
        if (document.Count is 0 or > TaggerInput.Most)
            return 0;
        _input.Read(document, 0, document.Count, _patterns.FindPatterns(document));
        var allowed = LabelMask.Of(text, document, _input, names);
        var ends = new int[document.Count];
        if (_rows.Length < document.Count * Emissions.MostFeatures)
            _rows = new int[document.Count * Emissions.MostFeatures * 2];
        var count = 0;
        for (var i = 0; i < document.Count; i++)
        {
            var room = _rows.AsSpan(count, Emissions.MostFeatures);
            count += Choose(room, Drop(room, Emissions.Features(_input, document, i, room)));
            ends[i] = count;
        }

        return Field.Learn(_rows.AsSpan(0, count), ends, allowed, weight);
    }

    /// <summary>The rows of the features that are learned.</summary>
    private int Choose(Span<int> features, int count)
    {
        var kept = 0;
        foreach (var feature in features[..count])
        {
            if (choice.RowOf(feature) is >= 0 and var row)
                features[kept++] = row;
        }

        return kept;
    }

    /// <summary>Now and then hides the word itself, so that its looks and its surroundings learn to do without.</summary>
    private int Drop(Span<int> features, int count) => DropSome(features, DropWords(features, count));

    /// <summary>Leaves out a part of all features at random, so that no single one decides.</summary>
    private int DropSome(Span<int> features, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (random.NextDouble() >= dropFeature)
                features[kept++] = features[i];
        }

        return kept;
    }

    private int DropWords(Span<int> features, int count)
    {
        var chance = random.NextDouble();
        if (chance > DropWord + DropAll)
            return count;
        var own = ContextFeatures.Count;
        if (chance < DropAll)
        {
            // Nothing but the surroundings.
            features[(own + 2)..count].CopyTo(features[own..]);
            features[ContextFeatures.Identity..(count - 2)].CopyTo(features);
            return count - 2 - ContextFeatures.Identity;
        }

        features[(own + WordFeatures.Identity)..count].CopyTo(features[own..]);
        features[ContextFeatures.Identity..(count - WordFeatures.Identity)].CopyTo(features);
        return count - WordFeatures.Identity - ContextFeatures.Identity;
    }
}
