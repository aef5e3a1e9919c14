# Analyses: what is common to all of them.

analyses-title = Analyses
analyses-lead = An analysis answers a planner's question about the whole model: what holds, what does not, and what cannot be said from the documents.
analysis-count-holds = { $sign } { $count } { $count ->
    [one] holds
   *[other] hold
}
analysis-count-fails = { $sign } { $count } { $count ->
    [one] fails
   *[other] fail
}
analysis-count-worth_noting = { $sign } { $count } worth noting
analysis-count-cannot_be_said = { $sign } { $count } cannot be said
analysis-and-others = { $names } and { $count } others
analysis-column-part = Question
analysis-column-answer = Answer
analysis-column-sentence = Explanation
analysis-column-about = About
analysis-none = There is nothing in the model that this question is about.
analysis-holding = { $count ->
    [one] { $count } holds
   *[other] { $count } hold
}
