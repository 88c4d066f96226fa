using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Notes;

/// <summary>Names notes that try to instruct a model, that belong to somebody else by their own words, or that are in another language.</summary>
internal static partial class NoteWarnings
{
    /// <summary>Without one of these there is no instruction; most notes are done with that.</summary>
    private static readonly SearchValues<string> Triggers = SearchValues.Create(
        ["negeer", "vergeet", "ignore", "disregard", "forget", "prompt", "an ai", "als ai", "model", "jailbreak", "assist", "<", "samenvatting", "summary"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Belonging = SearchValues.Create(["pati", "dossier", "chart", "record"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ForeignWords =
        "der die das und nicht mit ist kein keine wurde seit la les est pas avec pour une el los con sin es por ve bir ile icin yok jest nie oraz".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> CommonWords =
        "de het een en van met niet geen is the and of with no was bij op sinds over".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    internal static void Add(Note note, List<RecordProblem> problems)
    {
        var place = $"{note.Resource.Reference}.{note.Path}";
        var suspect = note.Text.AsSpan().ContainsAny(Triggers);
        var kept = suspect ? [.. note.Statements.Where(s => !IsInstruction(s.Text))] : note.Statements;
        if (kept.Count < note.Statements.Count)
        {
            problems.Add(new("instruction", place, "Bevat tekst die een computerprogramma iets opdraagt; die tekst is niet gebruikt.", "Contains text that instructs a computer program; that text was not used."));
            note.Statements = kept;
        }
        // A sentence that names a date, an allergy or a diagnosis corrects something else; only one about the note itself disowns the note.
        if (note.Text.AsSpan().ContainsAny(Belonging) && note.Statements.Any(s => WrongRecord().IsMatch(s.Text) && AboutNote().IsMatch(s.Text)))
        {
            problems.Add(new("wrong-patient", place, "De notitie zegt zelf dat zij in het verkeerde dossier staat; niet gebruikt.", "The note itself says that it is in the wrong record; not used."));
            note.Statements = [];
        }
        if (IsForeign(note))
            problems.Add(new("language", place, "De taal is geen Nederlands of Engels; alleen letterlijk overgenomen.", "The language is neither Dutch nor English; quoted only."));
    }

    private static bool IsForeign(Note note)
    {
        var letters = note.Text.Count(char.IsLetter);
        if (letters > 20 && note.Text.Count(c => char.IsLetter(c) && c > 'ɏ') * 2 > letters) return true;
        int foreign = 0, common = 0;
        foreach (var word in note.Statements.SelectMany(s => s.Words))
        {
            if (CommonWords.Contains(word)) common++;
            if (ForeignWords.Contains(word)) foreign++;
        }
        return foreign >= 3 && foreign > common;
    }

    /// <summary>Whether a text speaks to a program instead of about a patient.</summary>
    internal static bool IsInstruction(string text) => Instruction().IsMatch(text);

    [GeneratedRegex(@"\b(?:negeer|vergeet|ignore|disregard|forget)\b.{0,40}\b(?:instructie|opdracht|regels|instruction|previous|above|eerdere|bovenstaande|prompt)|\b(?:system prompt|as an ai|als ai|taalmodel|language model|jailbreak)\b|\b(?:je bent|you are)\b.{0,20}\b(?:assistent|assistant|model|chatbot)\b|<\|?(?:system|im_start|assistant)\|?>|\b(?:schrijf|zet|vermeld|write|state|say)\b.{0,30}\b(?:in de samenvatting|in the summary)\b|\bsamenvatting\b.{0,30}\b(?:moet|mag niet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\b(?:hoort|thuishorend|bestemd|behoort)\b.{0,30}\b(?:andere patiënt|ander dossier|andere pati)|\b(?:verkeerde|verkeerd) (?:dossier|patiënt)\b|\bniet (?:van |voor |over )?deze patiënt\b|\bwrong (?:patient|chart|record)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WrongRecord();

    [GeneratedRegex(@"^(?!.*\d{4}).*\b(?:deze|dit|this)\b.{0,20}\b(?:notitie|verslag|brief|bericht|tekst|consult|uitslag|note|letter|report)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutNote();
}
