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
