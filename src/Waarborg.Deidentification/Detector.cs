using System.Collections.Frozen;
using Waarborg.Deidentification.Masking;
using Waarborg.Deidentification.People;
using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Recognition;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification;

/// <summary>
/// Finds personal data in Dutch and English text: the text is cut into tokens, every recogniser adds what it finds, overlaps are settled.
/// Immutable and thread safe; make one and keep it. Keeps no text.
/// </summary>
public sealed class Detector
{
    /// <summary>A text of nobody, with which the recognisers make their lists of words.</summary>
    private const string FirstText = "Vandaag is het mooi weer, op 3 van de 4 plaatsen.";

    private static readonly RecogniserLists All = MakeReady();

    private const int UsuallyFound = 64;

    /// <summary>The tokens from which on recognisers go beside each other; a text of some 200 kB.</summary>
    private const int LongText = 32_768;

    // Kept as what they do: some forty calls for each text go straight there, without a look at which of the classes it is.
    private readonly Recognition.Recognise[] _patterns;
    private readonly Recognition.Recognise[] _substitutes;
    private readonly Recognition.Recognise[] _repeaters;
    private readonly Tagger? _tagger;
    private readonly DetectorOptions _options;

    private Detector(RecogniserLists recognisers, DetectorOptions options, TaggerModel? model)
    {
        _patterns = Enabled(recognisers.Patterns, options);
        _substitutes = Enabled(recognisers.Substitutes, options);
        _repeaters = Enabled(recognisers.Repeaters, options);
        _tagger = model is null ? null : new(model, options.Thoroughness);
        _options = options;
    }

    /// <summary>
    /// The names of all recognisers, in the order in which they run; these can be switched off in <see cref="DetectorOptions.Disabled"/>.
    /// </summary>
    public static IReadOnlyList<string> Recognisers { get; } = [.. All.Patterns.Concat(All.Substitutes).Select(r => r.Name), Tagger.Source, .. All.Repeaters.Select(r => r.Name)];

    /// <summary>Makes a detector.</summary>
    /// <param name="options">Null for <see cref="DetectorOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">The options name a recogniser that does not exist.</exception>
    public static Detector Create(DetectorOptions? options = null)
    {
        options ??= DetectorOptions.Default;
        foreach (var name in options.Disabled)
        {
            if (!Recognisers.Contains(name))
                throw new ArgumentException($"There is no recogniser '{name}'.", nameof(options));
        }

        var tags = !options.Disabled.Contains(Tagger.Source);
        // Before the recognisers are: the two are made beside each other.
        if (tags)
            TaggerModel.Preload();
        return new(All, options, tags ? TaggerModel.Default : null);
    }

    /// <summary>A detector with other weights, or without a tagger; for training and tests.</summary>
    internal static Detector With(TaggerModel? model, DetectorOptions? options = null) => new(All, options ?? DetectorOptions.Default, model);

    /// <summary>Finds the personal data in a text.</summary>
    /// <param name="text">Any string; lone surrogates do no harm.</param>
    /// <param name="known">People whose data are known. Their unique identifiers are found in any text.</param>
    /// <param name="personKey">
    /// Whose text it is: this person's first name, surname, town, street and birth date are found too. An unknown key is ignored.
    /// </param>
    /// <returns>The findings, sorted by start, none overlapping, none empty.</returns>
    public IReadOnlyList<Entity> Detect(string text, KnownPeople? known = null, string? personKey = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = UndisguisedText.Of(text);
        var buffers = DocumentBuffers.Take();
        var found = Detect(Document.Read(plain?.Text ?? text, buffers), known, personKey);
        buffers.Return();
        return Placeholders.Exclude(text, plain is null ? found : plain.Original(found));
    }

    /// <summary>
    /// Everything that was noticed in a text and why it is or is not among what <see cref="Detect(string, KnownPeople, string)"/> gives: findings,
    /// what a surer finding covers, hints, numbers whose check fails, and what the tagger doubted about. Slower; for looking into one text.
    /// </summary>
    /// <param name="text">Any string.</param>
    /// <param name="known">People whose data are known.</param>
    /// <param name="personKey">Whose text it is.</param>
    /// <returns>Sorted by start; these overlap.</returns>
    public IReadOnlyList<TracedFinding> Trace(string text, KnownPeople? known = null, string? personKey = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = UndisguisedText.Of(text);
        var document = Document.Read(plain?.Text ?? text);
        var trace = new DetectionTrace();
        Detect(document, known, personKey, trace);
        trace.Failed.AddRange(FailedChecks.In(document));
        return trace.Tell(Detect(text, known, personKey), plain);
    }

    /// <summary>What the patterns find, before the tagger: its hints.</summary>
    internal IReadOnlyList<Entity> FindPatterns(Document document)
    {
        var found = new List<Entity>();
        foreach (var recognise in _patterns)
            recognise(document, found);
        return Overlaps.Resolve(document.Text, found);
    }

    internal IReadOnlyList<Entity> Detect(Document document, KnownPeople? known, string? personKey, DetectionTrace? trace = null)
    {
        var found = new List<Entity>(UsuallyFound);
        Recognise(_patterns, document, found);
        if (_tagger is null)
        {
            Recognise(_substitutes, document, found);
        }
        else
        {
            var hints = Overlaps.Resolve(document.Text, found);
            trace?.Hints.AddRange(found.Where(IsWeak));
            found.RemoveAll(IsWeak);
            _tagger.Tag(document, hints, found, trace?.Doubts);
        }

        if (known is not null)
            KnownPeopleRecogniser.Recognise(document, known, personKey, found);
        foreach (var recognise in _repeaters)
            recognise(document, found);
        trace?.Found.AddRange(found);
        if (_options.MinimumScore > 0 || _options.Labels is not null)
            found.RemoveAll(entity => entity.Score < _options.MinimumScore || _options.Labels?.Contains(entity.Label) == false);
        var settled = Overlaps.Resolve(document.Text, found);
        return _tagger is null ? settled : OrdinaryText.Leave(document, settled, trace?.Ordinary);
    }

    /// <summary>A likely reading and no more: where there is a tagger, which looks further, it decides.</summary>
    private static bool IsWeak(Entity entity) => entity.Score <= Scores.Weak;

    /// <summary>
    /// What recognisers that know nothing of each other find, in their order. Over a long text they go beside each other, on as many cores as are free:
    /// one text must not wait longer than need be, where many texts keep the cores busy by themselves.
    /// </summary>
    private static void Recognise(Recognition.Recognise[] recognisers, Document document, List<Entity> found)
    {
        if (document.Count < LongText)
        {
            foreach (var recognise in recognisers)
                recognise(document, found);
            return;
        }

        document.PrepareToShare();
        var parts = new List<Entity>[recognisers.Length];
        Parallel.For(0, recognisers.Length, i => recognisers[i](document, parts[i] = []));
        foreach (var part in parts)
            found.AddRange(part);
    }

    private static Recognition.Recognise[] Enabled(IRecogniser[] recognisers, DetectorOptions options) =>
        [.. recognisers.Where(r => !options.Disabled.Contains(r.Name)).Select(r => (Recognition.Recognise)r.Recognise)];

    /// <summary>
    /// The recognisers, with their lists of words. Lists are made when a recogniser is first asked: each is asked about a text of nobody, so that this is done while
    /// another core, where there is one, unpacks the weights.
    /// </summary>
    private static RecogniserLists MakeReady()
    {
        var made = new RecogniserLists(RecogniserList.Patterns(), RecogniserList.Substitutes(), RecogniserList.Repeaters());
        var document = Document.Read(FirstText);
        var found = new List<Entity>();
        foreach (var recognisers in new[] { made.Patterns, made.Substitutes, made.Repeaters })
        {
            foreach (var recogniser in recognisers)
                recogniser.Recognise(document, found);
        }

        WordLexicon.Prepare();
        return made;
    }

    private sealed record RecogniserLists(IRecogniser[] Patterns, IRecogniser[] Substitutes, IRecogniser[] Repeaters);
}
