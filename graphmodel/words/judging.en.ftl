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

since-new = New findings: { $count }
since-gone = Findings that are gone: { $count }
since-same = The same: { $count }

# What is said where a user's own rule says nothing.
own-rule-scope = the elements that its query finds
own-rule-why = Whoever wrote the rule has not said why it matters.
own-rule-fix = Whoever wrote the rule has not said how to mend it.
own-rule-silent = { $subject }: the model does not tell enough to say.
