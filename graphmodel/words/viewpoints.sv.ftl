# Fyra synvinklar: klienten, personalen, ekonomin och verkningsfullheten.

viewpoints-title = Hur ser strukturen ut ur fyra synvinklar?
viewpoints-question = Vad kan räknas ur modellen med tanke på klienten, personalen, ekonomin och verkningsfullheten, vad är okänt, och har de granskningar som krävs gjorts?
viewpoints-range = { $unsure ->
    [0] {""}
   *[other] { $open ->
        [0] { " " }Talet kan vara högst { $most }, eftersom detta inte kan avgöras för { $unknown ->
            [one] en
           *[other] { $unknown }
        } av dem.
       *[other] { " " }Talet kan vara större, eftersom modellen inte gör anspråk på att ange allt.
    }
}
viewpoints-named = { $count ->
    [0] .
   *[other] : { $things }.
}
viewpoints-states = { $done_count ->
    [0] {""}
   *[other] { " " }Granskat: { $done }.
}{ $planned_count ->
    [0] {""}
   *[other] { " " }Planerat: { $planned }.
}{ $unsure_count ->
    [0] {""}
   *[other] { " " }Osäkert: { $unsure }.
}{ $missing_count ->
    [0] {""}
   *[other] { " " }Anges inte: { $missing }.
}

viewpoints-client_producers = Klienten: tjänsteproducenter per helhet
viewpoints-client_producers-question = Hur många olika tjänsteproducenter kan en klient inom samma tjänstehelhet möta? De olika producenterna av helhetens uppgifter räknas.
viewpoints-client_producers-measured = { $of }: { $value ->
    [0] inga tjänsteproducenter anges
    [one] en tjänsteproducent
   *[other] { $value } tjänsteproducenter
}{ viewpoints-named }{ viewpoints-range }
viewpoints-client_producers-none = { $of }: helhetens uppgifter anges inte, så producenterna kan inte räknas.
viewpoints-client_producers-no_packages = Modellen anger inga tjänstehelheter, så producenterna kan inte räknas per helhet.

viewpoints-client_handovers = Klienten: övergångar från en organisation till en annan
viewpoints-client_handovers-question = I hur många av helhetens uppgifter övergår klienten till en annan organisation? De uppgifter räknas som har en producent utanför den ansvarigas egen organisation.
viewpoints-client_handovers-measured = { $of }: av { $inputs } uppgifter har { $value ->
    [0] ingen
    [one] en
   *[other] { $value }
} en producent utanför den ansvarigas egen organisation.{ viewpoints-range }
viewpoints-client_handovers-none = { $of }: helhetens uppgifter anges inte, så övergångarna kan inte räknas.
viewpoints-client_handovers-no_packages = Modellen anger inga tjänstehelheter, så övergångarna kan inte räknas per helhet.

viewpoints-client_unpackaged = Klienten: uppgifter utan helhet
viewpoints-client_unpackaged-question = Hur många uppgifter hör inte till någon tjänstehelhet? De lagstadgade serviceuppgifter räknas som inte har förts till någon helhet.
viewpoints-client_unpackaged-measured = Av { $inputs } uppgifter är det { $value ->
    [0] ingen som { $unsure ->
        [0] står
       *[other] veterligen står
    } utanför tjänstehelheterna
    [one] en som inte hör till någon tjänstehelhet
   *[other] { $value } som inte hör till någon tjänstehelhet
}{ viewpoints-named }{ viewpoints-range }
viewpoints-client_unpackaged-none = Modellen har inga uppgifter som borde föras till tjänstehelheter.

viewpoints-staff_seats = Personalen: representation i beredning och beslut
viewpoints-staff_seats-question = I hur många beredande eller beslutande aktörer är personalen företrädd? De grupper och de aktörer som bereder eller avgör ärenden räknas där personalen har en plats.
viewpoints-staff_seats-measured = De beredande och beslutande aktörerna är { $inputs }. { $value ->
    [0] En företrädare för personalen anges inte i någon av dem
    [one] Personalen är företrädd i en av dem
   *[other] Personalen är företrädd i { $value } av dem
}{ viewpoints-named }{ viewpoints-range }
viewpoints-staff_seats-broken = Personalen är företrädd i { $value } aktörer, då de beredande och beslutande aktörerna är { $inputs }. Kravet ”{ $norm }” uppfylls inte: företrädare saknas i { $broken }.{ viewpoints-range }
viewpoints-staff_seats-none = Modellen anger inga aktörer som bereder eller beslutar.

viewpoints-staff_headless = Personalen: enheter utan chef
viewpoints-staff_headless-question = Hur många enheter saknar chef? De sektorer, byråer, enheter och affärsverk räknas som varken har en plats för chef eller för ordförande.
viewpoints-staff_headless-measured = { $inputs ->
    [one] Enheterna är en
   *[other] Enheterna är { $inputs }
}, och { $value ->
    [0] { $unsure ->
        [0] alla har en chef
       *[other] ingen av dem saknar veterligen chef
    }
    [one] en av dem saknar chef
   *[other] { $value } av dem saknar chef
}{ viewpoints-named }{ viewpoints-range }
viewpoints-staff_headless-none = Modellen anger inga enheter.

viewpoints-staff_span = Personalen: enheter per chef
viewpoints-staff_span-question = Hur många enheter finns direkt under samma aktör? Medeltalet räknas för de aktörer som har enheter under sig.
viewpoints-staff_span-measured = Aktörerna med enheter under sig är { $inputs }. Antalet enheter direkt under dem är i medeltal { $value } och som mest { $part } ({ $things }).{ $unsure ->
    [0] {""}
   *[other] { " " }Medeltalet kan vara ett annat, eftersom platsen för { $unknown ->
        [one] en enhet
       *[other] { $unknown } enheter
    } inte anges.
}
viewpoints-staff_span-none = Ingen enhet anges finnas under en annan aktör.

viewpoints-economy_private = Ekonomin: privata producenter
viewpoints-economy_private-question = Hur många tjänsteproducenter är privata? De producenter räknas som anges vara privata.
viewpoints-economy_private-measured = Tjänsteproducenterna är { $inputs }, och av dem är { $value } privata{ viewpoints-named }{ viewpoints-range }
viewpoints-economy_private-none = Inga tjänsteproducenter anges, så de privata kan inte räknas.

viewpoints-economy_several = Ekonomin: uppgifter med flera producenter
viewpoints-economy_several-question = Hur många uppgifter har mer än en producent? De uppgifter räknas som har minst två olika producenter.
viewpoints-economy_several-measured = Uppgifterna som produceras är { $inputs }, och { $value ->
    [0] ingen av dem anges ha flera producenter
    [one] en av dem har flera producenter
   *[other] { $value } av dem har flera producenter
}{ viewpoints-named }{ viewpoints-range }
viewpoints-economy_several-none = Modellen har inga uppgifter som behöver en producent.

viewpoints-economy_own = Ekonomin: andelen egen produktion
viewpoints-economy_own-question = Hur stor del av uppgifterna produceras helt i egen regi? Andelen räknas för de uppgifter som har enbart egen eller gemensam produktion.
viewpoints-economy_own-measured = Helt i egen eller gemensam produktion produceras { $part } uppgifter, då uppgifterna som produceras är { $inputs }. Andelen är { $value } procent.{ $unsure ->
    [0] {""}
   *[other] { " " }Andelen kan vara högst { $most } procent, eftersom detta inte kan avgöras för { $unknown } uppgifter.
}
viewpoints-economy_own-none = Modellen har inga uppgifter som behöver en producent.

viewpoints-economy_layers = Ekonomin: organisationens nivåer
viewpoints-economy_layers-question = Hur många nivåer har organisationen? Aktörerna räknas i den längsta kedja där var och en står under den föregående.
viewpoints-economy_layers-measured = { $value ->
    [one] Nivåerna är en
   *[other] Nivåerna är { $value }
}, då aktörerna är { $inputs }.{ $unsure ->
    [0] {""}
   *[other] { " " }Nivåerna kan vara fler, eftersom det för { $unknown ->
        [one] en aktör
       *[other] { $unknown } aktörer
    } inte anges vad de står under.
}
viewpoints-economy_layers-none = Modellen anger inga aktörer.

viewpoints-effect_traced = Verkningsfullheten: uppgifter från lag till person
viewpoints-effect_traced-question = Hur många uppgifter når från lagen till en person som ansvarar för dem? De uppgifter räknas vars kedja är hel.
viewpoints-effect_traced-measured = Uppgifterna är { $inputs }, och { $value ->
    [0] för ingen av dem kan det konstateras att den når
    [one] av dem når en
   *[other] av dem når { $value }
} fram till en person.{ viewpoints-range }
viewpoints-effect_traced-none = Modellen omfattar inga uppgifter.

viewpoints-effect_entitled = Verkningsfullheten: beslut av någon med beslutanderätt
viewpoints-effect_entitled-question = Hur många ärendens väg slutar med ett slutligt beslut av någon som har rätt att fatta det? De ärenden räknas för vilka detta kan bevisas.
viewpoints-effect_entitled-measured = Ärendena är { $inputs }, och { $value ->
    [0] för inget av dem kan det bevisas att det slutar
    [one] av dem slutar ett
   *[other] av dem slutar { $value }
} med ett beslut av någon som har rätt att fatta det.{ viewpoints-range }
viewpoints-effect_entitled-none = Modellen anger inga ärenden.

viewpoints-effect_reviewed = Verkningsfullheten: gjorda granskningar
viewpoints-effect_reviewed-question = Hur många granskningar har gjorts? De rutor i granskningsmatrisen räknas för vilka en granskning har gjorts. Om modellen inte kräver granskningar är rutorna tjänstehelheterna ur fyra synvinklar.
viewpoints-effect_reviewed-measured = Granskningsmatrisen har { $inputs } rutor, och { $value ->
    [0] ingen av dem anges ha granskats
    [one] en av dem har granskats
   *[other] { $value } av dem har granskats
}.{ viewpoints-range }
viewpoints-effect_reviewed-none = I modellen krävs inga granskningar, och den har inga tjänstehelheter att granska.

viewpoints-reviews = Granskningsmatris
viewpoints-reviews-question = Har de synvinklar och sidor som krävs granskats?
viewpoints-reviews-asked = { $subject }, kravet ”{ $norm }”.{ viewpoints-states }
viewpoints-reviews-missing = { $subject }, kravet ”{ $norm }”: en granskning saknas, trots att modellen anger alla granskningar.{ viewpoints-states }
viewpoints-reviews-matrix = { $subject }.{ viewpoints-states }
viewpoints-reviews-silent = Kravet ”{ $of }” gäller { $inputs } objekt, men för inget av dem anges någon granskning: { $missing }.
viewpoints-count-holds = { $sign } { $count } klarlagda
