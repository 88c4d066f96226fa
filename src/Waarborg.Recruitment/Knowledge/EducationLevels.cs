using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>
/// What a diploma is called and how high it is. The scale follows the Dutch ladder: 1 to 4 for mbo 1 to 4, 5 for an associate degree, 6 for hbo and
/// a bachelor, 7 for wo and a master, 8 for a doctorate. General secondary education stands between: mavo 1.5, havo 3.5, vwo 3.8.
/// </summary>
internal sealed record EducationLevels(double Level, Regex Pattern)
{
    internal const double Mbo4 = 4;
    internal const double Hbo = 6;

    /// <summary>Level of words that say university or study without saying which degree.</summary>
    internal static IReadOnlyList<EducationLevels> All { get; } =
    [
        Of(8, "gepromoveerd, doctoraat, phd, ph d, doctorate, proefschrift"),
        Of(7, "wo master, wo, master, masters, master of science, master of arts, msc, m sc, ma, mba, llm, ll.m, ll m, drs, doctorandus, doctoraal*, meester in de rechten, mr, ir, ingenieur tu, magister, academisch*, universitair*, universitaire, postgraduate, wo diploma, med, lerarenopleiding eerstegraads, staatsexamen geneeskunde, basisarts, diplom, engineer degree"),
        Of(6, "bba, bcom, b com, hbo, hbo*, hbo bachelor, bachelor*, bsc, b sc, beng, b eng, ba, bba, bed, b ed, llb, hogeschool, hts, heao, hio, hbo v, hbov, pabo, ing, wo bachelor, undergraduate degree, honours degree, laurea, licence, university degree, degree in, college degree, lerarenopleiding, tweedegraads lerarenopleiding, licenciatura, licentiaat, university of applied sciences, laurea triennale"),
        Of(5, "associate degree, ad, foundation degree, hnd, higher national diploma, post mbo"),
        Of(4, "middelbare landbouwschool, middelbare tuinbouwschool, middelbare technische school, middelbare bosbouwschool, mbo 4, mbo4, mbo niveau 4, mbo niv 4, niveau 4, mbo v, mbov, mts, meao, mbo verpleegkund*, verpleegkundige mbo, mdgo, mhno, middelbare hotelschool, middenkaderopleiding, middle management, in service opleiding, level 4 diploma, a verpleegkund*, inservice verpleegkund*, spw 4, kader functionaris, vocational diploma level 4, mbo level 4, nvq level 4, specialistenopleiding"),
        Of(3.8, "vwo, gymnasium, atheneum, a levels, abitur, baccalaureat"),
        Of(3.5, "havo, hbs"),
        Of(3, "mbo 3, mbo3, mbo niveau 3, niveau 3, mbo niv 3, verzorgende ig, verzorgende i g, verzorgende, vig, ziekenverzorg*, spw 3, mbo level 3, nvq level 3, vakopleiding"),
        Of(2, "lagere hotelschool, koksopleiding, koksschool, hotelschool, istituto alberghiero*, mbo 2, mbo2, mbo niveau 2, niveau 2, mbo niv 2, basisberoepsopleiding, helpende, leerlingwezen, mbo level 2"),
        Of(1.5, "mavo, vmbo*, mulo, lts, leao, lhno, vbo, lbo, ivo, huishoudschool, ambachtsschool, ulo, gcse*, lagere technische school, lts diploma, technische school"),
        Of(1, "mbo 1, mbo1, entreeopleiding, basisschool, lagere school"),
    ];

    /// <summary>"Mbo" with no number behind it.</summary>
    internal static Regex BareMbo { get; } = new(Phrases.Begin + @"mbo(?:[\s-]*(?:opleiding|diploma|niveau|school))?(?![\s-]*(?:niveau|niv|level)?[\s-]*[1-4v])" + Phrases.End, RegexOptions.CultureInvariant);

    private static EducationLevels Of(double level, string names) => new(level, Phrases.Pattern(names));
}
