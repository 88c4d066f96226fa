using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Warnings;

/// <summary>Finds statements about character, mood and results of personality tests.</summary>
internal static class PersonalityFinder
{
    /// <summary>Words for character; also what the criteria check refuses.</summary>
    internal static Regex Character { get; } = Phrases.Pattern(
        "stressbestendig*, rustig, rustige, kalm, kalme, geduldig*, enthousiast*, energiek*, positief ingesteld*, positieve instelling, spontaan, spontane, vrolijk*, sociaal, sociale, extravert*, introvert*, perfectionist*, teamspeler*, team player*, doorzetter*, doorzettingsvermogen, gedreven, ambitieu*, assertie*, empathi*, empathisch*, betrouwba*, loyaal, loyale, eerlijk, eerlijkheid, integer*, nieuwsgierig*, leergierig*, creatief, creatieve, flexibel, flexibele, flexibiliteit, proactie*, "
        + "pro-actie*, daadkrachtig*, besluitvaardig*, zelfverzekerd*, nauwkeurig*, nauwgezet*, zorgvuldig, punctueel, accuraat, humor, gevoel voor humor, hands on mentaliteit, hands-on, aanpakker*, mensenmens, people person, optimisti*, veerkracht*, calm, patient person, patience, cheerful, friendly, energetic, outgoing, enthusiastic, honest, loyal, reliable, trustworth*, curious, ambitious, driven, empathetic, creative, flexible, resilien*, stress resistant, "
        + "self confident, confident, charismatic, passionate, hard working, hardworking, motivated, gemotiveerd, sense of humour, persoonlijkheid*, personality, karakter, character, mbti, myers briggs, intj, intp, entj, entp, infj, infp, enfj, enfp, istj, isfj, estj, esfj, istp, isfp, estp, esfp, enneagram*, big five, disc profiel*, disc profile*, insights discovery, rood profiel, temperament, emotioneel stabiel, emotionally stable, emotionele stabiliteit, emotional stability, blij mens");

    internal static IEnumerable<EvidenceWarning> Find(ApplicationDocument document) =>
        Character.Matches(Folding.Fold(document.Text)).Select(m => new EvidenceWarning(WarningKind.Personality, document.Name, m.Index, m.Index + m.Length));
}
