# Päätöspolun todistus.

proof-title = Päättyykö polku päätökseen?
proof-question = Päättyykö jokaisen asian polku lopulliseen päätökseen, jonka tekijällä on oikeus päättää, ja milloin se on aikaisintaan valmis?

proof-decided = Lopullinen päätös
proof-decided-question = Kulkeepa polkua mitä kautta tahansa, päättyykö se lopulliseen päätökseen, jonka tekijällä on oikeus päättää asiasta?
proof-decided-proven = { $of }: polku päättyy lopulliseen päätökseen, jonka tekijällä { $deciders } on oikeus päättää asiasta.
proof-decided-by_law = { $of }: polku päättyy lopulliseen päätökseen, jonka tekee { $deciders }. Päätösvalta perustuu säännökseen { $provision }.
proof-decided-no_steps = { $of }: asian vaiheita ei mainita, joten polusta ei voida todeta mitään.
proof-decided-silent = { $of }: mikään mainittu vaihe ei ole lopullinen päätös, eikä malli väitä kertovansa kaikkia vaiheita.
proof-decided-no_final = { $of }: polussa ei ole lopullista päätöstä, vaikka malli kertoo kaikki vaiheet.
proof-decided-stuck = { $of }: lopulliseen päätökseen ei päästä, koska vaihe { $steps } odottaa kehää, jonka vaiheet odottavat toisiaan.
proof-decided-not_entitled = { $of }: lopullisen päätöksen tekijällä { $deciders } ei ole oikeutta päättää asiasta lopullisesti.
proof-decided-may_be_left_out = { $of }: vaiheen { $steps } voi jättää väliin, jolloin asiasta ei päätetä lopullisesti.
proof-decided-nobody = { $of }: ei mainita, kuka tekee lopullisen päätöksen ({ $steps }).
proof-decided-one_of = { $of }: lopullisen päätöksen tekee { $deciders_or }. Asiakirjat eivät kerro, kumpi tai mikä niistä, eikä jokaisen oikeutta päättää asiasta mainita.
proof-decided-entitlement = { $of }: lopullisen päätöksen tekee { $deciders }, mutta oikeutta päättää asiasta ei mainita.
proof-decided-order = { $of }: vaiheiden järjestys on osin epävarma, joten ei voida todeta, päästäänkö vaiheeseen { $steps }.
proof-decided-conditional = { $of }: vaihe { $steps } otetaan vain tietyin ehdoin, eikä mainita, mitä muulloin tapahtuu.

proof-confirmed = Alustavien päätösten vahvistaminen
proof-confirmed-question = Seuraako jokaista alustavaa päätöstä lopullinen päätös, tai onko asia palautettu uudelleen valmisteltavaksi?
proof-confirmed-proven = { $of } ({ $matter }): alustavaa päätöstä seuraa lopullinen päätös.
proof-confirmed-returned = { $of } ({ $matter }): asia on palautettu valmisteltavaksi.
proof-confirmed-refuted = { $of } ({ $matter }): alustavaa päätöstä ei seuraa lopullinen päätös, vaikka malli kertoo kaikki vaiheet.
proof-confirmed-silent = { $of } ({ $matter }): mikään mainittu vaihe ei vahvista alustavaa päätöstä, eikä malli väitä kertovansa kaikkia vaiheita.
proof-confirmed-open = { $of } ({ $matter }): ei voida todeta, seuraako alustavaa päätöstä lopullinen. Järjestys, ehto tai päätöksen lopullisuus on epävarma.

proof-loops = Kehät
proof-loops-question = Jos vaiheet palaavat takaisin aiempaan, pääseekö kehään sisään ja siitä ulos?
proof-loops-proven = { $matter }: vaiheet { $steps } muodostavat kehän, johon pääsee sisään ja josta pääsee ulos.
proof-loops-refuted = { $matter }: vaiheet { $steps } muodostavat kehän, joka ei ala tai ei pääty koskaan.
proof-loops-open = { $matter }: vaiheet { $steps } muodostavat kehän, mutta järjestys on epävarma, joten ei voida todeta, päättyykö se.

proof-dates = Aikaisin päätöspäivä
proof-dates-question = Milloin lopullinen päätös voidaan tehdä aikaisintaan?
proof-dates-made = { $of }: lopullinen päätös tehtiin { $day }.
proof-dates-earliest = { $of }: lopullinen päätös voidaan tehdä aikaisintaan { $day }.
proof-dates-not_before = { $of }: lopullista päätöstä ei voida tehdä ennen päivää { $day }. Se voi siirtyä myöhemmäksi, sillä { $count ->
    [one] yhden vaiheen
   *[other] { $count } vaiheen
} päivää ei mainita: { $undated }.
proof-dates-undated = { $of }: minkään vaiheen päivää ei mainita, joten päätöksen ajankohtaa ei voida todeta.
proof-dates-late = { $of }: päivät eivät sovi yhteen: vaihe { $steps } on ennen jotakin, mitä se odottaa.
proof-dates-no_meeting = { $of }: mikään annetuista kokouspäivistä ei ole riittävän myöhään vaiheelle { $steps }.
proof-dates-stuck = { $of }: lopulliseen päätökseen ei päästä, joten sille ei ole päivää.

proof-deliverables = Viimeinen aloituspäivä
proof-deliverables-question = Milloin kunkin tuotoksen tekeminen on viimeistään aloitettava, jotta se valmistuu ajoissa?
proof-deliverables-latest = { $of } (määräaika { $due }): ensimmäinen vaihe on otettava viimeistään { $day }.
proof-deliverables-not_after = { $of } (määräaika { $due }): ensimmäinen vaihe on otettava viimeistään { $day }, mahdollisesti aiemmin, sillä { $count ->
    [one] yhden vaiheen
   *[other] { $count } vaiheen
} päivää ei mainita.
proof-deliverables-no_step = { $of } (määräaika { $due }): ei mainita, missä vaiheessa tuotosta käsitellään, joten aloituspäivää ei voida todeta.
proof-deliverables-event = { $of }: määräaika on sidottu tapahtumaan ({ $event }), jonka päivää ei mainita.
proof-deliverables-no_due = { $of }: määräaikaa ei mainita.
proof-deliverables-too_late = { $of } (määräaika { $due }): vaihetta { $steps } ei ehditä ottaa määräaikaan mennessä.
proof-decided-unclear = { $of }: ei ole varmaa, onko vaihe { $steps } lopullinen päätös.
proof-decided-returned = { $of }: lopullinen päätös ({ $steps }) palautettiin, eikä uutta mainita.
proof-decided-unsure_step = { $of }: ei ole varmaa, otetaanko vaihe { $steps } lainkaan.
proof-dates-passed = { $of }: lopullinen päätös oli määrä tehdä { $day }, mutta ei mainita, tehtiinkö se.
proof-deliverables-no_meeting = { $of } (määräaika { $due }): mikään annetuista kokouspäivistä ei ole riittävän ajoissa vaiheelle { $steps }.
