# Kuvien tekstit.

chart-title-path = Päätöspolku: { $matter }
chart-title-structure = Rakenne: { $model }
chart-as-of = tilanne { $date }
chart-as-of-not-stated = tilanne: päivää ei mainita
chart-source = Lähde: { $source }

chart-not-stated = ei mainita
chart-inferred = päätelty
chart-unresolved = ei selviä
chart-stated = mainittu
chart-unidentified = ? ei yksilöity
chart-existence-existing = toiminnassa
chart-existence-proposed = ehdotettu
chart-existence-planned = suunniteltu
chart-existence-ended = päättynyt
chart-existence-not_stated = ei mainita
chart-quote = ”{ $text }”
chart-or = tai
chart-and = ja
chart-which = { $count ->
    [2] tai – kumpi, ei selviä
   *[other] tai – mikä, ei selviä
}
chart-which-warning = { $count ->
    [2] ▲ tai – kumpi, ei selviä
   *[other] ▲ tai – mikä, ei selviä
}

chart-action-prepare = Valmistelee
chart-action-propose = Esittää
chart-action-reconcile = Sovittaa yhteen
chart-action-request_statement = Pyytää lausunnon
chart-action-guide = Linjaa
chart-action-decide = Päättää
chart-action-decide-preliminary = Päättää alustavasti
chart-action-decide-final = Päättää lopullisesti
chart-action-approve = Hyväksyy
chart-action-approve-preliminary = Hyväksyy alustavasti
chart-action-approve-final = Hyväksyy lopullisesti
chart-action-assign = Antaa tehtäväksi
chart-action-appoint = Nimeää
chart-action-not-stated = Toimenpidettä ei mainita
chart-actions-two = { $first } ja { $second }

chart-optional = ◇ ehdollinen
chart-taker-not-stated = tekijää ei mainita
chart-decider-open = ▲ päättäjä jää auki
chart-join-all = { $count ->
    [2] odottaa molempia edeltäviä
   *[other] odottaa kaikkia edeltäviä
}
chart-join-any = yksi edeltävä riittää
chart-bypass = kun vaihetta ei tarvita
chart-bypass-preliminary = kun alustavaa päätöstä ei tarvita
chart-loop = ▲ kehä: palaa aiempaan vaiheeseen
chart-status-planned = suunniteltu
chart-status-made = ✓ tehty
chart-status-returned = palautettu
chart-no-steps = Asian käsittelyvaiheita ei mainita.

chart-parent-not-stated = ylempi toimija: ei mainita
chart-parent-one-of-several = ylempi toimija: ei selviä, mikä vaihtoehdoista
chart-parent-one-of = { $plural ->
    [yes] kuuluvat joihinkin näistä { $count } toimijasta; mihin, ei selviä
   *[no] kuuluu johonkin näistä { $count } toimijasta; mihin, ei selviä
}
chart-parent-circle = ▲ ylempi toimija { $name }: kehä
chart-parent-unsure = kuuluuko tänne, ei selviä
chart-others = Muut toimijat
chart-strand-leader = johtaa: { $name }
chart-strand-leader-not-stated = johtava toimija: ei mainita
chart-side-organising = järjestäjän puoli
chart-side-producing = tuottajan puoli
chart-side-both = järjestäjän ja tuottajan puoli
chart-no-bodies = Toimijoita ei mainita.

chart-legend = Merkinnät
chart-legend-prepares = valmistelee, esittää tai sovittaa yhteen
chart-legend-optional = ehdollinen vaihe
chart-legend-open = päättäjä jää auki
chart-legend-planned = suunniteltu tai ehdotettu toimija
chart-legend-unidentified = ei yksilöity tai ei mainita
chart-legend-inferred = päätelty, ei suoraan mainittu
chart-legend-inferred-parent = päätelty ylempi toimija
chart-legend-unresolved-parent = ei selviä, mikä vaihtoehdoista
chart-legend-unsure-parent = ei selviä, kuuluuko
chart-legend-stack = useita, lukumäärää ei mainita
chart-legend-number = suluissa asiakirjan oma vaihenumero

chart-table-step = Vaihe
chart-table-action = Mitä tehdään
chart-table-taker = Kuka
chart-table-after = Edeltävä vaihe
chart-table-condition = Ehto
chart-table-certainty = Varmuus
chart-table-status = Tila
chart-table-body = Toimija
chart-table-kind = Laji
chart-table-parent = Ylempi toimija
chart-table-strand = Osa-alue
chart-table-existence = Tilanne
chart-table-more = Lisätiedot
chart-first = ensimmäinen
chart-unconditional = ehtoa ei mainita
chart-parent-inferred = { $name } (päätelty)
chart-parent-unresolved = { $name } (ei selviä)
chart-parent-which = { $plural ->
    [yes] jotkin näistä: { $names } – mitkä, ei selviä
   *[no] { $names } – mikä, ei selviä
}

chart-same-as-text = Sama tekstinä
chart-zoom-in = Lähennä
chart-zoom-out = Loitonna
chart-fit = Sovita ikkunaan
chart-keys = Nuolinäppäimet siirtävät kuvaa, + ja − lähentävät ja loitontavat, 0 sovittaa ikkunaan. Ctrl ja hiiren rulla zoomaavat. Napsauta ruutua, niin sen tiedot näkyvät kuvan alla.
chart-picture = Kuva

chart-title-coverage = Kattavuus: { $model }
chart-letter-organiser = J
chart-letter-producer = T
chart-letter-responsible = V
chart-part-organiser = järjestäjä
chart-part-producer = tuottaja
chart-part-responsible = vastuutaho
chart-group-organiser = Järjestäjä
chart-group-producer = Tuottaja
chart-group-responsible = Vastuutaho
chart-key = J järjestäjä · T tuottaja · V vastuutaho
chart-over-reach = Ulottuu henkilöön
chart-not-needed = ei tarvita
chart-possible = mahdollinen
chart-reaches = ✓ henkilöön asti
chart-reaches-beside = ✓ henkilöön asti; puuttuu: { $gap }
chart-breaks-fails = ✕ puuttuu: { $gap }
chart-breaks-cannot_be_said = ? epäselvä: { $gap }
chart-sector-not-stated = Toimialaa ei mainita
chart-part-of-sector = { $sector } ({ $number }/{ $count })
chart-no-duties = Mallin rajauksessa ei ole tehtäviä.
chart-legend-organiser = järjestäjä: vastaa siitä, että tehtävä hoidetaan
chart-legend-producer = tuottaja: tuottaa palvelun
chart-legend-responsible = vastuutaho: järjestäjän toimielin, yksikkö tai virka, joka hoitaa tehtävää
chart-legend-possible = mahdollinen, ei varma
chart-legend-fails = ketju laista henkilöön katkeaa
chart-legend-silent = ei voida todeta
chart-legend-holds = ketju ulottuu henkilöön
chart-table-duty = Tehtävä
chart-table-sector = Toimiala
chart-table-organiser = Järjestäjä
chart-table-producer = Tuottaja
chart-table-responsible = Vastuutaho
chart-table-reach = Ketju laista henkilöön

chart-layer-others = Muut ja viivat
chart-sheet-structure = Rakenne
chart-sheet-table = Taulukko
chart-sheet-visio = Visio
chart-sheet-about = Tietoja
chart-sheet-what = Mikä
chart-sheet-told = Tieto
chart-sheet-title = Otsikko
chart-sheet-at = Ajankohta
chart-sheet-source = Lähteet
chart-sheet-holds = Välilehti { $name }
chart-sheet-structure-holds = Toimijat sen toimijan alla, johon ne kuuluvat. Plus- ja miinusmerkit rivien vasemmalla puolella avaavat ja sulkevat ryhmät. Toimija, jolla on useita mahdollisia ylempiä toimijoita, on ylimmällä tasolla.
chart-sheet-visio-holds = Luettelo Vision ohjattua organisaatiokaavion luontia varten. Reports_To on tyhjä, kun ylempää toimijaa ei ole tai ei selviä, mikä se on. Viimeinen sarake kertoo, mitä ylemmästä toimijasta tiedetään. Jos ohjattu luonti näyttää muita sarakkeita, siirrä tämä välilehti ensimmäiseksi.
chart-sheet-table-holds = Samat tiedot kuin kuvassa, rivi kerrallaan.
chart-sheet-box-solid = Kuvassa ruutu
chart-sheet-box-dashed = Kuvassa katkoviivareunainen ruutu
chart-sheet-box-dotted = Kuvassa pisteviivareunainen ruutu
chart-sheet-box-stack = Kuvassa ruutu, jonka takana on toinen
chart-sheet-line-solid = Kuvassa yhtenäinen viiva
chart-sheet-line-dashed = Kuvassa katkoviiva
chart-sheet-line-dotted = Kuvassa pisteviiva
chart-sheet-mark = Kuvassa merkki { $mark }
chart-sheet-marked = { $look }, merkki { $mark }
