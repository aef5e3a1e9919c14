# Poissaoloharjoitus: mikä pysähtyy, kun joku on poissa.

absence-title = Poissaoloharjoitus
absence-question = Mikä pysähtyy, kun henkilö, paikka tai toimija on poissa, ja mikä vasta silloin, kun kaksi on poissa yhtä aikaa? Varajäsenet tulevat poissa olevien tilalle, ja kukin heistä täyttää vain yhden paikan.

absence-drill = Näiden poissaolo
absence-drill-question = Mikä pysähtyy, kun juuri nämä ovat poissa yhtä aikaa?
absence-drill-duties = Tehtävä { $thing } jää vaille vastuutahoa.
absence-drill-shares = Tehtävä { $thing } jää vaille vastuutahoa siltä osin kuin siitä vastaa { $other }.
absence-drill-quorums = { $thing } ei ole enää päätösvaltainen ({ $other }).
absence-drill-norms = { $thing } jää alle vaaditun jäsenmäärän ({ $other }).
absence-drill-steps = { $other }: vaiheella ei ole enää tekijää ({ $thing }), joten polku katkeaa siihen.
absence-drill-interfaces = Rajapinta { $thing } jää vaille omistajaa.
absence-drill-duties-unsaid = Ei voida todeta, jääkö tehtävä { $thing } vaille vastuutahoa.
absence-drill-shares-unsaid = Ei voida todeta, jääkö tehtävä { $thing } vaille vastuutahoa siltä osin kuin siitä vastaa { $other }.
absence-drill-quorums-unsaid = Ei voida todeta, onko { $thing } yhä päätösvaltainen ({ $other }).
absence-drill-norms-unsaid = Ei voida todeta, jääkö { $thing } alle vaaditun jäsenmäärän ({ $other }).
absence-drill-steps-unsaid = { $other }: ei voida todeta, onko vaiheella yhä tekijä ({ $thing }).
absence-drill-interfaces-unsaid = Ei voida todeta, jääkö rajapinta { $thing } vaille omistajaa.

absence-persons = Henkilöt
absence-persons-question = Kenen henkilön poissaolo yksin pysäyttää jotakin?
absence-persons-duties = Kun poissa on { $of }, { $duty ->
    [one] vaille vastuutahoa jää tehtävä { $duties }.
   *[other] vaille vastuutahoa jää { $duty } tehtävää: { $duties }.
}
absence-persons-shares = Kun poissa on { $of }, { $share ->
    [one] osittain vaille vastuutahoa jää tehtävä { $shares }.
   *[other] osittain vaille vastuutahoa jää { $share } tehtävää: { $shares }.
}
absence-persons-quorums = Kun poissa on { $of }, { $quorum ->
    [one] päätösvaltaisuutensa menettää { $quorums }.
   *[other] päätösvaltaisuutensa menettää { $quorum } toimielintä: { $quorums }.
}
absence-persons-norms = Kun poissa on { $of }, { $norm ->
    [one] alle vaaditun jäsenmäärän jää { $norms }.
   *[other] alle vaaditun jäsenmäärän jää { $norm } toimijaa: { $norms }.
}
absence-persons-steps = Kun poissa on { $of }, { $step ->
    [one] polku katkeaa vaiheeseen, jolla ei ole enää tekijää: { $steps } ({ $matters }).
   *[other] polku katkeaa { $step } vaiheeseen, joilla ei ole enää tekijää. Asiat: { $matters }.
}
absence-persons-interfaces = Kun poissa on { $of }, { $interface ->
    [one] vaille omistajaa jää rajapinta { $interfaces }.
   *[other] vaille omistajaa jää { $interface } rajapintaa: { $interfaces }.
}
absence-persons-several = Kun poissa on { $of }, pysähtyy { $count } toimintoa.{ $duty ->
    [0] { "" }
    [one] { " " }Vaille vastuutahoa jää tehtävä { $duties }.
   *[other] { " " }Vaille vastuutahoa jää { $duty } tehtävää: { $duties }.
}{ $share ->
    [0] { "" }
    [one] { " " }Osittain vaille vastuutahoa jää tehtävä { $shares }.
   *[other] { " " }Osittain vaille vastuutahoa jää { $share } tehtävää: { $shares }.
}{ $quorum ->
    [0] { "" }
    [one] { " " }Päätösvaltaisuutensa menettää { $quorums }.
   *[other] { " " }Päätösvaltaisuutensa menettää { $quorum } toimielintä: { $quorums }.
}{ $norm ->
    [0] { "" }
    [one] { " " }Alle vaaditun jäsenmäärän jää { $norms }.
   *[other] { " " }Alle vaaditun jäsenmäärän jää { $norm } toimijaa: { $norms }.
}{ $step ->
    [0] { "" }
    [one] { " " }Polku katkeaa vaiheeseen, jolla ei ole enää tekijää: { $steps } ({ $matters }).
   *[other] { " " }Polku katkeaa { $step } vaiheeseen, joilla ei ole enää tekijää. Asiat: { $matters }.
}{ $interface ->
    [0] { "" }
    [one] { " " }Vaille omistajaa jää rajapinta { $interfaces }.
   *[other] { " " }Vaille omistajaa jää { $interface } rajapintaa: { $interfaces }.
}

absence-seats = Paikat
absence-seats-question = Mikä paikka yksin pysäyttää jotakin, kun siinä ei ole ketään eikä kukaan tule tilalle?
absence-seats-duties = { absence-persons-duties }
absence-seats-shares = { absence-persons-shares }
absence-seats-quorums = { absence-persons-quorums }
absence-seats-norms = { absence-persons-norms }
absence-seats-steps = { absence-persons-steps }
absence-seats-interfaces = { absence-persons-interfaces }
absence-seats-several = { absence-persons-several }

absence-bodies = Toimijat
absence-bodies-question = Mikä toimija yksin pysäyttää jotakin, kun se ja kaikki sen osat ovat poissa?
absence-bodies-duties = { absence-persons-duties }
absence-bodies-shares = { absence-persons-shares }
absence-bodies-quorums = { absence-persons-quorums }
absence-bodies-norms = { absence-persons-norms }
absence-bodies-steps = { absence-persons-steps }
absence-bodies-interfaces = { absence-persons-interfaces }
absence-bodies-several = { absence-persons-several }

absence-pairs = Parit
absence-pairs-question = Mitkä kaksi pysäyttävät yhdessä sellaista, mitä kumpikaan ei pysäytä yksin?
absence-pairs-duties = { absence-persons-duties }
absence-pairs-shares = { absence-persons-shares }
absence-pairs-quorums = { absence-persons-quorums }
absence-pairs-norms = { absence-persons-norms }
absence-pairs-steps = { absence-persons-steps }
absence-pairs-interfaces = { absence-persons-interfaces }
absence-pairs-several = { absence-persons-several }

absence-unsaid = Ei voida todeta
absence-unsaid-question = Kenen tai minkä poissaolosta ei voida todeta, pysähtyykö jotakin, koska muista haltijoista, varajäsenistä tai vastuista ei ole tietoa?
absence-unsaid-duties = Kun poissa on { $of }, ei voida todeta, { $duty ->
    [one] jääkö tehtävä { $duties } vaille vastuutahoa.
   *[other] jääkö { $duty } tehtävää vaille vastuutahoa: { $duties }.
}
absence-unsaid-shares = Kun poissa on { $of }, ei voida todeta, { $share ->
    [one] jääkö tehtävä { $shares } osittain vaille vastuutahoa.
   *[other] jääkö { $share } tehtävää osittain vaille vastuutahoa: { $shares }.
}
absence-unsaid-quorums = Kun poissa on { $of }, ei voida todeta, { $quorum ->
    [one] onko { $quorums } yhä päätösvaltainen.
   *[other] onko { $quorum } toimielintä yhä päätösvaltaisia: { $quorums }.
}
absence-unsaid-norms = Kun poissa on { $of }, ei voida todeta, { $norm ->
    [one] jääkö { $norms } alle vaaditun jäsenmäärän.
   *[other] jääkö { $norm } toimijaa alle vaaditun jäsenmäärän: { $norms }.
}
absence-unsaid-steps = Kun poissa on { $of }, ei voida todeta, { $step ->
    [one] katkeaako polku vaiheeseen { $steps } ({ $matters }).
   *[other] katkeaako polku { $step } vaiheeseen. Asiat: { $matters }.
}
absence-unsaid-interfaces = Kun poissa on { $of }, ei voida todeta, { $interface ->
    [one] jääkö rajapinta { $interfaces } vaille omistajaa.
   *[other] jääkö { $interface } rajapintaa vaille omistajaa: { $interfaces }.
}
absence-unsaid-several = Kun poissa on { $of }, ei voida todeta, pysähtyykö { $count } toimintoa.{ $duty ->
    [0] { "" }
   *[other] { " " }Ilman vastuutahoa voi jäädä: { $duties }.
}{ $share ->
    [0] { "" }
   *[other] { " " }Osittain ilman vastuutahoa voi jäädä: { $shares }.
}{ $quorum ->
    [0] { "" }
   *[other] { " " }Päätösvaltaisuutensa voi menettää: { $quorums }.
}{ $norm ->
    [0] { "" }
   *[other] { " " }Alle vaaditun jäsenmäärän voi jäädä: { $norms }.
}{ $step ->
    [0] { "" }
   *[other] { " " }Polku voi katketa asiassa: { $matters }.
}{ $interface ->
    [0] { "" }
   *[other] { " " }Ilman omistajaa voi jäädä: { $interfaces }.
}

chart-overlay-absence = poissaolot
chart-overlay-absence-none = ilman sitä ei pysähdy mitään
chart-table-overlay-absence = Poissaolo
absence-count-fails = { $sign } { $count } pysäyttää jotakin
absence-count-holds = { $sign } { $count } ei pysäytä mitään
