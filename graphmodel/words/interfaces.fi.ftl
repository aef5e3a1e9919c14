# Rajapinnat, joita kukaan ei ole kirjannut.

interfaces-title = Mistä rajapinta puuttuu?
interfaces-question = Millä kokonaisuuksilla tai toimijoilla on yhteistä mutta ei kirjattua rajapintaa, ja mitkä kirjatut rajapinnat ovat vanhentuneet, tarkistamatta tai vailla omistajaa?
interfaces-counted = { $recorded ->
    [0] Yhdellekään parille ei ole kirjattu rajapintaa.
    [one] Rajapinta on kirjattu yhdelle parille.
   *[other] Rajapinta on kirjattu { $recorded } parille.
}{ $proposed ->
    [0] {""}
    [one] { " " }Yhdelle parille ehdotetaan rajapintaa.
   *[other] { " " }Rajapintaa ehdotetaan { $proposed } parille.
}{ $unsaid ->
    [0] {""}
    [one] { " " }Yhdestä parista ei voida todeta, onko sillä yhteistä. Malli ei väitä kertovansa kaikkea näistä: { $untold }.
   *[other] { " " }{ $unsaid } parista ei voida todeta, onko niillä yhteistä. Malli ei väitä kertovansa kaikkea näistä: { $untold }.
}{ $common_count ->
    [0] {""}
   *[other] { " " }Kaikille pareille on yhteistä { $common }, mikä ei erota pareja toisistaan.
}{ $each_count ->
    [0] {""}
    [one] { " " }Kaikilla on sama tehtävä, jonka kukin hoitaa omalta osaltaan, joten se ei ole päällekkäinen.
   *[other] { " " }Kaikilla on samat { $each_count } tehtävää, jotka kukin hoitaa omalta osaltaan, joten ne eivät ole päällekkäisiä.
}
interfaces-reasons = { $duties_count ->
    [0] {""}
    [one] { " " }Yhteinen tehtävä: { $duties }.
   *[other] { " " }Yhteisiä tehtäviä: { $duties }.
}{ $provisions_count ->
    [0] {""}
    [one] { " " }Yhteinen säännös: { $provisions }.
   *[other] { " " }Yhteisiä säännöksiä: { $provisions }.
}{ $bodies_count ->
    [0] {""}
    [one] { " " }Yhteinen toimija: { $bodies }.
   *[other] { " " }Yhteisiä toimijoita: { $bodies }.
}{ $persons_count ->
    [0] {""}
    [one] { " " }Yhteinen henkilö: { $persons }.
   *[other] { " " }Yhteisiä henkilöitä: { $persons }.
}{ $producers_count ->
    [0] {""}
    [one] { " " }Yhteinen tuottaja: { $producers }.
   *[other] { " " }Yhteisiä tuottajia: { $producers }.
}{ $matters_count ->
    [0] {""}
    [one] { " " }Yhteinen asia: { $matters }.
   *[other] { " " }Yhteisiä asioita: { $matters }.
}{ $strands_count ->
    [0] {""}
    [one] { " " }Sama osa-alue: { $strands }.
   *[other] { " " }Samat osa-alueet: { $strands }.
}

interfaces-register = Parit ja kirjatut rajapinnat
interfaces-register-question = Kuinka monen parin välillä rajapinta voi olla, kuinka monelle se on kirjattu ja kuinka monelle sitä ehdotetaan?
interfaces-register-packages = Palvelukokonaisuuksia on { $places }, ja rajapinta voi olla { $possible } parin välillä. { interfaces-counted }
interfaces-register-bodies = Vaatimus ”{ $of }” koskee { $places } toimijaa, ja rajapinta voi olla { $possible } parin välillä. { interfaces-counted }
interfaces-register-nothing = Malli ei kerro palvelukokonaisuuksista, eikä siinä vaadita rajapintoja miltään toimijoilta. Siksi ei voida todeta, missä rajapintoja pitäisi olla.
interfaces-register-no_place = { $of }: tämä ei ole palvelukokonaisuus, eikä siltä vaadita rajapintoja, joten sille ei ehdoteta rajapintoja.

interfaces-proposed = Ehdotetut rajapinnat
interfaces-proposed-question = Millä pareilla on jotakin yhteistä mutta ei kirjattua rajapintaa? Pari on sitä ylempänä, mitä enemmän ja mitä harvinaisempaa yhteistä sillä on.
interfaces-proposed-proposed = { $one } – { $other }: rajapintaa ei ole kirjattu (sija { $rank }).{ interfaces-reasons }
interfaces-proposed-missing = { $one } – { $other }: vaadittua rajapintaa ei ole, vaikka malli kertoo niiden kaikki rajapinnat (sija { $rank }).{ interfaces-reasons }
interfaces-proposed-perhaps = { $one } – { $other }: rajapintaa ei ole kirjattu, mutta se, mikä niille olisi yhteistä, on epävarmaa.{ interfaces-reasons }
interfaces-proposed-unsure = { $one } – { $other }: niillä on yhteistä, mutta kirjattu rajapinta on epävarma.{ interfaces-reasons }

interfaces-dead = Vanhentuneet rajapinnat
interfaces-dead-question = Ovatko kirjatun rajapinnan osapuolet yhä olemassa, ja onko niillä yhä yhteistä?
interfaces-dead-alive = { $of }: osapuolilla on yhteistä ({ $between }).{ interfaces-reasons }
interfaces-dead-only_common = { $of }: osapuolille ({ $between }) on yhteistä vain se, mikä on yhteistä kaikille: { $common }.
interfaces-dead-ended = { $of }: rajapinta on yhä kirjattu, vaikka sen osapuoli on lakannut: { $over }.
interfaces-dead-perhaps_ended = { $of }: ei voida todeta, onko rajapinnan osapuoli jo lakannut: { $over }.
interfaces-dead-one_end = { $of }: ei mainita kahta osapuolta, joiden välillä rajapinta on. Mainittu osapuoli: { $between }.
interfaces-dead-apart = { $of }: osapuolilla ({ $between }) ei ole enää mitään yhteistä.
interfaces-dead-perhaps = { $of }: ei voida todeta, onko osapuolilla ({ $between }) yhä yhteistä, sillä tieto on epävarma.
interfaces-dead-silent = { $of }: osapuolilla ({ $between }) ei mainita olevan yhteistä, mutta malli ei väitä kertovansa kaikkea.

interfaces-overdue = Myöhässä olevat tarkistukset
interfaces-overdue-question = Onko rajapinta tarkistettu silloin, kun se piti tarkistaa?
interfaces-overdue-overdue = { $of }: rajapinta piti tarkistaa viimeistään { $day }, eikä tarkistusta ole kirjattu, vaikka malli kertoo siitä kaiken.
interfaces-overdue-passed = { $of }: rajapinta piti tarkistaa viimeistään { $day }, mutta ei voida todeta, onko se tarkistettu.
interfaces-overdue-undated = { $of }: tarkistuksen päivää ei mainita.
interfaces-overdue-to_come = { $of }: rajapinta tarkistetaan viimeistään { $day }.
interfaces-overdue-reviewed = { $of }: rajapinta tarkistettiin { $day } ({ $step }).

interfaces-unowned = Rajapinnat vailla omistajaa
interfaces-unowned-question = Onko rajapinnalla omistaja?
interfaces-unowned-owned = { $of }: omistaja on { $owner }.
interfaces-unowned-perhaps = { $of }: ei voida todeta, onko omistaja { $owner }, sillä tieto on epävarma.
interfaces-unowned-unowned = { $of }: rajapinnalla ei ole omistajaa, vaikka malli kertoo siitä kaiken.
interfaces-unowned-silent = { $of }: omistajaa ei mainita.
