using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Reading;

/// <summary>The words over the parts of a CV.</summary>
internal static partial class Sections
{
    private static readonly (Section Section, Regex Words)[] Names =
    [
        (Section.Volunteering, Whole("vrijwillig*, vrijwilligerswerk, nevenfuncties, nevenactiviteiten, volunteer*, maatschappelijk actief, bestuurswerk")),
        (Section.Courses, Whole("cursussen, cursus, trainingen, training, bijscholing, courses, course, certificaten, certificates, certifications, diploma's en certificaten, opleidingen en cursussen kort, professional development, workshops, vakken, bij en nascholing")),
        (Section.Education, Whole("opleiding*, opleidingen, diploma's, diploma, education*, studie*, scholing, academic background, degrees, degree, qualifications, onderwijs, wyksztalcenie, opleiding / education")),
        (Section.Work, Whole("werk, werkervaring*, ervaring, loopbaan, carriere, arbeidsverleden, experience, work experience, employment*, professional experience, career*, work, werkgeschiedenis, banen, relevante ervaring, doswiadczenie*, stages, stage, internships, projecten, projects, werkzaamheden")),
        (Section.Languages, Whole("talen, taal, languages, language, talenkennis, language skills, taalvaardigheid, taalbeheersing, nederlands, dutch, engels, english")),
        (Section.Availability, Whole("beschikbaar, beschikbaarheid, uren, availability, available, hours, inzetbaarheid, werktijden, beschikbaar per, beschikbaar voor")),
        (Section.Skills, Whole("vaardigheden, skills, competenties, systemen, systems, software, technisch, technical skills, it skills, computervaardigheden, kennis, tools, technologies, technieken, stack, wat ik meebreng, wat ik kan, pluspunten, sterk in, highlights, resultaten, key skills, expertise, programma's, digitaal, registraties, licences, licenses, rijbewijs")),
        (Section.Leisure, Whole("hobby*, vrije tijd, interesses, interests, hobbies, sport, ontspanning, naast het werk, vrijetijd")),
        (Section.References, Whole("referentie*, references, reference, referenties op verzoek, wat collega's zeggen, aanbevelingen, recommendations, testimonials")),
        (Section.Personal, Whole("personalia, persoonlijk*, persoonlijke gegevens, personal details, personal, contact, contactgegevens, profiel, profile, over mij, about me, samenvatting, summary, overig, overige, other, bijzonderheden, personal information, algemeen")),
    ];

    /// <summary>The section that a heading or a label names; null when it names none.</summary>
    internal static Section? Named(string folded)
    {
        var words = Decoration().Replace(folded, " ").Trim();
        if (words.Length is 0 or > 45) return null;
        foreach (var (section, pattern) in Names)
            if (pattern.IsMatch(words)) return section;
        return null;
    }

    private static Regex Whole(string phrases) =>
        new(@"^(?:mijn |my |overige |relevante |relevant |other |key |belangrijkste |professionele )?(?:" + Phrases.Alternatives(phrases) + @")(?:\s*(?:en|and|&|/|\|)\s*[\p{L}' ]+)?$", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[#*_:=~|•·>-]+|\s+")]
    private static partial Regex Decoration();
}
