namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of offices: planning, customers, money, people, policy, sales.</summary>
internal static class OfficeWords
{
    internal const string Table = """
        project-planning: projectplanning, projectplanner, project planning, project planner
        planning: plan, plant, plannen, plande, planden, gepland, gepland, geplande, inplannen, plande in, plan in, ingepland, *planner, *planster, planner*, *planning, planning*, plannings*, planner/*, planning/*, *rooster, *roosters, roosteren, rooster, roosterde, roosteraar, roostermaker, *roostermaker, rooster*, geroosterd, zelfroosteren, dispatch*, *dispatcher, werkvoorbereid*, werkverdeling*, werkverdel*, intercedent/planner, werk indelen, werk ingedeeld, deelde de diensten in, indeling van de diensten, diensten indelen, diensten ingedeeld, dienstrooster*, dienstindeling, personeelsinzet, capaciteitsplanning, *scheduling, scheduling, schedule, schedules, scheduled, scheduler, *scheduler, roster, rosters, rostered, rostering, rota, rotas, shift planning, workforce planner, workforce planning, workforce management, resource planning, planned the work, planned, plans, coordinator dienst*, ritplanning, routeplanning, vlootplanning, verkeersleider transport, productieplanning, werkplanning
        phone: telefonisch*, *telefoon, telefoon*, *telefoontje, *telefoontjes, telefonist*, *telefoniste, bellen, belde, belden, belt, bel, gebeld, nabellen, bellers, beller, belteam, telefoongesprek*, telefoondienst, aan de lijn, aan de telefoon, callcenter*, call center*, call centre*, callcentre*, contactcenter*, contact center*, contact centre*, klantenservice*, klantenservicemedewerk*, helpdesk*, servicedesk*, service desk*, help desk*, storingslijn, storingstelefoon, storingsdienst, meldkamer*, receptionist*, customer service*, customer support, customer care, klantcontactmedewerk*, medewerker klantcontact*, klantcontactcent*, medewerker klantenservice, phone, phones, telephone, telephonic, by phone, calls, called, calling, call handler*, hotline, switchboard, inbound, outbound, telesales, telemarketing, televerkoop, bewonersgesprek*
        customer: klant, klanten, *klanten, klantcontact*, klantencontact*, klantgericht*, klantenservice*, klantvriendelijk*, klantencontacten, klantbezoek*, customer, customers, customer contact, customer service*, customer care, customer support, client, clients, cliënten, bewoner*, huurder*, *huurders, burger, burgers, inwoner*, consument*, reizigers, passagiers, gasten, leden, callcenter*, call center*, call centre*, contactcenter*, contact centre*, helpdesk*, servicedesk*, service desk, balie*, receptionist*, callers, residents, tenants, guests, publiek, booteigena*, boeren, bezoekers, verzekerden, abonnees, kopers, afnemers
        complaints: klacht, klachten, klachtafhandeling, klachtenafhandeling, klachtbehandel*, klachtenbehandel*, complaint*
        reception: receptie*, receptionist*, front office, frontoffice*, front desk, balie*, baliemedewerk*, gastvrouw, gastheer, host, hostess, ontvangst van bezoekers
        vat-returns: btw aangifte*, btw-aangifte*, aangifte btw, aangifte omzetbelasting, aangiften omzetbelasting, omzetbelasting, btw opgave*, btw teruggave*, vat return*, vat filing*, vat figures, vat declaration*, * vat returns, value added tax return*, prepare vat, prepared vat, prepares vat, german vat, dutch vat, belgian vat, uk vat, ob aangifte*
        creditors: crediteur*, *crediteuren, accounts payable*, payables, payable, ap clerk, ap specialist, ap analyst, ap officer, ap accountant, ap team, purchase ledger*, inkoopfacturen, inkoopfactuur*, purchase invoices, supplier invoices, invoice processing, factuurverwerking, leveranciersfacturen
        general-ledger: grootboek*, general ledger*, gl, gl accounting, gl accountant, bookkeeper*, bookkeeping, head bookkeeper, boekhoud*, *boekhouder, *boekhouding, financiele administratie, kept the books, kept * books, journaalposten, memoriaal*, reconciliation*
        debtors: debiteur*, accounts receivable, incasso*, credit management, creditmanagement, verkoopfacturen
        annual-accounts: jaarrekening*, jaarafsluiting*, jaarcijfers, maandafsluiting*, year end*, annual accounts, month end*, closing the books, periodeafsluiting*
        bookkeeping: payables, boekhoud*, keep the books, kept the books, kept * books, books of account, gl accountant, gl accounting, ap accountant, accounts officer, accounts assistant, financial administration, financial administrator, *boekhouding, *boekhouder, grootboek*, *administrateur, financiele administratie, financieel administratie*, financieel medewerker, assistent controller, debiteuren*, crediteuren*, facturen*, factuurverwerking, facturatie, facturering, bankboekingen, btw aangifte*, bookkeep*, accountant, accounting, accounts payable, accounts receivable, invoices, invoicing, general ledger, vat returns
        payroll: salarisadministrat*, salarisverwerking, loonadministrat*, verloning, payroll*, loonstroken, salarissen
        audit: accountantscontrole, interne controle, internal audit*, audits, auditor*, auditing
        controlling: controller*, business controller, controlling, forecast*, budgettering, budgetteren, budgeting
        tax: belasting*, fiscaal*, fiscalist*, tax, tax advis*
        recruitment: recruiter*, recruitment*, werving*, werving en selectie, intercedent*, personeelswerving, talent acquisition, hiring
        hr: hr, hrm, p&o, personeelszaken, personeelsfunctionaris, personeelsadviseur, hr adviseur, hr advisor, hr business partner, human resource*, verzuimbegeleiding, arbeidsvoorwaarden
        absence: verzuim*, ziekteverzuim*, re integratie*, reintegratie*, absence management, sick leave
        leadership: lead two, lead three, lead four, lead five, lead six, lead seven, lead eight, lead ten, i lead, leads, leading, led two, led three, led four, led five, led six, led seven, led eight, led ten, led the, line manager*, line managed, people manager*, direct reports, reports to me, reporting to me, in charge of, had * under me, under my supervision, daily supervision, rosters and appraisals, appraisals, functioneringsgesprek*, beoordelingsgesprek*, onder mij, onder mijn leiding, aan het hoofd van, gaf ik leiding, stond ik aan het hoofd, shift leader*, shiftleader*, dienstleid*, meewerkend voorman, meewerkend leid*, groepsleid*, unitleid*, unit lead*, leidinggevende, leiding aan, leiding over, *hoofd, *manager, *leider, *leidster, head bookkeeper, head nurse, head chef, foreman, forewoman, supervisor*, leidinggevend*, leiding gev*, leiding geven*, gaf leiding, geeft leiding, geef leiding, leiding gegeven, leidde een team, leid een team, leidde een ploeg, teamleider*, *teamleider, teamleid*, team lead*, team leader*, teamlead, ploegleider, afdelingshoofd*, hoofd, manager, managers, *manager, managet, gemanaged, managed, managing, aansturen, aansturing, stuurde, stuur, aangestuurd, aan te sturen, leider, voorman, chef, *chef, supervis*, directeur, director, coördineren van medewerkers, filiaalmanager, bedrijfsleider, line management, led a team, lead a team, leading a team, head of
        project-lead: projectleid*, project lead*, projectmanag*, project manag*, programmamanag*, program manag*, programme manag*, projectcoordinat*, project coordinat*
        coordination: coordin*, gecoordineerd, coördin*
        secretary: secretar*, secretari*, managementassistent*, directiesecretar*, management assistant, executive assistant, personal assistant, directieassistent*, office manager, officemanager, agendabeheer, diary management, calendar management, notuleren, notulen, notulist, minutes
        administration: administrat*, administratief*, *administratie, backoffice*, back office*, gegevensinvoer, data entry, dossierbeheer, archief*, clerical, documentbeheer
        policy: beleid*, beleidsmedewerk*, beleidsadvis*, policy*, policymaking, beleidsnota*
        privacy: privacy*, avg, gdpr, gegevensbescherming*, data protection*, dpo, dpia*, verwerkersovereenkomst*, processor agreement*, persoonsgegevens, personal data
        legal: jurist*, juridisch*, advocaat*, advocatuur, lawyer, legal counsel, legal advis*, paralegal, rechtsbijstand, bezwaarschrift*
        contracts: contractbeheer, contractmanag*, contracten, contract management, contracts
        procurement: inkoop*, inkoper*, inkopen, ingekocht, inkoopt, kocht in, *inkoper, purchas*, procure*, buyer, sourcing, aanbesteding*, tender*
        sales: verkoop*, verkop*, *verkoper, *verkoopster, sales*, accountmanag*, account manag*, acquisitie*, vertegenwoordig*, business development, acquisition
        retail: winkel*, *winkel, supermarkt*, verkoopmedewerk*, kassa*, kassamedewerk*, filiaal*, retail*, shop, shop assistant, store, cashier, detailhandel, caissiere
        marketing: marketing*, marketeer, campagne*, campaign*, seo, sea, google ads, e mailmarketing, nieuwsbrieven
        communication-work: communicatiemedewerk*, communicatieadvis*, communications officer, communications advis*, persvoorlicht*, woordvoer*, redacteur*, redactie*, copywrit*, content creat*, tekstschrijv*, editor
        social-media: social media*, sociale media, instagram, linkedin campagne*, content*
        events: evenement*, event*, congresorganisatie
        research: onderzoek*, onderzoeker*, research*, researcher, survey*
        data-analysis: data analy*, data anali*, dataanaly*, datanaly*, data analist*, data analyst*, gegevensanalyse, analytics, business intelligence, bi specialist, dashboards, rapportages, statistiek, statistic*
        reporting: rapporteren, rapportage*, reporting, reports, verslaglegging
        training-people: trainer*, trainingen geven, gaf trainingen, gaf training*, opleiden, opgeleid, inwerken, ingewerkt, werkte * in, inwerken van, coachen, coach*, begeleidde, begeleiden, begeleiding, mentor*, train colleagues, trained, training colleagues, onboarding, instructeur
        process-improvement: procesverbeter*, lean*, six sigma, continu verbeteren, kaizen, process improvement*, continuous improvement
        quality: kwaliteit*, kwaliteitscontrol*, kwaliteitszorg, quality*, quality assurance, quality control, iso 9001, auditor
        translation: vertal*, vertaler, translat*, tolk*, interpret*
        housing: woningcorporatie*, woningbouwcorporatie*, corporatie*, verhuur*, vastgoed*, woningbeheer, woonconsulent*, huurwoningen, housing association*, real estate, property management, letting*
        insurance: verzekering*, schadebehandel*, claims handl*, insurance, polissen
        mortgage: hypothe*, mortgage*
        municipality: gemeente, gemeenten, gemeentelijk*, municipal*, local government, burgerzaken, overheid, provincie, ministerie, waterschap, public sector, government
        nonprofit: stichting, ngo, goede doelen, charity, nonprofit, non profit

        """;
}
