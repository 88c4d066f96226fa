namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words that every field uses.</summary>
internal static class GeneralWords
{
    internal const string Table = """
        volunteers: vrijwilligers*, volunteer*
        teamwork: samenwerk*, teamwork, in teamverband, cooperation, collaborat*
        writing: schrijft, *tekst, teksten, toespra*, speech*, schrijf, schreef, geschreven, schriftelijk*, writing, wrote, written
        presenting: presenter*, presentat*, presentations
        advising: advis*, adviseren, adviseur*, adviseerde, geadviseerd, advies*, advice, consult*, consultant*
        negotiating: onderhandel*, negotiat*
        budget: budget*, begroting*
        inspection: inspect*, keuring*, opnames, toezicht*
        emergency: spoed*, calamiteit*, incident*, crisis*, emergenc*
        working-nights: nachtdienst*, nachtploeg*, night shift*, nights
        multicultural: multicultur*, diversit*, intercultur*
        suppliers: leverancier*, supplier*, vendor*, onderaannemer*, subcontractor*, aannemers
        stakeholders: stakeholder*, ketenpartner*, samenwerkingspartner*
        machines: machine*, installaties
        """;
}
