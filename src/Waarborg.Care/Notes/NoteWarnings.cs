using System.Text.RegularExpressions;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Notes;

/// <summary>Names notes that try to instruct a model, that belong to somebody else by their own words, or that are in another language.</summary>
internal static partial class NoteWarnings
{
    internal static void Add(Note note, List<RecordProblem> problems)
    {
        var place = $"{note.Resource.Reference}.{note.Path}";
        var kept = note.Statements.Where(s => !IsInstruction(s.Text)).ToList();
        if (kept.Count < note.Statements.Count)
        {
            problems.Add(new("instruction", place, "Bevat tekst die een computerprogramma iets opdraagt; die tekst is niet gebruikt.", "Contains text that instructs a computer program; that text was not used."));
            note.Statements = kept;
        }
        // A sentence that names a date, an allergy or a diagnosis corrects something else; only one about the note itself disowns the note.
        if (note.Statements.Any(s => WrongRecord().IsMatch(s.Text) && AboutNote().IsMatch(s.Text)))
        {
            problems.Add(new("wrong-patient", place, "De notitie zegt zelf dat zij in het verkeerde dossier staat; niet gebruikt.", "The note itself says that it is in the wrong record; not used."));
            note.Statements = [];
        }
        if (IsForeign(note.Text))
            problems.Add(new("language", place, "De taal is geen Nederlands of Engels; alleen letterlijk overgenomen.", "The language is neither Dutch nor English; quoted only."));
    }

    private static bool IsForeign(string text)
    {
        var letters = text.Count(char.IsLetter);
        if (letters > 20 && text.Count(c => char.IsLetter(c) && c > 'ɏ') * 2 > letters) return true;
        return ForeignWord().Count(text) is var foreign and >= 3 && foreign > CommonWord().Count(text);
    }

    /// <summary>Whether a text speaks to a program instead of about a patient.</summary>
    internal static bool IsInstruction(string text) => Instruction().IsMatch(text);

    [GeneratedRegex(@"\b(?:negeer|vergeet|ignore|disregard|forget)\b.{0,40}\b(?:instructie|opdracht|regels|instruction|previous|above|eerdere|bovenstaande|prompt)|\b(?:system prompt|as an ai|als ai|taalmodel|language model|jailbreak)\b|\b(?:je bent|you are)\b.{0,20}\b(?:assistent|assistant|model|chatbot)\b|<\|?(?:system|im_start|assistant)\|?>|\b(?:schrijf|zet|vermeld|write|state|say)\b.{0,30}\b(?:in de samenvatting|in the summary)\b|\bsamenvatting\b.{0,30}\b(?:moet|mag niet)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();

    [GeneratedRegex(@"\b(?:hoort|thuishorend|bestemd|behoort)\b.{0,30}\b(?:andere patiënt|ander dossier|andere pati)|\b(?:verkeerde|verkeerd) (?:dossier|patiënt)\b|\bniet (?:van |voor |over )?deze patiënt\b|\bwrong (?:patient|chart|record)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WrongRecord();

    [GeneratedRegex(@"^(?!.*\d{4}).*\b(?:deze|dit|this)\b.{0,20}\b(?:notitie|verslag|brief|bericht|tekst|consult|uitslag|note|letter|report)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AboutNote();

    [GeneratedRegex(@"\b(?:der|die|das|und|nicht|mit|ist|kein|keine|wurde|seit|le|la|les|des|et|est|pas|avec|pour|une|el|los|con|sin|es|una|por|ve|bir|ile|için|yok|jest|nie|się|oraz)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignWord();

    [GeneratedRegex(@"\b(?:de|het|een|en|van|met|niet|geen|is|the|and|of|with|no|was|bij|op|sinds|over)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CommonWord();
}
