using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Summaries;

/// <summary>Allergies and intolerances: which hold, which turned out not to, which stand in a note only.</summary>
internal static partial class AllergySection
{
    internal static void Write(Draft draft)
    {
        foreach (var allergy in draft.Facts.Allergies.OrderBy(a => a.Standing is Standing.Current or Standing.Unconfirmed or Standing.Unknown ? 0 : 1)) One(draft, allergy);
        InNotesOnly(draft);
    }

    private static void One(Draft draft, AllergyFact allergy)
    {
        var resource = allergy.Resource;
        var live = allergy.Standing is Standing.Current or Standing.Unconfirmed;
        var mentions = draft.Facts.Mentions.Of(allergy.Topic).Where(s => live || AllergyWord().IsMatch(s.Text) || Cues.Refuted().IsMatch(s.Text) || Cues.Caution().IsMatch(s.Text) || Reaction(allergy, s)).ToList();
        var intolerance = allergy.Standing is Standing.Unconfirmed or Standing.Refuted && mentions.Any(s => NotAnAllergy().IsMatch(s.Text));
        var (dutch, english) = allergy.Standing switch
        {
            _ when intolerance => ("Intolerantie, geen allergie: ", "Intolerance, not an allergy: "),
            Standing.Current => ("Allergie of intolerantie voor ", "Allergy or intolerance to "),
            Standing.Refuted => ("Weerlegd, geen allergie meer: ", "Refuted, no longer an allergy: "),
            Standing.Error => ("Ten onrechte vastgelegd, geen allergie: ", "Recorded in error, not an allergy: "),
            Standing.Past => ("Niet meer actief, geen huidige allergie: ", "No longer active, not a current allergy: "),
            _ => ("Niet bevestigd: mogelijke allergie voor ", "Not confirmed: possible allergy to "),
        };
        var sentence = draft.New().Say(dutch, english).Quote(resource, allergy.Name);
        foreach (var (i, reaction) in allergy.Reactions.Index()) sentence.Say(i == 0 ? " (reactie: " : ", ", i == 0 ? " (reaction: " : ", ").Quote(resource, reaction);
        if (allergy.Reactions.Count > 0) sentence.Say(")", ")");
        if (allergy.RecordedDate is not null) sentence.Say(", vastgelegd ", ", recorded ").Date(resource, allergy.Recorded);
        sentence.Cite(resource, allergy.Status);
        draft.Attach(sentence, Chosen(mentions, allergy), allergy);
        draft.Add(Sections.Allergies(draft.Dutch), sentence);
        Conflicts(draft, allergy, mentions);
    }

    private static IEnumerable<Statement> Chosen(List<Statement> mentions, AllergyFact allergy)
    {
        var chosen = allergy.Standing is Standing.Refuted or Standing.Error
            ? mentions.Where(s => s == allergy.DecidedBy || allergy.DecidedBy?.Note == s.Note || (s.Date?.First > allergy.DecidedBy?.Date?.First)).Take(3)
            : mentions.Where(s => allergy.RecordedDate is not { } d || s.Date is not { } on || on.First.AddDays(60) >= d.First).Take(3);
        // The sentences around the refutation belong to it: which test, which origin, what is allowed now.
        return (allergy.DecidedBy is { } decided && allergy.Standing is Standing.Refuted or Standing.Error ? chosen.Concat(Around(allergy.DecidedBy)) : chosen).Distinct().OrderBy(s => s.Date?.First).ThenBy(s => s.Start);
    }

    private static IEnumerable<Statement> Around(Statement? statement) =>
        statement is null ? [] : statement.Note.Statements.Where(s => s != statement && (AllergyWord().IsMatch(s.Text) || May().IsMatch(s.Text)) || s == statement);

    private static bool Reaction(AllergyFact allergy, Statement statement) => allergy.Reactions.Any(r => new Topic(r.Value!, true).IsMentionedIn(statement));

    private static void Conflicts(Draft draft, AllergyFact allergy, List<Statement> mentions)
    {
        var recordedActive = allergy.Status?.Value is "active" or "confirmed" or "unconfirmed";
        if (allergy.Standing == Standing.Refuted && recordedActive && allergy.DecidedBy is { } decided)
            draft.Conflict(allergy.Name.Value!, draft.New().Say("De allergielijst noemt dit nog; een nieuwere notitie weerlegt het en is gevolgd. ", "The allergy list still holds this; a newer note refutes it and was followed. ")
                .Cite(allergy.Resource, allergy.Status).Passage(new(decided.Note, decided.Start, decided.End, [decided])));
        if (allergy.Standing is Standing.Refuted or Standing.Error)
            foreach (var other in draft.Facts.Allergies.Where(a => a.Standing == Standing.Current && a.Name.Value!.Trim().Equals(allergy.Name.Value!.Trim(), StringComparison.OrdinalIgnoreCase)))
                draft.Conflict(allergy.Name.Value!, draft.New().Say("Staat als allergie én als weerlegd in de allergielijst. Vraag het na: ", "Stands in the allergy list as an allergy and as refuted. Ask: ").Quote(allergy.Resource, allergy.Name)
                    .Cite(allergy.Resource, allergy.Status).Cite(other.Resource, other.Status ?? other.Name));
        if (allergy.Standing is not (Standing.Refuted or Standing.Error) || allergy.DecidedBy?.Date is not { } when) return;
        foreach (var later in mentions.Where(s => s.Date is { } d && d.First > when.First && !Cues.Refuted().IsMatch(s.Text)))
            draft.Conflict(allergy.Name.Value!, draft.New().Say("Weerlegd, maar daarna nog als allergie genoemd: ", "Refuted, but still named as an allergy afterwards: ").Passage(new(later.Note, later.Start, later.End, [later])).Cite(allergy.Resource, allergy.Name));
    }

    /// <summary>A note that reports an allergy to something the list does not hold.</summary>
    private static void InNotesOnly(Draft draft)
    {
        foreach (var statement in draft.Record.Notes.SelectMany(n => n.Statements).Where(s => !draft.IsUsed(s) && AllergyWord().IsMatch(s.Text) && !Cues.Negated().IsMatch(s.Text) && !Cues.Refuted().IsMatch(s.Text) && !Cues.Family().IsMatch(s.Text)))
        {
            if (draft.Facts.Allergies.Any(a => a.Topic.IsMentionedIn(statement)) || statement.Text.Contains('?')) continue;
            var sentence = draft.New().Say("Alleen in een notitie, niet in de allergielijst. ", "In a note only, not in the allergy list. ");
            var passage = new Passage(statement.Note, statement.Start, statement.End, [statement]);
            sentence.Passage(passage);
            draft.Overtaken.Mark(sentence, passage, null);
            draft.Use(passage);
            draft.Add(Sections.Allergies(draft.Dutch), sentence);
        }
    }

    [GeneratedRegex(@"allerg(?!oloog|ologie)|overgevoelig|intoleran|anafyla|niet verdragen|adverse reaction|hypersensit", RegexOptions.IgnoreCase)]
    private static partial Regex AllergyWord();

    [GeneratedRegex(@"geen echte allergie|intolerantie|bijwerking|not a true allerg", RegexOptions.IgnoreCase)]
    private static partial Regex NotAnAllergy();

    [GeneratedRegex(@"\bmag\b|\bmay\b|verdragen", RegexOptions.IgnoreCase)]
    private static partial Regex May();
}
