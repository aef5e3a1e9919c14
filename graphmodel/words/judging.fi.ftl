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

since-new = Uusia havaintoja: { $count }
since-gone = Poistuneita havaintoja: { $count }
since-same = Ennallaan: { $count }

# Mitä sanotaan, kun käyttäjän oma sääntö ei sano mitään.
own-rule-scope = kohteita, jotka sen kysely löytää
own-rule-why = Säännön kirjoittaja ei ole kertonut, miksi asia on tärkeä.
own-rule-fix = Säännön kirjoittaja ei ole kertonut, miten asia korjataan.
own-rule-silent = { $subject }: asiaa ei voida todeta mallin tiedoista.
