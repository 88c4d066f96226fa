using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Prepare;

/// <summary>What can be wrong with what is handed in to measure by.</summary>
internal static class PrepareProblems
{
    internal static Problem EmptySample(string? file) => new(
        "sample.empty", new("De steekproef is leeg. Verwacht: per regel één gesprek als JSON.", "The sample is empty. Expected: one conversation a line, as JSON."), file, 1);

    internal static Problem BadSampleLine(string? file, int line) => new(
        "sample.bad-line",
        new("Deze regel klopt niet. Verwacht: JSON met id en turns, elk met role, text en spans (start, end, label).", "This line is wrong. Expected: JSON with id and turns, each with role, text and spans (start, end, label)."),
        file, line);

    internal static Problem OtherText(string? file, int line) => new(
        "sample.other-text", new("De tekst van dit gesprek is anders dan de ingelezen tekst.", "The text of this conversation differs from the text that was imported."), file, line);

    internal static Problem NothingInCommon(string? file) => new(
        "sample.nothing-in-common", new("Geen enkel gesprek uit de steekproef zit in deze dataset.", "No conversation of the sample is in this data set."), file);

    internal static Problem ReviewIncomplete(int number) => new(
        "review.incomplete", new($"Gesprek {number} is nog niet gelezen. Lees eerst alle gesprekken.", $"Conversation {number} was not read yet. Read all conversations first."));

    internal static Problem ReviewDone() => new(
        "review.done", new("Deze meting is al opgeslagen.", "This measurement was saved already."));

    internal static Problem BadMark() => new(
        "review.bad-mark",
        new("Deze markering past niet op de tekst. Open het gesprek opnieuw en markeer woorden buiten wat al is weggehaald.", "This mark does not fit the text. Open the conversation again and mark words outside what was masked."));

    internal static Problem NothingToMeasure() => new(
        "review.nothing", new("In deze teksten stond niets om te meten. Trek een nieuwe steekproef.", "There was nothing to measure in these texts. Draw a new sample."));
}
