# Mitä säännöt arvioivat ja mitä ne eivät arvioi.

rule-scope = Sääntö koskee { $scope }.
rule-scope-short = Koskee { $scope }.
rule-scope-here = { $count ->
    [0] Sääntö koskee { $scope }; tässä mallissa niitä ei ole.
    [one] Sääntö koskee { $scope }; tässä mallissa niitä on yksi.
   *[other] Sääntö koskee { $scope }; tässä mallissa niitä on { $count }.
}
rule-judgements = Arvioita on { $count }, sillä kukin arvioidaan erikseen jokaisen säännöksen tai vaatimuksen mukaan.
norms-unjudged = { $count ->
    [one] Yhtä vaatimusta ei arvioi mikään sääntö
   *[other] { $count } vaatimusta ei arvioi mikään sääntö
}
norms-no_rule = Tällaisille vaatimuksille ei ole sääntöä:
norms-nothing_to_judge = Sääntö on, mutta se ei löydä mallista mitään arvioitavaa näiden vaatimusten mukaan:

waived-title = Hyväksytyt poikkeamat ({ $count })
waived-by = Vastuun ottaa { $by }, { $until } asti (päivää lukematta mukaan): { $because }
waived-count = { $count ->
    [one] Yksi puute on hyväksytty poikkeamana.
   *[other] { $count } puutetta on hyväksytty poikkeamina.
}

idle-title = Hyväksytyt poikkeamat, joilla ei ole vaikutusta ({ $count })
idle-over = { $waiver }: hyväksyntä, joka koski puutetta { $rule } kohteessa { $name }, päättyi { $until }.
idle-holds = { $waiver }: kohteessa { $name } ei ole puutetta { $rule }, joten hyväksyttävää ei ole.
idle-cannot_be_said = { $waiver }: ei voida todeta, onko kohteessa { $name } puute { $rule }, ja hyväksyä voi vain todetun puutteen.
idle-not_judged = { $norm ->
    [none] { $waiver }: sääntö { $rule } ei arvioi kohdetta { $name }.
   *[other] { $waiver }: sääntö { $rule } ei arvioi kohdetta { $name } vaatimuksen { $norm } mukaan.
}
idle-doubled = { $waiver }: toinen hyväksytty poikkeama kattaa jo puutteen { $rule } kohteessa { $name }.

since-other-day = Aiempi raportti koskee päivää { $before } ja tämä päivää { $now }, joten ero voi johtua pelkästä päivästä.
since-other-law-day = Aiempi raportti noudattaa päivän { $before } lakia ja tämä päivän { $now } lakia.
since-waived-since = Sittemmin hyväksytyt poikkeamat: { $count }
since-waiver-ended = Puutteet, joiden hyväksyntä on päättynyt: { $count }
since-new = Uusia havaintoja: { $count }
since-gone = Poistuneita havaintoja: { $count }
since-same = Ennallaan: { $count }

# Mitä sanotaan, kun käyttäjän oma sääntö ei sano mitään.
own-rule-scope = kohteita, jotka sen kysely löytää
own-rule-why = Säännön kirjoittaja ei ole kertonut, miksi asia on tärkeä.
own-rule-fix = Säännön kirjoittaja ei ole kertonut, miten asia korjataan.
own-rule-silent = { $subject }: asiaa ei voida todeta mallin tiedoista.
since-compared = { $count ->
    [0] Sääntöjä ei verrattu, koska raporteilla ei ole yhtään yhteistä sääntöä.
    [one] Vain yhtä sääntöä verrattiin, koska raporteilla ei ole muita yhteisiä: { $rules }.
   *[other] Vain { $count } sääntöä verrattiin, koska raporteilla ei ole muita yhteisiä: { $rules }.
}
since-only-now = { $count ->
    [one] Yhtä sääntöä ei verrattu, koska aiemmassa raportissa ei arvioitu sen mukaan: { $rules }.
   *[other] { $count } sääntöä ei verrattu, koska aiemmassa raportissa ei arvioitu niiden mukaan: { $rules }.
}
since-only-earlier = { $count ->
    [one] Yhtä sääntöä ei verrattu, koska sen mukaan arvioitiin vain aiemmassa raportissa: { $rules }.
   *[other] { $count } sääntöä ei verrattu, koska niiden mukaan arvioitiin vain aiemmassa raportissa: { $rules }.
}
