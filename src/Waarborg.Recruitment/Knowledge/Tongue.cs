using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>A language and how Dutch and English name it.</summary>
internal sealed record Tongue(string Code, Regex Pattern)
{
    internal static IReadOnlyList<Tongue> All { get; } =
    [
        Of("nl", "vlaams, vlaamse, flemish, nederlands, nederlandse, nederlandstalig*, dutch, nt2, niederlandisch, neerlandais"), Of("en", "engels, engelse, engelstalig*, english, englisch, anglais"), Of("de", "duits, duitse, duitstalig*, german, deutsch, allemand"),
        Of("fr", "frans, franse, franstalig*, french, francais"), Of("es", "spaans, spaanse, spanish, espanol"), Of("it", "italiaans, italiaanse, italian, italiano"),
        Of("pl", "pools, poolse, polish"), Of("tr", "turks, turkse, turkish"), Of("ar", "arabisch, arabische, arabic"), Of("pt", "portugees, portugese, portuguese"),
        Of("ru", "russisch, russische, russian"), Of("uk", "oekraiens, oekraiense, ukrainian"), Of("ro", "roemeens, roemeense, romanian"), Of("bg", "bulgaars, bulgaarse, bulgarian"),
        Of("zh", "chinees, chinese, mandarijn, mandarin, kantonees, cantonese"), Of("fa", "perzisch, farsi, persian, dari"), Of("so", "somalisch, somali"), Of("ti", "tigrinya"),
        Of("pap", "papiaments, papiamento, papiamentu"), Of("srn", "sranan*, surinaams*"), Of("hns", "sarnami, hindoestaans"), Of("hi", "hindi, urdu"), Of("ber", "berbers*, tamazight, tarifit, berber"),
        Of("fy", "fries, frysk, frisian, stellingwerfs"), Of("sv", "zweeds, swedish"), Of("da", "deens, danish"), Of("no", "noors, norwegian"), Of("el", "grieks, greek"),
        Of("hu", "hongaars, hungarian"), Of("cs", "tsjechisch, czech"), Of("sr", "servisch, serbian, kroatisch, croatian, bosnisch, bosnian"), Of("ku", "koerdisch, kurdish"),
        Of("ja", "japans, japanese"), Of("ko", "koreaans, korean"), Of("id", "indonesisch, indonesian, maleis, malay"), Of("vi", "vietnamees, vietnamese"), Of("he", "hebreeuws, hebrew"),
        Of("la", "latijn, latin"), Of("lt", "litouws, lithuanian, lets, latvian"), Of("sign", "gebarentaal, sign language"),
    ];

    internal static Tongue Dutch => All[0];

    /// <summary>Its names, and its code where a level stands behind it: "NL native · EN C1".</summary>
    private static Tongue Of(string code, string names) =>
        new(code, new($"{Phrases.Pattern(names)}|(?<![\\p{{L}}]){code}(?=\\W{{0,3}}(?:native|moedertaal|fluent|vloeiend|[abc][12](?![\\p{{L}}\\d])))", RegexOptions.CultureInvariant));
}
