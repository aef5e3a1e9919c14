# Poissaoloharjoitus: mikä pysähtyy, kun joku on poissa.

absence-title = Poissaoloharjoitus
absence-question = Mikä pysähtyy, kun henkilö, paikka tai toimija on poissa, ja mikä vasta silloin, kun kaksi on poissa yhtä aikaa? Varajäsenet tulevat poissa olevien tilalle, ja kukin heistä täyttää vain yhden paikan. Toiminto on tehtävä, jolla on vastuutaho, toimielimen päätösvaltaisuus tai vaadittu jäsenmäärä, polun vaihe tai rajapinta, jolla on omistaja.

absence-drill = Näiden poissaolo
absence-drill-question = Mikä pysähtyy, kun juuri nämä ovat poissa yhtä aikaa?
absence-drill-duties = Tehtävä { $thing } jää vaille vastuutahoa.
absence-drill-shares = Tehtävä { $thing } jää vaille vastuutahoa siltä osin kuin siitä vastaa { $other }.
absence-drill-quorums = { $thing } ei ole enää päätösvaltainen ({ $other }).
absence-drill-norms = { $thing } jää alle vaaditun jäsenmäärän ({ $other }).
absence-drill-steps = { $other }: vaiheella ei ole enää tekijää ({ $thing }), joten polku katkeaa siihen.
absence-drill-interfaces = Rajapinta { $thing } jää vaille omistajaa.
absence-drill-duties-unsaid = Ei voida todeta, jääkö tehtävä { $thing } vaille vastuutahoa.{ absence-why }
absence-drill-shares-unsaid = Ei voida todeta, jääkö tehtävä { $thing } vaille vastuutahoa siltä osin kuin siitä vastaa { $other }.{ absence-why }
absence-drill-quorums-unsaid = Ei voida todeta, onko { $thing } yhä päätösvaltainen ({ $other }).{ absence-why }
absence-drill-norms-unsaid = Ei voida todeta, jääkö { $thing } alle vaaditun jäsenmäärän ({ $other }).{ absence-why }
absence-drill-steps-unsaid = { $other }: ei voida todeta, onko vaiheella yhä tekijä ({ $thing }).{ absence-why }
absence-drill-interfaces-unsaid = Ei voida todeta, jääkö rajapinta { $thing } vaille omistajaa.{ absence-why }

absence-stops-duties = { $duty ->
    [one] vaille vastuutahoa jää tehtävä { $duties }.
   *[other] vaille vastuutahoa jää { $duty } tehtävää: { $duties }.
}
absence-stops-shares = { $share ->
    [one] osittain vaille vastuutahoa jää tehtävä { $shares }.
   *[other] osittain vaille vastuutahoa jää { $share } tehtävää: { $shares }.
}
absence-stops-quorums = { $quorum ->
    [one] päätösvaltaisuutensa menettää { $quorums }.
   *[other] päätösvaltaisuutensa menettää { $quorum } toimielintä: { $quorums }.
}
absence-stops-norms = { $norm ->
    [one] alle vaaditun jäsenmäärän jää { $norms }.
   *[other] alle vaaditun jäsenmäärän jää { $norm } toimijaa: { $norms }.
}
absence-stops-steps = { $step ->
    [one] polku katkeaa vaiheeseen, jolla ei ole enää tekijää: { $steps } ({ $matters }).
   *[other] polku katkeaa { $step } vaiheeseen, joilla ei ole enää tekijää. { $matter ->
        [one] Asia
       *[other] Asiat
    }: { $matters }.
}
absence-stops-interfaces = { $interface ->
    [one] vaille omistajaa jää rajapinta { $interfaces }.
   *[other] vaille omistajaa jää { $interface } rajapintaa: { $interfaces }.
}
absence-stops-several = pysähtyy { $count } toimintoa.{ $duty ->
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
   *[other] { " " }Polku katkeaa { $step } vaiheeseen, joilla ei ole enää tekijää. { $matter ->
        [one] Asia
       *[other] Asiat
    }: { $matters }.
}{ $interface ->
    [0] { "" }
    [one] { " " }Vaille omistajaa jää rajapinta { $interfaces }.
   *[other] { " " }Vaille omistajaa jää { $interface } rajapintaa: { $interfaces }.
}
absence-open-duties = { $duty ->
    [one] jääkö tehtävä { $duties } vaille vastuutahoa.
   *[other] jääkö { $duty } tehtävää vaille vastuutahoa: { $duties }.
}
absence-open-shares = { $share ->
    [one] jääkö tehtävä { $shares } osittain vaille vastuutahoa.
   *[other] jääkö { $share } tehtävää osittain vaille vastuutahoa: { $shares }.
}
absence-open-quorums = { $quorum ->
    [one] onko { $quorums } yhä päätösvaltainen.
   *[other] onko { $quorum } toimielintä yhä päätösvaltaisia: { $quorums }.
}
absence-open-norms = { $norm ->
    [one] jääkö { $norms } alle vaaditun jäsenmäärän.
   *[other] jääkö { $norm } toimijaa alle vaaditun jäsenmäärän: { $norms }.
}
absence-open-steps = { $step ->
    [one] katkeaako polku vaiheeseen { $steps } ({ $matters }).
   *[other] katkeaako polku { $step } vaiheeseen. { $matter ->
        [one] Asia
       *[other] Asiat
    }: { $matters }.
}
absence-open-interfaces = { $interface ->
    [one] jääkö rajapinta { $interfaces } vaille omistajaa.
   *[other] jääkö { $interface } rajapintaa vaille omistajaa: { $interfaces }.
}
absence-open-several = pysähtyykö { $count } toimintoa.{ $duty ->
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
   *[other] { " " }Polku voi katketa vaiheeseen: { $steps } ({ $matters }).
}{ $interface ->
    [0] { "" }
   *[other] { " " }Ilman omistajaa voi jäädä: { $interfaces }.
}
absence-also = { $perhaps ->
    [0] { "" }
    [one] { " " }Lisäksi yhdestä toiminnosta ei voida todeta, pysähtyykö se.
   *[other] { " " }Lisäksi { $perhaps } toiminnosta ei voida todeta, pysähtyvätkö ne.
}
absence-why = { $twin_bodies ->
    [0] { "" }
   *[other] { " " }{ $twin } voi olla sama toimija kuin { $twin_of }.
}{ $twins ->
    [0] { "" }
   *[other] { " " }{ $twin } voi olla sama henkilö kuin { $twin_of }.
}{ $parts ->
    [0] { "" }
    [one] { " " }Ei ole varmaa, onko { $part } osa toimijaa { $whole }.
   *[other] { " " }Ei ole varmaa, ovatko { $part } osa toimijaa { $whole }.
}{ $unfilled_count ->
    [0] { "" }
    [one] { " " }Toimijan { $unfilled } kaikkia paikkoja ei tunneta.
   *[other] { " " }Toimijoiden { $unfilled } kaikkia paikkoja ei tunneta.
}{ $others ->
    [0] { "" }
   *[other] { " " }Asiakirjat eivät kerro, onko muita vastuutahoja.
}{ $conditions ->
    [0] { "" }
   *[other] { " " }Ei ole varmaa, tarvitaanko vaihetta enää.
}{ $norms_open ->
    [0] { "" }
   *[other] { " " }Ei ole varmaa, onko jäsenmäärävaatimus voimassa.
}{ $either ->
    [0] { "" }
   *[other] { " " }Asiakirjat jättävät auki, mikä mahdollisista tekijöistä on kyseessä.
}{ $unsure ->
    [0] { "" }
   *[other] { " " }Siitä, keitä muita on ja kuka voi tulla tilalle, ei ole varmaa tietoa.
}{ $undated ->
    [0] { "" }
   *[other] { " " }Asiakirjat kertovat myöhemmästä päivästä, eikä ole varmaa, mikä oli voimassa kysyttynä päivänä.
}

absence-persons = Henkilöt
absence-persons-question = Kenen henkilön poissaolo yksin pysäyttää jotakin? Löydökset ovat haavoittuvuuksia, eivät puutteita.
absence-persons-duties = Kun poissa on { $of }, { absence-stops-duties }{ absence-also }
absence-persons-shares = Kun poissa on { $of }, { absence-stops-shares }{ absence-also }
absence-persons-quorums = Kun poissa on { $of }, { absence-stops-quorums }{ absence-also }
absence-persons-norms = Kun poissa on { $of }, { absence-stops-norms }{ absence-also }
absence-persons-steps = Kun poissa on { $of }, { absence-stops-steps }{ absence-also }
absence-persons-interfaces = Kun poissa on { $of }, { absence-stops-interfaces }{ absence-also }
absence-persons-several = Kun poissa on { $of }, { absence-stops-several }{ absence-also }
absence-persons-duties-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-duties }{ absence-why }
absence-persons-shares-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-shares }{ absence-why }
absence-persons-quorums-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-quorums }{ absence-why }
absence-persons-norms-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-norms }{ absence-why }
absence-persons-steps-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-steps }{ absence-why }
absence-persons-interfaces-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-interfaces }{ absence-why }
absence-persons-several-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-several }{ absence-why }

absence-seats = Paikat
absence-seats-question = Mikä paikka yksin pysäyttää jotakin, kun siinä ei ole ketään eikä kukaan tule tilalle? Löydökset ovat haavoittuvuuksia, eivät puutteita.
absence-seats-duties = Jos paikka { $of } jää tyhjäksi, { absence-stops-duties }{ absence-also }
absence-seats-shares = Jos paikka { $of } jää tyhjäksi, { absence-stops-shares }{ absence-also }
absence-seats-quorums = Jos paikka { $of } jää tyhjäksi, { absence-stops-quorums }{ absence-also }
absence-seats-norms = Jos paikka { $of } jää tyhjäksi, { absence-stops-norms }{ absence-also }
absence-seats-steps = Jos paikka { $of } jää tyhjäksi, { absence-stops-steps }{ absence-also }
absence-seats-interfaces = Jos paikka { $of } jää tyhjäksi, { absence-stops-interfaces }{ absence-also }
absence-seats-several = Jos paikka { $of } jää tyhjäksi, { absence-stops-several }{ absence-also }
absence-seats-duties-unsaid = Jos paikka { $of } jää tyhjäksi, ei voida todeta, { absence-open-duties }{ absence-why }
absence-seats-shares-unsaid = Jos paikka { $of } jää tyhjäksi, ei voida todeta, { absence-open-shares }{ absence-why }
absence-seats-quorums-unsaid = Jos paikka { $of } jää tyhjäksi, ei voida todeta, { absence-open-quorums }{ absence-why }
absence-seats-norms-unsaid = Jos paikka { $of } jää tyhjäksi, ei voida todeta, { absence-open-norms }{ absence-why }
absence-seats-steps-unsaid = Jos paikka { $of } jää tyhjäksi, ei voida todeta, { absence-open-steps }{ absence-why }
absence-seats-interfaces-unsaid = Jos paikka { $of } jää tyhjäksi, ei voida todeta, { absence-open-interfaces }{ absence-why }
absence-seats-several-unsaid = Jos paikka { $of } jää tyhjäksi, ei voida todeta, { absence-open-several }{ absence-why }

absence-bodies = Toimijat
absence-bodies-question = Mikä toimija yksin pysäyttää jotakin, kun se ja kaikki sen osat ovat poissa? Löydökset ovat haavoittuvuuksia, eivät puutteita.
absence-bodies-duties = Kun poissa on { $of }, { absence-stops-duties }{ absence-also }
absence-bodies-shares = Kun poissa on { $of }, { absence-stops-shares }{ absence-also }
absence-bodies-quorums = Kun poissa on { $of }, { absence-stops-quorums }{ absence-also }
absence-bodies-norms = Kun poissa on { $of }, { absence-stops-norms }{ absence-also }
absence-bodies-steps = Kun poissa on { $of }, { absence-stops-steps }{ absence-also }
absence-bodies-interfaces = Kun poissa on { $of }, { absence-stops-interfaces }{ absence-also }
absence-bodies-several = Kun poissa on { $of }, { absence-stops-several }{ absence-also }
absence-bodies-duties-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-duties }{ absence-why }
absence-bodies-shares-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-shares }{ absence-why }
absence-bodies-quorums-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-quorums }{ absence-why }
absence-bodies-norms-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-norms }{ absence-why }
absence-bodies-steps-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-steps }{ absence-why }
absence-bodies-interfaces-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-interfaces }{ absence-why }
absence-bodies-several-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-several }{ absence-why }

absence-pairs = Parit
absence-pairs-question = Mitkä kaksi pysäyttävät yhdessä sellaista, mitä kumpikaan ei pysäytä yksin? Löydökset ovat haavoittuvuuksia, eivät puutteita.
absence-pairs-duties = Kun poissa on { $of }, { absence-stops-duties }{ absence-also }
absence-pairs-shares = Kun poissa on { $of }, { absence-stops-shares }{ absence-also }
absence-pairs-quorums = Kun poissa on { $of }, { absence-stops-quorums }{ absence-also }
absence-pairs-norms = Kun poissa on { $of }, { absence-stops-norms }{ absence-also }
absence-pairs-steps = Kun poissa on { $of }, { absence-stops-steps }{ absence-also }
absence-pairs-interfaces = Kun poissa on { $of }, { absence-stops-interfaces }{ absence-also }
absence-pairs-several = Kun poissa on { $of }, { absence-stops-several }{ absence-also }
absence-pairs-duties-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-duties }{ absence-why }
absence-pairs-shares-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-shares }{ absence-why }
absence-pairs-quorums-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-quorums }{ absence-why }
absence-pairs-norms-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-norms }{ absence-why }
absence-pairs-steps-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-steps }{ absence-why }
absence-pairs-interfaces-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-interfaces }{ absence-why }
absence-pairs-several-unsaid = Kun poissa on { $of }, ei voida todeta, { absence-open-several }{ absence-why }

chart-overlay-absence = poissaolot
chart-overlay-absence-none = ilman sitä ei pysähdy mitään
chart-table-overlay-absence = Poissaolo
absence-count-fails = { $sign } { $count } pysäyttää jotakin
absence-count-holds = { $sign } { $count } ei pysäytä mitään
absence-drill-count-fails = { $sign } { $count ->
    [one] yksi toiminto pysähtyy
   *[other] { $count } toimintoa pysähtyy
}
absence-drill-count-cannot_be_said = { $sign } { $count ->
    [one] yhdestä toiminnosta ei voida todeta
   *[other] { $count } toiminnosta ei voida todeta
}
absence-drill-count-holds = { $sign } { $count ->
    [one] yksi toiminto ei pysähdy
   *[other] { $count } toiminnosta mikään ei pysähdy
}
