# Sivujen tekstit.

web-skip = Siirry sisältöön
web-nav = Päävalikko
web-languages = Kieli
web-crumbs = Olet täällä
web-models = Mallit
web-rules = Säännöt
web-search = Hae
web-search-label = Hae nimellä kaikista malleista
web-search-placeholder = Toimija, henkilö, tehtävä, pykälä

web-models-lead = Jokainen malli kertoo, mitä sen asiakirjat sanovat toimijoista, tehtävistä ja päätöspoluista, ja mitä ne jättävät sanomatta.
web-kind-region = alue
web-kind-scenario = vaihtoehto
web-kind-catalogue = tehtäväluettelo
web-as-of = tilanne { $date }
web-sources-count = { $count ->
    [one] lähde
   *[other] lähteet
}
web-no-sources = lähteitä ei mainita
web-nothing-judged = Mikään sääntö ei koske tätä mallia.
web-no-models = Varastossa ei ole vielä malleja. Lataa ensimmäinen komennolla:

web-milder = poikkeaa tai jää auki
web-head-holds = ✓ kunnossa
web-head-fails = ✕ ▲ puute tai avoin
web-head-unsaid = ? ei voida todeta
web-in-order = kunnossa
web-lacking = puute
web-open = poikkeama tai avoin
web-named-for = Kukin sääntö on nimetty sen puutteen mukaan, jota se etsii: ”kunnossa” tarkoittaa, että puutetta ei ole.
web-named-for-one = Säännön nimi on se puute, jota sääntö etsii: ”kunnossa” tarkoittaa, että puutetta ei ole.
web-rule-broken = Sääntöä ”{ $rule }” ei voitu arvioida, koska sen tiedosto on viallinen. Luvuissa ovat muut säännöt.
web-how-counted = Miten luvut syntyvät
web-how-counted-long = Jokainen sääntö arvioi ne kohteet, joita se koskee, ja antaa kullekin yhden kolmesta vastauksesta.
web-silence = Useimmat säännöt kysyvät, miten asiat ovat: jos asiakirja ei kerro sitä, vastaus on ”? ei voida todeta”. Muutamat kysyvät, onko asia kirjattu: jos ei ole, vastaus on ”▲ jää auki”.
web-all-rules = Kaikki säännöt ja luvut
web-findings = Havainnot
web-no-findings = Kaikki, mitä säännöt arvioivat, täyttyy.
web-no-findings-here = Ei havaintoja.
web-no-findings-by-law = Kaikki, mitä tämän säännöksen mukaan arvioidaan, on kunnossa.
web-nothing-by-law = Missään mallissa ei ole tämän säännöksen mukaan arvioitavaa.
web-show-all = Näytä kaikki { $count }
web-rule = Sääntö

web-has-body = { $count ->
    [one] { $count } toimija
   *[other] { $count } toimijaa
}
web-has-seat = { $count ->
    [one] { $count } paikka
   *[other] { $count } paikkaa
}
web-has-person = { $count ->
    [one] { $count } henkilö
   *[other] { $count } henkilöä
}
web-has-task = { $count ->
    [one] { $count } tehtävä
   *[other] { $count } tehtävää
}
web-has-matter = { $count ->
    [one] { $count } asia
   *[other] { $count } asiaa
}
web-has-provision = { $count ->
    [one] { $count } säännös
   *[other] { $count } säännöstä
}
web-has-covered = { $count ->
    [one] { $count } tehtävä rajauksessa
   *[other] { $count } tehtävää rajauksessa
}
web-about-model = mallin omat tiedot

web-tabs = Mallin näkymät
web-no-path = Asiakirjat eivät kerro yhdenkään asian päätöspolkua, joten mallissa ei ole välilehteä ”Päätöspolku”.
web-tab-structure = Rakenne
web-tab-path = Päätöspolku
web-tab-split = Järjestäjä ja tuottaja
web-tab-interfaces = Rajapinnat
web-tab-coverage = Kattavuus
web-tab-members = Jäsenet
web-tab-duties = Tehtävät
web-tab-trace = Laista henkilöön
web-tab-views = Kysymykset
web-tab-sources = Lähteet
web-tab-rules = Säännöt ja luvut
web-choose-matter = Asia
web-choose-package = Palvelukokonaisuus
web-choose-package-all = Kaikki kokonaisuudet
web-choose-sector = Toimiala
web-choose-sector-all = Kaikki toimialat
web-choose-overlay = Merkitse kuvaan
web-choose-overlay-all = Ei lisämerkintöjä
web-choose-since = Verrattava päivä
web-choose-body = Toimija
web-choose-body-all = Valitse toimija
web-choose-person = Henkilö
web-choose-person-all = Valitse henkilö
web-show = Näytä
web-zoom-in = Lähennä
web-zoom-out = Loitonna
web-fit = Sovita ikkunaan
web-canvas-search = Etsi kuvasta
web-canvas-waiting = Kuvaa haetaan.
web-canvas-none = Kuvassa ei ole tämän nimistä.
web-canvas-locate = Näytä kuvassa
web-canvas-move = Siirrä kuvaa
web-canvas-left = Siirrä vasemmalle
web-canvas-right = Siirrä oikealle
web-canvas-up = Siirrä ylös
web-canvas-down = Siirrä alas
web-canvas-open = Avaa sivu
web-canvas-keys = Nuolinäppäimillä siirrytään toimijasta toiseen, vaihtonäppäimellä ja nuolella siirretään kuvaa. Näppäimet + ja − muuttavat kokoa, 0 näyttää koko kuvan, Enter avaa valitun toimijan sivun ja Esc poistaa valinnan. Rulla muuttaa kokoa, kun kuva on valittuna.
web-download-html = Liikuteltava kuva (HTML), voi lähettää sähköpostissa
web-download-svg = Kuva (SVG)
web-download-json = Kuva tietoina ohjelmille (JSON)
web-download-csv = Lataa taulukkolaskentaan (CSV)
web-same-as-text = Sama tekstinä
web-show-query = Näytä kysely
web-query-about = Kysely { $name } on tiedostossa, jonka voi liittää sellaisenaan graafitietokannan omaan työkaluun.
web-all-views = Kaikki kysymykset
web-views-lead = Kysymyksiä, joihin malli vastaa taulukolla.
web-no-views = Tähän ei ole vielä kysymyksiä.
web-no-rows = Ei rivejä: mallissa ei ole tästä tietoja.
web-id = tunnus: { $id }
web-no-rows-short = ei rivejä
web-silent-columns = Ei mainita millään rivillä: { $columns }.
web-findings-here = Tästä asiasta
web-findings-elsewhere = Muualla mallissa
web-no-findings-of-matter = Tämän asian vaiheista ja toimijoista ei ole havaintoja.
web-filter = Rajaa rivejä
web-rows-name = Rajaa nimellä
web-rows-before = Edelliset rivit
web-rows-next = Seuraavat rivit
web-rows-whole = Koko taulukko tiedostona:
web-sources-lead = Asiakirjat, joihin mallin tiedot perustuvat. Lähteen sivulla näkyy rivi riviltä, mitä malli on siitä ottanut.
web-undated = päiväystä ei mainita
web-passages-count = { $count ->
    [one] { $count } lainaus
   *[other] { $count } lainausta
}
web-facts-count = { $count ->
    [one] { $count } tieto
   *[other] { $count } tietoa
}
web-facts-about = { $count } tietoa { $things } kohteesta
web-no-text = teksti ei ole käsillä
web-no-text-long = Lähteen teksti ei ole käsillä. Alla ovat siitä otetut lainaukset.

web-line = rivi { $line }
web-lines = rivit { $line }
web-in-source = lähteessä
web-source = lähde
web-states-value = sanoo: { $value }
web-facts = Mitä tiedetään
web-name-missing = nimeä ei mainita suomeksi
web-in-pictures = Kuvissa
web-path-of = Päätöspolku: { $matter }
web-about-source = lähteen omat tiedot
web-source-lead = Korostettu kohta on lainaus, johon jokin mallin tieto perustuu. Vieressä on, mitä siitä on päätelty tai todettu.
web-quotations = Lainaukset
web-without-place = Lainaukset, joiden paikkaa ei mainita
web-and-others = { $count ->
    [one] ja { $count } muu
   *[other] ja { $count } muuta
}

web-rules-not-here = { $count ->
    [one] Yksi sääntö, joka ei koske mitään tässä mallissa
   *[other] { $count } sääntöä, jotka eivät koske mitään tässä mallissa
}
web-rules-lead = Säännöt, joilla mallit arvioidaan. Kukin kertoo, mitä se kysyy, miksi ja millä perusteella.
web-no-rules = Sääntöjä ei ole.
web-by-model = Malleittain
web-no-subjects = Sääntö ei koske mitään tässä mallissa.
web-none = Ei yhtään.
web-about-rule = Säännöstä
web-judges = Mitä sääntö kysyy
web-judges-structure = Miten asiat ovat. Jos asiakirja ei kerro sitä, vastaus on ”? ei voida todeta”.
web-judges-record = Onko asia kirjattu. Jos ei ole, vastaus on ”▲ jää auki”.
web-severity = Vakavuus
web-basis = Peruste
web-no-basis = perustetta ei mainita
web-fix = Miten korjataan

web-search-title = Haku: { $query }
web-search-lead = Kirjoita nimi tai sen alku. Isot kirjaimet ja ä:n, ö:n tai å:n pisteet eivät vaikuta.
web-search-none = Mitään ei löytynyt. Kokeile lyhyempää alkua tai toista kirjoitusasua.
web-search-count = { $count ->
    [one] { $count } kohde löytyi
   *[other] { $count } kohdetta löytyi
}
web-also-written = kirjoitetaan myös ”{ $text }”

web-to-models = Kaikki mallit
web-to-search = Haku
web-problem-not-found = Sivua ei löydy
web-problem-not-found-do = Tarkista osoite, tai etsi nimellä. Malli on voitu poistaa tai nimetä uudelleen.
web-problem-method-not-allowed = Tätä ei voi tehdä täällä
web-problem-method-not-allowed-do = Sivut ja rajapinta ovat vain lukemista varten. Käytä menetelmää GET.
web-problem-unknown-host = Palvelin ei vastaa tällä nimellä
web-problem-unknown-host-do = Avaa palvelu nimellä, jonka sen ylläpitäjä on antanut. Omalla koneella käy http://127.0.0.1. Ylläpitäjä lisää nimen valitsimella graphmodel serve --name.
web-problem-invalid-request = Pyyntö ei kelpaa
web-problem-invalid-request-do = Tarkista osoitteen kysymysmerkin jälkeinen osa.
web-problem-usage = Pyynnön arvo ei kelpaa
web-problem-usage-do = Tarkista päivä (esimerkiksi 2018-01-31) ja muut arvot osoitteesta.
web-problem-input = Pyyntö ei kelpaa
web-problem-input-do = Korjaa alla mainittu kohta ja yritä uudelleen.
web-problem-too-large = Tiedosto on liian suuri
web-problem-too-large-do = Lähetä pienempi tiedosto. Enimmäiskoko sanotaan alla.
web-problem-conflict = Varaston sisältö estää tämän
web-problem-conflict-do = Muuta ensin sitä, mihin alla viitataan.
web-problem-query-file = Kyselytiedosto on viallinen
web-problem-query-file-do = Palvelun ylläpitäjän on korjattava alla mainittu tiedosto.
web-problem-query-timeout = Vastaus kesti liian kauan
web-problem-query-timeout-do = Yritä hetken kuluttua uudelleen.
web-problem-store = Varastoon ei saada yhteyttä
web-problem-store-do = Yritä hetken kuluttua uudelleen. Jos tämä toistuu, kerro palvelun ylläpitäjälle.
web-problem-internal = Jokin meni vikaan
web-problem-internal-do = Yritä uudelleen. Jos tämä toistuu, kerro palvelun ylläpitäjälle, mitä teit.

web-of-body = { $count ->
    [one] { $count } toimija { $of }
   *[other] { $count } toimijaa { $of }
}
web-of-seat = { $count ->
    [one] { $count } paikka { $of }
   *[other] { $count } paikkaa { $of }
}
web-of-person = { $count ->
    [one] { $count } henkilö { $of }
   *[other] { $count } henkilöä { $of }
}
web-of-task = { $count ->
    [one] { $count } tehtävä { $of }
   *[other] { $count } tehtävää { $of }
}
web-of-matter = { $count ->
    [one] { $count } asia { $of }
   *[other] { $count } asiaa { $of }
}
web-of-step = { $count ->
    [one] { $count } vaihe { $of }
   *[other] { $count } vaihetta { $of }
}
web-of-norm = { $count ->
    [one] { $count } vaatimus { $of }
   *[other] { $count } vaatimusta { $of }
}
web-of-strand = { $count ->
    [one] { $count } osa-alue { $of }
   *[other] { $count } osa-aluetta { $of }
}
web-of-servicepackage = { $count ->
    [one] { $count } palvelukokonaisuus { $of }
   *[other] { $count } palvelukokonaisuutta { $of }
}
web-of-interface = { $count ->
    [one] { $count } rajapinta { $of }
   *[other] { $count } rajapintaa { $of }
}
web-of-deliverable = { $count ->
    [one] { $count } tuotos { $of }
   *[other] { $count } tuotosta { $of }
}
web-of-thing = { $count ->
    [one] { $count } kohde { $of }
   *[other] { $count } kohdetta { $of }
}
web-rests-on = { $count ->
    [one] Säännös, johon sääntö nojaa
   *[other] Säännökset, joihin sääntö nojaa
}
web-rules-on-it = Säännöt, jotka nojaavat säännökseen
web-binds = Ketä sitoo
web-from-day = { $day } alkaen
web-law-aids = Ehdot ja poikkeukset (lukuapu, englanniksi)
web-aid-who = Ketä koskee
web-aid-conditions = Ehdot
web-aid-exceptions = Poikkeukset
web-aid-note = Huomautus
