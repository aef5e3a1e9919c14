# Tosiasiat lauseina. Yksi: koko lause; useita: otsikko, jonka alla linkit ovat.

fact-itself = { $label ->
    [model] Malli perustuu tähän lähteeseen.
    [norm] Vaatimus esitetään lähteessä.
    [step] Vaihe kuvataan lähteessä.
    [claim] Kattavuus perustuu lähteeseen.
    [source] Lähde kertoo itsestään.
    [remark] Huomautus perustuu lähteeseen.
   *[other] { $start } mainitaan lähteessä.
}
fact-aliases = Muut kirjoitusasut: { $word }.
fact-begin = { $month ->
    [yes] Alku: { $word }.
   *[no] Alkaa { $word }.
}
fact-end = Loppu: { $word }.
fact-last-day = Viimeinen päivä on { $word }.
fact-starts-when = Alkaa, kun: { $word }.
fact-ends-when = Päättyy, kun: { $word }.
fact-as-of = Malli kuvaa tilannetta { $word }.
fact-model-branched-from = Malli on haarautunut mallista { $word }.
fact-task-several-organisers = Laki antaa tehtävän usealle järjestäjälle.
fact-waiver-norm = Koskee vaatimusta tai säännöstä { $word }.
fact-model-kind = Mallin laji on { $word }.
fact-source-kind = Lähteen laji on { $word }.
fact-source-date = Lähteen päiväys on { $word }.
fact-url = Osoite on { $word }.
fact-complete = { $value ->
    [true] Lähde on kokonaan saatavilla.
   *[other] Lähdettä ei ole kokonaan saatavilla.
}
fact-body-kind = Toimijan laji on { $word }.
fact-existence = { $value ->
    [existing] Toimija on toiminnassa.
    [proposed] Toimijaa ehdotetaan.
    [planned] Toimija on suunniteltu.
    [ended] Toimijan toiminta on päättynyt.
   *[other] Ei mainita, onko toimija toiminnassa.
}
fact-identified = Lähteessä ei yksilöidä, mikä toimija on kyseessä.
fact-plural = Nimi tarkoittaa useita.
fact-count = Lukumäärä on { $word }.
fact-side = { $value ->
    [organising] Kuuluu järjestäjän puolelle.
    [producing] Kuuluu tuottajan puolelle.
   *[other] Kuuluu sekä järjestäjän että tuottajan puolelle.
}
fact-legal-form = Oikeudellinen muoto on { $word }.
fact-statutory-role = Lakisääteinen asema: { $word }.
fact-composition = { $value ->
    [full] Kaikki jäsenet on lueteltu.
    [partial] Osa jäsenistä on lueteltu.
   *[other] Ei mainita, keitä jäsenet ovat.
}
fact-deputies = { $value ->
    [personal] Jäsenillä on henkilökohtaiset varajäsenet.
    [pool] Varajäsenet ovat yhteiset.
    [none] Varajäseniä ei ole.
   *[other] Varajäseniä ei mainita.
}
fact-stated-count = Lähteen mukaan lukumäärä on { $word }.
fact-absent = Lähteen mukaan puuttuu: { $word }.
fact-disclosure = { $value ->
    [office_holder] Nimi näytetään, koska hän on viranhaltija.
    [official] Nimi näytetään, koska hän on virkamies.
    [staff_representative] Nimi näytetään, koska hän edustaa henkilöstöä.
   *[other] Nimeä ei näytetä muille, koska hän on yksityishenkilö.
}
fact-role = { $value ->
    [not_stated] Roolia ei mainita.
   *[other] Rooli on { $word }.
}
fact-category = Paikka täytetään ryhmästä: { $word }.
fact-occupancy = { $value ->
    [held] Paikka on täytetty.
    [vacant] Paikka on avoinna.
    [unnamed] Paikka on täytetty, mutta nimeä ei mainita.
   *[other] Ei mainita, kuka paikalla on.
}
fact-deputy = { $value ->
    [named] Varajäsen on nimetty.
    [unnamed] Varajäsen on, mutta nimeä ei mainita.
    [none] Varajäsentä ei ole.
   *[other] Varajäsentä ei mainita.
}
fact-attends = { $value ->
    [right] Paikkaan kuuluu läsnäolo-oikeus.
   *[other] Paikkaan kuuluu läsnäolovelvollisuus.
}
fact-basis = { $value ->
    [statutory] Tehtävä on lakisääteinen.
    [organiser_function] Tehtävä kuuluu järjestäjälle.
   *[other] Tehtävä on annettu tälle valmistelulle.
}
fact-sector = Toimiala on { $word }.
fact-organiser-kind = Järjestämisvastuussa: { $word }.
fact-producer-kinds = Mahdolliset tuottamistavat: { $word }.
fact-authority-task = Tehtävässä käytetään julkista valtaa.
fact-task-status = { $value ->
    [tentative] Tehtävä on alustava.
    [guideline] Tehtävä on linjattu.
   *[other] Tehtävä on hyväksytty.
}
fact-condition = Ehto: { $word }.
fact-act = Säädöksen numero on { $value }.
fact-provision-applies-from = Sovelletaan { $word } alkaen.
fact-provision-applies-to = Sovelletaan { $word } saakka.
fact-in-force-from = Nykyinen sanamuoto on voimassa { $word } alkaen.
fact-provision-status = { $value ->
    [in_force] Säännös on voimassa.
    [bill] Säännös on lakiesityksessä.
   *[other] Säännös on rauennut.
}
fact-cross-cutting = Palvelukokonaisuus leikkaa muut kokonaisuudet.
fact-interface-status = { $value ->
    [proposed] Rajapintaa ehdotetaan.
    [agreed] Rajapinta on sovittu.
    [ended] Rajapinta on päättynyt.
   *[other] Ei mainita, onko rajapinta sovittu.
}
fact-review-by = { $month ->
    [yes] Tarkastelun määräaika: { $word }.
   *[no] Tarkastellaan viimeistään { $word }.
}
fact-matter-kind = { $value ->
    [substance] Asia koskee sisältöä.
   *[other] Asia koskee menettelyä.
}
fact-step-number = Vaiheen numero lähteessä on { $value }.
fact-actions = Tässä vaiheessa toimija { $word }.
fact-finality = { $value ->
    [none] Vaihe ei ole päätös.
    [guideline] Vaihe on linjaus.
    [preliminary] Päätös on alustava.
   *[other] Päätös on lopullinen.
}
fact-step-status = { $value ->
    [planned] Vaihe on suunniteltu.
    [made] Vaihe on tehty.
    [not_stated] Ei mainita, onko vaihe suunniteltu vai tehty.
   *[other] Asia on palautettu.
}
fact-step-date = Ajankohta: { $word }.
fact-optional = Vaihe tehdään vain tarvittaessa.
fact-join = { $value ->
    [any] Yhden edeltävän vaiheen tekeminen riittää.
   *[other] Kaikkien edeltävien vaiheiden on oltava tehty.
}
fact-due = Määräaika on { $word }.
fact-due-event = Määräaika on sidottu tapahtumaan: { $word }.
fact-deliverable-status = { $value ->
    [open] Tuotos on vielä tekemättä.
    [draft] Tuotoksesta on luonnos.
    [delivered] Tuotos on luovutettu.
   *[other] Ei mainita, onko tuotos valmis.
}
fact-check = Vaatimuksen aihe on { $word }.
fact-min = Vähimmäismäärä on { $word }.
fact-max = Enimmäismäärä on { $word }.
fact-values = Vaaditaan: { $word }.
fact-counts-roles = Lasketaan mukaan: { $word }.
fact-may-count = Yhden lukutavan mukaan lasketaan myös: { $word }.
fact-strength = { $value ->
    [law] Vaatimus perustuu lakiin.
    [decision] Vaatimus perustuu päätökseen.
    [guideline] Vaatimus on annettu linjauksena.
    [instruction] Vaatimus on annettu ohjeena.
    [proposal] Vaatimusta ehdotetaan.
   *[other] Vaatimus on asetettu tavoitteeksi.
}
fact-what = Malliin on kirjattu kattavasti: { $word }.
fact-remark-kind = Huomautuksen laji on { $word }.
fact-text = Mallin laatijan huomautus: { $word }
fact-by = Kirjoittaja: { $word }.
fact-until = { $month ->
    [yes] Voimassaolon loppu: { $word }.
   *[no] Voimassa { $word } saakka.
}
fact-open-ended = Voimassa toistaiseksi.
fact-population = Asukkaita on { $word }.
fact-bilingual = Alue on kaksikielinen.
fact-sami-homeland = Alueella on saamelaisten kotiseutualueen kuntia.
fact-personnel-matters = Toimielin käsittelee pääosin henkilöstöasioita.
fact-post = Paikka on virka tai työsuhde.
fact-for-year = Koskee vuotta { $value }.
fact-in-force-until = Voimassaolon viimeinen päivä on { $word }.
fact-agreement-kind = Sopimuksen laji on { $word }.
fact-signed = Allekirjoitettu { $word }.
fact-by-government = Valtioneuvosto on päättänyt asiasta sopimuksen sijasta.
fact-modality = Säännöksen luonne on { $word }.
fact-gives-to = Kenelle säännös antaa päätösvallan: { $word }.
fact-waiver-rule = Koskee sääntöä { $value }.
fact-because = Perustelu: { $word }

link-covers = { $count ->
    [one] Malli kattaa tehtävän { $thing }.
   *[other] Malli kattaa tehtävät:
}
link-covers-back = { $count ->
    [one] Sisältyy malliin { $thing }.
   *[other] Sisältyy malleihin:
}
link-in-strand = { $count ->
    [one] Kuuluu osa-alueeseen { $thing }.
   *[other] Kuuluu osa-alueisiin:
}
link-in-strand-back = { $count ->
    [one] Osa-alueeseen kuuluu { $thing }.
   *[other] Osa-alueeseen kuuluvat:
}
link-leads = { $count ->
    [one] Johtaa osa-aluetta { $thing }.
   *[other] Johtaa osa-alueita:
}
link-leads-back = { $count ->
    [one] Osa-aluetta johtaa { $thing }.
   *[other] Osa-aluetta johtavat:
}
link-part-of = { $count ->
    [one] Ylempi toimija on { $thing }.
   *[other] Ylemmät toimijat:
}
link-part-of-back = { $count ->
    [one] Tähän kuuluu { $thing }.
   *[other] Tähän kuuluvat toimijat:
}
link-succeeds = { $count ->
    [one] Edeltäjä on { $thing }.
   *[other] Edeltäjät:
}
link-succeeds-back = { $count ->
    [one] Seuraaja on { $thing }.
   *[other] Seuraajat:
}
link-set-up-by = { $count ->
    [one] Asettaja on { $thing }.
   *[other] Asettajat:
}
link-set-up-by-back = { $count ->
    [one] On asettanut toimijan { $thing }.
   *[other] On asettanut toimijat:
}
link-steers = { $count ->
    [one] Ohjaa toimijaa { $thing }.
   *[other] Ohjaa toimijoita:
}
link-steers-back = { $count ->
    [one] Ohjaaja on { $thing }.
   *[other] Ohjaajat:
}
link-consults = { $count ->
    [one] Kuulee toimijaa { $thing }.
   *[other] Kuulee toimijoita:
}
link-consults-back = { $count ->
    [one] Toimijaa kuulee { $thing }.
   *[other] Toimijaa kuulevat:
}
link-possibly-same-as = { $count ->
    [one] Voi olla sama kuin { $thing }.
   *[other] Voi olla sama kuin jokin näistä:
}
link-possibly-same-as-back = { $count ->
    [one] Voi olla sama kuin { $thing }.
   *[other] Voi olla sama kuin jokin näistä:
}
link-seat-in = { $count ->
    [one] Paikan toimija on { $thing }.
   *[other] Paikan toimijat:
}
link-seat-in-back = { $count ->
    [one] Toimijassa on paikka: { $thing }.
   *[other] Paikat ({ $count }):
}
link-holds = { $count ->
    [one] Istuu paikalla: { $thing }.
   *[other] Istuu paikoilla:
}
link-holds-back = { $count ->
    [one] Paikalla on { $thing }.
   *[other] Paikan nykyiset ja aiemmat haltijat:
}
link-ex-officio = { $count ->
    [one] Paikalla istuu se, jonka paikka on myös { $thing }.
   *[other] Paikalla istuu se, jolla on jokin näistä paikoista:
}
link-ex-officio-back = { $count ->
    [one] Tämän paikan haltija istuu myös paikalla { $thing }.
   *[other] Tämän paikan haltija istuu myös paikoilla:
}
link-represents = { $count ->
    [one] Edustaa toimijaa { $thing }.
   *[other] Edustaa toimijoita:
}
link-represents-back = { $count ->
    [one] Edustaja on { $thing }.
   *[other] Edustajat:
}
link-deputy-for = { $count ->
    [one] Toimii varajäsenenä paikalle { $thing }.
   *[other] Toimii varajäsenenä paikoille:
}
link-deputy-for-back = { $count ->
    [one] Varajäsen on { $thing }.
   *[other] Varajäsenet:
}
link-based-on = { $count ->
    [one] Perustuu säännökseen { $thing }.
   *[other] Perustuu säännöksiin:
}
link-based-on-back = { $count ->
    [one] Tähän perustuu { $thing }.
   *[other] Tähän perustuvat:
}
link-corresponds-to = { $count ->
    [one] Vastine laissa on { $thing }.
   *[other] Vastineet laissa:
}
link-corresponds-to-back = { $count ->
    [one] Tätä vastaa { $thing }.
   *[other] Tätä vastaavat:
}
link-in-package = { $count ->
    [one] Kuuluu palvelukokonaisuuteen { $thing }.
   *[other] Kuuluu palvelukokonaisuuksiin:
}
link-in-package-back = { $count ->
    [one] Kokonaisuuteen kuuluu tehtävä { $thing }.
   *[other] Kokonaisuuteen kuuluvat tehtävät:
}
link-organises = { $count ->
    [one] Järjestää tehtävän { $thing }.
   *[other] Järjestää { $count } tehtävää:
}
link-organises-back = { $count ->
    [one] Järjestäjä on { $thing }.
   *[other] Järjestäjät:
}
link-produces = { $count ->
    [one] Tuottaa: { $thing }.
   *[other] Tuottaa:
}
link-produces-back = { $count ->
    [one] Tuottaja on { $thing }.
   *[other] Tuottajat:
}
link-responsible-for = { $count ->
    [one] Vastaa tehtävästä { $thing }.
   *[other] Vastaa { $count } tehtävästä:
}
link-responsible-for-back = { $count ->
    [one] Vastuutaho on { $thing }.
   *[other] Vastuutahoja on { $count }:
}
link-owns = { $count ->
    [one] Omistaa rajapinnan { $thing }.
   *[other] Omistaa rajapinnat:
}
link-owns-back = { $count ->
    [one] Omistaja on { $thing }.
   *[other] Omistajat:
}
link-between = { $count ->
    [one] Rajapinnan osapuoli on { $thing }.
   *[other] Rajapinnan osapuolet:
}
link-between-back = { $count ->
    [one] On osapuolena rajapinnassa { $thing }.
   *[other] On osapuolena rajapinnoissa:
}
link-reviews = { $count ->
    [one] Tarkastelee palvelukokonaisuutta { $thing }.
   *[other] Tarkastelee palvelukokonaisuuksia:
}
link-reviews-back = { $count ->
    [one] Kokonaisuutta tarkastelee { $thing }.
   *[other] Kokonaisuutta tarkastelevat:
}
link-step-of = { $count ->
    [one] On vaihe asiassa { $thing }.
   *[other] On vaihe asioissa:
}
link-step-of-back = { $count ->
    [one] Asiassa on yksi vaihe: { $thing }.
   *[other] Asiassa on { $count } vaihetta:
}
link-after = { $count ->
    [one] Edeltävä vaihe on { $thing }.
   *[other] Edeltävät vaiheet:
}
link-after-back = { $count ->
    [one] Seuraava vaihe on { $thing }.
   *[other] Seuraavat vaiheet:
}
link-concerns = { $count ->
    [one] Koskee: { $thing }.
   *[other] Koskee:
}
link-concerns-back = { $count ->
    [one] Käsitellään vaiheessa { $thing }.
   *[other] Käsitellään vaiheissa:
}
link-takes-into-account = { $count ->
    [one] Ottaa huomioon asian { $thing }.
   *[other] Ottaa huomioon asiat:
}
link-takes-into-account-back = { $count ->
    [one] Otetaan huomioon vaiheessa { $thing }.
   *[other] Otetaan huomioon vaiheissa:
}
link-taken-by = { $count ->
    [one] Vaiheen tekee { $thing }.
   *[other] Vaiheen tekevät:
}
link-taken-by-back = { $count ->
    [one] Tekee vaiheen { $thing }.
   *[other] Tekee { $count } vaihetta:
}
link-addressed-to = { $count ->
    [one] Vaihe osoitetaan toimijalle { $thing }.
   *[other] Vaihe osoitetaan toimijoille:
}
link-addressed-to-back = { $count ->
    [one] Toimijalle osoitetaan vaihe { $thing }.
   *[other] Toimijalle osoitetaan vaiheet:
}
link-may-decide = { $count ->
    [one] Saa päättää asiasta { $thing }.
   *[other] Saa päättää asioista:
}
link-may-decide-back = { $count ->
    [one] Asiasta saa päättää { $thing }.
   *[other] Asiasta saavat päättää:
}
link-due-from = { $count ->
    [one] Tuottamisesta vastaa { $thing }.
   *[other] Tuottamisesta vastaavat:
}
link-due-from-back = { $count ->
    [one] Tuottaa tuotoksen { $thing }.
   *[other] Tuottaa tuotokset:
}
link-due-to = { $count ->
    [one] Luovutetaan toimijalle { $thing }.
   *[other] Luovutetaan toimijoille:
}
link-due-to-back = { $count ->
    [one] Vastaanottaa tuotoksen { $thing }.
   *[other] Vastaanottaa tuotokset:
}
link-applies-to = { $count ->
    [one] Koskee: { $thing }.
   *[other] Koskee:
}
link-applies-to-back = { $count ->
    [one] Tätä koskee vaatimus { $thing }.
   *[other] Tätä koskevat vaatimukset:
}
link-superseded-by = { $count ->
    [one] Vaatimuksen korvaa vaihe { $thing }.
   *[other] Vaatimuksen korvaavat vaiheet:
}
link-superseded-by-back = { $count ->
    [one] Korvaa vaatimuksen { $thing }.
   *[other] Korvaa vaatimukset:
}
link-about = { $count ->
    [one] Koskee: { $thing }.
   *[other] Koskee:
}
link-about-back = { $count ->
    [one] Mallin laatijan huomautus: { $thing }.
   *[other] Mallin laatijan huomautukset:
}
link-member-of = { $count ->
    [one] Kuuluu alueeseen { $thing }.
   *[other] Kuuluu alueisiin:
}
link-member-of-back = { $count ->
    [one] Alueeseen kuuluu { $thing }.
   *[other] Alueeseen kuuluvat:
}
link-controls = { $count ->
    [one] Määräysvalta yhteisössä { $thing }.
   *[other] Määräysvalta yhteisöissä:
}
link-controls-back = { $count ->
    [one] Määräysvaltaa käyttää { $thing }.
   *[other] Määräysvaltaa käyttävät:
}
link-proposed-by = { $count ->
    [one] Ehdottaja on { $thing }.
   *[other] Ehdottajat:
}
link-proposed-by-back = { $count ->
    [one] On ehdottanut paikalle: { $thing }.
   *[other] On ehdottanut paikoille:
}
link-answers-to = { $count ->
    [one] Välittömästi yläpuolella on { $thing }.
   *[other] Välittömästi yläpuolella ovat:
}
link-answers-to-back = { $count ->
    [one] Välitön alainen on { $thing }.
   *[other] Välittömät alaiset:
}
link-governs = { $count ->
    [one] Koskee tehtävää { $thing }.
   *[other] Koskee tehtäviä:
}
link-governs-back = { $count ->
    [one] Tuottamista koskee säännös { $thing }.
   *[other] Tuottamista koskevat säännökset:
}
link-supervises = { $count ->
    [one] Ohjaa ja valvoo tuotantoa: { $thing }.
   *[other] Ohjaa ja valvoo tuotantoa:
}
link-supervises-back = { $count ->
    [one] Tuotantoa ohjaa ja valvoo { $thing }.
   *[other] Tuotantoa ohjaavat ja valvovat:
}
link-party-to = { $count ->
    [one] Osapuolena sopimuksessa { $thing }.
   *[other] Osapuolena sopimuksissa:
}
link-party-to-back = { $count ->
    [one] Osapuoli on { $thing }.
   *[other] Osapuolet:
}
link-made-by = { $count ->
    [one] Sopimuksen on tehnyt { $thing }.
   *[other] Sopimuksen ovat tehneet:
}
link-made-by-back = { $count ->
    [one] On tehnyt sopimuksen { $thing }.
   *[other] On tehnyt sopimukset:
}
link-approved-by = { $count ->
    [one] Sopimuksen on hyväksynyt { $thing }.
   *[other] Sopimuksen ovat hyväksyneet:
}
link-approved-by-back = { $count ->
    [one] On hyväksynyt sopimuksen { $thing }.
   *[other] On hyväksynyt sopimukset:
}
link-divides = { $count ->
    [one] Sopimus jakaa tehtävän { $thing }.
   *[other] Sopimus jakaa tehtävät:
}
link-divides-back = { $count ->
    [one] Tehtävän jakaa sopimus { $thing }.
   *[other] Tehtävän jakavat sopimukset:
}

fact-alternative = yksi vaihtoehdoista; mikä, ei selviä
fact-note-joint = yhteinen
fact-note-private = yksityinen
fact-note-mode = tuottamistapa: { $word }
fact-note-share = vastuu: { $word }
fact-note-viewpoint = näkökulma: { $word }
fact-note-side = puoli: { $word }
fact-note-status = tila: { $word }
fact-note-finality = sitovuus: { $word }
fact-note-allowed-by = ostamisen sallii: { $word }
fact-note-taken-over = sopimus siirtynyt kunnalta tai kuntayhtymältä
fact-note-begin = { $month ->
    [yes] alku: { $word }
   *[no] alkaen { $word }
}
fact-note-end = loppu: { $word }
fact-note-last-day = { $word } asti
fact-note-delegated-by = toimivallan siirtänyt: { $by }
fact-note-starts-when = alkaa, kun: { $word }
fact-note-ends-when = päättyy, kun: { $word }

silent-parent = Ylempää toimijaa ei mainita.
silent-seats = Jäseniä ei mainita.
silent-holder = Ei mainita, kuka paikalla on.
silent-deputy = Varajäsentä ei mainita.
silent-body = Ei mainita, missä toimijassa paikka on.
silent-organiser = Järjestäjää ei mainita.
silent-responsible = Vastuutahoa ei mainita.
silent-taker = Ei mainita, kuka vaiheen tekee.
silent-date = Päivää ei mainita.
silent-steps = Käsittelyvaiheita ei mainita.
silent-may-decide = Ei mainita, kuka saa päättää asiasta.
silent-due-from = Ei mainita, kuka tuotoksen tekee.
silent-due = Määräaikaa ei mainita.
fact-stated-value = Lähteestä otettu arvo ({ $property }): { $word }.
