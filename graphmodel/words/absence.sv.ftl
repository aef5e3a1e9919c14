# Frånvaroövningen: vad som stannar när någon är borta.

absence-title = Frånvaroövning
absence-question = Vad stannar när en person, en plats eller en aktör är borta, och vad först när två är borta samtidigt? Ersättarna träder in för dem som är borta, och var och en av dem fyller bara en plats.

absence-drill = Dessas frånvaro
absence-drill-question = Vad stannar när just dessa är borta samtidigt?
absence-drill-duties = Uppgiften { $thing } har ingen ansvarig kvar.
absence-drill-shares = Uppgiften { $thing } har ingen ansvarig kvar till den del som { $other } svarar för.
absence-drill-quorums = { $thing } förlorar sin beslutförhet ({ $other }).
absence-drill-norms = { $thing } har färre ledamöter än vad som krävs ({ $other }).
absence-drill-steps = { $other }: ingen är kvar som tar ett skede ({ $thing }), så vägen bryts där.
absence-drill-interfaces = Gränssnittet { $thing } saknar ägare.
absence-drill-duties-unsaid = Om uppgiften { $thing } har någon ansvarig kvar kan inte avgöras.
absence-drill-shares-unsaid = Om uppgiften { $thing } har någon ansvarig kvar till den del som { $other } svarar för kan inte avgöras.
absence-drill-quorums-unsaid = Om { $thing } behåller sin beslutförhet kan inte avgöras ({ $other }).
absence-drill-norms-unsaid = Om { $thing } har färre ledamöter än vad som krävs kan inte avgöras ({ $other }).
absence-drill-steps-unsaid = { $other }: om någon är kvar som tar ett skede kan inte avgöras ({ $thing }).
absence-drill-interfaces-unsaid = Om gränssnittet { $thing } saknar ägare kan inte avgöras.

absence-persons = Personer
absence-persons-question = Vilken persons frånvaro stoppar ensam något?
absence-persons-duties = När { $of } är borta { $duty ->
    [one] har en uppgift ingen ansvarig kvar: { $duties }.
   *[other] har { $duty } uppgifter ingen ansvarig kvar: { $duties }.
}
absence-persons-shares = När { $of } är borta { $share ->
    [one] har en uppgift till en del ingen ansvarig kvar: { $shares }.
   *[other] har { $share } uppgifter till en del ingen ansvarig kvar: { $shares }.
}
absence-persons-quorums = När { $of } är borta { $quorum ->
    [one] är ett organ inte längre beslutfört: { $quorums }.
   *[other] är { $quorum } organ inte längre beslutföra: { $quorums }.
}
absence-persons-norms = När { $of } är borta { $norm ->
    [one] har en aktör färre ledamöter än vad som krävs: { $norms }.
   *[other] har { $norm } aktörer färre ledamöter än vad som krävs: { $norms }.
}
absence-persons-steps = När { $of } är borta { $step ->
    [one] bryts vägen vid ett skede som ingen längre tar: { $steps } ({ $matters }).
   *[other] bryts vägen vid { $step } skeden som ingen längre tar. Ärenden: { $matters }.
}
absence-persons-interfaces = När { $of } är borta { $interface ->
    [one] saknar ett gränssnitt ägare: { $interfaces }.
   *[other] saknar { $interface } gränssnitt ägare: { $interfaces }.
}
absence-persons-several = När { $of } är borta stannar { $count } funktioner.{ $duty ->
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
   *[other] { " " }Vägen bryts vid { $step } skeden som ingen längre tar. Ärenden: { $matters }.
}{ $interface ->
    [0] { "" }
    [one] { " " }Ett gränssnitt saknar ägare: { $interfaces }.
   *[other] { " " }{ $interface } gränssnitt saknar ägare: { $interfaces }.
}

absence-seats = Platser
absence-seats-question = Vilken plats stoppar ensam något, när ingen sitter där och ingen träder in?
absence-seats-duties = { absence-persons-duties }
absence-seats-shares = { absence-persons-shares }
absence-seats-quorums = { absence-persons-quorums }
absence-seats-norms = { absence-persons-norms }
absence-seats-steps = { absence-persons-steps }
absence-seats-interfaces = { absence-persons-interfaces }
absence-seats-several = { absence-persons-several }

absence-bodies = Aktörer
absence-bodies-question = Vilken aktör stoppar ensam något, när den och alla dess delar är borta?
absence-bodies-duties = { absence-persons-duties }
absence-bodies-shares = { absence-persons-shares }
absence-bodies-quorums = { absence-persons-quorums }
absence-bodies-norms = { absence-persons-norms }
absence-bodies-steps = { absence-persons-steps }
absence-bodies-interfaces = { absence-persons-interfaces }
absence-bodies-several = { absence-persons-several }

absence-pairs = Par
absence-pairs-question = Vilka två stoppar tillsammans något som ingendera stoppar ensam?
absence-pairs-duties = { absence-persons-duties }
absence-pairs-shares = { absence-persons-shares }
absence-pairs-quorums = { absence-persons-quorums }
absence-pairs-norms = { absence-persons-norms }
absence-pairs-steps = { absence-persons-steps }
absence-pairs-interfaces = { absence-persons-interfaces }
absence-pairs-several = { absence-persons-several }

absence-unsaid = Kan inte avgöras
absence-unsaid-question = Vid vems eller vilkens frånvaro kan det inte avgöras om något stannar, eftersom uppgifter om andra innehavare, ersättare eller ansvar saknas?
absence-unsaid-duties = När { $of } är borta kan det inte avgöras { $duty ->
    [one] om uppgiften { $duties } har någon ansvarig kvar.
   *[other] om { $duty } uppgifter har någon ansvarig kvar: { $duties }.
}
absence-unsaid-shares = När { $of } är borta kan det inte avgöras { $share ->
    [one] om uppgiften { $shares } har någon ansvarig kvar för alla delar.
   *[other] om { $share } uppgifter har någon ansvarig kvar för alla delar: { $shares }.
}
absence-unsaid-quorums = När { $of } är borta kan det inte avgöras { $quorum ->
    [one] om { $quorums } behåller sin beslutförhet.
   *[other] om { $quorum } organ fortfarande är beslutföra: { $quorums }.
}
absence-unsaid-norms = När { $of } är borta kan det inte avgöras { $norm ->
    [one] om { $norms } har färre ledamöter än vad som krävs.
   *[other] om { $norm } aktörer har färre ledamöter än vad som krävs: { $norms }.
}
absence-unsaid-steps = När { $of } är borta kan det inte avgöras { $step ->
    [one] om vägen bryts vid skedet { $steps } ({ $matters }).
   *[other] om vägen bryts vid { $step } skeden. Ärenden: { $matters }.
}
absence-unsaid-interfaces = När { $of } är borta kan det inte avgöras { $interface ->
    [one] om gränssnittet { $interfaces } saknar ägare.
   *[other] om { $interface } gränssnitt saknar ägare: { $interfaces }.
}
absence-unsaid-several = När { $of } är borta kan det inte avgöras om { $count } funktioner stannar.{ $duty ->
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
   *[other] { " " }Vägen bryts kanske i ärendet: { $matters }.
}{ $interface ->
    [0] { "" }
   *[other] { " " }Kanske utan ägare: { $interfaces }.
}

chart-overlay-absence = frånvaro
chart-overlay-absence-none = utan den stannar inget
chart-table-overlay-absence = Frånvaro
absence-count-fails = { $sign } { $count } stoppar något
absence-count-holds = { $sign } { $count } stoppar inget
