# Tehtävien jakokuvan, rajapintakartan ja jäsenkuvan tekstit.

chart-title-split = Järjestäjät ja tuottajat: { $model }
chart-title-split-of = Järjestäjät ja tuottajat: { $part } ({ $model })
chart-split-head-organiser = Järjestäjä
chart-split-head-producer = Tuottaja
chart-split-head-duty = Tehtävä
chart-split-head-package = Palvelukokonaisuus
chart-split-head-sector = Toimiala
chart-split-no-organiser = järjestäjää ei mainita
chart-split-no-producer = tuottajaa ei mainita
chart-split-no-package = ei palvelukokonaisuutta
chart-split-no-sector = toimialaa ei mainita
chart-split-duties = { $count ->
    [one] { $count } tehtävä
   *[other] { $count } tehtävää
}
chart-split-of = { $said }: { $count }/{ $all }
chart-split-organiser-missing = ✕ järjestäjä puuttuu
chart-split-organiser-unsaid = ? järjestäjää ei mainita
chart-split-organiser-unsure = ? järjestäjästä ei ole varmuutta
chart-split-organiser-several = ▲ päällekkäisiä järjestäjiä
chart-split-organiser-perhaps_several = ? päällekkäin vai ei, ei selviä
chart-split-organiser-shared = jaettu järjestäjien kesken
chart-split-organiser-unneeded = järjestäjää ei tarvita
chart-split-producer-missing = ✕ tuottaja puuttuu
chart-split-producer-unsaid = ? tuottajaa ei mainita
chart-split-producer-unsure = ? tuottajasta ei ole varmuutta
chart-split-producer-unneeded = erillistä tuottajaa ei tarvita
chart-split-in-order = järjestäjä ja tuottaja mainitaan
chart-split-nothing = Mallissa ei ole tehtäviä, joilla pitäisi olla järjestäjä tai tuottaja.
chart-split-left-out = { $count ->
    [one] Kuvassa ei ole { $count } tehtävää, joka on annettu valmistelussa: sillä ei tarvitse olla järjestäjää eikä tuottajaa.
   *[other] Kuvassa ei ole { $count } tehtävää, jotka on annettu valmistelussa: niillä ei tarvitse olla järjestäjää eikä tuottajaa.
}
chart-legend-split-line = järjestää tai tuottaa
chart-legend-split-part = järjestää tai tuottaa osan ryhmän tehtävistä
chart-legend-split-missing = järjestäjä tai tuottaja puuttuu
chart-legend-split-several = päällekkäisiä järjestäjiä
chart-legend-split-unsaid = ei mainita tai ei varmuutta
chart-table-package = Palvelukokonaisuus
chart-table-duties = Tehtäviä
chart-table-remarks = Aukot ja päällekkäisyydet

chart-title-interfaces = Rajapinnat: { $model }
chart-interface-packages = { $recorded ->
    [0] { $count } palvelukokonaisuuden välillä voi olla { $possible } rajapintaa. Yhtään ei ole kirjattu.
   *[other] { $count } palvelukokonaisuuden välillä voi olla { $possible } rajapintaa. Niistä on kirjattu { $recorded }, kirjaamatta on { $left }.
} { $told ->
    [yes] Malli kertoo kaikki rajapinnat, joten muita ei ole.
   *[no] Siitä, onko kirjaamattomalla parilla rajapinta, ei ole tietoa.
}
chart-interface-bodies = { $recorded ->
    [0] { $count } toimijan rajapintoja on tarkasteltava. Niiden välillä voi olla { $possible } rajapintaa. Yhtään ei ole kirjattu.
   *[other] { $count } toimijan rajapintoja on tarkasteltava. Niiden välillä voi olla { $possible } rajapintaa. Niistä on kirjattu { $recorded }, kirjaamatta on { $left }.
} { $told ->
    [yes] Malli kertoo kaikki rajapinnat, joten muita ei ole.
   *[no] Siitä, onko kirjaamattomalla parilla rajapinta, ei ole tietoa.
}
chart-interface-no-places = Mallissa ei ole palvelukokonaisuuksia, ei rajapintoja eikä toimijoita, joiden rajapintoja olisi tarkasteltava.
chart-interface-alone = ei kirjattuja rajapintoja
chart-interface-none = rajapintaa ei ole kirjattu
chart-interface-proposed = ehdotettu
chart-interface-agreed = sovittu
chart-interface-not_stated = sopimista ei mainita
chart-interface-owner = omistaja: { $name }
chart-interface-owner-unsure = ? omistaja ehkä: { $name }
chart-interface-owner-unsaid = ? omistajaa ei mainita
chart-interface-review = tarkistetaan { $date } mennessä
chart-interface-review-unsaid = ? tarkistuspäivää ei mainita
chart-interface-late = ▲ tarkistus myöhässä: { $date }
chart-legend-interface = kirjattu rajapinta
chart-legend-interface-proposed = ehdotettu rajapinta
chart-legend-interface-late = tarkistuspäivä on ohi
chart-legend-interface-owner = omistajaa ei mainita
chart-table-interface = Rajapinta
chart-table-between = Minkä välillä
chart-table-owner = Omistaja
chart-table-review = Tarkistetaan viimeistään

chart-title-members = Jäsenet: { $name }
chart-title-members-of = Jäsenyydet: { $name }
chart-members-count = { $count ->
    [one] Paikkoja on { $count }.
   *[other] Paikkoja on { $count }.
} { $told ->
    [full] Ne on lueteltu kokonaan.
    [partial] Ne on lueteltu vain osittain.
   *[other] Ei mainita, ovatko ne siinä kaikki.
}
chart-members-chair = { $told ->
    [absent] Puheenjohtajaa ei ole.
   *[other] ? Puheenjohtajaa ei mainita.
}
chart-members-no-deputies = Varajäseniä ei ole.
chart-members-no-seats = Toimijalla ei mainita olevan yhtään paikkaa.
chart-members-no-seats-of = { $name }: yhtään paikkaa ei mainita.
chart-members-none = Mallissa ei ole yhtään paikkaa.
chart-members-seats = { $count ->
    [one] { $count } paikka
   *[other] { $count } paikkaa
}
chart-members-role = { $role } ({ $count })
chart-members-role-not-stated = roolia ei mainita
chart-member-vacant = paikka on avoinna
chart-member-unnamed = ? nimeä ei mainita
chart-member-not_stated = ? haltijaa ei mainita
chart-member-unsure = ? tämän päivän tilanne ei ole varma
chart-member-represents = edustaa: { $name }
chart-member-deputy-none = ei varajäsentä
chart-member-deputy-unnamed = ? varajäsenen nimeä ei mainita
chart-member-deputy-pool = yhteiset varajäsenet
chart-member-deputy-not_stated = ? varajäsentä ei mainita
chart-member-deputy-none_personal = ei mainita
chart-legend-member-deputy = henkilökohtainen varajäsen viivan päässä
chart-legend-member-vacant = avoin paikka
chart-legend-member-unsaid = haltijaa tai nimeä ei mainita
chart-legend-member-unsure = ei varmuutta valittuna päivänä
chart-table-role = Rooli
chart-table-holder = Haltija
chart-table-deputy = Varajäsen
chart-table-member-more = Lisätiedot

chart-overlay-findings = havainnot
chart-overlay-findings-none = ei havaintoja
chart-overlay-found = { $count ->
    [one] { $sign } { $count } havainto
   *[other] { $sign } { $count } havaintoa
}
chart-overlay-found-error = ✕ vakavin havainto on virhe
chart-overlay-found-milder = ▲ vakavin havainto on virhettä lievempi
chart-overlay-found-unsaid = ? jokin ei selviä
chart-overlay-side = järjestäjän ja tuottajan puoli
chart-overlay-side-none = ei mainita
chart-overlay-side-organising = ■ järjestäjän puoli
chart-overlay-side-producing = □ tuottajan puoli
chart-overlay-side-both = ◆ järjestäjän ja tuottajan puoli
chart-overlay-side-unsaid = ? puolta ei mainita
chart-overlay-certainty = varmuus
chart-overlay-certainty-none = ei mainita
chart-overlay-certainty-stated = ✓ mainittu
chart-overlay-certainty-inferred = ◇ päätelty
chart-overlay-certainty-unresolved = ? ei selviä
chart-overlay-phase = vaihe
chart-overlay-phase-none = ei mainita
chart-overlay-phase-existing = ● toiminnassa
chart-overlay-phase-planned = ○ suunniteltu
chart-overlay-phase-proposed = ◇ ehdotettu
chart-overlay-phase-ended = − päättynyt
chart-overlay-phase-unsaid = ? vaihetta ei mainita
chart-overlay-phase-from = ○ alkaa { $date }
chart-overlay-phase-until = − päättyi { $date }
chart-overlay-difference = muutokset
chart-overlay-difference-none = ei muutosta
chart-overlay-difference-new = + uusi
chart-overlay-difference-gone = − poistunut
chart-overlay-difference-moved = → siirtynyt
chart-overlay-difference-renamed = » toisen toimijan seuraaja tai uusi nimi
chart-overlay-difference-after = » ennen: { $name }
chart-overlay-difference-from = → siirtynyt; ennen ylempi toimija: { $name }
chart-overlay-since = verrattuna tilanteeseen { $date }
chart-table-overlay-findings = Havainnot
chart-table-overlay-side = Puoli
chart-table-overlay-certainty = Varmuus, tarkemmin
chart-table-overlay-phase = Vaihe valittuna päivänä
chart-table-overlay-difference = Muutos
