# Analyysit: mikä on yhteistä kaikille.

analyses-title = Analyysit
analyses-lead = Analyysi vastaa suunnittelijan kysymykseen koko mallista: mikä täyttyy, mikä ei, ja mitä asiakirjojen perusteella ei voida todeta.
analysis-count-holds = { $sign } { $count } täyttyy
analysis-count-fails = { $sign } { $count } ei täyty
analysis-count-worth_noting = { $sign } { $count } { $count ->
    [one] huomioitava
   *[other] huomioitavaa
}
analysis-count-cannot_be_said = { $sign } { $count } ei voida todeta
analysis-and-others = { $names } ja { $count } muuta
analysis-column-part = Kysymys
analysis-column-answer = Vastaus
analysis-column-sentence = Selitys
analysis-column-about = Kohde
analysis-none = Mallissa ei ole mitään, mitä tämä kysymys koskisi.
analysis-holding = { $count ->
    [one] { $count } kohde täyttyy
   *[other] { $count } kohdetta täyttyy
}
analysis-all = Kaikki analyysit
analysis-about = Kysytty
analysis-whole = Koko malli
analysis-see = Katso
analysis-was = (aiemmin: { $was })
analysis-no-more = Ei enää: { $told }
analysis-compare = Vertaa malliin
analysis-compare-none = Ei vertailua
analysis-compare-day = tai päivään
analysis-compare-go = Vertaa
analysis-changes = Muutokset verrattuna: { $against }
analysis-change-worse = Huonontui ({ $count })
analysis-change-unknown = Ei voida enää todeta ({ $count })
analysis-change-better = Parani ({ $count })
analysis-change-known = Voidaan nyt todeta ({ $count })
analysis-same = { $count ->
    [one] Yksi kohde pysyi ennallaan.
   *[other] { $count } kohdetta pysyi ennallaan.
}
analysis-picture = Avaa kuva omassa välilehdessään
analysis-queries = Näillä Cypher-kyselyillä analyysi lukee mallin.
web-tab-analyses = Analyysit
analysis-path = polku kuvana
analysis-change-new = Uudet kohteet ({ $count })
analysis-change-gone = Poistuneet kohteet ({ $count })
analysis-meetings = Kokouspäivät
analysis-meetings-such-as = toimija=2018-09-03 toimija=2018-10-01
