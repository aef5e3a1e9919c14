# Texts of the pictures.

chart-title-path = Decision path: { $matter }
chart-title-structure = Structure: { $model }
chart-as-of = as of { $date }
chart-as-of-not-stated = as of: date not stated
chart-source = Source: { $source }

chart-not-stated = not stated
chart-inferred = inferred
chart-unresolved = not clear
chart-stated = stated
chart-unidentified = ? not identified
chart-existence-existing = existing
chart-existence-proposed = proposed
chart-existence-planned = planned
chart-existence-ended = ended
chart-existence-not_stated = not stated
chart-quote = “{ $text }”
chart-or = or
chart-and = and
chart-which = { $count ->
    [2] or – which of the two is not clear
   *[other] or – which one is not clear
}
chart-which-warning = { $count ->
    [2] ▲ or – which of the two is not clear
   *[other] ▲ or – which one is not clear
}

chart-action-prepare = Prepares
chart-action-propose = Proposes
chart-action-reconcile = Reconciles
chart-action-request_statement = Asks for a statement
chart-action-guide = Sets guidelines
chart-action-decide = Decides
chart-action-decide-preliminary = Makes a preliminary decision
chart-action-decide-final = Makes the final decision
chart-action-approve = Approves
chart-action-approve-preliminary = Gives preliminary approval
chart-action-approve-final = Gives final approval
chart-action-assign = Assigns
chart-action-appoint = Appoints
chart-action-not-stated = Action not stated
chart-actions-two = { $first } and { $second }

chart-optional = ◇ conditional
chart-taker-not-stated = by whom is not stated
chart-decider-open = ▲ decider left open
chart-join-all = { $count ->
    [2] waits for both steps before it
   *[other] waits for all steps before it
}
chart-join-any = one step before it is enough
chart-bypass = when the step is not needed
chart-bypass-preliminary = when no preliminary decision is needed
chart-loop = ▲ circle: back to an earlier step
chart-status-planned = planned
chart-status-made = ✓ made
chart-status-returned = returned
chart-no-steps = No steps are stated for this matter.

chart-parent-not-stated = parent body: not stated
chart-parent-one-of-several = parent body: not clear which of several
chart-parent-one-of = { $plural ->
    [yes] belong to some of these { $count } bodies; which, not clear
   *[no] belongs to one of these { $count } bodies; which, not clear
}
chart-parent-circle = ▲ parent body { $name }: a circle
chart-parent-unsure = whether it belongs here is not clear
chart-others = Other bodies
chart-strand-leader = led by: { $name }
chart-strand-leader-not-stated = leading body: not stated
chart-side-organising = organiser’s side
chart-side-producing = producer’s side
chart-side-both = organiser’s and producer’s side
chart-no-bodies = No bodies are stated.

chart-legend = Key
chart-legend-prepares = prepares, proposes or reconciles
chart-legend-optional = conditional step
chart-legend-open = decider left open
chart-legend-planned = planned or proposed body
chart-legend-unidentified = not identified or not stated
chart-legend-inferred = inferred, not stated directly
chart-legend-inferred-parent = inferred parent body
chart-legend-unresolved-parent = not clear which alternative
chart-legend-unsure-parent = not clear whether it belongs there
chart-legend-stack = several, number not stated
chart-legend-number = in brackets the document’s own step number

chart-table-step = Step
chart-table-action = What is done
chart-table-taker = By whom
chart-table-after = Step before
chart-table-condition = Condition
chart-table-certainty = Certainty
chart-table-status = Status
chart-table-body = Body
chart-table-kind = Kind
chart-table-parent = Parent body
chart-table-strand = Strand
chart-table-existence = Existence
chart-table-more = More
chart-first = the first
chart-unconditional = no condition stated
chart-parent-inferred = { $name } (inferred)
chart-parent-unresolved = { $name } (not clear)
chart-parent-which = { $plural ->
    [yes] some of these: { $names } – which, not clear
   *[no] { $names } – which one is not clear
}

chart-same-as-text = The same as text
chart-zoom-in = Zoom in
chart-zoom-out = Zoom out
chart-fit = Fit to window
chart-keys = Arrow keys move the picture, + and − zoom, 0 fits it to the window. Ctrl and the mouse wheel zoom. Click a box to read its facts below the picture.
chart-picture = Picture

chart-title-coverage = Coverage: { $model }
chart-letter-organiser = O
chart-letter-producer = P
chart-letter-responsible = R
chart-part-organiser = organiser
chart-part-producer = producer
chart-part-responsible = responsible body
chart-group-organiser = Organiser
chart-group-producer = Producer
chart-group-responsible = Responsible body
chart-key = O organiser · P producer · R responsible body
chart-over-reach = Reaches a person
chart-not-needed = not needed
chart-possible = possible
chart-reaches = ✓ reaches a person
chart-reaches-beside = ✓ reaches a person; missing: { $gap }
chart-breaks-fails = ✕ missing: { $gap }
chart-breaks-cannot_be_said = ? unclear: { $gap }
chart-sector-not-stated = Sector not stated
chart-part-of-sector = { $sector } ({ $number }/{ $count })
chart-no-duties = The model's scope has no duties.
chart-legend-organiser = organiser: answers for the duty being handled
chart-legend-producer = producer: produces the service
chart-legend-responsible = responsible body: the organiser's body, unit or post that handles the duty
chart-legend-possible = possible, not certain
chart-legend-fails = the chain from law to person breaks off
chart-legend-silent = cannot be said
chart-legend-holds = the chain reaches a person
chart-table-duty = Duty
chart-table-sector = Sector
chart-table-organiser = Organiser
chart-table-producer = Producer
chart-table-responsible = Responsible body
chart-table-reach = Chain from law to person

chart-layer-others = Others and lines
chart-sheet-structure = Structure
chart-sheet-table = Table
chart-sheet-visio = Visio
chart-sheet-about = About
chart-sheet-what = What
chart-sheet-told = Told
chart-sheet-title = Title
chart-sheet-at = Date
chart-sheet-source = Sources
chart-sheet-holds = Sheet { $name }
chart-sheet-structure-holds = Each body under the one it belongs to. The plus and minus signs left of the rows open and close the groups. A body with several possible parent bodies stands at the top level.
chart-sheet-visio-holds = A list for Visio’s organisation chart wizard. Reports_To is empty where there is no parent body, or where it is not clear which one it is. The last column says what is known of the parent body. If the wizard shows other columns, move this sheet to the front.
chart-sheet-table-holds = The same as the picture, row by row.
chart-sheet-box-solid = In the picture: box
chart-sheet-box-dashed = In the picture: box with a dashed edge
chart-sheet-box-dotted = In the picture: box with a dotted edge
chart-sheet-box-stack = In the picture: box with another behind it
chart-sheet-line-solid = In the picture: solid line
chart-sheet-line-dashed = In the picture: dashed line
chart-sheet-line-dotted = In the picture: dotted line
chart-sheet-mark = In the picture: the mark { $mark }
chart-sheet-marked = { $look }, the mark { $mark }
