# Kommandoradens texter.

cli-busy-reading = Läser
cli-busy-storing = För in i databasen
cli-busy-judging = Bedömer
cli-busy-drawing = Ritar
cli-busy-starting = Startar

cli-as-of = { $model }, läget { $date }
cli-asked-at = frågat om { $date }
cli-record-ends = uppgifterna slutar { $date }
cli-check-nothing = Ingen regel har något att bedöma i den här modellen.
cli-line = rad { $at }
cli-quoted = ”{ $quote }” ({ $place })
cli-source-not-stated = källan anges inte
cli-stated = angett
cli-inferred = härlett
cli-unresolved = kan läsas på flera sätt

cli-new-written = { $file } är skriven. Ändra den och ge sedan kommandot: graphmodel check { $file }
cli-loaded = { $model }: { $nodes ->
    [one] ett element
   *[other] { $nodes } element
}, { $relations ->
    [one] en relation
   *[other] { $relations } relationer
}
cli-telling-id = { $place }: id:t { $id } röjer en privatpersons namn.
cli-telling-ids-do = { $count ->
    [one] Id:t syns på webbsidorna trots att namnet är dolt där. Byt ut det mot ett id som inte röjer namnet, till exempel medlem-1.
   *[other] Dessa id:n syns på webbsidorna trots att namnen är dolda där. Byt ut dem mot id:n som inte röjer namnen, till exempel medlem-1.
}
cli-models-none = Databasen är tom. Ladda en modell: graphmodel load SÖKVÄG
cli-models-model = Modell
cli-models-name = Namn
cli-models-as-of = Läget
cli-models-nodes = Element
cli-models-relations = Relationer
cli-dumped = { $model } är skriven i mappen { $folder }: { $count ->
    [one] en fil.
   *[other] { $count } filer.
}
cli-drop-question = Ska { $model } ({ $name }) med sina { $nodes } element tas bort ur databasen?
cli-drop-kept = { $model } lämnades som den var.
cli-dropped = { $model } är borttagen ur databasen.

cli-check-rule = Brist som regeln söker
cli-check-holds = ✓ I sin ordning
cli-check-fails = Uppfylls inte eller lämnas öppet
cli-check-cannot-be-said = ? Kan inte avgöras
cli-check-waived = Godkända
cli-n-of-all = { $count } av { $all }
cli-check-sum = Av { $all } bedömningar uppfylls { $holds }, { $fails } uppfylls inte, { $milder } avviker eller lämnas öppna och { $cannot_be_said } kan inte avgöras.
cli-check-errors = { $count ->
    [0] Det finns inga fel.
    [one] Det finns ett fel.
   *[other] Det finns { $count } fel.
}
cli-check-without-subject = { $count ->
    [one] En regel hade inget att bedöma i modellen.
   *[other] { $count } regler hade inget att bedöma i modellen.
}
cli-of-all = { $count } av { $all }: { $outcome }
cli-outcome-fails = uppfylls inte
cli-outcome-deviates = avviker
cli-outcome-left_open = lämnas öppet
cli-outcome-worth_noting = att beakta
cli-outcome-cannot_be_said = kan inte avgöras
cli-outcome-waived = godkänd avvikelse
cli-silent-title = Vad dokumenten lämnar osagt
cli-silent = { $count } av { $all } kan inte avgöras
cli-holding-title = Vad som är i sin ordning: här finns inte den brist som regeln är uppkallad efter
cli-with = { $thing } ({ $of })
cli-more = och { $count ->
    [one] en till: { $where }
   *[other] { $count } till: { $where }
}
cli-on-the-pages = på sidorna
cli-report-written = Rapporten finns i { $file }: { $findings ->
    [0] inga iakttagelser.
    [one] en iakttagelse.
   *[other] { $findings } iakttagelser.
}

cli-rule-refused = { $problem }
cli-rules-refused = { $rules ->
    [one] En egen regel underkändes av det skäl som anges här. Alla andra regler är med.
   *[other] { $rules } egna regler underkändes av de skäl som anges här. Alla andra regler är med.
}
cli-waiver-unknown = { $place }: den godkända avvikelsen { $waiver } gäller regeln { $rule }, som inte finns bland reglerna som följer med graphmodel. Om regeln är din egen, ange dess mapp med --rules eller GRAPHMODEL_RULES; utan den täcker avvikelsen ingenting.

cli-rules-rule = Regel
cli-rules-asks = Hittar
cli-rules-judges = Bedömer
cli-rules-severity = Allvar
cli-rule-file = Fil
cli-rule-scope = Gäller
cli-rule-why = Varför
cli-rule-fix = Hur det rättas
cli-rule-basis = Grund
cli-rule-no-basis = ingen bestämmelse; verktygets egen fråga
cli-rule-judges = Bedömer
cli-rule-severity = Allvar
cli-judges-structure = strukturen
cli-judges-record = dokumentationen
cli-judges-structure-long = strukturen: där dokumenten tiger kan det inte avgöras
cli-judges-record-long = dokumentationen: det som dokumenten utelämnar lämnas öppet
cli-severity-error = fel
cli-severity-warning = varning
cli-severity-advice = råd
cli-severity-norm = enligt kravet
cli-severity-provision = enligt bestämmelsen

cli-views-view = Vy
cli-views-answers = Svarar på
cli-views-params = Parametrar
cli-ask-none = Svaret har inga rader.
cli-query-none = Inga rader.
cli-query-truncated = { $rows ->
    [one] Bara den första raden visas; det finns fler. Begränsa frågan.
   *[other] Bara de första { $rows } raderna visas; det finns fler. Begränsa frågan.
}

cli-sheet-rules = Regler
cli-sheet-findings = Iakttagelser
cli-sheet-title = Vad som hittades
cli-sheet-rule = Regel
cli-sheet-outcome = Bedömning
cli-sheet-severity = Allvar
cli-sheet-message = Iakttagelse
cli-sheet-subject = Objekt
cli-sheet-quote = Citat
cli-sheet-certainty = Säkerhet
cli-sheet-place = Plats
cli-sheet-id = Id
cli-sheet-about = Den här bedömningen
cli-sheet-waived = Godkända avvikelser
cli-sheet-norms = Krav utan bedömning
cli-sheet-what = Uppgift
cli-sheet-value = Värde
cli-sheet-as-of = Modellens tidpunkt
cli-sheet-model = Modell
cli-sheet-at = Dag som frågan gäller
cli-sheet-law-at = Dag vars lag följs
cli-sheet-engine = Databasmotor
cli-sheet-version = Version av graphmodel
cli-sheet-judgements = Bedömningar
cli-sheet-errors = Fel
cli-sheet-idle = Godkänd avvikelse utan verkan
cli-sheet-norms-not-told = Anges inte, eftersom bara en del av reglerna bedömdes
cli-sheet-by = Ansvarig för avvikelsen
cli-sheet-until = Godkänd till (dagen ej inräknad)
cli-sheet-because = Skäl till godkännandet
cli-sheet-norm = Krav
cli-sheet-name = Namn
cli-sheet-check = Slag
cli-sheet-reason = Varför inte bedömt
cli-sheet-no_rule = För sådana krav finns ingen regel.
cli-sheet-nothing_to_judge = Det finns en regel, men den hittar inget i modellen att bedöma enligt det här kravet.

cli-chart-written = Bilden finns i { $file }.

cli-connect-uri = Adress
cli-connect-user = Användare
cli-connect-password = Lösenord
cli-connect-database = Databas
cli-connect-access = Rättigheter
cli-connect-own = ditt eget
cli-serving = Sidorna finns på { $url } (Ctrl-C avslutar)
cli-stopped = Databasmotorn i { $folder } är stoppad.
cli-stop-none = Ingen databasmotor är i gång i { $folder }.
