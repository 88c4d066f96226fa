using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Warnings;

namespace Waarborg.Recruitment.Criteria;

/// <summary>
/// Refuses criteria that ask what may not be asked, and says why. Articles as in the project's rule data; the equal-treatment articles are marked there as
/// not yet checked against the primary text.
/// </summary>
public static class CriteriaCheck
{
    private static readonly Rule[] Rules =
    [
        new(ObjectionGround.Emotion, true, Phrases.Pattern("emotie*, emotion*, stemming, mood, gezichtsuitdrukking*, facial expression*, stemanalyse, voice analysis, glimlach*, smile*, uitstraling, blije uitstraling"),
            new("Emoties aflezen mag niet op het werk (AI-verordening 5(1)(f)). Vraag wat iemand moet kunnen.", "Reading emotions is not allowed at work (AI Act 5(1)(f)). Ask what somebody has to be able to do.")),
        new(ObjectionGround.Age, true, Phrases.Pattern("leeftijd*, jong, jonge, jonger dan, ouder dan, tussen de * en * jaar, maximaal * jaar oud, jeugdig*, recent afgestudeerd*, pas afgestudeerd*, starter, starters, digital native*, young, youthful, age, aged, recent graduate*, years old, jaar oud, junior profiel, geboren na, born after, maximaal 10 jaar ervaring, hooguit * jaar ervaring, scholier*, student, studenten"),
            new("Dit maakt onderscheid naar leeftijd (WGBL art. 3). Vraag de ervaring of kennis die nodig is.", "This distinguishes by age (WGBL art. 3). Ask the experience or knowledge that is needed.")),
        new(ObjectionGround.Sex, true, Phrases.Pattern("man, vrouw, mannelijk*, vrouwelijk*, geslacht, sekse, gender, male, female, zwanger*, pregnan*, kinderwens, geen kinderen, zonder kinderen, kinderen, gezin*, gehuwd, getrouwd, ongehuwd, alleenstaand*, married, single, family situation, children, gezinssituatie, meisje, jongen, jongens, meiden, dames, heren, hij of, moeder*, vader*"),
            new("Dit maakt onderscheid naar geslacht of gezin (AWGB, 7:646 BW). Vraag de beschikbaarheid die nodig is.", "This distinguishes by sex or family (AWGB, 7:646 BW). Ask the availability that is needed.")),
        new(ObjectionGround.Origin, true, Phrases.Pattern("afkomst, herkomst, origin, nationaliteit*, nationality, etnicit*, ethnic*, geboorteland, geboren in nederland, autochtoon*, allochto*, westers*, huidskleur, skin colour, skin color, race, ras, moedertaal, native speaker*, moedertaalspreker*, mother tongue, zonder accent, accentloos, accent, without accent, no accent, nederlander*, nederlandse achtergrond, dutch background, cultural fit, culturele achtergrond, cultural background"),
            new("Dit maakt onderscheid naar herkomst (AWGB art. 1 en 5). Vraag een taalniveau, zoals B2, als het werk dat nodig heeft.", "This distinguishes by origin (AWGB art. 1 and 5). Ask a language level, such as B2, if the work needs it.")),
        new(ObjectionGround.Religion, true, Phrases.Pattern("geloof*, gelovig*, religie*, religion, religious, christelijk*, christen*, moslim*, islamit*, joods*, katholiek*, kerkelijk*, christian, muslim, jewish, catholic, hoofddoek*, headscarf, levensovertuiging*"),
            new("Dit maakt onderscheid naar godsdienst (AWGB; AVG 9). Alleen een instelling op die grondslag mag dit soms vragen; leg dat voor aan de FG.", "This distinguishes by religion (AWGB; GDPR 9). Only an institution of that faith may sometimes ask it; put that to the DPO.")),
        new(ObjectionGround.Orientation, true, Phrases.Pattern("homo*, hetero*, lesbisch*, seksuele gerichtheid, sexual orientation, gay, lhbt*, lgbt*, transgender*"),
            new("Dit maakt onderscheid naar gerichtheid (AWGB; AVG 9).", "This distinguishes by orientation (AWGB; GDPR 9).")),
        new(ObjectionGround.Health, true, Phrases.Pattern("gezond, gezonde, gezondheid, healthy, health condition, goede gezondheid, good health, fysiek fit*, physically fit, fit, geen beperking*, handicap*, ziekte*, ziekteverzuim, verzuimhistorie, ziekmeldingen, sick leave history, medisch*, zwaar lichamelijk, disab*, niet roker, non smoker, gewicht, bmi"),
            new("Dit vraagt naar gezondheid (WGBH/CZ art. 4; AVG 9). Noem de taak, zoals 'tilt kratten van 15 kilo'; een keuring kan alleen na de keuze.", "This asks about health (WGBH/CZ art. 4; GDPR 9). Name the task, such as 'lifts crates of 15 kilos'; a medical check comes only after the choice.")),
        new(ObjectionGround.Politics, true, Phrases.Pattern("politiek*, partijlid*, vakbond*, political*, trade union*, union member*, stemgedrag"),
            new("Dit vraagt naar politiek of vakbond (AWGB; AVG 9).", "This asks about politics or a union (AWGB; GDPR 9).")),
        new(ObjectionGround.Appearance, true, Phrases.Pattern("foto, pasfoto, photo, uiterlijk, verzorgd uiterlijk, representatief*, representatieve, presentable, looks, appearance, lengte, knap*, aantrekkelijk*, attractive"),
            new("Uiterlijk is niet nodig voor het werk en verraadt beschermde kenmerken.", "Looks are not needed for the work and give protected attributes away.")),
        new(ObjectionGround.Proxy, true, Phrases.Pattern("postcode*, postal code, zip code, wijk, buurt, neighbourhood, woonachtig in, woont in, living in, gat in cv, gaten in cv, gap in cv, cv gap*, hobby*, vrije tijd, social media profiel, naam, achternaam, surname, school van herkomst, strafblad, criminal record, schulden, kredietwaardig*, credit score"),
            new("Dit staat vaak voor een beschermd kenmerk of is niet nodig. Vraag wat het werk zelf nodig heeft.", "This often stands for a protected attribute or is not needed. Ask what the work itself needs.")),
        new(ObjectionGround.Personality, true, PersonalityFinder.Character,
            new("Een karaktertrek is geen aantoonbaar criterium, en wie hem uit een cv afleidt, maakt een profiel (AVG 4(4), 5(1)(a) en (c)). Noem het gedrag of de taak, en toets die in een gesprek.", "A trait is no demonstrable criterion, and inferring it from a CV is profiling (GDPR 4(4), 5(1)(a) and (c)). Name the behaviour or the task, and test it in an interview.")),
    ];

    /// <summary>Checks the criteria of a vacancy.</summary>
    /// <param name="vacancy">The vacancy.</param>
    /// <param name="reasons">Per criterion id why the work needs it; null leaves the reasons unchecked.</param>
    /// <returns>The objections, in the order of the criteria; none when all may be used.</returns>
    public static IReadOnlyList<CriterionObjection> Check(Vacancy vacancy, IReadOnlyDictionary<string, string>? reasons = null)
    {
        ArgumentNullException.ThrowIfNull(vacancy);
        return [.. vacancy.Criteria.SelectMany(criterion => Objections(criterion).Concat(Reason(criterion, reasons)))];
    }

    private static IEnumerable<CriterionObjection> Objections(Criterion criterion)
    {
        var (text, id) = (Folding.Fold(criterion.Text), Folding.Fold(criterion.Id));
        foreach (var rule in Rules)
        {
            if (rule.Words.Match(text) is { Success: true } match) yield return new(criterion.Id, rule.Ground, match.Index, match.Index + match.Length, rule.Why, rule.Refused);
            else if (rule.Words.IsMatch(id)) yield return new(criterion.Id, rule.Ground, 0, 0, rule.Why, rule.Refused);
        }
        if (!criterion.IsReadable)
            yield return new(criterion.Id, ObjectionGround.NotTestable, 0, 0, new("Een dossier kan dit niet laten zien. Noem iets aantoonbaars.", "A file cannot show this. Name something demonstrable."), false);
    }

    private static IEnumerable<CriterionObjection> Reason(Criterion criterion, IReadOnlyDictionary<string, string>? reasons)
    {
        if (reasons is null || (reasons.TryGetValue(criterion.Id, out var reason) && reason.Trim().Length >= 20)) yield break;
        yield return new(criterion.Id, ObjectionGround.NoReason, 0, 0, new("Schrijf waarom het werk dit nodig heeft (AVG 5(1)(c)).", "Write why the work needs this (GDPR 5(1)(c))."), true);
    }

    private sealed record Rule(ObjectionGround Ground, bool Refused, Regex Words, BilingualText Why);
}
