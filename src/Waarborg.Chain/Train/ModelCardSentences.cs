namespace Waarborg.Chain.Train;

/// <summary>What the system writes about models into their cards.</summary>
internal static class ModelCardSentences
{
    internal const string Finder =
        "counts of stems, groups of like words and pieces of words with passages and sections (naive Bayes); one base from documents, one set of counts a shard, added up; answers are sentences of the documents";

    internal const string DecoderAdapted =
        "transformer of the Llama family on a frozen Dutch base; one low-rank adapter a shard, what they change is averaged; answers are in words of its own";

    internal const string DecoderWhole =
        "transformer of the Llama family from a Dutch base; all weights are trained for each shard, what they change is averaged; answers are in words of its own";

    internal const string CheckpointAdapted =
        "transformer of the Llama family on a frozen checkpoint of somebody else; one low-rank adapter a shard, what they change is averaged; answers are in words of its own";

    internal const string CheckpointWhole =
        "transformer of the Llama family from a checkpoint of somebody else; all weights are trained for each shard, what they change is averaged; answers are in words of its own";

    internal const string IntendedUse = "proposing answers to customers of this organisation, in Dutch, under a human who takes over when the model is unsure";

    internal const string NotFor = "decisions about people; other languages; advice outside the organisation's own documents";

    internal const string FinderLimits = "it can pick the wrong sentences and does not reckon; what the documents do not say it cannot answer";

    internal const string DecoderLimits =
        "it is small and writes what sounds like an answer, true or not; it does not know the documents; whatever they do not bear out is held back and goes to a human";

    internal const string CheckpointLimits =
        "it writes what sounds like an answer, true or not; it does not know the documents; whatever they do not bear out is held back and goes to a human; from whom its checkpoint learned before is not known here, "
        + "and forgetting does not reach that";

    /// <summary>Dutch for each. A sentence that is not here stays as it is.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Dutch = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [IntendedUse] = "antwoorden voorstellen aan klanten van deze organisatie, in het Nederlands; een mens neemt het over als het model twijfelt",
        [NotFor] = "besluiten over mensen; andere talen; advies buiten de eigen documenten van de organisatie",
        [FinderLimits] = "het kan de verkeerde zinnen kiezen en het rekent niet; wat niet in de documenten staat, kan het niet beantwoorden",
        [DecoderLimits] = "het is klein en schrijft wat op een antwoord lijkt, waar of niet; het kent de documenten niet; wat daar niet uit blijkt, wordt tegengehouden en gaat naar een mens",
        [Finder] =
            "tellingen van woordstammen, groepen verwante woorden en stukken van woorden bij passages en hoofdstukken (naive Bayes); één basis uit documenten en één telling per groep mensen, opgeteld; een antwoord bestaat uit zinnen van de documenten",
        [CheckpointLimits] =
            "het schrijft wat op een antwoord lijkt, waar of niet; het kent de documenten niet; wat daar niet uit blijkt, wordt tegengehouden en gaat naar een mens; van wie het checkpoint eerder leerde, is hier niet bekend, "
            + "en vergeten werkt daar niet op",
        [CheckpointAdapted] = "transformer van de Llama-familie op een vast checkpoint van een ander; per groep mensen één kleine aanpassing, samen gemiddeld; het antwoordt in eigen woorden",
        [CheckpointWhole] = "transformer van de Llama-familie vanuit een checkpoint van een ander; per groep mensen zijn alle gewichten getraind, samen gemiddeld; het antwoordt in eigen woorden",
        [DecoderAdapted] = "transformer van de Llama-familie op een vaste Nederlandse basis; per groep mensen één kleine aanpassing, samen gemiddeld; het antwoordt in eigen woorden",
        [DecoderWhole] = "transformer van de Llama-familie vanuit een Nederlandse basis; per groep mensen zijn alle gewichten getraind, samen gemiddeld; het antwoordt in eigen woorden",
    };
}
