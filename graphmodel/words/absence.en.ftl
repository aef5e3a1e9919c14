# Absence drill: what stops when somebody is away.

absence-title = Absence drill
absence-question = What stops when a person, a seat or a body is away, and what only when two are away at once? Deputies step in for those who are away, and each of them fills one seat only. A function is a duty that somebody is responsible for, the quorum or the required size of a body, a step of a path, or an interface that has an owner.

absence-drill = These away
absence-drill-question = What stops when exactly these are away at once?
absence-drill-duties = The duty { $thing } has nobody responsible left.
absence-drill-shares = Nobody responsible is left for the part of the duty { $thing } that { $other } handles.
absence-drill-quorums = { $thing } no longer has a quorum ({ $other }).
absence-drill-norms = { $thing } falls below the size required ({ $other }).
absence-drill-steps = { $other }: nobody is left to take a step ({ $thing }), so the path breaks there.
absence-drill-interfaces = The interface { $thing } has no owner left.
absence-drill-duties-unsaid = Whether the duty { $thing } has anybody responsible left cannot be said.{ absence-why }
absence-drill-shares-unsaid = Whether anybody responsible is left for the part of the duty { $thing } that { $other } handles cannot be said.{ absence-why }
absence-drill-quorums-unsaid = Whether { $thing } still has a quorum cannot be said ({ $other }).{ absence-why }
absence-drill-norms-unsaid = Whether { $thing } falls below the size required cannot be said ({ $other }).{ absence-why }
absence-drill-steps-unsaid = { $other }: whether anybody is left to take a step cannot be said ({ $thing }).{ absence-why }
absence-drill-interfaces-unsaid = Whether the interface { $thing } has an owner left cannot be said.{ absence-why }

absence-stops-duties = { $duty ->
    [one] a duty has nobody responsible left: { $duties }.
   *[other] { $duty } duties have nobody responsible left: { $duties }.
}
absence-stops-shares = { $share ->
    [one] a duty has nobody responsible left for a part of it: { $shares }.
   *[other] { $share } duties have nobody responsible left for a part of them: { $shares }.
}
absence-stops-quorums = { $quorum ->
    [one] a body no longer has a quorum: { $quorums }.
   *[other] { $quorum } bodies no longer have a quorum: { $quorums }.
}
absence-stops-norms = { $norm ->
    [one] a body falls below the size required: { $norms }.
   *[other] { $norm } bodies fall below the size required: { $norms }.
}
absence-stops-steps = { $step ->
    [one] the path breaks at a step that nobody is left to take: { $steps } ({ $matters }).
   *[other] the path breaks at { $step } steps that nobody is left to take. { $matter ->
        [one] Matter
       *[other] Matters
    }: { $matters }.
}
absence-stops-interfaces = { $interface ->
    [one] an interface has no owner left: { $interfaces }.
   *[other] { $interface } interfaces have no owner left: { $interfaces }.
}
absence-stops-several = { $count } functions stop.{ $duty ->
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
   *[other] { " " }The path breaks at { $step } steps that nobody is left to take. { $matter ->
        [one] Matter
       *[other] Matters
    }: { $matters }.
}{ $interface ->
    [0] { "" }
    [one] { " " }An interface has no owner left: { $interfaces }.
   *[other] { " " }{ $interface } interfaces have no owner left: { $interfaces }.
}
absence-open-duties = { $duty ->
    [one] whether the duty { $duties } has anybody responsible left.
   *[other] whether { $duty } duties have anybody responsible left: { $duties }.
}
absence-open-shares = { $share ->
    [one] whether the duty { $shares } has anybody responsible left for every part.
   *[other] whether { $share } duties have anybody responsible left for every part: { $shares }.
}
absence-open-quorums = { $quorum ->
    [one] whether { $quorums } still has a quorum.
   *[other] whether { $quorum } bodies still have a quorum: { $quorums }.
}
absence-open-norms = { $norm ->
    [one] whether { $norms } falls below the size required.
   *[other] whether { $norm } bodies fall below the size required: { $norms }.
}
absence-open-steps = { $step ->
    [one] whether the path breaks at the step { $steps } ({ $matters }).
   *[other] whether the path breaks at { $step } steps. { $matter ->
        [one] Matter
       *[other] Matters
    }: { $matters }.
}
absence-open-interfaces = { $interface ->
    [one] whether the interface { $interfaces } has an owner left.
   *[other] whether { $interface } interfaces have an owner left: { $interfaces }.
}
absence-open-several = whether { $count } functions stop.{ $duty ->
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
   *[other] { " " }The path perhaps breaks at the step: { $steps } ({ $matters }).
}{ $interface ->
    [0] { "" }
   *[other] { " " }Perhaps without an owner: { $interfaces }.
}
absence-also = { $perhaps ->
    [0] { "" }
    [one] { " " }Of one more function it cannot be said whether it stops.
   *[other] { " " }Of { $perhaps } more functions it cannot be said whether they stop.
}
absence-why = { $twin_bodies ->
    [0] { "" }
   *[other] { " " }{ $twin } may be the same body as { $twin_of }.
}{ $twins ->
    [0] { "" }
   *[other] { " " }{ $twin } may be the same person as { $twin_of }.
}{ $parts ->
    [0] { "" }
    [one] { " " }It is not certain whether { $part } is part of { $whole }.
   *[other] { " " }It is not certain whether { $part } are part of { $whole }.
}{ $unfilled_count ->
    [0] { "" }
   *[other] { " " }Not all seats of { $unfilled } are known.
}{ $others ->
    [0] { "" }
   *[other] { " " }The documents do not tell whether anybody else is responsible.
}{ $conditions ->
    [0] { "" }
   *[other] { " " }It is not certain whether the step is still needed.
}{ $norms_open ->
    [0] { "" }
   *[other] { " " }It is not certain whether the required size applies.
}{ $either ->
    [0] { "" }
   *[other] { " " }The documents leave open which of several it is.
}{ $unsure ->
    [0] { "" }
   *[other] { " " }It is not known for certain who else is there and who can step in.
}{ $undated ->
    [0] { "" }
   *[other] { " " }The documents tell of a later day, and what was in force on the day asked about is not certain.
}

absence-persons = Persons
absence-persons-question = Whose absence alone stops something? What is found are points of vulnerability, not breaches.
absence-persons-duties = With { $of } away, { absence-stops-duties }{ absence-also }
absence-persons-shares = With { $of } away, { absence-stops-shares }{ absence-also }
absence-persons-quorums = With { $of } away, { absence-stops-quorums }{ absence-also }
absence-persons-norms = With { $of } away, { absence-stops-norms }{ absence-also }
absence-persons-steps = With { $of } away, { absence-stops-steps }{ absence-also }
absence-persons-interfaces = With { $of } away, { absence-stops-interfaces }{ absence-also }
absence-persons-several = With { $of } away, { absence-stops-several }{ absence-also }
absence-persons-duties-unsaid = With { $of } away, it cannot be said { absence-open-duties }{ absence-why }
absence-persons-shares-unsaid = With { $of } away, it cannot be said { absence-open-shares }{ absence-why }
absence-persons-quorums-unsaid = With { $of } away, it cannot be said { absence-open-quorums }{ absence-why }
absence-persons-norms-unsaid = With { $of } away, it cannot be said { absence-open-norms }{ absence-why }
absence-persons-steps-unsaid = With { $of } away, it cannot be said { absence-open-steps }{ absence-why }
absence-persons-interfaces-unsaid = With { $of } away, it cannot be said { absence-open-interfaces }{ absence-why }
absence-persons-several-unsaid = With { $of } away, it cannot be said { absence-open-several }{ absence-why }

absence-seats = Seats
absence-seats-question = Which seat alone stops something when nobody sits there and nobody steps in? What is found are points of vulnerability, not breaches.
absence-seats-duties = If the seat { $of } stays empty, { absence-stops-duties }{ absence-also }
absence-seats-shares = If the seat { $of } stays empty, { absence-stops-shares }{ absence-also }
absence-seats-quorums = If the seat { $of } stays empty, { absence-stops-quorums }{ absence-also }
absence-seats-norms = If the seat { $of } stays empty, { absence-stops-norms }{ absence-also }
absence-seats-steps = If the seat { $of } stays empty, { absence-stops-steps }{ absence-also }
absence-seats-interfaces = If the seat { $of } stays empty, { absence-stops-interfaces }{ absence-also }
absence-seats-several = If the seat { $of } stays empty, { absence-stops-several }{ absence-also }
absence-seats-duties-unsaid = If the seat { $of } stays empty, it cannot be said { absence-open-duties }{ absence-why }
absence-seats-shares-unsaid = If the seat { $of } stays empty, it cannot be said { absence-open-shares }{ absence-why }
absence-seats-quorums-unsaid = If the seat { $of } stays empty, it cannot be said { absence-open-quorums }{ absence-why }
absence-seats-norms-unsaid = If the seat { $of } stays empty, it cannot be said { absence-open-norms }{ absence-why }
absence-seats-steps-unsaid = If the seat { $of } stays empty, it cannot be said { absence-open-steps }{ absence-why }
absence-seats-interfaces-unsaid = If the seat { $of } stays empty, it cannot be said { absence-open-interfaces }{ absence-why }
absence-seats-several-unsaid = If the seat { $of } stays empty, it cannot be said { absence-open-several }{ absence-why }

absence-bodies = Bodies
absence-bodies-question = Which body alone stops something when it and all its parts are away? What is found are points of vulnerability, not breaches.
absence-bodies-duties = With { $of } away, { absence-stops-duties }{ absence-also }
absence-bodies-shares = With { $of } away, { absence-stops-shares }{ absence-also }
absence-bodies-quorums = With { $of } away, { absence-stops-quorums }{ absence-also }
absence-bodies-norms = With { $of } away, { absence-stops-norms }{ absence-also }
absence-bodies-steps = With { $of } away, { absence-stops-steps }{ absence-also }
absence-bodies-interfaces = With { $of } away, { absence-stops-interfaces }{ absence-also }
absence-bodies-several = With { $of } away, { absence-stops-several }{ absence-also }
absence-bodies-duties-unsaid = With { $of } away, it cannot be said { absence-open-duties }{ absence-why }
absence-bodies-shares-unsaid = With { $of } away, it cannot be said { absence-open-shares }{ absence-why }
absence-bodies-quorums-unsaid = With { $of } away, it cannot be said { absence-open-quorums }{ absence-why }
absence-bodies-norms-unsaid = With { $of } away, it cannot be said { absence-open-norms }{ absence-why }
absence-bodies-steps-unsaid = With { $of } away, it cannot be said { absence-open-steps }{ absence-why }
absence-bodies-interfaces-unsaid = With { $of } away, it cannot be said { absence-open-interfaces }{ absence-why }
absence-bodies-several-unsaid = With { $of } away, it cannot be said { absence-open-several }{ absence-why }

absence-pairs = Pairs
absence-pairs-question = Which two together stop something that neither stops alone? What is found are points of vulnerability, not breaches.
absence-pairs-duties = With { $of } away, { absence-stops-duties }{ absence-also }
absence-pairs-shares = With { $of } away, { absence-stops-shares }{ absence-also }
absence-pairs-quorums = With { $of } away, { absence-stops-quorums }{ absence-also }
absence-pairs-norms = With { $of } away, { absence-stops-norms }{ absence-also }
absence-pairs-steps = With { $of } away, { absence-stops-steps }{ absence-also }
absence-pairs-interfaces = With { $of } away, { absence-stops-interfaces }{ absence-also }
absence-pairs-several = With { $of } away, { absence-stops-several }{ absence-also }
absence-pairs-duties-unsaid = With { $of } away, it cannot be said { absence-open-duties }{ absence-why }
absence-pairs-shares-unsaid = With { $of } away, it cannot be said { absence-open-shares }{ absence-why }
absence-pairs-quorums-unsaid = With { $of } away, it cannot be said { absence-open-quorums }{ absence-why }
absence-pairs-norms-unsaid = With { $of } away, it cannot be said { absence-open-norms }{ absence-why }
absence-pairs-steps-unsaid = With { $of } away, it cannot be said { absence-open-steps }{ absence-why }
absence-pairs-interfaces-unsaid = With { $of } away, it cannot be said { absence-open-interfaces }{ absence-why }
absence-pairs-several-unsaid = With { $of } away, it cannot be said { absence-open-several }{ absence-why }

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
absence-drill-count-fails = { $sign } { $count ->
    [one] one function stops
   *[other] { $count } functions stop
}
absence-drill-count-cannot_be_said = { $sign } { $count ->
    [one] of one function it cannot be said
   *[other] of { $count } functions it cannot be said
}
absence-drill-count-holds = { $sign } { $count ->
    [one] one function does not stop
   *[other] of { $count } functions none stops
}
