# What the rules judge, and what they do not.

rule-scope = The rule concerns { $scope }.
rule-scope-short = Concerns { $scope }.
rule-scope-here = { $count ->
    [0] The rule concerns { $scope }; this model has none.
    [one] The rule concerns { $scope }; this model has one.
   *[other] The rule concerns { $scope }; this model has { $count }.
}
rule-judgements = There are { $count } judgements, as each is judged by every provision or norm apart.
norms-unjudged = { $count ->
    [one] One norm is judged by no rule
   *[other] { $count } norms are judged by no rule
}
norms-no_rule = There is no rule for norms of this kind:
norms-nothing_to_judge = There is a rule, but it finds nothing in the model to judge by these norms:

waived-title = Waived ({ $count })
waived-by = { $by } answers for it until { $until } (that day not included): { $because }
waived-count = { $count ->
    [one] One failure is waived.
   *[other] { $count } failures are waived.
}

idle-title = Waivers without effect ({ $count })
idle-over = { $waiver }: the waiver of { $rule } for { $name } ended on { $until }.
idle-holds = { $waiver }: { $name } does not have the shortcoming { $rule }, so there is nothing to waive.
idle-cannot_be_said = { $waiver }: whether { $name } has the shortcoming { $rule } cannot be said, and only a failure can be waived.
idle-not_judged = { $norm ->
    [none] { $waiver }: the rule { $rule } does not judge { $name }.
   *[other] { $waiver }: the rule { $rule } does not judge { $name } by the norm { $norm }.
}
idle-doubled = { $waiver }: another waiver covers the shortcoming { $rule } of { $name } already.

since-other-day = The earlier report asks about { $before } and this one about { $now }, so a difference may come from the day alone.
since-other-law-day = The earlier report is by the law of { $before } and this one by the law of { $now }.
since-waived-since = Waived since then: { $count }
since-waiver-ended = Failures whose waiver has ended: { $count }
since-new = New findings: { $count }
since-gone = Findings that are gone: { $count }
since-same = The same: { $count }

# What is said where a user's own rule says nothing.
own-rule-scope = the elements that its query finds
own-rule-why = Whoever wrote the rule has not said why it matters.
own-rule-fix = Whoever wrote the rule has not said how to mend it.
own-rule-silent = { $subject }: the model does not tell enough to say.
since-compared = { $count ->
    [0] No rule is compared, as the reports have none in common.
    [one] Only one rule is compared, as the reports have no other in common: { $rules }.
   *[other] Only { $count } rules are compared, as the reports have no others in common: { $rules }.
}
since-only-now = { $count ->
    [one] One rule is not compared, as the earlier report did not judge by it: { $rules }.
   *[other] { $count } rules are not compared, as the earlier report did not judge by them: { $rules }.
}
since-only-earlier = { $count ->
    [one] One rule is not compared, as only the earlier report judged by it: { $rules }.
   *[other] { $count } rules are not compared, as only the earlier report judged by them: { $rules }.
}
