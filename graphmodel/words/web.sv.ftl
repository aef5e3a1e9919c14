# Sidornas texter.

web-skip = Hoppa till innehållet
web-nav = Huvudmeny
web-languages = Språk
web-crumbs = Du är här
web-models = Modeller
web-rules = Regler
web-search = Sök
web-search-label = Sök efter namn i alla modeller
web-search-placeholder = Aktör, person, uppgift, paragraf

web-models-lead = Varje modell återger vad dess dokument säger om aktörer, uppgifter och beslutsvägar, och vad de lämnar osagt.
web-kind-region = region
web-kind-scenario = alternativ
web-kind-catalogue = uppgiftskatalog
web-as-of = { $precision ->
    [day] läget den { $date }
   *[other] läget { $date }
}
web-sources-count = { $count ->
    [one] källa
   *[other] källor
}
web-no-sources = källor anges inte
web-nothing-judged = Ingen regel gäller denna modell.
web-no-models = Det finns inga modeller ännu. Ladda den första med kommandot:

web-milder = avviker eller lämnas öppet
web-head-holds = ✓ i sin ordning
web-head-fails = ✕ ▲ brist eller öppet
web-head-unsaid = ? kan inte avgöras
web-in-order = i sin ordning
web-lacking = brist
web-open = avviker eller öppet
web-named-for = Varje regel har sitt namn efter den brist som den söker: ”i sin ordning” betyder att bristen inte finns.
web-named-for-one = Regelns namn är den brist som den söker: ”i sin ordning” betyder att bristen inte finns.
web-rule-broken = Regeln ”{ $rule }” kunde inte bedömas, eftersom det är fel i dess fil. I talen ingår de andra reglerna.
web-how-counted = Hur talen uppstår
web-how-counted-long = Varje regel bedömer det som den gäller och ger ett av tre svar.
web-silence = De flesta regler frågar hur något är: om dokumentet inte säger det är svaret ”? kan inte avgöras”. Några frågar om saken är antecknad: om den inte är det är svaret ”▲ lämnas öppet”.
web-all-rules = Alla regler och tal
web-findings = Iakttagelser
web-no-findings = Allt som reglerna bedömer uppfylls.
web-no-findings-here = Inga iakttagelser.
web-no-findings-by-law = Allt som bedöms enligt denna bestämmelse är i sin ordning.
web-nothing-by-law = I ingen modell finns något att bedöma enligt denna bestämmelse.
web-show-all = Visa alla { $count }
web-rule = Regel

web-has-body = { $count ->
    [one] { $count } aktör
   *[other] { $count } aktörer
}
web-has-seat = { $count ->
    [one] { $count } plats
   *[other] { $count } platser
}
web-has-person = { $count ->
    [one] { $count } person
   *[other] { $count } personer
}
web-has-task = { $count ->
    [one] { $count } uppgift
   *[other] { $count } uppgifter
}
web-has-matter = { $count ->
    [one] { $count } ärende
   *[other] { $count } ärenden
}
web-has-provision = { $count ->
    [one] { $count } bestämmelse
   *[other] { $count } bestämmelser
}
web-has-covered = { $count ->
    [one] { $count } uppgift inom avgränsningen
   *[other] { $count } uppgifter inom avgränsningen
}
web-about-model = om själva modellen

web-tabs = Modellens vyer
web-no-path = Dokumenten anger inte beslutsvägen för något ärende, och därför har modellen ingen flik ”Beslutsväg”.
web-tab-structure = Struktur
web-tab-path = Beslutsväg
web-tab-split = Anordnare och producent
web-tab-interfaces = Gränssnitt
web-tab-coverage = Täckning
web-tab-members = Medlemmar
web-tab-duties = Uppgifter
web-tab-trace = Från lag till person
web-tab-views = Frågor
web-tab-sources = Källor
web-tab-rules = Regler och tal
web-choose-matter = Ärende
web-choose-package = Tjänstehelhet
web-choose-package-all = Alla tjänstehelheter
web-choose-sector = Sektor
web-choose-sector-all = Alla sektorer
web-choose-overlay = Märk ut
web-choose-overlay-all = Inga extra märken
web-choose-since = Jämför med dagen
web-choose-body = Aktör
web-choose-body-all = Välj aktör
web-choose-person = Person
web-choose-person-all = Välj person
web-show = Visa
web-zoom-in = Zooma in
web-zoom-out = Zooma ut
web-fit = Anpassa till fönstret
web-canvas-search = Sök i bilden
web-canvas-waiting = Bilden hämtas.
web-canvas-none = Det finns ingen med det namnet i bilden.
web-canvas-locate = Visa i bilden
web-canvas-move = Flytta bilden
web-canvas-left = Flytta åt vänster
web-canvas-right = Flytta åt höger
web-canvas-up = Flytta uppåt
web-canvas-down = Flytta nedåt
web-canvas-open = Öppna sidan
web-canvas-keys = Med piltangenterna går du från en aktör till en annan, med skift och en piltangent flyttar du bilden. Tangenterna + och − ändrar storleken, 0 visar hela bilden, Enter öppnar den valda aktörens sida och Esc tar bort valet. Hjulet ändrar storleken när bilden är vald.
web-download-html = Rörlig bild (HTML), kan skickas med e-post
web-download-svg = Bild (SVG)
web-download-json = Bilden som data för program (JSON)
web-download-csv = Ladda ner för kalkylprogram (CSV)
web-same-as-text = Samma som text
web-show-query = Visa sökfrågan
web-query-about = Sökfrågan { $name } kan klistras in som den är i grafdatabasens eget verktyg.
web-all-views = Alla frågor
web-views-lead = Frågor som modellen besvarar med en tabell.
web-no-views = Här finns inga frågor ännu.
web-no-rows = Inga rader: modellen säger inget om detta.
web-id = id: { $id }
web-no-rows-short = inga rader
web-silent-columns = Anges inte på någon rad: { $columns }.
web-findings-here = Om detta ärende
web-findings-elsewhere = På annat håll i modellen
web-no-findings-of-matter = Inga iakttagelser om ärendets skeden och aktörer.
web-filter = Filtrera rader
web-rows-name = Filtrera efter namn
web-rows-before = Föregående rader
web-rows-next = Följande rader
web-rows-whole = Hela tabellen som fil:
web-sources-lead = Dokumenten som modellen bygger på. På källans sida syns rad för rad vad modellen har tagit ur den.
web-undated = datum anges inte
web-passages-count = { $count ->
    [one] { $count } citat
   *[other] { $count } citat
}
web-facts-count = { $count ->
    [one] { $count } faktum
   *[other] { $count } fakta
}
web-facts-about = { $count } fakta om { $things } saker
web-no-text = texten finns inte till hands
web-no-text-long = Källans text finns inte till hands. Nedan finns citaten ur den.

web-line = rad { $line }
web-lines = raderna { $line }
web-in-source = i källan
web-source = källa
web-states-value = säger: { $value }
web-facts = Vad som är känt
web-name-missing = namnet anges inte på svenska
web-in-pictures = I bilderna
web-path-of = Beslutsväg: { $matter }
web-about-source = om själva källan
web-source-lead = Ett markerat ställe är ett citat som något i modellen bygger på. Bredvid står vad som har tagits ur det.
web-quotations = Citat
web-without-place = Citat vars plats inte anges
web-and-others = { $count ->
    [one] och { $count } annan
   *[other] och { $count } andra
}

web-rules-not-here = { $count ->
    [one] En regel som inte gäller något i denna modell
   *[other] { $count } regler som inte gäller något i denna modell
}
web-rules-lead = Reglerna som modellerna bedöms med. Var och en säger vad den frågar, varför och på vilken grund.
web-no-rules = Det finns inga regler.
web-by-model = Per modell
web-no-subjects = Regeln gäller inget i denna modell.
web-none = Inga.
web-about-rule = Om regeln
web-judges = Vad regeln frågar
web-judges-structure = Hur något är. Om dokumentet inte säger det är svaret ”? kan inte avgöras”.
web-judges-record = Om saken är antecknad. Om den inte är det är svaret ”▲ lämnas öppet”.
web-severity = Allvar
web-basis = Grund
web-no-basis = grund anges inte
web-fix = Hur det rättas

web-search-title = Sökning: { $query }
web-search-lead = Skriv ett namn eller dess början. Stora bokstäver och prickarna i å, ä och ö har ingen betydelse.
web-search-none = Inget hittades. Försök med en kortare början eller ett annat skrivsätt.
web-search-count = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
web-also-written = skrivs också ”{ $text }”

web-to-models = Alla modeller
web-to-search = Sökning
web-problem-not-found = Sidan hittades inte
web-problem-not-found-do = Kontrollera adressen eller sök efter namnet. Modellen kan ha tagits bort eller fått ett nytt namn.
web-problem-method-not-allowed = Detta kan inte göras här
web-problem-method-not-allowed-do = Sidorna och gränssnittet är bara till för läsning. Använd metoden GET.
web-problem-unknown-host = Servern svarar inte under det här namnet
web-problem-unknown-host-do = Öppna tjänsten under det namn som den som sköter tjänsten har angett. På den egna datorn fungerar http://127.0.0.1. Den som sköter tjänsten lägger till ett namn med graphmodel serve --name.
web-problem-invalid-request = Begäran är ogiltig
web-problem-invalid-request-do = Kontrollera delen efter frågetecknet i adressen.
web-problem-usage = Ett värde i begäran är ogiltigt
web-problem-usage-do = Kontrollera dagen (till exempel 2018-01-31) och de andra värdena i adressen.
web-problem-input = Begäran är ogiltig
web-problem-input-do = Rätta det som nämns nedan och försök igen.
web-problem-too-large = Filen är för stor
web-problem-too-large-do = Skicka en mindre fil. Den största storleken står nedan.
web-problem-conflict = Innehållet i lagret hindrar detta
web-problem-conflict-do = Ändra först det som nämns nedan.
web-problem-query-file = En frågefil är felaktig
web-problem-query-file-do = Den som sköter tjänsten behöver rätta filen som nämns nedan.
web-problem-query-timeout = Svaret tog för lång tid
web-problem-query-timeout-do = Försök igen om en stund.
web-problem-store = Lagret kan inte nås
web-problem-store-do = Försök igen om en stund. Om detta upprepas, kontakta den som sköter tjänsten.
web-problem-internal = Något gick fel
web-problem-internal-do = Försök igen. Om detta upprepas, berätta för den som sköter tjänsten vad du gjorde.

web-of-body = { $total ->
    [one] { $count } av { $of } aktör
   *[other] { $count } av { $of } aktörer
}
web-of-seat = { $total ->
    [one] { $count } av { $of } plats
   *[other] { $count } av { $of } platser
}
web-of-person = { $total ->
    [one] { $count } av { $of } person
   *[other] { $count } av { $of } personer
}
web-of-task = { $total ->
    [one] { $count } av { $of } uppgift
   *[other] { $count } av { $of } uppgifter
}
web-of-matter = { $total ->
    [one] { $count } av { $of } ärende
   *[other] { $count } av { $of } ärenden
}
web-of-step = { $total ->
    [one] { $count } av { $of } skede
   *[other] { $count } av { $of } skeden
}
web-of-norm = { $total ->
    [one] { $count } av { $of } krav
   *[other] { $count } av { $of } krav
}
web-of-strand = { $total ->
    [one] { $count } av { $of } delområde
   *[other] { $count } av { $of } delområden
}
web-of-servicepackage = { $total ->
    [one] { $count } av { $of } tjänstehelhet
   *[other] { $count } av { $of } tjänstehelheter
}
web-of-interface = { $total ->
    [one] { $count } av { $of } gränssnitt
   *[other] { $count } av { $of } gränssnitt
}
web-of-deliverable = { $total ->
    [one] { $count } av { $of } resultat
   *[other] { $count } av { $of } resultat
}
web-of-thing = { $total ->
    [one] { $count } av { $of } sak
   *[other] { $count } av { $of } saker
}
web-rests-on = { $count ->
    [one] Bestämmelsen som regeln vilar på
   *[other] Bestämmelserna som regeln vilar på
}
web-rules-on-it = Regler som vilar på bestämmelsen
web-binds = Binder
web-from-day = från { $day }
web-law-aids = Villkor och undantag (läshjälp, på engelska)
web-aid-who = Vem det gäller
web-aid-conditions = Villkor
web-aid-exceptions = Undantag
web-aid-note = Anmärkning
