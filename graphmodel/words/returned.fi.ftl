# Palautunut kaavio: sivu, jolla ihmisten muuttama tiedosto luetaan, ja se, mitä siitä jäi ymmärtämättä.

returned-title = Palautunut kaavio
returned-menu = Muokattu kaavio takaisin: mitä siinä ehdotetaan (PPTX, DRAWIO)
returned-menu-do = Lue kaavio
returned-lead = Kun joku on muuttanut täältä tallennettua rakennekaaviota PowerPointissa tai draw.io-ohjelmassa, lue tiedosto tähän. Näet luettelona, mitä siinä ehdotetaan: uusia nimiä, siirtoja toisen toimijan alle, poistoja ja lisäyksiä. Siirto luetaan yhdysviivasta, ei laatikon paikasta: jos laatikko on vain vedetty muualle, siirtoa ei huomata.
returned-choose = Palautunut tiedosto
returned-another = Lue toinen tiedosto
returned-show = Näytä ehdotukset
returned-about = PPTX- tai DRAWIO-tiedosto, enintään { $megabytes } megatavua. Malli ei muutu, eikä tiedostoa tallenneta palvelimelle.
returned-the-file = Tiedosto
returned-nothing-done = Mallia ei ole muutettu, eikä tiedostoa tallennettu palvelimelle.
returned-open = { $count ->
    [one] Yksi muutos, jonka malli sallii
   *[other] { $count } muutosta, jotka malli sallii
}
returned-hindered = { $count ->
    [one] Yksi muutos, jota ei voida tehdä
   *[other] { $count } muutosta, joita ei voida tehdä
}
returned-done = { $count ->
    [one] Yksi muutos, joka mallissa jo on
   *[other] { $count } muutosta, jotka mallissa jo ovat
}
returned-not-read = Mitä tiedostosta ei voitu lukea
returned-passed = Sivu { $page }: tekstiä ”{ $text }” ei tulkittu toimijaksi. Jos se on toimija, yhdistä se viivalla ylempään toimijaan.
returned-passed-line = Sivu { $page }: viiva ei ole kiinni laatikossa molemmista päistään, joten se ei kerro mitään.
returned-more = { $count } muuta
returned-how = Näin muutokset tehdään
returned-how-open = Muutokset tekee mallin ylläpitäjä koneella, jolla malli on, tällä komennolla. Kaikki tehdään kerralla tai ei mitään.
returned-how-hindered = Muutokset tehdään kaikki kerralla tai ei mitään. Poista siis ensin esteet: korjaa kaaviota tai mallia. Sen jälkeen mallin ylläpitäjä tekee muutokset koneella, jolla malli on, tällä komennolla.
returned-list-csv = Tallenna luettelo (CSV)
returned-list-json = Tallenna luettelo ohjelmille (JSON)
returned-column-number = Nro
returned-column-proposal = Ehdotus
returned-column-hindrance = Este
returned-column-id = Toimijan tunnus
returned-refused = Tiedostoa ei voitu lukea takaisin
returned-too-large = Tiedostosta luetaan enintään { $megabytes } megatavua. Poista esityksestä suuret kuvat, tai lue tiedosto omalla koneella komennolla graphmodel returned.
returned-check = Edellä sanotaan englanniksi, mitä löytyi ja mitä tehdä. Tarkista, että
returned-check-drawn = tiedosto on rakennekaavio, joka on tallennettu täältä tai komennolla graphmodel chart
returned-check-ending = tiedosto on tallennettu muodossa .pptx tai .drawio
returned-check-password = tiedostolla ei ole salasanaa
returned-check-pasted = muutokset on tehty siihen tiedostoon, joka täältä saatiin, eikä laatikoita ole siirretty uuteen esitykseen.
