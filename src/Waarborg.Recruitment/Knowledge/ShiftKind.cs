using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>A pattern of work beside the ordinary working day.</summary>
internal sealed record ShiftKind(string Dutch, string English, Regex Pattern)
{
    /// <summary>Being called out when something fails.</summary>
    internal static ShiftKind OnCall { get; } = new("bereikbaarheid", "on call", Phrases.Pattern("bereikbaarheidsdienst*, consignatie*, piketdienst*, piket, storingsdienst*, storing, storingen draaien, storingsrooster*, *storingsdienst, wacht lopen, oproepbaar, on call duty, on call rota, emergency rota, call out*, callout*, on call, standby, stand by, wachtdienst*"));

    /// <summary>Work at night.</summary>
    internal static ShiftKind Nights { get; } = new("nachten", "nights", Phrases.Pattern("nachtwerk*, nachtstart*, vroeg beginnen, vroege start, half drie, om drie uur, één uur, drie uur 's nachts, in de nacht, nacht*, nachten, nachtdienst*, night*, night shift*"));

    /// <summary>Shifts that change.</summary>
    internal static ShiftKind Rotating { get; } = new("wisselende diensten", "shifts", Phrases.Pattern("vroeg en laat, laat en vroeg, vroeg of laat, vroege en late, wisselende dienst, twee ploegen, in ploegen, om de week laat, early and late, early shift*, ploegendienst*, ploegen, wisseldienst*, wisselende dienst*, onregelmatig*, onregelmatige dienst*, 2 ploegen, 3 ploegen, twee ploegen, drie ploegen, shift work, shifts, rotating shift*, irregular hours, alle diensten, vroege en late dienst*, early and late shift*"));

    /// <summary>A start early in the morning.</summary>
    internal static ShiftKind Early { get; } = new("vroeg beginnen", "an early start", Phrases.Pattern("vroeg*, ochtendmens*, halfzes, half zes, halfzeven, half zeven, vijf uur, vier uur, zes uur, 5 uur, 4 uur, 6 uur, 5.30, 5:30, 05.30, 05:30, 4.30, 6.30, 06.00, 06:00, 6.00, 5.00, 05.00, early*, at five, at six, at four, five in the morning, six in the morning, 5 am, 6 am, avondmens, morning person"));

    internal static IReadOnlyList<ShiftKind> All { get; } =
    [
        new("weekenden", "weekends", Phrases.Pattern("samstag*, sonntag*, zaterdags, weekend*, in het weekend, zaterdag*, zondag*, saturday*, sunday*, om het weekend, zaterdagen, zondagen")),
        new("avonden", "evenings", Phrases.Pattern("avond*, avonden, avonddienst*, evening*, evenings, late shift*, late dienst*")),
        Nights,
        Early,
        new("gebroken diensten", "split shifts", Phrases.Pattern("gebroken dienst*, gebroken rooster*, split shift*, broken shift*")),
        Rotating,
        OnCall,
    ];
}
