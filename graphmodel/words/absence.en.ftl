# Absence drill: what stops when somebody is away.

absence-title = Absence drill
absence-question = What stops when a person, a seat or a body is away, and what only when two are away at once? Deputies step in for those who are away, and each of them fills one seat only.

absence-drill = These away
absence-drill-question = What stops when exactly these are away at once?
absence-drill-duties = The duty { $thing } has nobody responsible left.
absence-drill-shares = Nobody responsible is left for the part of the duty { $thing } that { $other } handles.
absence-drill-quorums = { $thing } no longer has a quorum ({ $other }).
absence-drill-norms = { $thing } falls below the size required ({ $other }).
absence-drill-steps = { $other }: nobody is left to take a step ({ $thing }), so the path breaks there.
absence-drill-interfaces = The interface { $thing } has no owner left.
absence-drill-duties-unsaid = Whether the duty { $thing } has anybody responsible left cannot be said.
absence-drill-shares-unsaid = Whether anybody responsible is left for the part of the duty { $thing } that { $other } handles cannot be said.
absence-drill-quorums-unsaid = Whether { $thing } still has a quorum cannot be said ({ $other }).
absence-drill-norms-unsaid = Whether { $thing } falls below the size required cannot be said ({ $other }).
absence-drill-steps-unsaid = { $other }: whether anybody is left to take a step cannot be said ({ $thing }).
absence-drill-interfaces-unsaid = Whether the interface { $thing } has an owner left cannot be said.

absence-persons = Persons
absence-persons-question = Whose absence alone stops something?
absence-persons-duties = With { $of } away, { $duty ->
    [one] a duty has nobody responsible left: { $duties }.
   *[other] { $duty } duties have nobody responsible left: { $duties }.
}
absence-persons-shares = With { $of } away, { $share ->
    [one] a duty has nobody responsible left for a part of it: { $shares }.
   *[other] { $share } duties have nobody responsible left for a part of them: { $shares }.
}
absence-persons-quorums = With { $of } away, { $quorum ->
    [one] a body no longer has a quorum: { $quorums }.
   *[other] { $quorum } bodies no longer have a quorum: { $quorums }.
}
absence-persons-norms = With { $of } away, { $norm ->
    [one] a body falls below the size required: { $norms }.
   *[other] { $norm } bodies fall below the size required: { $norms }.
}
absence-persons-steps = With { $of } away, { $step ->
    [one] the path breaks at a step that nobody is left to take: { $steps } ({ $matters }).
   *[other] the path breaks at { $step } steps that nobody is left to take. Matters: { $matters }.
}
absence-persons-interfaces = With { $of } away, { $interface ->
    [one] an interface has no owner left: { $interfaces }.
   *[other] { $interface } interfaces have no owner left: { $interfaces }.
}
absence-persons-several = With { $of } away, { $count } functions stop.{ $duty ->
    [0] { "" }
    [one] { " " }A duty has nobody responsible left: { $duties }.
   *[other] { " " }{ $duty } duties have nobody responsible left: { $duties }.
}{ $share ->
    [0] { "" }
    [one] { " " }A duty has nobody responsible left for a part of it: { $shares }.
   *[other] { " " }{ $share } duties have nobody responsible left for a part of them: { $shares }.
}{ $quorum ->
    [0] { "" }
    [one] { " " }A body no longer has a quorum: { $quorums }.
   *[other] { " " }{ $quorum } bodies no longer have a quorum: { $quorums }.
}{ $norm ->
    [0] { "" }
    [one] { " " }A body falls below the size required: { $norms }.
   *[other] { " " }{ $norm } bodies fall below the size required: { $norms }.
}{ $step ->
    [0] { "" }
    [one] { " " }The path breaks at a step that nobody is left to take: { $steps } ({ $matters }).
   *[other] { " " }The path breaks at { $step } steps that nobody is left to take. Matters: { $matters }.
}{ $interface ->
    [0] { "" }
    [one] { " " }An interface has no owner left: { $interfaces }.
   *[other] { " " }{ $interface } interfaces have no owner left: { $interfaces }.
}

absence-seats = Seats
absence-seats-question = Which seat alone stops something when nobody sits there and nobody steps in?
absence-seats-duties = { absence-persons-duties }
absence-seats-shares = { absence-persons-shares }
absence-seats-quorums = { absence-persons-quorums }
absence-seats-norms = { absence-persons-norms }
absence-seats-steps = { absence-persons-steps }
absence-seats-interfaces = { absence-persons-interfaces }
absence-seats-several = { absence-persons-several }

absence-bodies = Bodies
absence-bodies-question = Which body alone stops something when it and all its parts are away?
absence-bodies-duties = { absence-persons-duties }
absence-bodies-shares = { absence-persons-shares }
absence-bodies-quorums = { absence-persons-quorums }
absence-bodies-norms = { absence-persons-norms }
absence-bodies-steps = { absence-persons-steps }
absence-bodies-interfaces = { absence-persons-interfaces }
absence-bodies-several = { absence-persons-several }

absence-pairs = Pairs
absence-pairs-question = Which two together stop something that neither stops alone?
absence-pairs-duties = { absence-persons-duties }
absence-pairs-shares = { absence-persons-shares }
absence-pairs-quorums = { absence-persons-quorums }
absence-pairs-norms = { absence-persons-norms }
absence-pairs-steps = { absence-persons-steps }
absence-pairs-interfaces = { absence-persons-interfaces }
absence-pairs-several = { absence-persons-several }

absence-unsaid = Cannot be said
absence-unsaid-question = With whose absence can it not be said whether something stops, because other holders, deputies or responsibilities are not stated?
absence-unsaid-duties = With { $of } away, it cannot be said { $duty ->
    [one] whether the duty { $duties } has anybody responsible left.
   *[other] whether { $duty } duties have anybody responsible left: { $duties }.
}
absence-unsaid-shares = With { $of } away, it cannot be said { $share ->
    [one] whether the duty { $shares } has anybody responsible left for every part.
   *[other] whether { $share } duties have anybody responsible left for every part: { $shares }.
}
absence-unsaid-quorums = With { $of } away, it cannot be said { $quorum ->
    [one] whether { $quorums } still has a quorum.
   *[other] whether { $quorum } bodies still have a quorum: { $quorums }.
}
absence-unsaid-norms = With { $of } away, it cannot be said { $norm ->
    [one] whether { $norms } falls below the size required.
   *[other] whether { $norm } bodies fall below the size required: { $norms }.
}
absence-unsaid-steps = With { $of } away, it cannot be said { $step ->
    [one] whether the path breaks at the step { $steps } ({ $matters }).
   *[other] whether the path breaks at { $step } steps. Matters: { $matters }.
}
absence-unsaid-interfaces = With { $of } away, it cannot be said { $interface ->
    [one] whether the interface { $interfaces } has an owner left.
   *[other] whether { $interface } interfaces have an owner left: { $interfaces }.
}
absence-unsaid-several = With { $of } away, it cannot be said whether { $count } functions stop.{ $duty ->
    [0] { "" }
   *[other] { " " }Perhaps with nobody responsible: { $duties }.
}{ $share ->
    [0] { "" }
   *[other] { " " }Perhaps with nobody responsible for a part: { $shares }.
}{ $quorum ->
    [0] { "" }
   *[other] { " " }Perhaps without a quorum: { $quorums }.
}{ $norm ->
    [0] { "" }
   *[other] { " " }Perhaps below the size required: { $norms }.
}{ $step ->
    [0] { "" }
   *[other] { " " }The path perhaps breaks in: { $matters }.
}{ $interface ->
    [0] { "" }
   *[other] { " " }Perhaps without an owner: { $interfaces }.
}

chart-overlay-absence = absences
chart-overlay-absence-none = nothing stops without it
chart-table-overlay-absence = Absence
absence-count-fails = { $sign } { $count } { $count ->
    [one] stops something
   *[other] stop something
}
absence-count-holds = { $sign } { $count } { $count ->
    [one] stops nothing
   *[other] stop nothing
}
