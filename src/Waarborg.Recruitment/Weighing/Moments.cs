using System.Numerics;
using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Weighing;

/// <summary>The parts of the day, the week and the year in which work is asked or offered.</summary>
[Flags]
internal enum Moments
{
    None = 0,
    Morning = 1,
    Afternoon = 2,
    Evening = 4,
    Night = 8,
    Weekend = 16,
    Saturday = 32,
    Sunday = 64,
    Holidays = 128,
    OnCall = 256,
    Shifts = 512,

    /// <summary>Whatever is asked: "all shifts", "any day".</summary>
    Any = 1024,
}

/// <summary>Finds moments in folded text.</summary>
internal static partial class MomentReader
{
    internal static Moments In(string folded)
    {
        var found = Moments.None;
        if (Morning().IsMatch(folded)) found |= Moments.Morning;
        if (Afternoon().IsMatch(folded)) found |= Moments.Afternoon;
        if (Evening().IsMatch(folded)) found |= Moments.Evening;
        if (Night().IsMatch(folded)) found |= Moments.Night;
        if (Weekend().IsMatch(folded)) found |= Moments.Weekend;
        if (Saturday().IsMatch(folded)) found |= Moments.Saturday;
        if (Sunday().IsMatch(folded)) found |= Moments.Sunday;
        if (Holidays().IsMatch(folded)) found |= Moments.Holidays;
        if (OnCall().IsMatch(folded)) found |= Moments.OnCall;
        if (Shifts().IsMatch(folded)) found |= Moments.Shifts;
        if (Any().IsMatch(folded)) found |= Moments.Any;
        return found;
    }

    /// <summary>How many of the moments that are asked are among those that are said; a weekend is both its days.</summary>
    internal static int Answered(Moments asked, Moments said)
    {
        if (said.HasFlag(Moments.Any)) return Count(asked);
        if (said.HasFlag(Moments.Weekend)) said |= Moments.Saturday | Moments.Sunday;
        if (said.HasFlag(Moments.Saturday) && said.HasFlag(Moments.Sunday)) said |= Moments.Weekend;
        return Count(asked & said);
    }

    internal static int Count(Moments moments) => BitOperations.PopCount((uint)(moments & ~Moments.Any));

    [GeneratedRegex(@"\b\p{L}*ochtend\p{L}*|\b's morgens\b|\bmornings?\b|\bvroeg(?:e|dienst\w*)?\b|\bearly\b|\bdagdienst\w*")]
    private static partial Regex Morning();

    [GeneratedRegex(@"\b\p{L}*middag\p{L}*|\bafternoons?\b")]
    private static partial Regex Afternoon();

    [GeneratedRegex(@"\b\p{L}*avond(?!maal)\p{L}*|\bevenings?\b|\blate (?:shifts?|dienst\w*)|\bavond-|\btot (?:2[0-3]|19)[.:]\d\d")]
    private static partial Regex Evening();

    [GeneratedRegex(@"\b\p{L}*nacht\p{L}*|\bnights?\b|\bovernight\b|\bslaapdienst\w*")]
    private static partial Regex Night();

    [GeneratedRegex(@"\bweekend\p{L}*|\bweekends?\b")]
    private static partial Regex Weekend();

    [GeneratedRegex(@"\bzaterdag\p{L}*|\bsaturdays?\b")]
    private static partial Regex Saturday();

    [GeneratedRegex(@"\bzondag\p{L}*|\bsundays?\b")]
    private static partial Regex Sunday();

    [GeneratedRegex(@"\bfeestdag\p{L}*|\b\p{L}*vakanties?\b|\bkerst\w*|\bbank holidays?\b|\bpublic holidays?\b|\bschool holidays?\b|\bzomer\b|\bsummers?\b")]
    private static partial Regex Holidays();

    [GeneratedRegex(@"\b(?:piket\w*|wachtdienst\w*|\w*bereikbaar\w*|storingsdienst\w*|storingswacht|consignatie\w*|on[- ]call|standby|stand-by|oproep\w*|achterwacht)\b")]
    private static partial Regex OnCall();

    [GeneratedRegex(@"\b(?:\w*ploegen\w*|wisseldienst\w*|wisselende diensten|onregelmatig\w*|shifts|rooster\w*|rota|rotating)\b")]
    private static partial Regex Shifts();

    [GeneratedRegex(@"\b(?:alle (?:diensten|dagen|dagdelen|tijden|uren)|elke dienst|any (?:shift|day|time|hours)\w*|all shifts|volledig (?:flexibel|inzetbaar|beschikbaar)|fully (?:flexible|available)|24/7|maakt (?:me|mij) niet uit|zoals (?:u|jullie|je) (?:vraagt|vragen|beschrij\w*)|zoals gevraagd|as (?:you )?(?:ask|asked|described)|al (?:die|deze) (?:tijden|uren|diensten)|is geen probleem)\b")]
    private static partial Regex Any();
}
