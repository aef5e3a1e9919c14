# Komentorivin tekstit.

cli-busy-reading = Luetaan
cli-busy-storing = Viedään tietokantaan
cli-busy-judging = Arvioidaan
cli-busy-drawing = Piirretään
cli-busy-starting = Käynnistetään

cli-as-of = { $model }, tilanne { $date }
cli-asked-at = kysytty ajankohta { $date }
cli-record-ends = tiedot päättyvät { $date }
cli-check-nothing = Millään säännöllä ei ole tässä mallissa arvioitavaa.
cli-line = rivi { $at }
cli-quoted = ”{ $quote }” ({ $place })
cli-source-not-stated = lähdettä ei mainita
cli-stated = todettu
cli-inferred = päätelty
cli-unresolved = tulkinnanvarainen

cli-new-written = { $file } on kirjoitettu. Muokkaa sitä ja anna sitten komento: graphmodel check { $file }
cli-loaded = { $model }: { $nodes ->
    [one] yksi alkio
   *[other] { $nodes } alkiota
}, { $relations ->
    [one] yksi suhde
   *[other] { $relations } suhdetta
}
cli-telling-id = { $place }: tunnus { $id } paljastaa yksityishenkilön nimen.
cli-telling-ids-do = { $count ->
    [one] Tunnus näkyy verkkosivuilla, vaikka nimi on niiltä piilotettu. Vaihda tilalle tunnus, joka ei paljasta nimeä, esimerkiksi jasen-1.
   *[other] Tunnukset näkyvät verkkosivuilla, vaikka nimet on niiltä piilotettu. Vaihda tilalle tunnukset, jotka eivät paljasta nimiä, esimerkiksi jasen-1.
}
cli-models-none = Tietokanta on tyhjä. Lataa malli: graphmodel load POLKU
cli-models-model = Malli
cli-models-name = Nimi
cli-models-as-of = Tilanne
cli-models-nodes = Alkioita
cli-models-relations = Suhteita
cli-dumped = { $model } on kirjoitettu kansioon { $folder }: { $count ->
    [one] yksi tiedosto.
   *[other] { $count } tiedostoa.
}
cli-drop-question = Poistetaanko { $model } ({ $name }) ja sen alkiot ({ $nodes }) tietokannasta?
cli-drop-kept = { $model } jätettiin ennalleen.
cli-dropped = { $model } on poistettu tietokannasta.

cli-check-rule = Puute, jota sääntö etsii
cli-check-holds = ✓ Kunnossa
cli-check-fails = Ei täyty tai jää auki
cli-check-cannot-be-said = ? Ei voida todeta
cli-check-waived = Hyväksytty
cli-n-of-all = { $count }/{ $all }
cli-check-sum = Arvioita on { $all }: täyttyy { $holds }, ei täyty { $fails }, poikkeaa tai jää auki { $milder }, ei voida todeta { $cannot_be_said }.
cli-check-errors = { $count ->
    [0] Virheitä ei ole.
    [one] Virheitä on yksi.
   *[other] Virheitä on { $count }.
}
cli-check-without-subject = { $count ->
    [one] Yhdellä säännöllä ei ollut tässä mallissa arvioitavaa.
   *[other] { $count } säännöllä ei ollut tässä mallissa arvioitavaa.
}
cli-of-all = { $count }/{ $all }: { $outcome }
cli-outcome-fails = ei täyty
cli-outcome-deviates = poikkeaa
cli-outcome-left_open = jää auki
cli-outcome-worth_noting = huomioitavaa
cli-outcome-cannot_be_said = ei voida todeta
cli-outcome-waived = hyväksytty poikkeama
cli-silent-title = Mitä asiakirjat jättävät sanomatta
cli-silent = { $count }/{ $all } kohteesta ei voida todeta
cli-holding-title = Mikä on kunnossa: näissä ei ole puutetta, jonka mukaan sääntö on nimetty
cli-with = { $thing } ({ $of })
cli-more = ja vielä { $count ->
    [one] yksi: { $where }
   *[other] { $count }: { $where }
}
cli-on-the-pages = sivuilla
cli-report-written = Raportti on tiedostossa { $file }: { $findings ->
    [0] ei havaintoja.
    [one] yksi havainto.
   *[other] { $findings } havaintoa.
}

cli-rule-refused = { $problem }
cli-rules-refused = { $rules ->
    [one] Yksi oma sääntö hylättiin tässä kerrotusta syystä. Kaikki muut säännöt ovat mukana.
   *[other] { $rules } omaa sääntöä hylättiin tässä kerrotuista syistä. Kaikki muut säännöt ovat mukana.
}
cli-waiver-unknown = { $place }: hyväksytty poikkeama { $waiver } koskee sääntöä { $rule }, jota ei ole graphmodelin mukana tulevissa säännöissä. Jos sääntö on oma, anna sen kansio valitsimella --rules tai muuttujassa GRAPHMODEL_RULES; ilman sitä poikkeama ei kata mitään.

cli-rules-rule = Sääntö
cli-rules-asks = Löytää
cli-rules-judges = Arvioi
cli-rules-severity = Vakavuus
cli-rule-file = Tiedosto
cli-rule-scope = Mitä koskee
cli-rule-why = Miksi
cli-rule-fix = Miten korjataan
cli-rule-basis = Peruste
cli-rule-no-basis = ei säännöstä; työkalun oma kysymys
cli-rule-judges = Arvioi
cli-rule-severity = Vakavuus
cli-judges-structure = rakennetta
cli-judges-record = kirjausta
cli-judges-structure-long = rakennetta: mistä asiakirjat vaikenevat, siitä ei voida todeta
cli-judges-record-long = kirjausta: minkä asiakirjat jättävät pois, se jää auki
cli-severity-error = virhe
cli-severity-warning = varoitus
cli-severity-advice = ohje
cli-severity-norm = vaatimuksen mukaan
cli-severity-provision = säännöksen mukaan

cli-views-view = Näkymä
cli-views-answers = Vastaa
cli-views-params = Parametrit
cli-ask-none = Vastauksessa ei ole rivejä.
cli-query-none = Ei rivejä.
cli-query-truncated = { $rows ->
    [one] Vain ensimmäinen rivi näytetään; niitä on enemmän. Rajaa kyselyä.
   *[other] Vain { $rows } ensimmäistä riviä näytetään; niitä on enemmän. Rajaa kyselyä.
}

cli-sheet-rules = Säännöt
cli-sheet-findings = Havainnot
cli-sheet-title = Mitä löytyi
cli-sheet-rule = Sääntö
cli-sheet-outcome = Arvio
cli-sheet-severity = Vakavuus
cli-sheet-message = Havainto
cli-sheet-subject = Kohde
cli-sheet-quote = Lainaus
cli-sheet-certainty = Varmuus
cli-sheet-place = Paikka
cli-sheet-id = Tunnus
cli-sheet-about = Tämä arviointi
cli-sheet-waived = Hyväksytyt poikkeamat
cli-sheet-norms = Vaatimukset ilman arviota
cli-sheet-what = Tieto
cli-sheet-value = Arvo
cli-sheet-as-of = Mallin ajankohta
cli-sheet-model = Malli
cli-sheet-at = Päivä, jota kysymys koskee
cli-sheet-law-at = Päivä, jonka lakia noudatetaan
cli-sheet-engine = Tietokantamoottori
cli-sheet-version = Graphmodelin versio
cli-sheet-judgements = Arvioita
cli-sheet-errors = Virheitä
cli-sheet-idle = Hyväksytty poikkeama, jolla ei ole vaikutusta
cli-sheet-norms-not-told = Ei kerrota, koska vain osa säännöistä arvioitiin
cli-sheet-by = Vastuun ottaa
cli-sheet-until = Hyväksytty päivään (ei mukaan lukien)
cli-sheet-because = Hyväksynnän syy
cli-sheet-norm = Vaatimus
cli-sheet-name = Nimi
cli-sheet-check = Laji
cli-sheet-reason = Miksi ei arvioitu
cli-sheet-no_rule = Tällaisille vaatimuksille ei ole sääntöä.
cli-sheet-nothing_to_judge = Sääntö on, mutta se ei löydä mallista mitään arvioitavaa tämän vaatimuksen mukaan.

cli-chart-written = Kuva on tiedostossa { $file }.

cli-connect-uri = Osoite
cli-connect-user = Käyttäjä
cli-connect-password = Salasana
cli-connect-database = Tietokanta
cli-connect-access = Oikeudet
cli-connect-own = oma
cli-serving = Sivut ovat osoitteessa { $url } (Ctrl-C lopettaa)
cli-stopped = Kansion { $folder } tietokantamoottori on pysäytetty.
cli-stop-none = Kansiossa { $folder } ei ole käynnissä tietokantamoottoria.
