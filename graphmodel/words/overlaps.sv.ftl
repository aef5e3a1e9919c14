# Överlappningar och luckor: vem gör detsamma, vad gör ingen, vem står på båda sidor, hur hänger helheterna ihop.

overlaps-title = Överlappningar och luckor
overlaps-question = Var överlappar ansvaren varandra, var saknas de, och hör ansvaret för de uppgifter som samlats i samma tjänstehelhet ihop?

overlaps-several = Uppgifter med flera ansvariga
overlaps-several-question = Vilka uppgifter har fler än ett ansvarigt organ, och anges det hur de delar uppgiften? Ingen överlappning finns om vart och ett sköter uppgiften för sin del eller alla tillsammans.
overlaps-several-unshared = { $of }: det finns flera ansvariga organ, och arbetsfördelningen anges inte: { $responsible }.
overlaps-several-uncertain = { $of }: det är osäkert om det finns flera ansvariga organ. Möjliga ansvariga organ: { $responsible }.
overlaps-several-either = { $of }: ett av följande organ ansvarar, men vilket av dem anges inte: { $responsible }.
overlaps-several-each = { $of }: det finns { $many } ansvariga organ, och vart och ett sköter uppgiften för sin del, så någon överlappning finns inte: { $responsible }.
overlaps-several-joint = { $of }: det finns { $many } ansvariga organ, och de sköter uppgiften tillsammans, så någon överlappning finns inte: { $responsible }.
overlaps-several-shared = { $of }: det finns { $many } ansvariga organ, och arbetsfördelningen har antecknats, så någon överlappning finns inte: { $responsible }.
overlaps-several-apart = { $of }: de ansvariga hör till olika juridiska personer, som var och en själv svarar för uppgiften, så någon överlappning finns inte: { $responsible }.
overlaps-several-no_duties = Inom modellens avgränsning finns inga uppgifter att fråga om. Anteckna uppgifterna i avgränsningen (covers).

overlaps-nobody = Uppgifter som ingen ansvarar för
overlaps-nobody-question = Vilka uppgifter inom avgränsningen sköts inte av något organ, någon enhet eller någon tjänst hos anordnaren? En brist konstateras bara om modellen anger alla ansvar.
overlaps-nobody-denied = { $of }: ansvarigt organ saknas, trots att modellen anger alla ansvar.
overlaps-nobody-law = { $of }: ansvarigt organ saknas, men det är osäkert om bestämmelsen binder den valda dagen.
overlaps-nobody-uncertain = { $of }: uppgiften om det ansvariga organet är osäker. Möjligt ansvarigt organ: { $responsible }.
overlaps-nobody-organiser = { $of }: anordnaren anges ({ $organisers }), men inte vilket organ, vilken enhet eller vilken tjänst hos den som sköter uppgiften.
overlaps-nobody-silent = { $of }: ansvarigt organ anges inte.
overlaps-nobody-no_duties = Inom modellens avgränsning finns inga uppgifter att fråga om. Anteckna uppgifterna i avgränsningen (covers).

overlaps-same_duties = Aktörer med samma uppgifter
overlaps-same_duties-question = Vilka aktörer ansvarar för samma eller nästan samma uppgifter? Med tas aktörer som har minst två gemensamma uppgifter och vars alla uppgifter till minst hälften är gemensamma, eller av vilka den enas alla uppgifter också är den andras.
overlaps-same_duties-equal_unshared = De här { $many } aktörerna ansvarar för exakt samma { $common } uppgifter, och arbetsfördelningen anges inte: { $bodies }. Uppgifterna: { $tasks }.
overlaps-same_duties-equal_each = De här { $many } aktörerna ansvarar för samma { $common } uppgifter, men var och en sköter dem för sin del, så någon överlappning finns inte: { $bodies }. Uppgifterna: { $tasks }.
overlaps-same_duties-equal_shared = De här { $many } aktörerna ansvarar för samma { $common } uppgifter, men arbetsfördelningen har antecknats, så någon överlappning finns inte: { $bodies }. Uppgifterna: { $tasks }.
overlaps-same_duties-similar_unshared = De gemensamma uppgifterna är { $common }, det vill säga { $percent } % av alla, och arbetsfördelningen anges inte. Aktörer: { $first } (antal uppgifter { $of_first }) och { $second } (antal uppgifter { $of_second }). Gemensamma uppgifter: { $tasks }.
overlaps-same_duties-similar_each = De gemensamma uppgifterna är { $common }, det vill säga { $percent } % av alla, men var och en sköter dem för sin del, så någon överlappning finns inte. Aktörer: { $first } (antal uppgifter { $of_first }) och { $second } (antal uppgifter { $of_second }). Gemensamma uppgifter: { $tasks }.
overlaps-same_duties-similar_shared = De gemensamma uppgifterna är { $common }, det vill säga { $percent } % av alla, men arbetsfördelningen har antecknats, så någon överlappning finns inte. Aktörer: { $first } (antal uppgifter { $of_first }) och { $second } (antal uppgifter { $of_second }). Gemensamma uppgifter: { $tasks }.
overlaps-same_duties-similar_uncertain = Det är osäkert om de här aktörerna har nästan samma uppgifter, eftersom en del av ansvaren är osäkra: { $first } (högst { $of_first } uppgifter) och { $second } (högst { $of_second } uppgifter). Möjliga gemensamma uppgifter: { $common }, högst { $percent } % av alla: { $tasks }.
overlaps-same_duties-not_told = Modellen gör inte anspråk på att ange alla ansvar. Därför kan det inte konstateras om andra aktörer än de som räknas upp här har samma uppgifter.
overlaps-same_duties-no_duties = I modellen anges inte vem som ansvarar för vilken uppgift inom avgränsningen.

overlaps-spread = Uppgifter spridda på många
overlaps-spread-question = För vilken tjänstehelhets eller sektors uppgifter ansvarar minst fem aktörer så att ingen ansvarar för hälften? Uppgifter som var och en sköter för sin del räknas inte.
overlaps-spread-package = { $of }: för tjänstehelhetens uppgifter ({ $duties }) ansvarar { $many } olika aktörer, och en och samma aktör har högst { $most } av dem.
overlaps-spread-sector = Sektorn { $sector }: för uppgifterna ({ $duties }) ansvarar { $many } olika aktörer, och en och samma aktör har högst { $most } av dem.
overlaps-spread-package_open = { $of }: om tjänstehelhetens uppgifter ({ $duties }) är spridda på många kan inte konstateras, eftersom ansvarigt organ inte är känt för alla (öppna: { $open }).
overlaps-spread-sector_open = Sektorn { $sector }: om uppgifterna ({ $duties }) är spridda på många kan inte konstateras, eftersom ansvarigt organ inte är känt för alla (öppna: { $open }).
overlaps-spread-no_groups = För uppgifterna inom modellens avgränsning anges varken sektor eller tjänstehelhet, så de kan inte grupperas.
overlaps-spread-no_duties = Inom modellens avgränsning finns inga uppgifter att fråga om. Anteckna uppgifterna i avgränsningen (covers).

overlaps-idle = Aktörer utan uppgifter
overlaps-idle-question = Vilka grupper, sektorer, byråer, enheter och affärsverk ansvarar inte för en enda uppgift inom avgränsningen? En aktör anses ha en uppgift också om en tjänst hos den eller en aktör ovanför eller under den har en sådan. Andra aktörer tillfrågas inte.
overlaps-idle-idle = { $of }: inga uppgifter finns, trots att modellen anger alla ansvar, och inte heller anges något annat att göra.
overlaps-idle-working = { $of }: inga uppgifter finns, men aktören har annat att göra: den producerar, utvärderar, övervakar, leder, bereder eller beslutar något.
overlaps-idle-silent = { $of }: uppgifter anges inte.
overlaps-idle-silent_working = { $of }: uppgifter anges inte, men aktören har annat att göra: den producerar, utvärderar, övervakar, leder, bereder eller beslutar något.
overlaps-idle-no_bodies = I modellen finns inga grupper, sektorer, byråer, enheter eller affärsverk att fråga.

overlaps-both_sides = På anordnarens och producentens sida samtidigt
overlaps-both_sides-question = Vilken person, grupp eller annan aktör står både på anordnarens och på producentens sida? Det är lagligt men bra att veta.
overlaps-both_sides-both = { $of } står både på anordnarens och på producentens sida ({ $bodies }).
overlaps-both_sides-uncertain = { $of } står möjligen både på anordnarens och på producentens sida, men uppgiften är osäker ({ $bodies }).
overlaps-both_sides-silent = { $of }: alla platser anges inte, så om den även står på den andra sidan framgår inte ({ $bodies }).
overlaps-both_sides-no_sides = I modellen anges ingen person och ingen grupp på anordnarens eller producentens sida.

overlaps-proposes_and_decides = Samma personer föreslår och avgör
overlaps-proposes_and_decides-question = Vem hör både till det organ som föreslår ett ärende och till det som avgör det: beslutar, godkänner, väljer eller drar upp riktlinjer? Det är lagligt och vanligt, men bra att veta. Sekreterare, föredragande och ersättare räknas inte.
overlaps-proposes_and_decides-both = { $proposer } föreslår och { $decider } avgör, och { $many ->
    [one] i båda finns samma person: { $persons }
   *[other] i båda finns { $many } personer gemensamt: { $persons }
}. { $number ->
    [one] Ärende: { $matters }
   *[other] Ärenden ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-uncertain = { $proposer } föreslår och { $decider } avgör. I båda finns möjligen { $many ->
    [one] samma person
   *[other] samma personer
}, men uppgiften är osäker: { $persons }. { $number ->
    [one] Ärende: { $matters }
   *[other] Ärenden ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-silent = Föreslår: { $proposer }. Avgör, säkert eller möjligen: { $deciders }. Medlemmarna anges inte för alla, så om samma personer både föreslår och avgör kan inte konstateras. { $number ->
    [one] Ärende: { $matters }
   *[other] Ärenden ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-itself = { $of } både föreslår och avgör själv: { $matters }.
overlaps-proposes_and_decides-itself_uncertain = { $of } både föreslår och avgör möjligen själv, men uppgiften är osäker: { $matters }.
overlaps-proposes_and_decides-no_matters = I modellen finns inget ärende för vilket både den som föreslår och den som avgör anges.

overlaps-packages = Hur tjänstehelheterna hänger ihop
overlaps-packages-question = Hör ansvaret för de uppgifter som samlats i samma tjänstehelhet ihop? Två uppgifter har ett band när samma aktör, eller samma aktör direkt ovanför de ansvariga, svarar för båda. En helhet hänger ihop när mer än hälften av uppgifternas band stannar inom den. Två helheter är kopplade när samma aktör ansvarar för uppgifter i båda.
overlaps-packages-cohesive = { $of }: av uppgifternas band stannar { $inside } % inom helheten. Av dem som leder utåt går flest till helheten { $nearest } ({ $to_nearest } % av alla band).
overlaps-packages-closed = { $of }: av uppgifternas band stannar { $inside } % inom helheten, och inget leder till en annan helhet.
overlaps-packages-loose = { $of }: av uppgifternas band stannar bara { $inside } % inom helheten. Av dem som leder utåt går flest till helheten { $nearest } ({ $to_nearest } % av alla band).
overlaps-packages-astray = { $of }: av uppgifternas band stannar bara { $inside } % inom helheten. De övriga leder till uppgifter som inte finns i någon helhet.
overlaps-packages-partly = { $of }: ansvarigt organ är inte känt för alla uppgifter ({ $duties }, öppna: { $open }), så hur helheten hänger ihop kan inte konstateras. Av de kända banden stannar { $inside } % inom den.
overlaps-packages-untied = { $of }: helhetens uppgifter har inga band till varandra eller till andra uppgifter.
overlaps-packages-untied_open = { $of }: ansvarigt organ är inte känt för alla uppgifter ({ $duties }, öppna: { $open }), och uppgifterna har inga kända band.
overlaps-packages-empty = { $of }: i helheten anges inga uppgifter som hör till modellens avgränsning.
overlaps-packages-interface = { $first } samt { $second } är kopplade: för uppgifter i båda ansvarar { $bodies }. Mellan dem har ett gränssnitt antecknats: { $interfaces }.
overlaps-packages-no_interface = { $first } samt { $second } är kopplade: för uppgifter i båda ansvarar { $bodies }. Mellan dem finns inget gränssnitt, trots att modellen anger alla gränssnitt.
overlaps-packages-interface_silent = { $first } samt { $second } är kopplade: för uppgifter i båda ansvarar { $bodies }. Något gränssnitt mellan dem anges inte.
overlaps-packages-twice = { $of }: uppgiften finns i { $number } tjänstehelheter: { $packages }.
overlaps-packages-no_packages = I modellen anges inga tjänstehelheter, så hur de hänger ihop kan inte konstateras. Anteckna helheterna och deras uppgifter (packages, duties).

overlaps-communities = Grupper av uppgifter och tjänstehelheter
overlaps-communities-question = I vilka grupper skulle uppgifterna falla utifrån ansvaret, och vilken enskild flytt skulle minska antalet helheter som är kopplade till varandra? Varje koppling behöver ett gränssnitt. Flyttarna är alternativ: efter en av dem ska frågan ställas på nytt.
overlaps-communities-same = Utifrån ansvaret faller uppgifterna i samma grupper som i tjänstehelheterna. Grupperna är { $found }, och deras tydlighet, det vill säga modularitet, är { $of_found } %.
overlaps-communities-compared = Utifrån ansvaret faller uppgifterna i { $found } grupper, och tjänstehelheterna är { $declared }. Gruppernas tydlighet, det vill säga modularitet (0 % är slump), är { $of_found } %, tjänstehelheternas { $of_declared } %.
overlaps-communities-mixed = Av { $duties } uppgifter som utifrån ansvaret hör ihop finns { $most } i helheten { $home }, men { $apart } på annat håll ({ $packages }): { $tasks }.
overlaps-communities-move = { $of }: om uppgiften flyttades från helheten { $source } till helheten { $target } skulle de kopplade paren av helheter vara { $after } (nu { $before }). Ansvarigt organ: { $bodies }.
overlaps-communities-no_ties = Inga två uppgifter har något känt gemensamt ansvarigt organ, så grupper kan inte bildas.
overlaps-communities-no_packages = I modellen anges inga tjänstehelheter att jämföra uppgifternas grupper med. Anteckna helheterna och deras uppgifter (packages, duties).

chart-overlay-overlaps = överlappningar och luckor
chart-overlay-overlaps-none = inget att nämna
chart-table-overlay-overlaps = Överlappningar och luckor
