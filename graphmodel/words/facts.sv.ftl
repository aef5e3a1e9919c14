# Fakta som meningar. En: hela meningen; flera: en rubrik med länkarna under.

fact-itself = { $label ->
    [model] Modellen bygger på denna källa.
    [body] Aktören nämns i källan.
    [strand] Delområdet nämns i källan.
    [person] Personen nämns i källan.
    [seat] Platsen nämns i källan.
    [task] Uppgiften nämns i källan.
    [provision] Bestämmelsen nämns i källan.
    [servicepackage] Tjänstehelheten nämns i källan.
    [interface] Gränssnittet nämns i källan.
    [matter] Ärendet nämns i källan.
    [step] Skedet beskrivs i källan.
    [deliverable] Resultatet nämns i källan.
    [norm] Kravet ställs i källan.
    [claim] Täckningen grundar sig på källan.
    [source] Källan berättar om sig själv.
    [remark] Anmärkningen grundar sig på källan.
   *[other] Detta nämns i källan.
}
fact-aliases = Andra skrivsätt: { $word }.
fact-begin = Börjar { $word }.
fact-end = Upphör: { $word }.
fact-last-day = Sista dagen är { $word }.
fact-starts-when = Börjar när: { $word }.
fact-ends-when = Upphör när: { $word }.
fact-as-of = Modellen beskriver läget { $word }.
fact-model-branched-from = Modellen är en gren av modellen { $word }.
fact-task-several-organisers = Lagen ger uppgiften till flera organisatörer.
fact-waiver-norm = Gäller kravet eller bestämmelsen { $word }.
fact-model-kind = Typ av modell: { $word }.
fact-source-kind = Typ av källa: { $word }.
fact-source-date = Källan är daterad { $word }.
fact-url = Adressen är { $word }.
fact-complete = { $value ->
    [true] Källan är tillgänglig i sin helhet.
   *[other] Källan är inte tillgänglig i sin helhet.
}
fact-body-kind = Typ av aktör: { $word }.
fact-existence = { $value ->
    [existing] Aktören är verksam.
    [proposed] Aktören föreslås.
    [planned] Aktören är planerad.
    [ended] Aktörens verksamhet har upphört.
   *[other] Det anges inte om aktören är verksam.
}
fact-identified = I källan preciseras inte vilken aktör det gäller.
fact-plural = Namnet avser flera.
fact-count = Antalet är { $word }.
fact-side = { $value ->
    [organising] Hör till anordnarens sida.
    [producing] Hör till tjänsteproducentens sida.
   *[other] Hör till både anordnarens och tjänsteproducentens sida.
}
fact-legal-form = Den rättsliga formen är { $word }.
fact-statutory-role = Lagstadgad ställning: { $word }.
fact-composition = { $value ->
    [full] Alla ledamöter anges.
    [partial] En del av ledamöterna anges.
   *[other] Det anges inte vilka ledamöterna är.
}
fact-deputies = { $value ->
    [personal] Ledamöterna har personliga ersättare.
    [pool] Ersättarna är gemensamma.
    [none] Det finns inga ersättare.
   *[other] Ersättare anges inte.
}
fact-stated-count = Enligt källan är antalet { $word }.
fact-absent = Enligt källan saknas: { $word }.
fact-disclosure = { $value ->
    [office_holder] Namnet visas eftersom personen är tjänsteinnehavare.
    [official] Namnet visas eftersom personen är tjänsteman.
    [staff_representative] Namnet visas eftersom personen företräder personalen.
   *[other] Namnet visas inte för andra eftersom personen är privatperson.
}
fact-role = { $value ->
    [not_stated] Rollen anges inte.
   *[other] Rollen är { $word }.
}
fact-category = Platsen tillsätts ur gruppen { $word }.
fact-occupancy = { $value ->
    [held] Platsen är tillsatt.
    [vacant] Platsen är vakant.
    [unnamed] Platsen är tillsatt, men namnet anges inte.
   *[other] Det anges inte vem som innehar platsen.
}
fact-deputy = { $value ->
    [named] Ersättaren är namngiven.
    [unnamed] Det finns en ersättare, men namnet anges inte.
    [none] Det finns ingen ersättare.
   *[other] Ersättare anges inte.
}
fact-attends = { $value ->
    [right] Platsen ger rätt att närvara.
   *[other] Platsen medför skyldighet att närvara.
}
fact-basis = { $value ->
    [statutory] Uppgiften är lagstadgad.
    [organiser_function] Uppgiften hör till anordnaren.
   *[other] Uppgiften har getts till denna beredning.
}
fact-sector = Sektorn är { $word }.
fact-organiser-kind = Organiseringsansvarig: { $word }.
fact-producer-kinds = Möjliga produktionssätt: { $word }.
fact-authority-task = Uppgiften innebär utövning av offentlig makt.
fact-task-status = { $value ->
    [tentative] Uppgiften är preliminär.
    [guideline] Uppgiften har slagits fast som riktlinje.
   *[other] Uppgiften är godkänd.
}
fact-condition = Villkor: { $word }.
fact-act = Författningens nummer är { $value }.
fact-provision-applies-from = Tillämpas från { $word }.
fact-provision-applies-to = Tillämpas till { $word }.
fact-in-force-from = Den nuvarande lydelsen gäller från { $word }.
fact-provision-status = { $value ->
    [in_force] Bestämmelsen är i kraft.
    [bill] Bestämmelsen ingår i ett lagförslag.
   *[other] Bestämmelsen har förfallit.
}
fact-cross-cutting = Tjänstehelheten skär genom de andra helheterna.
fact-interface-status = { $value ->
    [proposed] Gränssnittet föreslås.
    [agreed] Gränssnittet har överenskommits.
    [ended] Gränssnittet har upphört.
   *[other] Det anges inte om gränssnittet har överenskommits.
}
fact-review-by = Ses över senast { $word }.
fact-matter-kind = { $value ->
    [substance] Ärendet är en sakfråga.
   *[other] Ärendet gäller förfarandet.
}
fact-step-number = Skedets nummer i källan är { $value }.
fact-actions = Skedet innebär att aktören { $word }.
fact-finality = { $value ->
    [none] Skedet är inget beslut.
    [guideline] Skedet är en riktlinje.
    [preliminary] Beslutet är preliminärt.
   *[other] Beslutet är slutligt.
}
fact-step-status = { $value ->
    [planned] Skedet är planerat.
    [made] Skedet är utfört.
    [not_stated] Det anges inte om skedet är planerat eller genomfört.
   *[other] Ärendet har återremitterats.
}
fact-step-date = Tidpunkt: { $word }.
fact-optional = Skedet utförs bara vid behov.
fact-join = { $value ->
    [any] Det räcker att ett föregående skede är utfört.
   *[other] Alla föregående skeden ska vara utförda.
}
fact-due = Tidsfristen är { $word }.
fact-due-event = Tidsfristen är bunden till händelsen { $word }.
fact-deliverable-status = { $value ->
    [open] Resultatet har ännu inte tagits fram.
    [draft] Det finns ett utkast.
    [delivered] Resultatet har överlämnats.
   *[other] Det anges inte om resultatet är färdigt.
}
fact-check = Kravet gäller { $word }.
fact-min = Minimiantalet är { $word }.
fact-max = Maximiantalet är { $word }.
fact-values = Det krävs: { $word }.
fact-counts-roles = Medräknas: { $word }.
fact-may-count = Enligt en tolkning medräknas också: { $word }.
fact-strength = { $value ->
    [law] Kravet grundar sig på lag.
    [decision] Kravet grundar sig på ett beslut.
    [guideline] Kravet har getts som riktlinje.
    [instruction] Kravet har getts som anvisning.
    [proposal] Kravet har föreslagits.
   *[other] Kravet har ställts som mål.
}
fact-what = Modellen anger fullständigt: { $word }.
fact-remark-kind = Typ av anmärkning: { $word }.
fact-text = Anmärkning av den som gjort modellen: { $word }
fact-by = Antecknat av: { $word }.
fact-until = Gäller till { $word }.
fact-open-ended = Gäller tills vidare.
fact-population = Antalet invånare är { $word }.
fact-bilingual = Området är tvåspråkigt.
fact-sami-homeland = På området finns kommuner i samernas hembygdsområde.
fact-personnel-matters = Organet behandlar i huvudsak personalärenden.
fact-post = Platsen är en tjänst eller anställning.
fact-for-year = Gäller år { $value }.
fact-in-force-until = Den sista giltighetsdagen är { $word }.
fact-agreement-kind = Avtalets art är { $word }.
fact-signed = Undertecknat { $word }.
fact-by-government = Statsrådet har beslutat om saken i stället för ett avtal.
fact-modality = Bestämmelsens art är { $word }.
fact-gives-to = Bestämmelsen ger beslutanderätten åt: { $word }.
fact-waiver-rule = Gäller regeln { $value }.
fact-because = Motivering: { $word }

link-covers = { $count ->
    [one] Modellen omfattar uppgiften { $thing }.
   *[other] Modellen omfattar uppgifterna:
}
link-covers-back = { $count ->
    [one] Omfattas av modellen { $thing }.
   *[other] Omfattas av modellerna:
}
link-in-strand = { $count ->
    [one] Hör till delområdet { $thing }.
   *[other] Hör till delområdena:
}
link-in-strand-back = { $count ->
    [one] Till delområdet hör { $thing }.
   *[other] Till delområdet hör:
}
link-leads = { $count ->
    [one] Leder delområdet { $thing }.
   *[other] Leder delområdena:
}
link-leads-back = { $count ->
    [one] Delområdet leds av { $thing }.
   *[other] Delområdet leds av:
}
link-part-of = { $count ->
    [one] Överordnad aktör är { $thing }.
   *[other] Överordnade aktörer:
}
link-part-of-back = { $count ->
    [one] Hit hör { $thing }.
   *[other] Hit hör aktörerna:
}
link-succeeds = { $count ->
    [one] Föregångaren är { $thing }.
   *[other] Föregångare:
}
link-succeeds-back = { $count ->
    [one] Efterträdaren är { $thing }.
   *[other] Efterträdare:
}
link-set-up-by = { $count ->
    [one] Tillsatt av { $thing }.
   *[other] Tillsatt av:
}
link-set-up-by-back = { $count ->
    [one] Har tillsatt aktören { $thing }.
   *[other] Har tillsatt aktörerna:
}
link-steers = { $count ->
    [one] Styr aktören { $thing }.
   *[other] Styr aktörerna:
}
link-steers-back = { $count ->
    [one] Styrs av { $thing }.
   *[other] Styrs av:
}
link-consults = { $count ->
    [one] Hör aktören { $thing }.
   *[other] Hör aktörerna:
}
link-consults-back = { $count ->
    [one] Hörs av { $thing }.
   *[other] Hörs av:
}
link-possibly-same-as = { $count ->
    [one] Kan vara densamma som { $thing }.
   *[other] Kan vara densamma som någon av dessa:
}
link-possibly-same-as-back = { $count ->
    [one] Kan vara densamma som { $thing }.
   *[other] Kan vara densamma som någon av dessa:
}
link-seat-in = { $count ->
    [one] Platsen hör till { $thing }.
   *[other] Platsen hör till:
}
link-seat-in-back = { $count ->
    [one] Här finns platsen { $thing }.
   *[other] Platser ({ $count }):
}
link-holds = { $count ->
    [one] Innehar platsen: { $thing }.
   *[other] Innehar platserna:
}
link-holds-back = { $count ->
    [one] Platsen innehas av { $thing }.
   *[other] Platsens nuvarande och tidigare innehavare:
}
link-ex-officio = { $count ->
    [one] Platsen innehas av den som innehar platsen { $thing }.
   *[other] Platsen innehas av den som innehar någon av platserna:
}
link-ex-officio-back = { $count ->
    [one] Den som innehar denna plats innehar också platsen { $thing }.
   *[other] Den som innehar denna plats innehar också platserna:
}
link-represents = { $count ->
    [one] Företräder { $thing }.
   *[other] Företräder:
}
link-represents-back = { $count ->
    [one] Företräds av { $thing }.
   *[other] Företräds av:
}
link-deputy-for = { $count ->
    [one] Ersättare för { $thing }.
   *[other] Ersättare för:
}
link-deputy-for-back = { $count ->
    [one] Ersättaren är { $thing }.
   *[other] Ersättare:
}
link-based-on = { $count ->
    [one] Grundar sig på bestämmelsen { $thing }.
   *[other] Grundar sig på bestämmelserna:
}
link-based-on-back = { $count ->
    [one] På bestämmelsen grundar sig { $thing }.
   *[other] På bestämmelsen grundar sig:
}
link-corresponds-to = { $count ->
    [one] Motsvarigheten i lagen är { $thing }.
   *[other] Motsvarigheter i lagen:
}
link-corresponds-to-back = { $count ->
    [one] Motsvaras av { $thing }.
   *[other] Motsvaras av:
}
link-in-package = { $count ->
    [one] Hör till tjänstehelheten { $thing }.
   *[other] Hör till tjänstehelheterna:
}
link-in-package-back = { $count ->
    [one] Till helheten hör uppgiften { $thing }.
   *[other] Till helheten hör uppgifterna:
}
link-organises = { $count ->
    [one] Är anordnare av uppgiften { $thing }.
   *[other] Är anordnare av { $count } uppgifter:
}
link-organises-back = { $count ->
    [one] Anordnare är { $thing }.
   *[other] Anordnare:
}
link-produces = { $count ->
    [one] Producerar { $thing }.
   *[other] Producerar:
}
link-produces-back = { $count ->
    [one] Tjänsteproducent är { $thing }.
   *[other] Tjänsteproducenter:
}
link-responsible-for = { $count ->
    [one] Ansvarar för uppgiften { $thing }.
   *[other] Ansvarar för { $count } uppgifter:
}
link-responsible-for-back = { $count ->
    [one] Ansvarig är { $thing }.
   *[other] Antal ansvariga: { $count }
}
link-owns = { $count ->
    [one] Äger gränssnittet { $thing }.
   *[other] Äger gränssnitten:
}
link-owns-back = { $count ->
    [one] Ägaren är { $thing }.
   *[other] Ägare:
}
link-between = { $count ->
    [one] Part i gränssnittet är { $thing }.
   *[other] Parter i gränssnittet:
}
link-between-back = { $count ->
    [one] Är part i gränssnittet { $thing }.
   *[other] Är part i gränssnitten:
}
link-reviews = { $count ->
    [one] Granskar tjänstehelheten { $thing }.
   *[other] Granskar tjänstehelheterna:
}
link-reviews-back = { $count ->
    [one] Helheten granskas av { $thing }.
   *[other] Helheten granskas av:
}
link-step-of = { $count ->
    [one] Är ett skede i ärendet { $thing }.
   *[other] Är ett skede i ärendena:
}
link-step-of-back = { $count ->
    [one] Ärendet har ett skede: { $thing }.
   *[other] Ärendet har { $count } skeden:
}
link-after = { $count ->
    [one] Föregående skede är { $thing }.
   *[other] Föregående skeden:
}
link-after-back = { $count ->
    [one] Nästa skede är { $thing }.
   *[other] Nästa skeden:
}
link-concerns = { $count ->
    [one] Gäller { $thing }.
   *[other] Gäller:
}
link-concerns-back = { $count ->
    [one] Behandlas i skedet { $thing }.
   *[other] Behandlas i skedena:
}
link-takes-into-account = { $count ->
    [one] Beaktar ärendet { $thing }.
   *[other] Beaktar ärendena:
}
link-takes-into-account-back = { $count ->
    [one] Beaktas i skedet { $thing }.
   *[other] Beaktas i skedena:
}
link-taken-by = { $count ->
    [one] Skedet utförs av { $thing }.
   *[other] Skedet utförs av:
}
link-taken-by-back = { $count ->
    [one] Utför skedet { $thing }.
   *[other] Utför { $count } skeden:
}
link-addressed-to = { $count ->
    [one] Skedet riktas till { $thing }.
   *[other] Skedet riktas till:
}
link-addressed-to-back = { $count ->
    [one] Är mottagare i skedet { $thing }.
   *[other] Är mottagare i skedena:
}
link-may-decide = { $count ->
    [one] Får besluta i ärendet { $thing }.
   *[other] Får besluta i ärendena:
}
link-may-decide-back = { $count ->
    [one] I ärendet får { $thing } besluta.
   *[other] I ärendet får följande besluta:
}
link-due-from = { $count ->
    [one] Tas fram av { $thing }.
   *[other] Tas fram av:
}
link-due-from-back = { $count ->
    [one] Tar fram { $thing }.
   *[other] Tar fram:
}
link-due-to = { $count ->
    [one] Överlämnas till { $thing }.
   *[other] Överlämnas till:
}
link-due-to-back = { $count ->
    [one] Tar emot { $thing }.
   *[other] Tar emot:
}
link-applies-to = { $count ->
    [one] Gäller { $thing }.
   *[other] Gäller:
}
link-applies-to-back = { $count ->
    [one] Detta omfattas av kravet { $thing }.
   *[other] Detta omfattas av kraven:
}
link-superseded-by = { $count ->
    [one] Kravet ersätts av skedet { $thing }.
   *[other] Kravet ersätts av skedena:
}
link-superseded-by-back = { $count ->
    [one] Ersätter kravet { $thing }.
   *[other] Ersätter kraven:
}
link-about = { $count ->
    [one] Gäller { $thing }.
   *[other] Gäller:
}
link-about-back = { $count ->
    [one] Anmärkning om detta: { $thing }.
   *[other] Anmärkningar om detta:
}
link-member-of = { $count ->
    [one] Hör till { $thing }.
   *[other] Hör till:
}
link-member-of-back = { $count ->
    [one] { $thing } hör hit.
   *[other] Medlemmar:
}
link-controls = { $count ->
    [one] Har bestämmande inflytande i { $thing }.
   *[other] Har bestämmande inflytande i:
}
link-controls-back = { $count ->
    [one] { $thing } har bestämmande inflytande.
   *[other] Har bestämmande inflytande:
}
link-proposed-by = { $count ->
    [one] Föreslagen av { $thing }.
   *[other] Föreslagen av:
}
link-proposed-by-back = { $count ->
    [one] Har föreslagit till platsen { $thing }.
   *[other] Har föreslagit till platserna:
}
link-answers-to = { $count ->
    [one] Direkt underställd { $thing }.
   *[other] Direkt underställd:
}
link-answers-to-back = { $count ->
    [one] Direkt underställd är { $thing }.
   *[other] Direkt underställda:
}
link-governs = { $count ->
    [one] Gäller uppgiften { $thing }.
   *[other] Gäller uppgifterna:
}
link-governs-back = { $count ->
    [one] Produktionen regleras i { $thing }.
   *[other] Produktionen regleras i:
}
link-supervises = { $count ->
    [one] Styr och övervakar produktionen: { $thing }.
   *[other] Styr och övervakar produktionen:
}
link-supervises-back = { $count ->
    [one] Produktionen styrs och övervakas av { $thing }.
   *[other] Produktionen styrs och övervakas av:
}
link-party-to = { $count ->
    [one] Part i avtalet { $thing }.
   *[other] Part i avtalen:
}
link-party-to-back = { $count ->
    [one] Part är { $thing }.
   *[other] Parter:
}
link-made-by = { $count ->
    [one] Avtalet har ingåtts av { $thing }.
   *[other] Avtalet har ingåtts av:
}
link-made-by-back = { $count ->
    [one] Har ingått avtalet { $thing }.
   *[other] Har ingått avtalen:
}
link-approved-by = { $count ->
    [one] Avtalet har godkänts av { $thing }.
   *[other] Avtalet har godkänts av:
}
link-approved-by-back = { $count ->
    [one] Har godkänt avtalet { $thing }.
   *[other] Har godkänt avtalen:
}
link-divides = { $count ->
    [one] Avtalet fördelar uppgiften { $thing }.
   *[other] Avtalet fördelar uppgifterna:
}
link-divides-back = { $count ->
    [one] Uppgiften fördelas i avtalet { $thing }.
   *[other] Uppgiften fördelas i avtalen:
}

fact-alternative = ett av alternativen; vilket framgår inte
fact-note-joint = gemensam
fact-note-private = privat
fact-note-mode = produktionssätt: { $word }
fact-note-share = ansvar: { $word }
fact-note-viewpoint = perspektiv: { $word }
fact-note-side = sida: { $word }
fact-note-status = läge: { $word }
fact-note-finality = bindande verkan: { $word }
fact-note-allowed-by = köpet tillåts enligt: { $word }
fact-note-taken-over = avtalet övertaget från en kommun eller samkommun
fact-note-begin = från och med { $word }
fact-note-end = slut: { $word }
fact-note-last-day = till och med { $word }
fact-note-delegated-by = befogenheten överförd av: { $by }
fact-note-starts-when = börjar när: { $word }
fact-note-ends-when = upphör när: { $word }

silent-parent = Överordnad aktör anges inte.
silent-seats = Ledamöter anges inte.
silent-holder = Det anges inte vem som innehar platsen.
silent-deputy = Ersättare anges inte.
silent-body = Det anges inte vilken aktör platsen hör till.
silent-organiser = Anordnaren anges inte.
silent-responsible = Det anges inte vem som ansvarar.
silent-taker = Det anges inte vem som utför skedet.
silent-date = Datum anges inte.
silent-steps = Skeden anges inte.
silent-may-decide = Det anges inte vem som får besluta i ärendet.
silent-due-from = Det anges inte vem som tar fram resultatet.
silent-due = Tidsfrist anges inte.
fact-stated-value = Värde ur källan ({ $property }): { $word }.
