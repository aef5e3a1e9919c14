# Spårning från lag till person: kedjans länkar, vad som saknas och hur långt uppgifterna når.

trace-title = Från lag till person
trace-lead = För varje uppgift frågas vilken bestämmelse den grundar sig på, vem som ordnar och producerar den, vem som ansvarar för den och vilken person som bär ansvaret. Kedjan bryts där den första länken saknas.

trace-law-silent = Bestämmelsen anges inte.
trace-law-uncertain = Om bestämmelsen är bindande den valda dagen är osäkert: dess nuvarande ordalydelse är nyare, eller så är grunden osäker.
trace-package-silent = Tjänstehelheten anges inte.
trace-package-uncertain = Uppgiften om tjänstehelheten är osäker.
trace-package-denied = Uppgiften ingår inte i någon tjänstehelhet, trots att modellen anger dem alla.
trace-organiser-silent = Anordnaren anges inte.
trace-organiser-uncertain = Informationen om anordnaren är osäker.
trace-organiser-denied = Anordnare saknas, trots att modellen anger alla anordnare.
trace-producer-silent = Tjänsteproducenten anges inte.
trace-producer-uncertain = Uppgiften om tjänsteproducenten är osäker.
trace-producer-denied = Tjänsteproducent saknas, trots att modellen anger alla tjänsteproducenter.
trace-responsible-silent = Ansvarigt organ anges inte.
trace-responsible-uncertain = Uppgiften om det ansvariga organet är osäker.
trace-responsible-denied = Ansvarigt organ saknas, trots att modellen anger alla ansvar.
trace-responsible-organiser_only = Ansvarig är bara anordnaren som helhet; vilket organ, vilken enhet eller tjänst som sköter uppgiften anges inte.
trace-seat-silent = { $of }: chef eller ordförande anges inte.
trace-seat-uncertain = { $of }: informationen om chefens eller ordförandens plats är osäker.
trace-seat-denied = { $of }: chef eller ordförande saknas.
trace-person-silent = { $of }: innehavaren anges inte.
trace-person-uncertain = { $of }: informationen om innehavaren är osäker.
trace-person-denied = { $of }: ingen innehar platsen.
trace-person-unnamed = { $of }: platsen är tillsatt, men innehavarens namn anges inte.
trace-deputy-silent = { $of }: ersättare anges inte.
trace-deputy-uncertain = { $of }: informationen om ersättaren är osäker.
trace-deputy-denied = { $of }: ersättare saknas.
trace-deputy-unnamed = { $of }: ersättare finns, men namnet anges inte.

trace-law-not_needed = Modellen härleder inte uppgiften ur lag, och ingen bestämmelse anges.
trace-package-not_needed = Uppgiften behöver inte ingå i en tjänstehelhet.
trace-organiser-not_needed = Uppgiften har getts direkt till den som sköter den; ingen anordnare behövs.
trace-producer-not_needed = Uppgiften behöver ingen särskild tjänsteproducent.
trace-deputy-not_needed = Någon personlig ersättare behövs inte.
trace-not_reached = Kedjan når inte hit.

trace-complete = Kedjan når från lagen till en person.
trace-complete-no-law = Kedjan når från uppgiften till en person.

trace-column-duty = Uppgift
trace-column-sector = Sektor
trace-column-act = Lag
trace-column-duties = Uppgifter
trace-column-traced = ✓ Når en person
trace-column-fails = ✕ Bryts
trace-column-silent = ? Kan inte avgöras
trace-column-deputy = Ersättare saknas eller anges inte
trace-column-gap = Utfall
trace-lacks = Saknas
trace-not-needed = behövs inte
trace-head-law = Bestämmelse
trace-head-package = Tjänstehelhet
trace-head-organiser = Anordnare
trace-head-producer = Tjänsteproducent
trace-head-responsible = Ansvarigt organ
trace-head-seat = Chef eller ordförande
trace-head-person = Person
trace-head-deputy = Ersättare
trace-stops = { $hop } { $count }
trace-all = Sammanlagt
trace-none = I modellens avgränsning finns inga uppgifter att spåra. Anteckna uppgifterna i avgränsningen (covers).
trace-by-sector = Per sektor
trace-by-act = Per lag
trace-duties = Uppgifterna och deras kedjor
trace-several-acts = En uppgift som grundar sig på flera lagar står på var och en av deras rader.
trace-possible = möjlig
trace-outside = { $count ->
    [0] Alla uppgifter i förteckningen ingår i modellens avgränsning.
    [one] En uppgift i förteckningen ligger utanför modellens avgränsning. Den spåras inte och ingår inte i talen.
   *[other] { $count } uppgifter i förteckningen ligger utanför modellens avgränsning. De spåras inte och ingår inte i talen.
}
trace-not-in-force = { $count ->
    [one] En uppgift i avgränsningen utelämnas, eftersom dess bestämmelse inte är bindande den valda dagen.
   *[other] { $count } uppgifter i avgränsningen utelämnas, eftersom deras bestämmelser inte är bindande den valda dagen.
}
trace-about-outside = Uppgiften ingår inte i modellens avgränsning.
trace-no-duty = I modellens avgränsning finns ingen uppgift som grundar sig på bestämmelsen.
trace-matters = Ärenden som grundar sig på bestämmelsen
trace-duties-of = Uppgifter som grundar sig på bestämmelsen
trace-words = Bestämmelsen säger
trace-picture = Samma som bild: uppgifter och aktörer
trace-whole = Alla uppgifter i modellen
trace-thing = vad som är känt om uppgiften
trace-provision = vad som är känt om bestämmelsen
