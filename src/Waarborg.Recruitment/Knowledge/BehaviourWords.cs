namespace Waarborg.Recruitment.Knowledge;

/// <summary>What people do at work in every trade, and how they tell it: the words for behaviour that a vacancy asks an example of.</summary>
internal static class BehaviourWords
{
    internal const string Table = """
        intervening: ingrijpen, ingegrepen, greep in, grijp in, grepen in, ingesprongen, sprong in, eruit gehaald, uit het * gehaald, op de kant, gered, redde, tegengehouden, hield * tegen, stilgelegd, legde * stil, stopgezet, zette * stil, noodstop, aan de bel getrokken, trok aan de bel, aangesproken, sprak * aan, gewaarschuwd, waarschuwde, intervened, intervening, intervention*, stepped in, stopped the, pulled the, shut down, raised the alarm, rescued, spoke up
        conflict: conflict*, ruzie*, onenig*, meningsverschil*, botst*, boze, kwade, woedend*, schreeuw*, agressi*, geweld, dreigde*, gedreigd, de-escal*, deescal*, gekalmeerd, kalmeerde, gesust, suste, bemiddel*, uitgepraat, disagree*, dispute*, argument, quarrel*, angry, furious, upset, shouting, shouted, mediat*, calmed
        resolving: opgelost, oplossen, oplossing*, loste * op, los * op, verholpen, verhielp, gevonden wat, uitgezocht, zocht uit, solved, solving, resolved, solution*, fixed, sorted out, found out, figured out, troubleshoot*
        improving: verbeter*, *verbetering, sneller gemaakt, vernieuwd*, vernieuwing, ingevoerd, voerde * in, anders ingericht, bedacht, bedenken, teruggebracht, verminderd, bespaard, bespaar*, gehalveerd, efficient*, improv*, introduced, redesign*, streamlin*, cut the, reduced, saved, halved, faster, innovat*
        initiative: initiatief, initiatieven, uit mezelf, zelf begonnen, zelf opgezet, opgezet, zette * op, opgestart, startte, nam het voortouw, pakte * op, opgepakt, initiative*, took it upon, on my own account, set up, started a, founded
        responsibility: verantwoordelijk*, eindverantwoord*, verantwoordde, responsib*, accountable, in charge
        pressure: druk, drukte, stress*, piekdruk*, hectisch*, deadline*, spits, topdrukte, tijdsdruk, alles tegelijk, hoofd koel, rustig gebleven, bleef rustig, bleven rustig, blijf ik rustig, rust bewaar*, pressure, hectic, rush, calm, kept my head
        persuading: overtuig*, overgehaald, haalde * over, meegekregen, kreeg * mee, draagvlak, weerstand, persua*, convinc*, won over, buy-in, resistance
        mistakes: fout gemaakt, mijn fout, een fout, fouten, misging, ging mis, vergissing, vergiste, toegegeven, gaf toe, mistake*, error of mine, my fault, went wrong, owned up, admitted
        feedback: feedback, kritiek, terugkoppel*, aanspreken, aangesproken, criticism, criticised
        explaining: uitleg*, uitgelegd, legde * uit, leg * uit, begrijpelijk*, voorlicht*, explain*, explanation*, made clear, plain language
        flexibility: flexib*, omgeschakeld, schakelde, aangepast, paste * aan, improvise*, geimproviseerd, adapt*, improvis*, switched
        perseverance: doorgezet, doorzet*, volgehouden, hield vol, volhoud*, opgegeven, persist*, persever*, kept going, did not give up
        accuracy: nauwkeurig*, nauwgezet*, zorgvuldig*, precies werk, accura*, foutloos, ontdekte een fout, een afwijking, gecontroleerd, narekenen, precise, precision, careful*, meticulous*, thorough*, spotted
        confidentiality: vertrouwelijk*, geheimhouding, discre*, confidential*
        hygiene: hygien*, steriel*, sterilis*, desinfect*, infectiepreventie, sterile, infection control, clean room*, cleanroom*
        working-alone: alleen op pad, in mijn eentje, zonder toezicht, on my own, unsupervised, alone
        organising: organis*, organise*, organiser*, organiz*, georganiseerd*, organiseerde, op poten gezet, op poten zetten, geregeld, regelde, regelen, ik regel, regel ik, draaiboek*, arranged, arranging, arrange, ran the, set up
        listening: luister*, geluisterd, listen*, empath*, invoel*, inlevings*
        helping: geholpen, hielp, help, bijgesprongen, sprong bij, ingevallen, overgenomen, nam * over, helped, helping, helpful, pitched in, covered for, took over
        patience: geduld*, op mijn gemak, gerustgesteld, stelde * gerust, rustig uitgelegd, patien*ce, reassur*, took my time
        honesty: eerlijk*, integer*, integriteit, toegegeven, gemeld, meldde, melding gedaan, honest*, integrity, reported it, owned up
        customer-care: klantvriendelijk*, gastvrij*, servicegericht*, hospitable, customer focus*
        learning: geleerd, bijgeleerd, omgeschoold, mezelf * geleerd, zelf geleerd, taught myself, learned to, self-taught
        shipping-products: shipped, launched, released, went live, in production, live gezet, uitgebracht, in gebruik, gelanceerd, livegang, users

        """;
}
