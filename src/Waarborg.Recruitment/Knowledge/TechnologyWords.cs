namespace Waarborg.Recruitment.Knowledge;

/// <summary>Words of information technology, and the names of systems by kind: a criterion names the kind, a candidate the product.</summary>
internal static class TechnologyWords
{
    internal const string Table = """
        planning-system: plansysteem, plansystemen, plannings systeem, planningssysteem, planningssystemen, planningsysteem, planningsysteem*, planningssoftware, planningsprogramma, planningspakket, planpakket, planprogramma, roostersysteem*, roosterprogramma*, roosterpakket*, roostersoftware, planning software, planning system, planning tool*, plantool*, planningstool*, scheduling software, scheduling system*, scheduling tool*, wfm, planon*, ortec*, primavera*, p6, ms project, microsoft project, timewax, dyflexis, shiftbase, l1nda, employes, nice wfm, nice, genesys, verint, calabrio, injixo, teleopti, yesplan, syntess*, trapeze, plancare*, planbord*, visual planning, intus*, intusplan, asprova, preactor, dazoom, aps, quinyx, deputy, when i work, sdworx, paceview, monaplan, hastus, transics, winsped, plan4flex, aurora rooster*, untis, zermelo, harmony*, inplanning, qplanner, resplan, shiftmanager, planday, tamigo, protime, timegrip, rostar*, personeelsplanner, simplicate, salesforce field service, fieldforce, field service, transpas, navitrans, boltrics, tms, transport management system*, transportmanagementsysteem, wics, plan en go, easytrack, sap tm, roostertool*, planningsapp*, afspraaksysteem*, workforce management tool*, smartsheet, rosterbuster, opera scheduling
        erp-system: erp*, *erp, sap*, s/4hana, dynamics*, dynamics 365, business central, navision, nav, ax, afas*, exact*, exact online, exact globe, odoo, oracle*, oracle ebs, netsuite, jd edwards, infor*, ridder*, ridder iq, isah*, multipress, tobias*, viewpoint, empire, itris, bouw7, acto, 4ps*, metacom, unit4, baan erp, epicor, ifs, glovia, plan de campagne, trimergo, kraan bouw*, workday, peoplesoft, sage*, microsoft nav, king software, snelstart, twinfield, globe, bemet, cadac, vertec, syntess*, syntess atrium, ultimo, maximo, infor ln, abas, priority, lemontree, dynacs
        transport-system: tms, transport management system*, transportmanagementsysteem, transportsysteem, sap tm, transpas, navitrans, boltrics, wics, adaptive tms, plan en go, ortec*, trapeze, tachograaf*, winsped, descartes, route planner software
        case-system: zaaksysteem*, zaaksystemen, zaakgericht*, documentmanagementsysteem*, document management system*, elektronisch documentsysteem*, dms, decos*, djuma*, join, xential*, corsa, verseon, octobox, sharepoint*, filenet*, squit*, rx mission, green valley, suite4*, jcc afspraken, civision
        wms: wms, warehouse management systeem, warehouse management systemen, picqer*, sap ewm, locus*, blue yonder*, wms module, warehouse management system*, warehousemanagementsysteem*, magazijnsysteem*, voorraadsysteem*, sap ewm, sap wm, manhattan, blue yonder, reflex wms, centric wms, ongoing wms, locus, boltrics, korber, infor wms, handscanner*, scanner, scanners, rf scanner*, orderpick systeem
        crm: crm*, *crm, salesforce*, hubspot*, zendesk, freshdesk, superoffice, pipedrive, zoho*, topdesk, klantvolgsysteem*, ticketsysteem*, ticketing system*, servicenow, perfectview, dynamics crm
        ticketing: topdesk, servicenow, zendesk, jira service*, freshdesk, ticketsysteem*, ticketing*, itsm tool*, clientele, ultimo
        care-record-system: elektronisch *dossier, *clientdossier*, *patientendossier*, zorgdossier*, ecd, epd, elektronisch clientendossier, elektronisch patientendossier, elektronisch dossier, electronic patient record*, electronic health record*, ehr, epic, hix, chipsoft, nedap*, ons, ysis, puur van ecare, ecare, plancare*, mextra, cura, pluriform, lable care, user ecd, medicore, promedico, medicom, microhis, uniek, careon, adapcare, usercare, cerner, emr
        learning-system: elo, elektronische leeromgeving, leerlingvolgsysteem*, parnassys, magister, somtoday, itslearning, canvas, blackboard, moodle, brightspace, esis, google classroom, learning management system*, lms, student tracking system*
        accounting-software: boekhoudpakket*, boekhoudprogramma*, boekhoudsoftware, accounting software, exact*, exact online, twinfield, afas*, snelstart, quickbooks, xero, e boekhouden, moneybird, visma*, yuki, unit4, king, basecone, sap fi
        payroll-software: nmbrs, loket, adp*, raet, visma raet, afas*, youforce, payroll software, salarispakket*
        hr-software: hr information system*, hr system*, personeelssysteem*, personeelsinformatie*, successfactors*, hr systeem, afas*, workday, successfactors, raet, visma*, bamboohr, personio, hris
        cad: autocad*, revit, solidworks, inventor, sketchup, tekla, cad*, tekenpakket*, catia, bim*, microstation
        gis: gis, arcgis, qgis
        office-suite: ms office, microsoft office, office 365, microsoft 365, office pakket, officepakket, word en excel, excel en word, office, google workspace
        spreadsheets: excel*, spreadsheet*, google sheets, draaitabel*, pivot table*
        bi-tools: power bi, powerbi, tableau, qlik*, looker, cognos, sap bo, business objects, datastudio
        java: java, spring, spring boot, jakarta, j2ee, kotlin/java, java ee
        csharp: c#, .net*, dotnet, asp.net*, .net core
        cpp: c, embedded c, c/c++, c++, cpp
        python: python, django, flask, pandas, fastapi, numpy
        javascript: javascript, typescript, react*, angular*, vue*, node*, nodejs, node js, next js, svelte, jquery
        typescript: typescript
        react: react, reactjs, react js, react native, next js
        angular: angular*
        php: php, laravel, symfony, wordpress, drupal
        sql: database, databases, database*, mariadb, sqlite, oracle, sql*, *sql, t sql, pl sql, postgresql, postgres, mysql, mariadb, oracle database, sql server, relational databases, relationele databases, databases
        nosql: mongodb, cassandra, redis, dynamodb, nosql, elasticsearch
        golang: golang, go
        rust: rust
        ruby: ruby, rails, ruby on rails
        scala: scala, spark
        cloud: cloud*, aws, amazon web services, azure*, gcp, google cloud*, openstack
        aws: aws, amazon web services, ec2, lambda functions, s3
        azure: azure*
        kubernetes: kubernetes, k8s, openshift, eks, aks, gke, helm
        containers: docker*, container*, podman, kubernetes, k8s
        infrastructure-as-code: terraform*, ansible*, pulumi, cloudformation, bicep, puppet, chef cookbooks, infrastructure as code, iac
        ci-cd: ci/cd, ci cd, jenkins, gitlab ci*, github actions, azure devops, continuous integration, continuous delivery, continuous deployment, build pipelines, pipelines, teamcity, argocd, argo cd
        devops: devops*, sre, site reliability*, platform engineer*
        linux: linux*, ubuntu, red hat*, rhel, debian, centos, unix
        windows-server: windows server*, active directory, entra id, group polic*, exchange server, hyper v, ad beheer
        networking: netwerkbeheer*, netwerken, netwerk*, network engineer*, network admin*, networking, routers, switches, firewall*, cisco*, tcp/ip, lan, vlan*, fortinet, juniper, wifi
        security: security*, cybersecurity, informatiebeveiliging, information security, pentest*, penetration test*, siem, soc analyst*, soc analist*, iso 27001, soc team
        sysadmin: systeembeheer*, applicatiebeheer*, technisch beheer*, functioneel beheer*, system admin*, systems admin*, sysadmin*, werkplekbeheer*, it beheer*, ict beheer*, ict medewerk*, application management, it support*, ict support*
        functional-admin: functioneel beheer*, functioneel applicatiebeheer*, functional application manag*, functional manag*, applicatiebeheer*
        it-support: helpdesk*, servicedesk*, service desk*, it support*, ict support*, supportmedewerk*, first line support, second line support, eerstelijns*, tweedelijns*, desktop support, technical support, ict helpdesk, werkplekondersteuning
        software-development: software*, softwareontwikkel*, programmeur*, programmeren, geprogrammeerd, programmer*, programming, ontwikkelaar*, developer*, *developer, *ontwikkelaar, software engineer*, backend*, back end*, frontend*, front end*, full stack*, fullstack*, coding, webdevelop*, applicatieontwikkel*
        backend: backend*, back end*, api, apis, rest api*, microservice*, server side
        frontend: frontend*, front end*, html, css, ui development
        testing: software test*, tester*, testautomat*, test automat*, test engineer*, testen, selenium, cypress, playwright, unit test*, qa engineer*, testanalist*, testcoordinat*, testmanag*, test analyst*
        machine-learning: machine learning*, deep learning, data scien*, tensorflow, pytorch, scikit*, ml engineer*, ai engineer*, neural network*
        data-engineering: data engineer*, etl, datawarehouse*, data warehouse*, dbt, airflow, databricks, snowflake, spark, data pipelines, datavault, data vault
        agile: agile*, scrum*, kanban, safe, sprint*
        product-owner: product owner*, productowner*, product manag*, backlog*
        business-analysis: business analy*, businessanaly*, informatieanaly*, business analist*, informatieanalist*, requirements*, user stories
        ux: ux*, user experience, interaction design*, figma, user research, ui design*, usability
        version-control: git, github, gitlab, bitbucket, version control, versiebeheer, svn
        telephony: voip, telefonie, telefooncentrale

        """;
}
