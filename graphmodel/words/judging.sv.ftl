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

since-new = Nya iakttagelser: { $count }
since-gone = Iakttagelser som har försvunnit: { $count }
since-same = Oförändrade: { $count }

# Vad som sägs där en egen regel inget säger.
own-rule-scope = de element som dess fråga hittar
own-rule-why = Den som har skrivit regeln har inte angett varför saken är viktig.
own-rule-fix = Den som har skrivit regeln har inte angett hur saken rättas.
own-rule-silent = { $subject }: uppgifterna i modellen räcker inte för att avgöra saken.
