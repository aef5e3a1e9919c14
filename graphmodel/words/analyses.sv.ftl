# Analyser: det som är gemensamt för alla.

analyses-title = Analyser
analyses-lead = En analys svarar på en planerares fråga om hela modellen: vad som uppfylls, vad som inte gör det och vad som inte kan avgöras utifrån dokumenten.
analysis-count-holds = { $sign } { $count } uppfylls
analysis-count-fails = { $sign } { $count } uppfylls inte
analysis-count-worth_noting = { $sign } { $count } att beakta
analysis-count-cannot_be_said = { $sign } { $count } kan inte avgöras
analysis-and-others = { $names } och { $count } andra
analysis-column-part = Fråga
analysis-column-answer = Svar
analysis-column-sentence = Förklaring
analysis-column-about = Gäller
analysis-none = Det finns inget i modellen som frågan gäller.
analysis-holding = { $count ->
    [one] { $count } uppfylls
   *[other] { $count } uppfylls
}
analysis-all = Alla analyser
analysis-about = Det som frågas
analysis-whole = Hela modellen
analysis-see = Se
analysis-was = (tidigare: { $was })
analysis-no-more = Inte längre: { $told }
analysis-compare = Jämför med modellen
analysis-compare-none = Ingen jämförelse
analysis-compare-day = eller med dagen
analysis-compare-go = Jämför
analysis-changes = Ändringar jämfört med { $against }
analysis-change-worse = Försämrades ({ $count })
analysis-change-unknown = Kan inte längre avgöras ({ $count })
analysis-change-better = Förbättrades ({ $count })
analysis-change-known = Kan nu avgöras ({ $count })
analysis-same = { $count ->
    [one] Ett förblev oförändrat.
   *[other] { $count } förblev oförändrade.
}
analysis-picture = Öppna bilden på sin egen flik
analysis-queries = Med dessa Cypher-frågor läser analysen modellen.
web-tab-analyses = Analyser
analysis-path = vägen som bild
analysis-change-new = Nya ({ $count })
analysis-change-gone = Försvunna ({ $count })
analysis-meetings = Mötesdagar
analysis-meetings-such-as = aktör=2018-09-03 aktör=2018-10-01
