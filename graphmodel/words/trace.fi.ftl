# Jäljitys laista henkilöön: ketjun osat, mitä niistä puuttuu ja montako tehtävää ulottuu mihinkin.

trace-title = Laista henkilöön
trace-lead = Jokaisesta tehtävästä kysytään, mihin säännökseen se perustuu, kuka sen järjestää ja tuottaa, kuka siitä vastaa ja kuka henkilö on vastuussa. Ketju katkeaa siinä, mistä ensimmäinen osa puuttuu.

trace-law-silent = Säännöstä ei mainita.
trace-law-uncertain = Ei ole varmaa, sitooko säännös valittuna päivänä: sen nykyinen sanamuoto on uudempi, tai perusteesta ei ole varmaa tietoa.
trace-package-silent = Palvelukokonaisuutta ei mainita.
trace-package-uncertain = Palvelukokonaisuudesta ei ole varmaa tietoa.
trace-package-denied = Tehtävä ei ole missään palvelukokonaisuudessa, vaikka malli kertoo ne kaikki.
trace-organiser-silent = Järjestäjää ei mainita.
trace-organiser-uncertain = Järjestäjästä ei ole varmaa tietoa.
trace-organiser-denied = Järjestäjää ei ole, vaikka malli kertoo kaikki järjestäjät.
trace-producer-silent = Tuottajaa ei mainita.
trace-producer-uncertain = Tuottajasta ei ole varmaa tietoa.
trace-producer-denied = Tuottajaa ei ole, vaikka malli kertoo kaikki tuottajat.
trace-responsible-silent = Vastuutahoa ei mainita.
trace-responsible-uncertain = Vastuutahosta ei ole varmaa tietoa.
trace-responsible-denied = Vastuutahoa ei ole, vaikka malli kertoo kaikki vastuut.
trace-responsible-organiser_only = Vastuutahona on vain järjestäjä kokonaisuutena; mikä sen toimielin, yksikkö tai virka tehtävää hoitaa, ei mainita.
trace-seat-silent = { $of }: johtajaa tai puheenjohtajaa ei mainita.
trace-seat-uncertain = { $of }: johtajan tai puheenjohtajan paikasta ei ole varmaa tietoa.
trace-seat-denied = { $of }: johtajaa tai puheenjohtajaa ei ole.
trace-person-silent = { $of }: haltijaa ei mainita.
trace-person-uncertain = { $of }: haltijasta ei ole varmaa tietoa.
trace-person-denied = { $of }: paikassa ei ole ketään.
trace-person-unnamed = { $of }: paikka on täytetty, mutta haltijan nimeä ei mainita.
trace-deputy-silent = { $of }: varajäsentä ei mainita.
trace-deputy-uncertain = { $of }: varajäsenestä ei ole varmaa tietoa.
trace-deputy-denied = { $of }: varajäsentä ei ole.
trace-deputy-unnamed = { $of }: varajäsen on, mutta nimeä ei mainita.

trace-law-not_needed = Malli ei johda tehtävää laista, eikä säännöstä mainita.
trace-package-not_needed = Tehtävän ei tarvitse kuulua palvelukokonaisuuteen.
trace-organiser-not_needed = Tehtävä on annettu suoraan tekijälleen, joten järjestäjää ei tarvita.
trace-producer-not_needed = Tehtävä ei tarvitse erillistä tuottajaa.
trace-deputy-not_needed = Henkilökohtaista varajäsentä ei tarvita.
trace-not_reached = Ketju ei ulotu tänne asti.

trace-complete = Ketju ulottuu laista henkilöön.
trace-complete-no-law = Ketju ulottuu tehtävästä henkilöön.

trace-column-duty = Tehtävä
trace-column-sector = Toimiala
trace-column-act = Laki
trace-column-duties = Tehtäviä
trace-column-traced = ✓ Ulottuu henkilöön
trace-column-fails = ✕ Katkeaa
trace-column-silent = ? Ei voida todeta
trace-column-deputy = Varajäsen puuttuu tai ei mainita
trace-column-gap = Tulos
trace-lacks = Puuttuu
trace-not-needed = ei tarvita
trace-head-law = Säännös
trace-head-package = Palvelukokonaisuus
trace-head-organiser = Järjestäjä
trace-head-producer = Tuottaja
trace-head-responsible = Vastuutaho
trace-head-seat = Johtaja tai puheenjohtaja
trace-head-person = Henkilö
trace-head-deputy = Varajäsen
trace-stops = { $hop } { $count }
trace-all = Yhteensä
trace-none = Mallin rajauksessa ei ole tehtäviä, joita jäljittää. Kirjaa tehtävät rajaukseen (covers).
trace-by-sector = Toimialoittain
trace-by-act = Laeittain
trace-duties = Tehtävät ja niiden ketjut
trace-several-acts = Useaan lakiin perustuva tehtävä on jokaisen lakinsa rivillä.
trace-possible = mahdollinen
trace-outside = { $count ->
    [0] Luettelon kaikki tehtävät kuuluvat mallin rajaukseen.
    [one] Mallin rajauksen ulkopuolella on yksi luettelon tehtävä. Sitä ei jäljitetä, eikä se ole mukana luvuissa.
   *[other] Mallin rajauksen ulkopuolella on { $count } luettelon tehtävää. Niitä ei jäljitetä, eivätkä ne ole mukana luvuissa.
}
trace-not-in-force = { $count ->
    [one] Yksi rajauksen tehtävä jää pois, koska sen säännös ei sido valittuna päivänä.
   *[other] { $count } rajauksen tehtävää jää pois, koska niiden säännökset eivät sido valittuna päivänä.
}
trace-about-outside = Tehtävä ei kuulu mallin rajaukseen.
trace-no-duty = Mallin rajauksessa ei ole tehtävää, joka perustuu tähän säännökseen.
trace-matters = Säännökseen perustuvat asiat
trace-duties-of = Säännökseen perustuvat tehtävät
trace-words = Säännös sanoo
trace-picture = Sama kuvana: tehtävät ja toimijat
trace-whole = Kaikki mallin tehtävät
trace-thing = tehtävän omat tiedot
trace-provision = säännöksen omat tiedot
