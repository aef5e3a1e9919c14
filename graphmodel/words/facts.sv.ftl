# Fakta som meningar. En: hela meningen; flera: en rubrik med länkarna under.

fact-itself = Källan nämner detta ({ $kind }).
fact-aliases = Skrivs också: { $word }.
fact-begin = Börjar { $word }.
fact-end = Slutar { $word }.
fact-starts-when = Börjar när: { $word }.
fact-ends-when = Slutar när: { $word }.
fact-as-of = Modellen återger läget { $word }.
fact-model-kind = Modellens slag är { $word }.
fact-source-kind = Källans slag är { $word }.
fact-source-date = Källan är daterad { $word }.
fact-url = Adressen är { $word }.
fact-complete = { $value ->
    [true] Källan finns till hands i sin helhet.
   *[other] Källan finns inte till hands i sin helhet.
}
fact-body-kind = Aktörens slag är { $word }.
fact-existence = { $value ->
    [existing] Aktören är verksam.
    [proposed] Aktören föreslås.
    [planned] Aktören är planerad.
    [ended] Aktören har upphört.
   *[other] Det anges inte om aktören är verksam.
}
fact-identified = Det preciseras inte vilken aktör det gäller.
fact-plural = Detta avser flera.
fact-count = Antalet är { $word }.
fact-side = { $value ->
    [organising] Hör till anordnarsidan.
    [producing] Hör till producentsidan.
   *[other] Hör till både anordnar- och producentsidan.
}
fact-legal-form = Den rättsliga formen är { $word }.
fact-statutory-role = Den lagstadgade rollen är { $word }.
fact-composition = { $value ->
    [full] Alla medlemmar anges.
    [partial] En del av medlemmarna anges.
   *[other] Det anges inte vilka medlemmarna är.
}
fact-deputies = { $value ->
    [personal] Medlemmarna har personliga ersättare.
    [pool] Ersättarna är gemensamma.
    [none] Det finns inga ersättare.
   *[other] Ersättare anges inte.
}
fact-stated-count = Enligt källan är antalet { $word }.
fact-absent = Källan säger att detta saknas: { $word }.
fact-disclosure = Namnet visas på grunden { $word }.
fact-role = { $value ->
    [not_stated] Rollen anges inte.
   *[other] Rollen är { $word }.
}
fact-category = Gruppen som platsen tillsätts ur: { $word }.
fact-occupancy = { $value ->
    [held] Platsen är besatt.
    [vacant] Platsen är ledig.
    [unnamed] Platsen är besatt, men namnet anges inte.
   *[other] Det anges inte vem som har platsen.
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
   *[other] Uppgiften har getts.
}
fact-sector = Sektorn är { $word }.
fact-organiser-kind = Organiseringsansvaret har: { $word }.
fact-producer-kinds = Producenten kan vara: { $word }.
fact-authority-task = Uppgiften innebär utövning av offentlig makt.
fact-task-status = { $value ->
    [tentative] Uppgiften är preliminär.
    [guideline] Uppgiften har slagits fast som riktlinje.
   *[other] Uppgiften är godkänd.
}
fact-condition = Villkor: { $word }.
fact-act = Författningen är { $value }.
fact-section = Paragrafen är { $value } §.
fact-subsection = Momentet är { $value }.
fact-item = Punkten är { $value }.
fact-provision-applies-from = Tillämpas från { $word }.
fact-provision-applies-to = Tillämpas till { $word }.
fact-in-force-from = Den nuvarande lydelsen gäller från { $word }.
fact-provision-status = { $value ->
    [in_force] Bestämmelsen är i kraft.
    [bill] Bestämmelsen ingår i ett lagförslag.
   *[other] Bestämmelsen har förfallit.
}
fact-cross-cutting = Helheten går tvärs genom de andra.
fact-interface-status = { $value ->
    [proposed] Gränssnittet föreslås.
    [agreed] Gränssnittet är avtalat.
    [ended] Gränssnittet har upphört.
   *[other] Det anges inte om gränssnittet är avtalat.
}
fact-review-by = Ses över senast { $word }.
fact-matter-kind = { $value ->
    [substance] Ärendet är en sakfråga.
   *[other] Ärendet gäller förfarandet.
}
fact-actions = I skedet: { $word }.
fact-finality = { $value ->
    [none] Skedet är inget beslut.
    [guideline] Skedet är en riktlinje.
    [preliminary] Beslutet är preliminärt.
   *[other] Beslutet är slutligt.
}
fact-step-status = { $value ->
    [planned] Skedet är planerat.
    [made] Skedet är genomfört.
    [not_stated] Det anges inte om skedet är planerat eller genomfört.
   *[other] Ärendet har återremitterats.
}
fact-step-date = Datumet är { $word }.
fact-optional = Skedet är villkorligt.
fact-join = { $value ->
    [any] Ett föregående skede räcker.
   *[other] Alla föregående skeden ska vara genomförda.
}
fact-due = Tidsfristen är { $word }.
fact-due-event = Tidsfristen är bunden till: { $word }.
fact-deliverable-status = { $value ->
    [open] Resultatet är öppet.
    [draft] Det finns ett utkast.
    [delivered] Resultatet har överlämnats.
   *[other] Det anges inte om resultatet är färdigt.
}
fact-check = Kravet gäller: { $word }.
fact-min = Minimiantalet är { $word }.
fact-max = Maximiantalet är { $word }.
fact-values = Kräver: { $word }.
fact-counts-roles = Räknas med: { $word }.
fact-may-count = Enligt ett läsesätt räknas också: { $word }.
fact-strength = { $value ->
    [law] Kravet finns i lag.
    [decision] Kravet är ett beslut.
    [guideline] Kravet är en riktlinje.
    [instruction] Kravet är en anvisning.
    [proposal] Kravet är ett förslag.
   *[other] Kravet är ett mål.
}
fact-what = Modellen återger fullständigt: { $word }.
fact-remark-kind = Anmärkningens slag är { $word }.
fact-text = { $word }
fact-by = Antecknat av: { $word }.
fact-until = Gäller till { $word }.

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
    [one] Platsen finns i aktören { $thing }.
   *[other] Platsen finns i aktörerna:
}
link-seat-in-back = { $count ->
    [one] Här finns platsen { $thing }.
   *[other] Platser ({ $count }):
}
link-holds = { $count ->
    [one] Har platsen { $thing }.
   *[other] Har platserna:
}
link-holds-back = { $count ->
    [one] Platsen har { $thing }.
   *[other] Platsen har eller har haft:
}
link-ex-officio = { $count ->
    [one] Platsen har den som har platsen { $thing }.
   *[other] Platsen har den som har någon av platserna:
}
link-ex-officio-back = { $count ->
    [one] Den som har denna plats har också platsen { $thing }.
   *[other] Den som har denna plats har också platserna:
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
    [one] På detta grundar sig uppgiften { $thing }.
   *[other] På detta grundar sig uppgifterna:
}
link-corresponds-to = { $count ->
    [one] Motsvarar i lagstiftningen { $thing }.
   *[other] Motsvarar i lagstiftningen:
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
    [one] Organiserar uppgiften { $thing }.
   *[other] Organiserar { $count } uppgifter:
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
    [one] Producent är { $thing }.
   *[other] Producenter:
}
link-responsible-for = { $count ->
    [one] Ansvarar för uppgiften { $thing }.
   *[other] Ansvarar för { $count } uppgifter:
}
link-responsible-for-back = { $count ->
    [one] Ansvarig är { $thing }.
   *[other] Ansvariga är { $count }:
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
    [one] Detta berörs i skedet { $thing }.
   *[other] Detta berörs i skedena:
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
    [one] Skedet genomförs av { $thing }.
   *[other] Skedet genomförs av:
}
link-taken-by-back = { $count ->
    [one] Genomför skedet { $thing }.
   *[other] Genomför { $count } skeden:
}
link-addressed-to = { $count ->
    [one] Riktas till { $thing }.
   *[other] Riktas till:
}
link-addressed-to-back = { $count ->
    [one] Hit riktas skedet { $thing }.
   *[other] Hit riktas skedena:
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
    [one] Får { $thing }.
   *[other] Får:
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
    [one] Om detta sägs: { $thing }.
   *[other] Om detta sägs:
}

fact-alternative = ett av alternativen; vilket framgår inte
fact-note-joint = gemensam
fact-note-private = privat
fact-note-mode = sätt: { $word }
fact-note-share = ansvar: { $word }
fact-note-viewpoint = synvinkel: { $word }
fact-note-side = sida: { $word }
fact-note-status = läge: { $word }
fact-note-finality = bindande verkan: { $word }
fact-note-begin = börjar { $word }
fact-note-end = slutar { $word }
fact-note-starts-when = börjar när: { $word }
fact-note-ends-when = slutar när: { $word }

silent-parent = Överordnad aktör anges inte.
silent-seats = Medlemmar anges inte.
silent-holder = Det anges inte vem som har platsen.
silent-deputy = Ersättare anges inte.
silent-body = Det anges inte i vilken aktör platsen finns.
silent-organiser = Anordnaren anges inte.
silent-responsible = Den ansvariga anges inte.
silent-taker = Det anges inte vem som genomför skedet.
silent-date = Datum anges inte.
silent-steps = Skeden anges inte.
silent-may-decide = Det anges inte vem som får besluta i ärendet.
silent-due-from = Det anges inte vem som tar fram resultatet.
silent-due = Tidsfrist anges inte.
