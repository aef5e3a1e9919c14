# Vad reglerna bedömer och vad de inte bedömer.

rule-scope = Regeln gäller { $scope }.
rule-scope-short = Gäller { $scope }.
rule-scope-here = { $count ->
    [0] Regeln gäller { $scope }; i den här modellen finns inga.
    [one] Regeln gäller { $scope }; i den här modellen finns { $count }.
   *[other] Regeln gäller { $scope }; i den här modellen finns { $count }.
}
rule-judgements = Bedömningarna är { $count }, eftersom var och en bedöms särskilt enligt varje bestämmelse eller krav.
norms-unjudged = { $count ->
    [one] Ett krav bedöms inte av någon regel
   *[other] { $count } krav bedöms inte av någon regel
}
norms-no_rule = För sådana krav finns ingen regel:
norms-nothing_to_judge = Det finns en regel, men den hittar inget i modellen att bedöma enligt dessa krav:

waived-title = Godkända avvikelser ({ $count })
waived-by = { $by } svarar för avvikelsen till { $until } (dagen ej inräknad): { $because }
waived-count = { $count ->
    [one] En brist är godkänd som avvikelse.
   *[other] { $count } brister är godkända som avvikelser.
}

idle-title = Godkända avvikelser utan verkan ({ $count })
idle-over = { $waiver }: godkännandet av bristen { $rule } hos { $name } upphörde { $until }.
idle-holds = { $waiver }: { $name } har inte bristen { $rule }, så det finns inget att godkänna.
idle-cannot_be_said = { $waiver }: om { $name } har bristen { $rule } kan inte avgöras, och bara en konstaterad brist kan godkännas.
idle-not_judged = { $norm ->
    [none] { $waiver }: regeln { $rule } bedömer inte { $name }.
   *[other] { $waiver }: regeln { $rule } bedömer inte { $name } enligt kravet { $norm }.
}
idle-doubled = { $waiver }: en annan godkänd avvikelse täcker redan bristen { $rule } hos { $name }.

since-other-day = Den tidigare rapporten gäller { $before } och den här { $now }, så en skillnad kan bero enbart på dagen.
since-other-law-day = Den tidigare rapporten följer den lag som gällde { $before } och den här den som gällde { $now }.
since-waived-since = Avvikelser som har godkänts sedan dess: { $count }
since-waiver-ended = Brister vars godkännande har upphört: { $count }
since-new = Nya iakttagelser: { $count }
since-gone = Iakttagelser som har försvunnit: { $count }
since-same = Oförändrade: { $count }

# Vad som sägs där en egen regel inget säger.
own-rule-scope = de element som dess fråga hittar
own-rule-why = Den som har skrivit regeln har inte angett varför saken är viktig.
own-rule-fix = Den som har skrivit regeln har inte angett hur saken rättas.
own-rule-silent = { $subject }: uppgifterna i modellen räcker inte för att avgöra saken.
since-compared = { $count ->
    [0] Ingen regel jämförs, eftersom rapporterna inte har någon regel gemensam.
    [one] Bara en regel jämförs, eftersom rapporterna inte har andra gemensamma: { $rules }.
   *[other] Bara { $count } regler jämförs, eftersom rapporterna inte har andra gemensamma: { $rules }.
}
since-only-now = { $count ->
    [one] En regel jämförs inte, eftersom den tidigare rapporten inte bedömde enligt den: { $rules }.
   *[other] { $count } regler jämförs inte, eftersom den tidigare rapporten inte bedömde enligt dem: { $rules }.
}
since-only-earlier = { $count ->
    [one] En regel jämförs inte, eftersom bara den tidigare rapporten bedömde enligt den: { $rules }.
   *[other] { $count } regler jämförs inte, eftersom bara den tidigare rapporten bedömde enligt dem: { $rules }.
}
