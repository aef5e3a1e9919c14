# Gränssnitt som ingen har antecknat.

interfaces-title = Var saknas ett gränssnitt?
interfaces-question = Vilka helheter eller aktörer har något gemensamt men inget antecknat gränssnitt, och vilka antecknade gränssnitt är föråldrade, inte översedda eller utan ägare?
interfaces-counted = { $recorded ->
    [0] För inget par finns ett antecknat gränssnitt.
    [one] För ett par finns ett antecknat gränssnitt.
   *[other] För { $recorded } par finns ett antecknat gränssnitt.
}{ $proposed ->
    [0] {""}
    [one] { " " }För ett par föreslås ett gränssnitt.
   *[other] { " " }För { $proposed } par föreslås ett gränssnitt.
}{ $unsaid ->
    [0] {""}
    [one] { " " }För ett par kan det inte avgöras om de har något gemensamt. Modellen gör inte anspråk på att ange allt om följande: { $untold }.
   *[other] { " " }För { $unsaid } par kan det inte avgöras om de har något gemensamt. Modellen gör inte anspråk på att ange allt om följande: { $untold }.
}{ $common_count ->
    [0] {""}
   *[other] { " " }Gemensamt för alla par är { $common }, vilket inte skiljer paren åt.
}{ $each_count ->
    [0] {""}
    [one] { " " }Alla har samma uppgift, som var och en sköter för sin del, så den överlappar inte.
   *[other] { " " }Alla har samma { $each_count } uppgifter, som var och en sköter för sin del, så de överlappar inte.
}
interfaces-reasons = { $duties_count ->
    [0] {""}
    [one] { " " }Gemensam uppgift: { $duties }.
   *[other] { " " }Gemensamma uppgifter: { $duties }.
}{ $provisions_count ->
    [0] {""}
    [one] { " " }Gemensam bestämmelse: { $provisions }.
   *[other] { " " }Gemensamma bestämmelser: { $provisions }.
}{ $bodies_count ->
    [0] {""}
    [one] { " " }Gemensam aktör: { $bodies }.
   *[other] { " " }Gemensamma aktörer: { $bodies }.
}{ $persons_count ->
    [0] {""}
    [one] { " " }Gemensam person: { $persons }.
   *[other] { " " }Gemensamma personer: { $persons }.
}{ $producers_count ->
    [0] {""}
    [one] { " " }Gemensam tjänsteproducent: { $producers }.
   *[other] { " " }Gemensamma tjänsteproducenter: { $producers }.
}{ $matters_count ->
    [0] {""}
    [one] { " " }Gemensamt ärende: { $matters }.
   *[other] { " " }Gemensamma ärenden: { $matters }.
}{ $strands_count ->
    [0] {""}
    [one] { " " }Samma delområde: { $strands }.
   *[other] { " " }Samma delområden: { $strands }.
}

interfaces-register = Par och antecknade gränssnitt
interfaces-register-question = Mellan hur många par kan det finnas ett gränssnitt, för hur många finns ett antecknat och för hur många föreslås ett?
interfaces-register-packages = Tjänstehelheterna är { $places }, och ett gränssnitt kan finnas mellan { $possible } par. { interfaces-counted }
interfaces-register-bodies = Kravet ”{ $of }” gäller { $places } aktörer, och ett gränssnitt kan finnas mellan { $possible } par. { interfaces-counted }
interfaces-register-nothing = Modellen anger inga tjänstehelheter, och i den krävs inga gränssnitt av någon aktör. Därför kan det inte avgöras var det borde finnas gränssnitt.
interfaces-register-no_place = { $of }: detta är ingen tjänstehelhet, och inga gränssnitt krävs av den, så inga gränssnitt föreslås.

interfaces-proposed = Föreslagna gränssnitt
interfaces-proposed-question = Vilka par har något gemensamt men inget antecknat gränssnitt? Ett par står högre ju mer och ju ovanligare det gemensamma är.
interfaces-proposed-proposed = { $one } – { $other }: inget gränssnitt har antecknats (plats { $rank }).{ interfaces-reasons }
interfaces-proposed-missing = { $one } – { $other }: det gränssnitt som krävs saknas, trots att modellen anger alla deras gränssnitt (plats { $rank }).{ interfaces-reasons }
interfaces-proposed-perhaps = { $one } – { $other }: inget gränssnitt har antecknats, men det som vore gemensamt är osäkert.{ interfaces-reasons }
interfaces-proposed-unsure = { $one } – { $other }: de har något gemensamt, men det antecknade gränssnittet är osäkert.{ interfaces-reasons }

interfaces-dead = Föråldrade gränssnitt
interfaces-dead-question = Finns det antecknade gränssnittets parter kvar, och har de fortfarande något gemensamt?
interfaces-dead-alive = { $of }: parterna har något gemensamt ({ $between }).{ interfaces-reasons }
interfaces-dead-only_common = { $of }: parterna ({ $between }) har bara det gemensamt som är gemensamt för alla: { $common }.
interfaces-dead-ended = { $of }: gränssnittet är fortfarande antecknat, trots att dess part har upphört: { $over }.
interfaces-dead-perhaps_ended = { $of }: om gränssnittets part redan har upphört kan inte avgöras: { $over }.
interfaces-dead-one_end = { $of }: två parter som gränssnittet finns mellan anges inte. Angiven part: { $between }.
interfaces-dead-apart = { $of }: parterna ({ $between }) har inte längre något gemensamt.
interfaces-dead-perhaps = { $of }: om parterna ({ $between }) fortfarande har något gemensamt kan inte avgöras, eftersom uppgiften är osäker.
interfaces-dead-silent = { $of }: det anges inte att parterna ({ $between }) har något gemensamt, men modellen gör inte anspråk på att ange allt.

interfaces-overdue = Försenade översyner
interfaces-overdue-question = Har gränssnittet setts över när det skulle ses över?
interfaces-overdue-overdue = { $of }: gränssnittet skulle ses över senast { $day }, men ingen översyn har antecknats, trots att modellen anger allt om det.
interfaces-overdue-passed = { $of }: gränssnittet skulle ses över senast { $day }, men om det har setts över kan inte avgöras.
interfaces-overdue-undated = { $of }: dagen för översynen anges inte.
interfaces-overdue-to_come = { $of }: gränssnittet ses över senast { $day }.
interfaces-overdue-reviewed = { $of }: gränssnittet sågs över { $day } ({ $step }).

interfaces-unowned = Gränssnitt utan ägare
interfaces-unowned-question = Har gränssnittet en ägare?
interfaces-unowned-owned = { $of }: ägare är { $owner }.
interfaces-unowned-perhaps = { $of }: om ägaren är { $owner } kan inte avgöras, eftersom uppgiften är osäker.
interfaces-unowned-unowned = { $of }: gränssnittet har ingen ägare, trots att modellen anger allt om det.
interfaces-unowned-silent = { $of }: ägaren anges inte.
