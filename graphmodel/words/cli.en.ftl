# Texts of the command line.

cli-busy-reading = Reading
cli-busy-storing = Putting into the store
cli-busy-judging = Judging
cli-busy-drawing = Drawing
cli-busy-starting = Starting

cli-as-of = { $model }, as of { $date }
cli-asked-at = asked at { $date }
cli-record-ends = the record ends { $date }
cli-check-nothing = No rule has anything to judge in this model.
cli-line = line { $at }
cli-quoted = “{ $quote }” ({ $place })
cli-source-not-stated = source not stated
cli-stated = stated
cli-inferred = inferred
cli-unresolved = open to several readings

cli-new-written = { $file } is written. Change it, and then: graphmodel check { $file }
cli-loaded = { $model }: { $nodes ->
    [one] one element
   *[other] { $nodes } elements
}, { $relations ->
    [one] one relation
   *[other] { $relations } relations
}
cli-telling-id = { $place }: the id { $id } tells the name of a private person.
cli-telling-ids-do = { $count ->
    [one] The web shows it, although it hides the name. Give the element an id that does not tell the name, such as member-1.
   *[other] The web shows these ids, although it hides the names. Give the elements ids that do not tell the names, such as member-1.
}
cli-models-none = The store is empty. Load a model: graphmodel load PATH
cli-models-model = Model
cli-models-name = Name
cli-models-as-of = As of
cli-models-nodes = Elements
cli-models-relations = Relations
cli-dumped = { $model } is written into { $folder }: { $count ->
    [one] one file.
   *[other] { $count } files.
}
cli-drop-question = Remove { $model } ({ $name }) with its { $nodes } elements from the store?
cli-drop-kept = { $model } is left as it was.
cli-dropped = { $model } is removed from the store.

cli-check-rule = The shortcoming that a rule looks for
cli-check-holds = ✓ In order
cli-check-fails = Fails or left open
cli-check-cannot-be-said = ? Cannot be said
cli-check-waived = Waived
cli-n-of-all = { $count } of { $all }
cli-check-sum = Judgements: { $all }. In order { $holds }, failing { $fails }, deviating or left open { $milder }, not to be said { $cannot_be_said }.
cli-check-errors = { $count ->
    [0] There are no errors.
    [one] There is one error.
   *[other] There are { $count } errors.
}
cli-check-without-subject = { $count ->
    [one] One rule had nothing to judge in this model.
   *[other] { $count } rules had nothing to judge in this model.
}
cli-of-all = { $count } of { $all }: { $outcome }
cli-outcome-fails = fails
cli-outcome-deviates = deviates
cli-outcome-left_open = left open
cli-outcome-worth_noting = worth noting
cli-outcome-cannot_be_said = cannot be said
cli-outcome-waived = waived
cli-silent-title = What the documents leave unsaid
cli-silent = { $count } of { $all } cannot be said
cli-holding-title = What is in order: these do not have the shortcoming that the rule is named for
cli-with = { $thing } ({ $of })
cli-more = and { $count ->
    [one] one more: { $where }
   *[other] { $count } more: { $where }
}
cli-on-the-pages = on the pages
cli-report-written = The report is in { $file }: { $findings ->
    [0] no findings.
    [one] one finding.
   *[other] { $findings } findings.
}

cli-rule-refused = { $problem }
cli-rules-refused = { $rules ->
    [one] One rule of your own was refused, for the reason told here; all other rules are there.
   *[other] { $rules } rules of your own were refused, for the reasons told here; all other rules are there.
}
cli-waiver-unknown = { $place }: the waiver { $waiver } is for { $rule }, which is none of the rules that come with graphmodel. If it is one of your own, give its folder with --rules or GRAPHMODEL_RULES; without it the waiver covers nothing.

cli-rules-rule = Rule
cli-rules-asks = Finds
cli-rules-judges = Judges
cli-rules-severity = Severity
cli-rule-file = File
cli-rule-scope = Concerns
cli-rule-why = Why
cli-rule-fix = How to mend
cli-rule-basis = Basis
cli-rule-no-basis = no provision; the product's own question
cli-rule-judges = Judges
cli-rule-severity = Severity
cli-judges-structure = structure
cli-judges-record = record
cli-judges-structure-long = the structure: where the documents are silent, it cannot be said
cli-judges-record-long = the record: what the documents leave out is left open
cli-severity-error = error
cli-severity-warning = warning
cli-severity-advice = advice
cli-severity-norm = by the norm
cli-severity-provision = by the provision

cli-views-view = View
cli-views-answers = Answers
cli-views-params = Parameters
cli-ask-none = The answer has no rows.
cli-query-none = No rows.
cli-query-truncated = { $rows ->
    [one] Only the first row is shown; there are more. Ask for less.
   *[other] Only the first { $rows } rows are shown; there are more. Ask for less.
}

cli-sheet-rules = Rules
cli-sheet-findings = Findings
cli-sheet-title = What is found
cli-sheet-rule = Rule
cli-sheet-outcome = Verdict
cli-sheet-severity = Severity
cli-sheet-message = Finding
cli-sheet-subject = Subject
cli-sheet-quote = Quote
cli-sheet-certainty = Certainty
cli-sheet-place = Place
cli-sheet-id = Id
cli-sheet-about = This check
cli-sheet-waived = Waived
cli-sheet-norms = Norms not judged
cli-sheet-what = What
cli-sheet-value = Value
cli-sheet-as-of = The model is as of
cli-sheet-model = Model
cli-sheet-at = Day asked about
cli-sheet-law-at = Day of the law
cli-sheet-engine = Engine
cli-sheet-version = Version of graphmodel
cli-sheet-judgements = Judgements
cli-sheet-errors = Errors
cli-sheet-idle = Waiver without effect
cli-sheet-norms-not-told = Not told, as only some rules were judged
cli-sheet-by = Waived by
cli-sheet-until = Waived until (that day not included)
cli-sheet-because = Reason of the waiver
cli-sheet-norm = Norm
cli-sheet-name = Name
cli-sheet-check = Kind
cli-sheet-reason = Why not judged
cli-sheet-no_rule = There is no rule for norms of this kind.
cli-sheet-nothing_to_judge = There is a rule, but it finds nothing in the model to judge by this norm.

cli-chart-written = The picture is in { $file }.

cli-connect-uri = Address
cli-connect-user = User
cli-connect-password = Password
cli-connect-database = Database
cli-connect-access = Access
cli-connect-own = your own
cli-serving = Serving at { $url } (Ctrl-C ends it)
cli-stopped = The engine in { $folder } is stopped.
cli-stop-none = No engine is running in { $folder }.
