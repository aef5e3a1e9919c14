# Bildernas texter.

chart-title-path = Beslutsväg: { $matter }
chart-title-structure = Struktur: { $model }
chart-as-of = läget den { $date }
chart-as-of-not-stated = läget: datum anges inte
chart-source = Källa: { $source }

chart-not-stated = anges inte
chart-inferred = härlett
chart-unresolved = framgår inte
chart-stated = angivet
chart-unidentified = ? preciseras inte
chart-existence-existing = i verksamhet
chart-existence-proposed = föreslås
chart-existence-planned = planeras
chart-existence-ended = upphört
chart-existence-not_stated = anges inte
chart-quote = ”{ $text }”
chart-or = eller
chart-and = och
chart-which = { $count ->
    [2] eller – vilkendera framgår inte
   *[other] eller – vilken framgår inte
}
chart-which-warning = { $count ->
    [2] ▲ eller – vilkendera framgår inte
   *[other] ▲ eller – vilken framgår inte
}

chart-action-prepare = Bereder
chart-action-propose = Föreslår
chart-action-reconcile = Samordnar
chart-action-request_statement = Begär utlåtande
chart-action-guide = Drar upp riktlinjer
chart-action-decide = Beslutar
chart-action-decide-preliminary = Beslutar preliminärt
chart-action-decide-final = Beslutar slutligt
chart-action-approve = Godkänner
chart-action-approve-preliminary = Godkänner preliminärt
chart-action-approve-final = Godkänner slutligt
chart-action-assign = Ger i uppdrag
chart-action-appoint = Utser
chart-action-not-stated = Åtgärden anges inte
chart-actions-two = { $first } och { $second }

chart-optional = ◇ villkorligt
chart-taker-not-stated = utföraren anges inte
chart-decider-open = ▲ beslutsfattaren lämnas öppen
chart-join-all = { $count ->
    [2] väntar på båda föregående
   *[other] väntar på alla föregående
}
chart-join-any = ett föregående räcker
chart-bypass = när skedet inte behövs
chart-bypass-preliminary = när preliminärt beslut inte behövs
chart-loop = ▲ cirkel: tillbaka till ett tidigare skede
chart-status-planned = planerat
chart-status-made = ✓ utfört
chart-status-returned = återremitterat
chart-no-steps = Ärendets skeden anges inte.

chart-parent-not-stated = överordnad aktör: anges inte
chart-parent-one-of-several = överordnad aktör: framgår inte vilket alternativ
chart-parent-one-of = { $plural ->
    [yes] hör till några av dessa { $count } aktörer; vilka framgår inte
   *[no] hör till någon av dessa { $count } aktörer; vilken framgår inte
}
chart-parent-circle = ▲ överordnad aktör { $name }: cirkel
chart-parent-unsure = framgår inte om aktören hör hit
chart-others = Övriga aktörer
chart-strand-leader = leds av: { $name }
chart-strand-leader-not-stated = ledande aktör: anges inte
chart-side-organising = anordnarens sida
chart-side-producing = tjänsteproducentens sida
chart-side-both = anordnarens och tjänsteproducentens sida
chart-no-bodies = Aktörer anges inte.

chart-legend = Teckenförklaring
chart-legend-prepares = bereder, föreslår eller samordnar
chart-legend-optional = villkorligt skede
chart-legend-open = beslutsfattaren lämnas öppen
chart-legend-planned = aktör som planeras eller föreslås
chart-legend-unidentified = preciseras inte eller anges inte
chart-legend-inferred = härlett, inte direkt angivet
chart-legend-inferred-parent = härledd överordnad aktör
chart-legend-unresolved-parent = framgår inte vilket alternativ
chart-legend-unsure-parent = framgår inte om aktören hör dit
chart-legend-stack = flera, antalet anges inte
chart-legend-number = inom parentes dokumentets egen numrering av skedet

chart-table-step = Skede
chart-table-action = Vad som görs
chart-table-taker = Vem
chart-table-after = Föregående skede
chart-table-condition = Villkor
chart-table-certainty = Säkerhet
chart-table-status = Status
chart-table-body = Aktör
chart-table-kind = Slag
chart-table-parent = Överordnad aktör
chart-table-strand = Delområde
chart-table-existence = Läge
chart-table-more = Mer
chart-first = det första
chart-unconditional = villkor anges inte
chart-parent-inferred = { $name } (härlett)
chart-parent-unresolved = { $name } (framgår inte)
chart-parent-which = { $plural ->
    [yes] några av dessa: { $names } – vilka framgår inte
   *[no] { $names } – vilken framgår inte
}

chart-same-as-text = Samma som text
chart-zoom-in = Zooma in
chart-zoom-out = Zooma ut
chart-fit = Anpassa till fönstret
chart-keys = Piltangenterna flyttar bilden, + och − zoomar in och ut, 0 anpassar till fönstret. Ctrl och mushjulet zoomar. Klicka på en ruta så visas dess uppgifter under bilden.
chart-picture = Bild

chart-title-coverage = Täckning: { $model }
chart-letter-organiser = A
chart-letter-producer = P
chart-letter-responsible = S
chart-part-organiser = anordnare
chart-part-producer = tjänsteproducent
chart-part-responsible = ansvarigt organ
chart-group-organiser = Anordnare
chart-group-producer = Tjänsteproducent
chart-group-responsible = Ansvarigt organ
chart-key = A anordnare · P tjänsteproducent · S ansvarigt organ
chart-over-reach = Når en person
chart-not-needed = behövs inte
chart-possible = möjlig
chart-reaches = ✓ når en person
chart-reaches-beside = ✓ når en person; saknas: { $gap }
chart-breaks-fails = ✕ saknas: { $gap }
chart-breaks-cannot_be_said = ? oklart: { $gap }
chart-sector-not-stated = Sektorn anges inte
chart-part-of-sector = { $sector } ({ $number }/{ $count })
chart-no-duties = I modellens avgränsning finns inga uppgifter.
chart-legend-organiser = anordnare: svarar för att uppgiften sköts
chart-legend-producer = tjänsteproducent: producerar tjänsten
chart-legend-responsible = ansvarigt organ: det organ, den enhet eller den tjänst hos anordnaren som sköter uppgiften
chart-legend-possible = möjlig, inte säker
chart-legend-fails = kedjan från lag till person bryts
chart-legend-silent = kan inte avgöras
chart-legend-holds = kedjan når en person
chart-table-duty = Uppgift
chart-table-sector = Sektor
chart-table-organiser = Anordnare
chart-table-producer = Tjänsteproducent
chart-table-responsible = Ansvarigt organ
chart-table-reach = Kedjan från lag till person

chart-layer-others = Övriga och linjer
chart-sheet-structure = Struktur
chart-sheet-table = Tabell
chart-sheet-visio = Visio
chart-sheet-about = Om filen
chart-sheet-what = Vad
chart-sheet-told = Uppgift
chart-sheet-title = Rubrik
chart-sheet-at = Tidpunkt
chart-sheet-source = Källor
chart-sheet-holds = Bladet { $name }
chart-sheet-structure-holds = Aktörerna under den aktör som de hör till. Plus- och minustecknen till vänster om raderna öppnar och stänger grupperna. En aktör med flera möjliga överordnade aktörer står på den högsta nivån.
chart-sheet-visio-holds = En lista för guiden för organisationsscheman i Visio. Reports_To är tom när det inte finns någon överordnad aktör eller när det inte framgår vilken den är. Den sista kolumnen berättar vad man vet om den överordnade aktören. Om guiden visar andra kolumner, flytta detta blad först.
chart-sheet-table-holds = Samma uppgifter som i bilden, rad för rad.
chart-sheet-box-solid = I bilden: ruta
chart-sheet-box-dashed = I bilden: ruta med streckad kant
chart-sheet-box-dotted = I bilden: ruta med prickad kant
chart-sheet-box-stack = I bilden: ruta med en annan bakom
chart-sheet-line-solid = I bilden: heldragen linje
chart-sheet-line-dashed = I bilden: streckad linje
chart-sheet-line-dotted = I bilden: prickad linje
chart-sheet-mark = I bilden: märket { $mark }
chart-sheet-marked = { $look }, märket { $mark }
