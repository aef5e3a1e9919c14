# Neljä näkökulmaa: asiakas, henkilöstö, talous ja vaikuttavuus.

viewpoints-title = Miltä rakenne näyttää neljästä näkökulmasta?
viewpoints-question = Mitä mallista voidaan laskea asiakkaan, henkilöstön, talouden ja vaikuttavuuden kannalta, mitä ei tiedetä, ja onko vaaditut tarkastelut tehty?
viewpoints-range = { $unsure ->
    [0] {""}
   *[other] { $open ->
        [0] { " " }Luku voi olla enintään { $most }, sillä { $unknown ->
            [one] yhdestä kohteesta
           *[other] { $unknown } kohteesta
        } tätä ei voida todeta.
       *[other] { " " }Luku voi olla suurempi, sillä malli ei väitä kertovansa kaikkea.
    }
}
viewpoints-named = { $count ->
    [0] .
   *[other] : { $things }.
}
viewpoints-states = { $done_count ->
    [0] {""}
   *[other] { " " }Tarkasteltu: { $done }.
}{ $planned_count ->
    [0] {""}
   *[other] { " " }Suunniteltu: { $planned }.
}{ $unsure_count ->
    [0] {""}
   *[other] { " " }Epävarmaa: { $unsure }.
}{ $missing_count ->
    [0] {""}
   *[other] { " " }Ei mainita: { $missing }.
}

viewpoints-client_producers = Asiakas: tuottajia kokonaisuutta kohti
viewpoints-client_producers-question = Kuinka monta eri tuottajaa saman palvelukokonaisuuden asiakas voi kohdata? Lasketaan kokonaisuuden tehtävien eri tuottajat.
viewpoints-client_producers-measured = { $of }: { $value ->
    [0] tuottajia ei mainita
    [one] yksi tuottaja
   *[other] { $value } tuottajaa
}{ viewpoints-named }{ viewpoints-range }
viewpoints-client_producers-none = { $of }: kokonaisuuden tehtäviä ei mainita, joten tuottajia ei voida laskea.
viewpoints-client_producers-no_packages = Malli ei kerro palvelukokonaisuuksista, joten tuottajia ei voida laskea niitä kohti.

viewpoints-client_handovers = Asiakas: siirtymiä organisaatiosta toiseen
viewpoints-client_handovers-question = Kuinka monessa kokonaisuuden tehtävässä asiakas siirtyy toiseen organisaatioon? Lasketaan tehtävät, joilla on tuottaja vastuutahon oman organisaation ulkopuolella.
viewpoints-client_handovers-measured = { $of }: tehtäviä on { $inputs }, ja { $value ->
    [0] yhdelläkään ei ole tuottajaa
    [one] yhdellä on tuottaja
   *[other] { $value } tehtävällä on tuottaja
} vastuutahon oman organisaation ulkopuolella.{ viewpoints-range }
viewpoints-client_handovers-none = { $of }: kokonaisuuden tehtäviä ei mainita, joten siirtymiä ei voida laskea.
viewpoints-client_handovers-no_packages = Malli ei kerro palvelukokonaisuuksista, joten siirtymiä ei voida laskea niitä kohti.

viewpoints-client_unpackaged = Asiakas: tehtävät ilman kokonaisuutta
viewpoints-client_unpackaged-question = Kuinka moni tehtävä ei kuulu mihinkään palvelukokonaisuuteen? Lasketaan ne lakisääteiset palvelutehtävät, joita ei ole koottu mihinkään kokonaisuuteen.
viewpoints-client_unpackaged-measured = Koottavia tehtäviä on { $inputs }, ja { $value ->
    [0] { $unsure ->
        [0] jokainen kuuluu johonkin palvelukokonaisuuteen
       *[other] yhdenkään ei tiedetä jääneen kokonaisuuksien ulkopuolelle
    }
    [one] yksi ei kuulu mihinkään palvelukokonaisuuteen
   *[other] { $value } ei kuulu mihinkään palvelukokonaisuuteen
}{ viewpoints-named }{ viewpoints-range }
viewpoints-client_unpackaged-none = Mallissa ei ole tehtäviä, jotka pitäisi koota palvelukokonaisuuksiin.

viewpoints-staff_seats = Henkilöstö: edustus valmistelussa ja päätöksenteossa
viewpoints-staff_seats-question = Kuinka monessa valmistelevassa tai päättävässä toimijassa henkilöstöllä on edustaja? Lasketaan ne ryhmät sekä asioita valmistelevat ja ratkaisevat toimijat, joissa on henkilöstön edustajan paikka.
viewpoints-staff_seats-measured = Valmistelevia ja päättäviä toimijoita on { $inputs }. { $value ->
    [0] Henkilöstön edustajaa ei mainita yhdessäkään
    [one] Henkilöstöllä on edustaja yhdessä niistä
   *[other] Henkilöstöllä on edustaja { $value } toimijassa
}{ viewpoints-named }{ viewpoints-range }
viewpoints-staff_seats-broken = Henkilöstöllä on edustaja { $value } toimijassa, kun valmistelevia ja päättäviä toimijoita on { $inputs }. Vaatimus ”{ $norm }” ei täyty: edustaja puuttuu näistä: { $broken }.{ viewpoints-range }
viewpoints-staff_seats-none = Malli ei kerro toimijoista, jotka valmistelevat tai päättävät.

viewpoints-staff_headless = Henkilöstö: yksiköt ilman johtajaa
viewpoints-staff_headless-question = Kuinka monella yksiköllä ei ole johtajaa? Lasketaan ne toimialat, toimistot, yksiköt ja liikelaitokset, joilla ei ole johtajan eikä puheenjohtajan paikkaa.
viewpoints-staff_headless-measured = { $inputs ->
    [one] Yksiköitä on yksi
   *[other] Yksiköitä on { $inputs }
}, ja { $value ->
    [0] { $unsure ->
        [0] jokaisella on johtaja
       *[other] yhdenkään ei tiedetä olevan ilman johtajaa
    }
    [one] yksi niistä on ilman johtajaa
   *[other] { $value } niistä on ilman johtajaa
}{ viewpoints-named }{ viewpoints-range }
viewpoints-staff_headless-none = Malli ei kerro yksiköistä.

viewpoints-staff_span = Henkilöstö: yksiköitä esihenkilöä kohti
viewpoints-staff_span-question = Kuinka monta yksikköä on suoraan saman toimijan alla? Lasketaan keskiarvo niistä toimijoista, joiden alla on yksiköitä.
viewpoints-staff_span-measured = Toimijoita, joiden alla on yksiköitä, on { $inputs }. Suoraan alla olevien yksiköiden määrä on keskimäärin { $value } ja enimmillään { $part } ({ $things }).{ $unsure ->
    [0] {""}
   *[other] { " " }Keskiarvo voi olla toinen, sillä { $unknown ->
        [one] yhden yksikön
       *[other] { $unknown } yksikön
    } paikkaa ei mainita.
}
viewpoints-staff_span-none = Minkään yksikön ei mainita olevan toisen toimijan alla.

viewpoints-economy_private = Talous: yksityiset tuottajat
viewpoints-economy_private-question = Kuinka moni tuottaja on yksityinen? Lasketaan ne tuottajat, joiden mainitaan olevan yksityisiä.
viewpoints-economy_private-measured = Tuottajia on { $inputs }, ja niistä yksityisiä on { $value }{ viewpoints-named }{ viewpoints-range }
viewpoints-economy_private-none = Tuottajia ei mainita, joten yksityisiä tuottajia ei voida laskea.

viewpoints-economy_several = Talous: tehtävät, joilla on monta tuottajaa
viewpoints-economy_several-question = Kuinka monella tehtävällä on useampi kuin yksi tuottaja? Lasketaan ne tehtävät, joilla on vähintään kaksi eri tuottajaa.
viewpoints-economy_several-measured = Tuotettavia tehtäviä on { $inputs }, ja { $value ->
    [0] yhdelläkään ei mainita olevan useampaa tuottajaa
    [one] yhdellä on useampi tuottaja
   *[other] { $value } tehtävällä on useampi tuottaja
}{ viewpoints-named }{ viewpoints-range }
viewpoints-economy_several-none = Mallissa ei ole tehtäviä, joille tarvittaisiin tuottaja.

viewpoints-economy_own = Talous: oman tuotannon osuus
viewpoints-economy_own-question = Kuinka suuri osa tehtävistä tuotetaan kokonaan itse? Lasketaan niiden tehtävien osuus, joilla on vain omaa tai yhteistä tuotantoa.
viewpoints-economy_own-measured = Kokonaan omana tai yhteisenä tuotantona tuotetaan { $part } tehtävää, kun tuotettavia tehtäviä on { $inputs }. Osuus on { $value } prosenttia.{ $unsure ->
    [0] {""}
   *[other] { " " }Osuus voi olla enintään { $most } prosenttia, sillä { $unknown } tehtävästä tätä ei voida todeta.
}
viewpoints-economy_own-none = Mallissa ei ole tehtäviä, joille tarvittaisiin tuottaja.

viewpoints-economy_layers = Talous: organisaation tasot
viewpoints-economy_layers-question = Kuinka monta tasoa organisaatiossa on? Lasketaan toimijat pisimmässä ketjussa, jossa kukin on edellisen alla.
viewpoints-economy_layers-measured = { $value ->
    [one] Tasoja on yksi
   *[other] Tasoja on { $value }
}, kun toimijoita on { $inputs }.{ $unsure ->
    [0] {""}
   *[other] { " " }Tasoja voi olla enemmän, sillä { $unknown ->
        [one] yhdestä toimijasta
       *[other] { $unknown } toimijasta
    } ei mainita, minkä alla se on.
}
viewpoints-economy_layers-none = Malli ei kerro toimijoista.

viewpoints-effect_traced = Vaikuttavuus: tehtävät laista henkilöön
viewpoints-effect_traced-question = Kuinka moni tehtävä ulottuu laista henkilöön, joka vastaa siitä? Lasketaan ne tehtävät, joiden ketju on kokonainen.
viewpoints-effect_traced-measured = Tehtäviä on { $inputs }, ja { $value ->
    [0] niistä yhdenkään ei voida todeta ulottuvan
    [one] niistä yksi ulottuu
   *[other] niistä { $value } ulottuu
} henkilöön saakka.{ viewpoints-range }
viewpoints-effect_traced-none = Mallin piirissä ei ole tehtäviä.

viewpoints-effect_entitled = Vaikuttavuus: päätökset, joiden tekijällä on päätösvalta
viewpoints-effect_entitled-question = Kuinka monen asian polku päättyy lopulliseen päätökseen, jonka tekijällä on oikeus päättää? Lasketaan ne asiat, joista tämä voidaan todistaa.
viewpoints-effect_entitled-measured = Asioita on { $inputs }, ja { $value ->
    [0] yhdenkään ei voida todistaa päättyvän
    [one] niistä yksi päättyy
   *[other] niistä { $value } päättyy
} päätökseen, jonka tekijällä on oikeus päättää.{ viewpoints-range }
viewpoints-effect_entitled-none = Malli ei kerro asioista.

viewpoints-effect_reviewed = Vaikuttavuus: tehdyt tarkastelut
viewpoints-effect_reviewed-question = Kuinka moni tarkastelu on tehty? Lasketaan ne tarkastelumatriisin ruudut, joista on tehty tarkastelu. Jos malli ei vaadi tarkasteluja, ruutuja ovat palvelukokonaisuudet neljästä näkökulmasta.
viewpoints-effect_reviewed-measured = Tarkastelumatriisissa on { $inputs } ruutua, ja tarkastelu { $value ->
    [0] ei mainita tehdyksi yhdestäkään
    [one] on tehty yhdestä
   *[other] on tehty { $value } ruudusta
}.{ viewpoints-range }
viewpoints-effect_reviewed-none = Mallissa ei vaadita tarkasteluja, eikä siinä ole palvelukokonaisuuksia, joita tarkastella.

viewpoints-reviews = Tarkastelumatriisi
viewpoints-reviews-question = Onko vaaditut näkökulmat ja puolet tarkasteltu?
viewpoints-reviews-asked = { $subject }, vaatimus ”{ $norm }”.{ viewpoints-states }
viewpoints-reviews-missing = { $subject }, vaatimus ”{ $norm }”: tarkastelu puuttuu, vaikka malli kertoo kaikki tarkastelut.{ viewpoints-states }
viewpoints-reviews-matrix = { $subject }.{ viewpoints-states }
viewpoints-reviews-silent = Vaatimus ”{ $of }” koskee { $inputs } kohdetta, mutta yhdestäkään ei mainita tarkastelua: { $missing }.
viewpoints-count-holds = { $sign } { $count } selvillä
