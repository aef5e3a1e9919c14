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
