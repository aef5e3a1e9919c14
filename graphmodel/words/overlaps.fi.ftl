# Päällekkäisyydet ja aukot: kuka tekee samaa, mitä kukaan ei tee, kuka on molemmilla puolilla, miten kokonaisuudet koossa pysyvät.

overlaps-title = Päällekkäisyydet ja aukot
overlaps-question = Missä vastuut ovat päällekkäin, mistä ne puuttuvat, ja kuuluvatko samaan palvelukokonaisuuteen koottujen tehtävien vastuut yhteen?

overlaps-several = Tehtävät, joilla on monta vastuutahoa
overlaps-several-question = Millä tehtävillä on useampi kuin yksi vastuutaho, ja sanotaanko, miten ne jakavat tehtävän? Päällekkäisyyttä ei ole, jos kukin hoitaa tehtävän omalta osaltaan tai kaikki yhdessä.
overlaps-several-unshared = { $of }: vastuutahoja on useita, eikä työnjakoa mainita: { $responsible }.
overlaps-several-uncertain = { $of }: ei ole varmaa, onko vastuutahoja useita. Mahdolliset vastuutahot: { $responsible }.
overlaps-several-either = { $of }: vastuutaho on jokin seuraavista, mutta ei mainita, mikä niistä: { $responsible }.
overlaps-several-each = { $of }: vastuutahoja on { $many }, ja kukin hoitaa tehtävän omalta osaltaan, joten päällekkäisyyttä ei ole: { $responsible }.
overlaps-several-joint = { $of }: vastuutahoja on { $many }, ja ne hoitavat tehtävän yhdessä, joten päällekkäisyyttä ei ole: { $responsible }.
overlaps-several-shared = { $of }: vastuutahoja on { $many }, ja työnjako on kirjattu, joten päällekkäisyyttä ei ole: { $responsible }.
overlaps-several-apart = { $of }: vastuutahot kuuluvat eri oikeushenkilöihin, joista kukin vastaa tehtävästä itse, joten päällekkäisyyttä ei ole: { $responsible }.
overlaps-several-no_duties = Mallin rajauksessa ei ole tehtäviä, joista kysyä. Kirjaa tehtävät rajaukseen (covers).

overlaps-nobody = Tehtävät, joista kukaan ei vastaa
overlaps-nobody-question = Mitä rajaukseen kuuluvia tehtäviä ei hoida mikään järjestäjän toimielin, yksikkö tai virka? Puute todetaan vain, jos malli kertoo kaikki vastuut.
overlaps-nobody-denied = { $of }: vastuutahoa ei ole, vaikka malli kertoo kaikki vastuut.
overlaps-nobody-law = { $of }: vastuutahoa ei ole, mutta ei ole varmaa, sitooko säännös valittuna päivänä.
overlaps-nobody-uncertain = { $of }: vastuutahosta ei ole varmaa tietoa. Mahdollinen vastuutaho: { $responsible }.
overlaps-nobody-organiser = { $of }: järjestäjä mainitaan ({ $organisers }), mutta ei sitä, mikä sen toimielin, yksikkö tai virka tehtävää hoitaa.
overlaps-nobody-silent = { $of }: vastuutahoa ei mainita.
overlaps-nobody-no_duties = Mallin rajauksessa ei ole tehtäviä, joista kysyä. Kirjaa tehtävät rajaukseen (covers).

overlaps-same_duties = Toimijat, joilla on samoja tehtäviä
overlaps-same_duties-question = Millä toimijoilla on vastuullaan samat tai lähes samat tehtävät? Mukaan otetaan toimijat, joilla on vähintään kaksi yhteistä tehtävää ja joiden kaikista tehtävistä vähintään puolet on yhteisiä tai joista toisen kaikki tehtävät ovat myös toisella.
overlaps-same_duties-equal_unshared = Näillä { $many } toimijalla on vastuullaan täsmälleen samat { $common } tehtävää, eikä työnjakoa mainita: { $bodies }. Tehtävät: { $tasks }.
overlaps-same_duties-equal_each = Näillä { $many } toimijalla on vastuullaan samat { $common } tehtävää, mutta kukin hoitaa ne omalta osaltaan, joten päällekkäisyyttä ei ole: { $bodies }. Tehtävät: { $tasks }.
overlaps-same_duties-equal_shared = Näillä { $many } toimijalla on vastuullaan samat { $common } tehtävää, mutta työnjako on kirjattu, joten päällekkäisyyttä ei ole: { $bodies }. Tehtävät: { $tasks }.
overlaps-same_duties-similar_unshared = Yhteisiä tehtäviä on { $common } eli { $percent } % kaikista, eikä työnjakoa mainita. Toimijat: { $first } (tehtäviä { $of_first }) ja { $second } (tehtäviä { $of_second }). Yhteiset tehtävät: { $tasks }.
overlaps-same_duties-similar_each = Yhteisiä tehtäviä on { $common } eli { $percent } % kaikista, mutta kukin hoitaa ne omalta osaltaan, joten päällekkäisyyttä ei ole. Toimijat: { $first } (tehtäviä { $of_first }) ja { $second } (tehtäviä { $of_second }). Yhteiset tehtävät: { $tasks }.
overlaps-same_duties-similar_shared = Yhteisiä tehtäviä on { $common } eli { $percent } % kaikista, mutta työnjako on kirjattu, joten päällekkäisyyttä ei ole. Toimijat: { $first } (tehtäviä { $of_first }) ja { $second } (tehtäviä { $of_second }). Yhteiset tehtävät: { $tasks }.
overlaps-same_duties-similar_uncertain = Ei ole varmaa, onko näillä toimijoilla lähes samat tehtävät, sillä osa vastuista on epävarmoja: { $first } (tehtäviä enintään { $of_first }) ja { $second } (tehtäviä enintään { $of_second }). Mahdollisia yhteisiä tehtäviä on { $common }, enintään { $percent } % kaikista: { $tasks }.
overlaps-same_duties-not_told = Malli ei väitä kertovansa kaikkia vastuita. Siksi muista kuin tässä luetelluista toimijoista ei voida todeta, onko niillä samoja tehtäviä.
overlaps-same_duties-no_duties = Mallissa ei mainita, kuka vastaa mistäkin rajauksen tehtävästä.

overlaps-spread = Tehtävien jakautuminen monelle
overlaps-spread-question = Minkä palvelukokonaisuuden tai toimialan tehtävistä vastaa vähintään viisi toimijaa niin, ettei yksikään vastaa puolesta? Tehtäviä, jotka kukin hoitaa omalta osaltaan, ei lasketa.
overlaps-spread-package = { $of }: palvelukokonaisuuden tehtävistä ({ $duties }) vastaa { $many } eri toimijaa, ja samalla toimijalla niitä on enintään { $most }.
overlaps-spread-sector = Toimiala { $sector }: tehtävistä ({ $duties }) vastaa { $many } eri toimijaa, ja samalla toimijalla niitä on enintään { $most }.
overlaps-spread-package_open = { $of }: ei voida todeta, jakautuvatko palvelukokonaisuuden tehtävät ({ $duties }) monelle, koska kaikkien vastuutahoa ei tiedetä (avoinna { $open }).
overlaps-spread-sector_open = Toimiala { $sector }: ei voida todeta, jakautuvatko tehtävät ({ $duties }) monelle, koska kaikkien vastuutahoa ei tiedetä (avoinna { $open }).
overlaps-spread-no_groups = Mallin rajauksen tehtävistä ei mainita toimialaa eikä palvelukokonaisuutta, joten niitä ei voida ryhmitellä.
overlaps-spread-no_duties = Mallin rajauksessa ei ole tehtäviä, joista kysyä. Kirjaa tehtävät rajaukseen (covers).

overlaps-idle = Toimijat, joilla ei ole tehtäviä
overlaps-idle-question = Millä ryhmillä, toimialoilla, toimistoilla, yksiköillä ja liikelaitoksilla ei ole vastuullaan yhtään rajauksen tehtävää? Toimijalla katsotaan olevan tehtävä myös, jos sellainen on sen viralla tai sen ylä- tai alapuolella olevalla toimijalla. Muilta toimijoilta ei kysytä.
overlaps-idle-idle = { $of }: tehtäviä ei ole, vaikka malli kertoo kaikki vastuut, eikä muutakaan tekemistä mainita.
overlaps-idle-working = { $of }: tehtäviä ei ole, mutta toimijalla on muuta tekemistä: se tuottaa, arvioi, valvoo, johtaa, valmistelee tai päättää jotakin.
overlaps-idle-silent = { $of }: tehtäviä ei mainita.
overlaps-idle-silent_working = { $of }: tehtäviä ei mainita, mutta toimijalla on muuta tekemistä: se tuottaa, arvioi, valvoo, johtaa, valmistelee tai päättää jotakin.
overlaps-idle-no_bodies = Mallissa ei ole ryhmiä, toimialoja, toimistoja, yksiköitä eikä liikelaitoksia, joilta kysyä.

overlaps-both_sides = Järjestäjän ja tuottajan puolella yhtä aikaa
overlaps-both_sides-question = Kuka henkilö, ryhmä tai muu toimija on sekä järjestäjän että tuottajan puolella? Se on laillista, mutta hyvä tietää.
overlaps-both_sides-both = { $of } on sekä järjestäjän että tuottajan puolella ({ $bodies }).
overlaps-both_sides-uncertain = { $of } on mahdollisesti sekä järjestäjän että tuottajan puolella, mutta tieto on epävarma ({ $bodies }).
overlaps-both_sides-silent = { $of }: kaikkia paikkoja ei mainita, joten toisella puolella olemista ei voida todeta ({ $bodies }).
overlaps-both_sides-no_sides = Mallissa ei mainita ketään henkilöä eikä mitään ryhmää järjestäjän tai tuottajan puolella.

overlaps-proposes_and_decides = Esittäjissä ja ratkaisijoissa samoja henkilöitä
overlaps-proposes_and_decides-question = Kuka kuuluu sekä asian esittävään toimielimeen että siihen, joka ratkaisee asian: päättää, hyväksyy, valitsee tai linjaa? Se on laillista ja tavallista, mutta hyvä tietää. Sihteereitä, esittelijöitä ja varajäseniä ei lasketa.
overlaps-proposes_and_decides-both = { $proposer } esittää ja { $decider } ratkaisee, ja { $many ->
    [one] molemmissa on sama henkilö: { $persons }
   *[other] molemmissa on { $many } samaa henkilöä: { $persons }
}. { $number ->
    [one] Asia: { $matters }
   *[other] Asiat ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-uncertain = { $proposer } esittää ja { $decider } ratkaisee. Molemmissa on mahdollisesti { $many ->
    [one] sama henkilö
   *[other] samoja henkilöitä
}, mutta tieto on epävarma: { $persons }. { $number ->
    [one] Asia: { $matters }
   *[other] Asiat ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-silent = Esittäjä: { $proposer }. Ratkaisija tai mahdolliset ratkaisijat: { $deciders }. Kaikkien jäseniä ei mainita, joten ei voida todeta, onko esittäjässä ja ratkaisijassa samoja henkilöitä. { $number ->
    [one] Asia: { $matters }
   *[other] Asiat ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-itself = { $of } sekä esittää että ratkaisee itse: { $matters }.
overlaps-proposes_and_decides-itself_uncertain = { $of } mahdollisesti sekä esittää että ratkaisee itse, mutta tieto on epävarma: { $matters }.
overlaps-proposes_and_decides-no_matters = Mallissa ei ole asiaa, josta mainittaisiin sekä esittäjä että ratkaisija.

overlaps-packages = Palvelukokonaisuuksien kiinteys
overlaps-packages-question = Kuuluvatko samaan palvelukokonaisuuteen koottujen tehtävien vastuut yhteen? Kahden tehtävän välillä on side, kun molemmista vastaa sama toimija tai sama toimija suoraan vastuutahojen yläpuolella. Kokonaisuus on kiinteä, kun yli puolet sen tehtävien siteistä pysyy sen sisällä. Kaksi kokonaisuutta on kytköksissä, kun sama toimija vastaa kummankin tehtävistä.
overlaps-packages-cohesive = { $of }: tehtävien siteistä { $inside } % pysyy kokonaisuuden sisällä. Ulkopuolelle vievistä siteistä eniten vie kokonaisuuteen { $nearest } ({ $to_nearest } % kaikista siteistä).
overlaps-packages-closed = { $of }: tehtävien siteistä { $inside } % pysyy kokonaisuuden sisällä, eikä yksikään vie toiseen kokonaisuuteen.
overlaps-packages-loose = { $of }: tehtävien siteistä vain { $inside } % pysyy kokonaisuuden sisällä. Ulkopuolelle vievistä siteistä eniten vie kokonaisuuteen { $nearest } ({ $to_nearest } % kaikista siteistä).
overlaps-packages-astray = { $of }: tehtävien siteistä vain { $inside } % pysyy kokonaisuuden sisällä. Muut vievät tehtäviin, jotka eivät ole missään kokonaisuudessa.
overlaps-packages-partly = { $of }: kaikkien tehtävien ({ $duties }) vastuutahoa ei tiedetä (avoinna { $open }), joten kokonaisuuden kiinteyttä ei voida todeta. Tiedossa olevista siteistä { $inside } % pysyy sen sisällä.
overlaps-packages-untied = { $of }: kokonaisuuden tehtävillä ei ole siteitä toisiinsa eikä muihin tehtäviin.
overlaps-packages-untied_open = { $of }: kaikkien tehtävien ({ $duties }) vastuutahoa ei tiedetä (avoinna { $open }), eikä tehtävillä ole tiedossa olevia siteitä.
overlaps-packages-empty = { $of }: kokonaisuudessa ei mainita tehtäviä, jotka kuuluisivat mallin rajaukseen.
overlaps-packages-interface = { $first } sekä { $second } ovat kytköksissä: kummankin tehtävistä { $many ->
    [one] vastaa
   *[other] vastaavat
} { $bodies }. Niiden välille on merkitty rajapinta: { $interfaces }.
overlaps-packages-no_interface = { $first } sekä { $second } ovat kytköksissä: kummankin tehtävistä { $many ->
    [one] vastaa
   *[other] vastaavat
} { $bodies }. Niiden välillä ei ole rajapintaa, vaikka malli kertoo kaikki rajapinnat.
overlaps-packages-interface_silent = { $first } sekä { $second } ovat kytköksissä: kummankin tehtävistä { $many ->
    [one] vastaa
   *[other] vastaavat
} { $bodies }. Rajapintaa niiden välillä ei mainita.
overlaps-packages-twice = { $of }: tehtävä on { $number } palvelukokonaisuudessa: { $packages }.
overlaps-packages-no_packages = Mallissa ei mainita palvelukokonaisuuksia, joten niiden kiinteyttä ei voida todeta. Kirjaa kokonaisuudet ja niiden tehtävät (packages, duties).

overlaps-communities = Tehtävien ryhmät ja palvelukokonaisuudet
overlaps-communities-question = Millaisiin ryhmiin tehtävät jakautuisivat vastuidensa perusteella, ja mikä yksittäinen siirto vähentäisi toisiinsa kytkettyjen kokonaisuuksien määrää? Jokainen kytkentä tarvitsee rajapinnan. Siirrot ovat vaihtoehtoja: yhden jälkeen muut on kysyttävä uudelleen.
overlaps-communities-same = Vastuidensa perusteella tehtävät jakautuvat samoihin ryhmiin kuin palvelukokonaisuuksissa. Ryhmiä on { $found }, ja niiden selvyys eli modulaarisuus on { $of_found } %.
overlaps-communities-compared = Vastuidensa perusteella tehtävät jakautuvat { $found } ryhmään, ja palvelukokonaisuuksia on { $declared }. Ryhmien selvyys eli modulaarisuus (0 % on sattuma) on { $of_found } %, palvelukokonaisuuksien { $of_declared } %.
overlaps-communities-mixed = Vastuidensa perusteella yhteen kuuluvista { $duties } tehtävästä { $most } on kokonaisuudessa { $home }, mutta { $apart } muualla ({ $packages }): { $tasks }.
overlaps-communities-move = { $of }: jos tehtävä siirtyisi kokonaisuudesta { $source } kokonaisuuteen { $target }, kytköksissä olevia kokonaisuuspareja olisi { $after } (nyt { $before }). Vastuutaho: { $bodies }.
overlaps-communities-no_ties = Millään kahdella tehtävällä ei ole tiedossa olevaa yhteistä vastuutahoa, joten ryhmiä ei voida muodostaa.
overlaps-communities-no_packages = Mallissa ei mainita palvelukokonaisuuksia, joihin tehtävien ryhmiä voisi verrata. Kirjaa kokonaisuudet ja niiden tehtävät (packages, duties).

chart-overlay-overlaps = päällekkäisyydet ja aukot
chart-overlay-overlaps-none = ei mainittavaa
chart-table-overlay-overlaps = Päällekkäisyydet ja aukot
