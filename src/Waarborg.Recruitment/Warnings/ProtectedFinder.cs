using System.Text.RegularExpressions;
using Waarborg.Deidentification;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Warnings;

/// <summary>Finds statements about protected grounds (age, sex, origin, religion, orientation, health, family, union, politics) and photographs.</summary>
internal static partial class ProtectedFinder
{
    /// <summary>Words that give a protected ground away, apart from what the detector knows.</summary>
    internal static Regex Grounds { get; } = Phrases.Pattern(
        "gehuwd, getrouwd, ongehuwd, gescheiden, weduwe, weduwnaar, samenwonend, alleenstaand*, burgerlijke staat, married, divorced, widow*, single parent, marital status, mijn man, mijn vrouw, mijn echtgeno*, mijn partner, mijn vriend, mijn vriendin, mijn zoon, mijn dochter, mijn kinderen, mijn gezin, kinderen, kleinkinderen, my husband, my wife, my partner, my children, my son, my daughter, kids, zwanger*, zwangerschap*, pregnan*, zwangerschapsverlof, ouderschapsverlof, na de geboorte van *, maternity leave, "
        + "geboren, geboortedatum, geboorteplaats, geboren te, geb, born, date of birth, dob, place of birth, leeftijd, age, years old, jaar oud, nationaliteit*, nationality, afkomst, herkomst, etnisch*, ethnic*, vluchteling*, statushouder*, refugee*, verblijfsvergunning*, verblijfsstatus, residence permit, asiel*, asylum, inburgering*, migratieachtergrond, immigrant*, burgerservicenummer, bsn, "
        + "moslim*, islam*, islamitisch*, christen*, christelijk*, katholiek*, protestant*, gereformeerd*, hervormd*, joods*, joodse, hindoe*, boeddhis*, muslim*, christian, catholic, jewish, hindu*, buddhis*, kerk, kerkenraad, moskee*, synagog*, church, mosque, religie, religion, geloof, gelovig*, hoofddoek*, headscarf, ramadan, bijbel*, zondagsrust, jehova*, humanist*, "
        + "homoseksue*, homo, lesbisch*, biseksue*, transgender*, non binair*, nonbinair*, gay, lesbian, bisexual, queer, lhbti*, lgbt*, pride, die/hun, hen/hun, zij/haar, hij/hem, she/her, he/him, they/them, voornaamwoorden, pronouns, geslacht, gender, sekse, vrouw, man, male, female, "
        + "ziek, ziekte*, chronisch*, handicap*, beperking, gehandicapt*, afgekeurd, arbeidsongeschikt*, wajong*, wia, wao, burn out, burnout, depressie*, depression, autis*, adhd, dyslexi*, dyslectisch*, diabet*, epilep*, rolstoel*, slechthorend*, doof, blind, disab*, wheelchair, illness, chronic, mantelzorg*, informal carer, rug, revalidatie, kanker, cancer, medicijngebruik, doelgroepregister, "
        + "vakbond*, fnv, cnv, trade union, union member, vvd, pvda, d66, cda, groenlinks, pvv, bij1, denk, forum voor democratie, politieke partij, political party, strafblad, veroordel*, criminal record, pasfoto, foto, photo, photograph");

    internal static IEnumerable<EvidenceWarning> Find(ApplicationDocument document, Detector detector)
    {
        var spans = detector.Detect(document.Text).Where(e => e.Label is EntityLabel.Demographic or EntityLabel.Age or EntityLabel.Bsn).Select(e => (e.Start, e.End))
            .Concat(Grounds.Matches(Folding.Fold(document.Text)).Select(m => (Start: m.Index, End: m.Index + m.Length)))
            .Concat(Image().Matches(document.Text).Select(m => (Start: m.Index, End: m.Index + m.Length))).OrderBy(s => s.Start).ThenByDescending(s => s.End);
        var end = -1;
        foreach (var span in spans)
        {
            if (span.Start < end) continue;
            end = span.End;
            yield return new(WarningKind.Protected, document.Name, span.Start, span.End);
        }
    }

    [GeneratedRegex(@"!\[[^\]\r\n]*\]\([^)\r\n]*\)|<img\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Image();
}
