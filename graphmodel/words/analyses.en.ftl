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
analysis-all = All analyses
analysis-about = Asked about
analysis-whole = The whole model
analysis-see = See
analysis-was = (before: { $was })
analysis-no-more = No longer: { $told }
analysis-compare = Compare with the model
analysis-compare-none = No comparison
analysis-compare-day = or with the day
analysis-compare-go = Compare
analysis-changes = Changes compared with { $against }
analysis-change-worse = Got worse ({ $count })
analysis-change-unknown = Can no longer be said ({ $count })
analysis-change-better = Got better ({ $count })
analysis-change-known = Can be said now ({ $count })
analysis-same = { $count ->
    [one] One stayed as it was.
   *[other] { $count } stayed as they were.
}
analysis-picture = Open the picture in its own tab
analysis-queries = With these Cypher queries the analysis reads the model.
web-tab-analyses = Analyses
analysis-path = the path as a picture
analysis-change-new = New ({ $count })
analysis-change-gone = Gone ({ $count })
analysis-meetings = Days of meetings
analysis-meetings-such-as = body=2018-09-03 body=2018-10-01
