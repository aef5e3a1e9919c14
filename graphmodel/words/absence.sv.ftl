# Frånvaroövningen: vad som stannar när någon är borta.

absence-title = Frånvaroövning
absence-question = Vad stannar när en person, en plats eller en aktör är borta, och vad först när två är borta samtidigt? Ersättarna träder in för dem som är borta, och var och en av dem fyller bara en plats. En funktion är en uppgift som har en ansvarig, ett organs beslutförhet eller det antal ledamöter som krävs, ett skede på en väg eller ett gränssnitt som har en ägare.

absence-drill = Dessas frånvaro
absence-drill-question = Vad stannar när just dessa är borta samtidigt?
absence-drill-duties = Uppgiften { $thing } har ingen ansvarig kvar.
absence-drill-shares = Uppgiften { $thing } har ingen ansvarig kvar till den del som { $other } svarar för.
absence-drill-quorums = { $thing } förlorar sin beslutförhet ({ $other }).
absence-drill-norms = { $thing } har färre ledamöter än vad som krävs ({ $other }).
absence-drill-steps = { $other }: ingen är kvar som tar ett skede ({ $thing }), så vägen bryts där.
absence-drill-interfaces = Gränssnittet { $thing } saknar ägare.
absence-drill-duties-unsaid = Om uppgiften { $thing } har någon ansvarig kvar kan inte avgöras.{ absence-why }
absence-drill-shares-unsaid = Om uppgiften { $thing } har någon ansvarig kvar till den del som { $other } svarar för kan inte avgöras.{ absence-why }
absence-drill-quorums-unsaid = Om { $thing } behåller sin beslutförhet kan inte avgöras ({ $other }).{ absence-why }
absence-drill-norms-unsaid = Om { $thing } har färre ledamöter än vad som krävs kan inte avgöras ({ $other }).{ absence-why }
absence-drill-steps-unsaid = { $other }: om någon är kvar som tar ett skede kan inte avgöras ({ $thing }).{ absence-why }
absence-drill-interfaces-unsaid = Om gränssnittet { $thing } saknar ägare kan inte avgöras.{ absence-why }

absence-stops-duties = { $duty ->
    [one] har en uppgift ingen ansvarig kvar: { $duties }.
   *[other] har { $duty } uppgifter ingen ansvarig kvar: { $duties }.
}
absence-stops-shares = { $share ->
    [one] har en uppgift till en del ingen ansvarig kvar: { $shares }.
   *[other] har { $share } uppgifter till en del ingen ansvarig kvar: { $shares }.
}
absence-stops-quorums = { $quorum ->
    [one] är ett organ inte längre beslutfört: { $quorums }.
   *[other] är { $quorum } organ inte längre beslutföra: { $quorums }.
}
absence-stops-norms = { $norm ->
    [one] har en aktör färre ledamöter än vad som krävs: { $norms }.
   *[other] har { $norm } aktörer färre ledamöter än vad som krävs: { $norms }.
}
absence-stops-steps = { $step ->
    [one] bryts vägen vid ett skede som ingen längre tar: { $steps } ({ $matters }).
   *[other] bryts vägen vid { $step } skeden som ingen längre tar. { $matter ->
        [one] Ärende
       *[other] Ärenden
    }: { $matters }.
}
absence-stops-interfaces = { $interface ->
    [one] saknar ett gränssnitt ägare: { $interfaces }.
   *[other] saknar { $interface } gränssnitt ägare: { $interfaces }.
}
absence-stops-several = stannar { $count } funktioner.{ $duty ->
    [0] { "" }
    [one] { " " }En uppgift har ingen ansvarig kvar: { $duties }.
   *[other] { " " }{ $duty } uppgifter har ingen ansvarig kvar: { $duties }.
}{ $share ->
    [0] { "" }
    [one] { " " }En uppgift har till en del ingen ansvarig kvar: { $shares }.
   *[other] { " " }{ $share } uppgifter har till en del ingen ansvarig kvar: { $shares }.
}{ $quorum ->
    [0] { "" }
    [one] { " " }Ett organ är inte längre beslutfört: { $quorums }.
   *[other] { " " }{ $quorum } organ är inte längre beslutföra: { $quorums }.
}{ $norm ->
    [0] { "" }
    [one] { " " }En aktör har färre ledamöter än vad som krävs: { $norms }.
   *[other] { " " }{ $norm } aktörer har färre ledamöter än vad som krävs: { $norms }.
}{ $step ->
    [0] { "" }
    [one] { " " }Vägen bryts vid ett skede som ingen längre tar: { $steps } ({ $matters }).
   *[other] { " " }Vägen bryts vid { $step } skeden som ingen längre tar. { $matter ->
        [one] Ärende
       *[other] Ärenden
    }: { $matters }.
}{ $interface ->
    [0] { "" }
    [one] { " " }Ett gränssnitt saknar ägare: { $interfaces }.
   *[other] { " " }{ $interface } gränssnitt saknar ägare: { $interfaces }.
}
absence-open-duties = { $duty ->
    [one] om uppgiften { $duties } har någon ansvarig kvar.
   *[other] om { $duty } uppgifter har någon ansvarig kvar: { $duties }.
}
absence-open-shares = { $share ->
    [one] om uppgiften { $shares } har någon ansvarig kvar för alla delar.
   *[other] om { $share } uppgifter har någon ansvarig kvar för alla delar: { $shares }.
}
absence-open-quorums = { $quorum ->
    [one] om { $quorums } behåller sin beslutförhet.
   *[other] om { $quorum } organ fortfarande är beslutföra: { $quorums }.
}
absence-open-norms = { $norm ->
    [one] om { $norms } har färre ledamöter än vad som krävs.
   *[other] om { $norm } aktörer har färre ledamöter än vad som krävs: { $norms }.
}
absence-open-steps = { $step ->
    [one] om vägen bryts vid skedet { $steps } ({ $matters }).
   *[other] om vägen bryts vid { $step } skeden. { $matter ->
        [one] Ärende
       *[other] Ärenden
    }: { $matters }.
}
absence-open-interfaces = { $interface ->
    [one] om gränssnittet { $interfaces } saknar ägare.
   *[other] om { $interface } gränssnitt saknar ägare: { $interfaces }.
}
absence-open-several = om { $count } funktioner stannar.{ $duty ->
    [0] { "" }
   *[other] { " " }Kanske utan ansvarig: { $duties }.
}{ $share ->
    [0] { "" }
   *[other] { " " }Kanske till en del utan ansvarig: { $shares }.
}{ $quorum ->
    [0] { "" }
   *[other] { " " }Kanske inte längre beslutföra: { $quorums }.
}{ $norm ->
    [0] { "" }
   *[other] { " " }Kanske färre ledamöter än vad som krävs: { $norms }.
}{ $step ->
    [0] { "" }
   *[other] { " " }Vägen bryts kanske vid skedet: { $steps } ({ $matters }).
}{ $interface ->
    [0] { "" }
   *[other] { " " }Kanske utan ägare: { $interfaces }.
}
absence-also = { $perhaps ->
    [0] { "" }
    [one] { " " }Dessutom kan det inte avgöras om en funktion till stannar.
   *[other] { " " }Dessutom kan det inte avgöras om { $perhaps } funktioner till stannar.
}
absence-why = { $twin_bodies ->
    [0] { "" }
   *[other] { " " }{ $twin } kan vara samma aktör som { $twin_of }.
}{ $twins ->
    [0] { "" }
   *[other] { " " }{ $twin } kan vara samma person som { $twin_of }.
}{ $parts ->
    [0] { "" }
   *[other] { " " }Det är inte säkert om { $part } är en del av { $whole }.
}{ $unfilled_count ->
    [0] { "" }
    [one] { " " }Alla platser i { $unfilled } är inte kända.
   *[other] { " " }Alla platser i { $unfilled } är inte kända.
}{ $others ->
    [0] { "" }
   *[other] { " " }Dokumenten berättar inte om det finns andra ansvariga.
}{ $conditions ->
    [0] { "" }
   *[other] { " " }Det är inte säkert om skedet fortfarande behövs.
}{ $norms_open ->
    [0] { "" }
   *[other] { " " }Det är inte säkert om kravet på antalet ledamöter gäller.
}{ $either ->
    [0] { "" }
   *[other] { " " }Dokumenten lämnar öppet vilken av de möjliga aktörerna det gäller.
}{ $unsure ->
    [0] { "" }
   *[other] { " " }Det finns inga säkra uppgifter om vilka andra det finns och vem som kan träda in.
}{ $undated ->
    [0] { "" }
   *[other] { " " }Dokumenten gäller en senare dag, och det är inte säkert vad som gällde den dag som frågan avser.
}

absence-persons = Personer
absence-persons-question = Vilken persons frånvaro stoppar ensam något? Det som hittas är sårbarheter, inte brister.
absence-persons-duties = När { $of } är borta { absence-stops-duties }{ absence-also }
absence-persons-shares = När { $of } är borta { absence-stops-shares }{ absence-also }
absence-persons-quorums = När { $of } är borta { absence-stops-quorums }{ absence-also }
absence-persons-norms = När { $of } är borta { absence-stops-norms }{ absence-also }
absence-persons-steps = När { $of } är borta { absence-stops-steps }{ absence-also }
absence-persons-interfaces = När { $of } är borta { absence-stops-interfaces }{ absence-also }
absence-persons-several = När { $of } är borta { absence-stops-several }{ absence-also }
absence-persons-duties-unsaid = När { $of } är borta kan det inte avgöras { absence-open-duties }{ absence-why }
absence-persons-shares-unsaid = När { $of } är borta kan det inte avgöras { absence-open-shares }{ absence-why }
absence-persons-quorums-unsaid = När { $of } är borta kan det inte avgöras { absence-open-quorums }{ absence-why }
absence-persons-norms-unsaid = När { $of } är borta kan det inte avgöras { absence-open-norms }{ absence-why }
absence-persons-steps-unsaid = När { $of } är borta kan det inte avgöras { absence-open-steps }{ absence-why }
absence-persons-interfaces-unsaid = När { $of } är borta kan det inte avgöras { absence-open-interfaces }{ absence-why }
absence-persons-several-unsaid = När { $of } är borta kan det inte avgöras { absence-open-several }{ absence-why }

absence-seats = Platser
absence-seats-question = Vilken plats stoppar ensam något, när ingen sitter där och ingen träder in? Det som hittas är sårbarheter, inte brister.
absence-seats-duties = Om platsen { $of } är tom { absence-stops-duties }{ absence-also }
absence-seats-shares = Om platsen { $of } är tom { absence-stops-shares }{ absence-also }
absence-seats-quorums = Om platsen { $of } är tom { absence-stops-quorums }{ absence-also }
absence-seats-norms = Om platsen { $of } är tom { absence-stops-norms }{ absence-also }
absence-seats-steps = Om platsen { $of } är tom { absence-stops-steps }{ absence-also }
absence-seats-interfaces = Om platsen { $of } är tom { absence-stops-interfaces }{ absence-also }
absence-seats-several = Om platsen { $of } är tom { absence-stops-several }{ absence-also }
absence-seats-duties-unsaid = Om platsen { $of } är tom kan det inte avgöras { absence-open-duties }{ absence-why }
absence-seats-shares-unsaid = Om platsen { $of } är tom kan det inte avgöras { absence-open-shares }{ absence-why }
absence-seats-quorums-unsaid = Om platsen { $of } är tom kan det inte avgöras { absence-open-quorums }{ absence-why }
absence-seats-norms-unsaid = Om platsen { $of } är tom kan det inte avgöras { absence-open-norms }{ absence-why }
absence-seats-steps-unsaid = Om platsen { $of } är tom kan det inte avgöras { absence-open-steps }{ absence-why }
absence-seats-interfaces-unsaid = Om platsen { $of } är tom kan det inte avgöras { absence-open-interfaces }{ absence-why }
absence-seats-several-unsaid = Om platsen { $of } är tom kan det inte avgöras { absence-open-several }{ absence-why }

absence-bodies = Aktörer
absence-bodies-question = Vilken aktör stoppar ensam något, när den och alla dess delar är borta? Det som hittas är sårbarheter, inte brister.
absence-bodies-duties = När { $of } är borta { absence-stops-duties }{ absence-also }
absence-bodies-shares = När { $of } är borta { absence-stops-shares }{ absence-also }
absence-bodies-quorums = När { $of } är borta { absence-stops-quorums }{ absence-also }
absence-bodies-norms = När { $of } är borta { absence-stops-norms }{ absence-also }
absence-bodies-steps = När { $of } är borta { absence-stops-steps }{ absence-also }
absence-bodies-interfaces = När { $of } är borta { absence-stops-interfaces }{ absence-also }
absence-bodies-several = När { $of } är borta { absence-stops-several }{ absence-also }
absence-bodies-duties-unsaid = När { $of } är borta kan det inte avgöras { absence-open-duties }{ absence-why }
absence-bodies-shares-unsaid = När { $of } är borta kan det inte avgöras { absence-open-shares }{ absence-why }
absence-bodies-quorums-unsaid = När { $of } är borta kan det inte avgöras { absence-open-quorums }{ absence-why }
absence-bodies-norms-unsaid = När { $of } är borta kan det inte avgöras { absence-open-norms }{ absence-why }
absence-bodies-steps-unsaid = När { $of } är borta kan det inte avgöras { absence-open-steps }{ absence-why }
absence-bodies-interfaces-unsaid = När { $of } är borta kan det inte avgöras { absence-open-interfaces }{ absence-why }
absence-bodies-several-unsaid = När { $of } är borta kan det inte avgöras { absence-open-several }{ absence-why }

absence-pairs = Par
absence-pairs-question = Vilka två stoppar tillsammans något som ingendera stoppar ensam? Det som hittas är sårbarheter, inte brister.
absence-pairs-duties = När { $of } är borta { absence-stops-duties }{ absence-also }
absence-pairs-shares = När { $of } är borta { absence-stops-shares }{ absence-also }
absence-pairs-quorums = När { $of } är borta { absence-stops-quorums }{ absence-also }
absence-pairs-norms = När { $of } är borta { absence-stops-norms }{ absence-also }
absence-pairs-steps = När { $of } är borta { absence-stops-steps }{ absence-also }
absence-pairs-interfaces = När { $of } är borta { absence-stops-interfaces }{ absence-also }
absence-pairs-several = När { $of } är borta { absence-stops-several }{ absence-also }
absence-pairs-duties-unsaid = När { $of } är borta kan det inte avgöras { absence-open-duties }{ absence-why }
absence-pairs-shares-unsaid = När { $of } är borta kan det inte avgöras { absence-open-shares }{ absence-why }
absence-pairs-quorums-unsaid = När { $of } är borta kan det inte avgöras { absence-open-quorums }{ absence-why }
absence-pairs-norms-unsaid = När { $of } är borta kan det inte avgöras { absence-open-norms }{ absence-why }
absence-pairs-steps-unsaid = När { $of } är borta kan det inte avgöras { absence-open-steps }{ absence-why }
absence-pairs-interfaces-unsaid = När { $of } är borta kan det inte avgöras { absence-open-interfaces }{ absence-why }
absence-pairs-several-unsaid = När { $of } är borta kan det inte avgöras { absence-open-several }{ absence-why }

chart-overlay-absence = frånvaro
chart-overlay-absence-none = utan den stannar inget
chart-table-overlay-absence = Frånvaro
absence-count-fails = { $sign } { $count } stoppar något
absence-count-holds = { $sign } { $count } stoppar inget
absence-drill-count-fails = { $sign } { $count ->
    [one] en funktion stannar
   *[other] { $count } funktioner stannar
}
absence-drill-count-cannot_be_said = { $sign } { $count ->
    [one] om en funktion kan det inte avgöras
   *[other] om { $count } funktioner kan det inte avgöras
}
absence-drill-count-holds = { $sign } { $count ->
    [one] en funktion stannar inte
   *[other] av { $count } funktioner stannar ingen
}
