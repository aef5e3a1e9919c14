# Interfaces that nobody declared.

interfaces-title = Where is an interface missing?
interfaces-question = Which packages or bodies share something but have no recorded interface, and which recorded interfaces are dead, overdue for review or without an owner?
interfaces-counted = { $recorded ->
    [0] No pair has a recorded interface.
    [one] One pair has a recorded interface.
   *[other] { $recorded } pairs have a recorded interface.
}{ $proposed ->
    [0] {""}
    [one] { " " }An interface is proposed for one pair.
   *[other] { " " }An interface is proposed for { $proposed } pairs.
}{ $unsaid ->
    [0] {""}
    [one] { " " }Of one pair it cannot be said whether the two share anything. The model does not claim to tell all of these: { $untold }.
   *[other] { " " }Of { $unsaid } pairs it cannot be said whether the two share anything. The model does not claim to tell all of these: { $untold }.
}{ $common_count ->
    [0] {""}
   *[other] { " " }All pairs share { $common }, which tells no pair from another.
}{ $each_count ->
    [0] {""}
    [one] { " " }All have the same duty, which each does for its own part, so it does not overlap.
   *[other] { " " }All have the same { $each_count } duties, which each does for its own part, so they do not overlap.
}
interfaces-reasons = { $duties_count ->
    [0] {""}
    [one] { " " }Shared duty: { $duties }.
   *[other] { " " }Shared duties: { $duties }.
}{ $provisions_count ->
    [0] {""}
    [one] { " " }Shared provision: { $provisions }.
   *[other] { " " }Shared provisions: { $provisions }.
}{ $bodies_count ->
    [0] {""}
    [one] { " " }Shared body: { $bodies }.
   *[other] { " " }Shared bodies: { $bodies }.
}{ $persons_count ->
    [0] {""}
    [one] { " " }Shared person: { $persons }.
   *[other] { " " }Shared persons: { $persons }.
}{ $producers_count ->
    [0] {""}
    [one] { " " }Shared producer: { $producers }.
   *[other] { " " }Shared producers: { $producers }.
}{ $matters_count ->
    [0] {""}
    [one] { " " }Shared matter: { $matters }.
   *[other] { " " }Shared matters: { $matters }.
}{ $strands_count ->
    [0] {""}
    [one] { " " }Same part of the reform: { $strands }.
   *[other] { " " }Same parts of the reform: { $strands }.
}

interfaces-register = Pairs and recorded interfaces
interfaces-register-question = Between how many pairs can there be an interface, for how many is one recorded, and for how many is one proposed?
interfaces-register-packages = There are { $places } service packages, and there can be an interface between { $possible } pairs. { interfaces-counted }
interfaces-register-bodies = The norm “{ $of }” applies to { $places } bodies, and there can be an interface between { $possible } pairs. { interfaces-counted }
interfaces-register-nothing = The model tells of no service packages, and no body in it is asked for interfaces. So it cannot be said where there should be any.
interfaces-register-no_place = { $of }: this is no service package, and no interfaces are asked of it, so none are proposed.

interfaces-proposed = Proposed interfaces
interfaces-proposed-question = Which pairs share something but have no recorded interface? A pair stands the higher, the more it shares and the rarer that is.
interfaces-proposed-proposed = { $one } – { $other }: no interface is recorded (rank { $rank }).{ interfaces-reasons }
interfaces-proposed-missing = { $one } – { $other }: the interface that is asked for is missing, though the model tells all interfaces of the two (rank { $rank }).{ interfaces-reasons }
interfaces-proposed-perhaps = { $one } – { $other }: no interface is recorded, but what the two would share is uncertain.{ interfaces-reasons }
interfaces-proposed-unsure = { $one } – { $other }: the two share something, but the recorded interface is uncertain.{ interfaces-reasons }

interfaces-dead = Dead interfaces
interfaces-dead-question = Are both ends of a recorded interface still there, and do they still share something?
interfaces-dead-alive = { $of }: its ends share something ({ $between }).{ interfaces-reasons }
interfaces-dead-only_common = { $of }: its ends ({ $between }) share only what all share: { $common }.
interfaces-dead-ended = { $of }: the interface is still recorded, though an end of it has ended: { $over }.
interfaces-dead-perhaps_ended = { $of }: whether an end of the interface has already ended cannot be said: { $over }.
interfaces-dead-one_end = { $of }: two ends that the interface lies between are not stated. Stated end: { $between }.
interfaces-dead-apart = { $of }: its ends ({ $between }) no longer share anything.
interfaces-dead-perhaps = { $of }: whether its ends ({ $between }) still share something cannot be said, because it is uncertain.
interfaces-dead-silent = { $of }: nothing is stated that its ends ({ $between }) share, but the model does not claim to tell everything.

interfaces-overdue = Overdue reviews
interfaces-overdue-question = Was the interface reviewed when it was to be?
interfaces-overdue-overdue = { $of }: the interface was to be reviewed by { $day }, and no review is recorded, though the model tells everything about it.
interfaces-overdue-passed = { $of }: the interface was to be reviewed by { $day }, but whether it was cannot be said.
interfaces-overdue-undated = { $of }: the day of the review is not stated.
interfaces-overdue-to_come = { $of }: the interface is to be reviewed by { $day }.
interfaces-overdue-reviewed = { $of }: the interface was reviewed on { $day } ({ $step }).

interfaces-unowned = Interfaces without an owner
interfaces-unowned-question = Does the interface have an owner?
interfaces-unowned-owned = { $of }: the owner is { $owner }.
interfaces-unowned-perhaps = { $of }: whether the owner is { $owner } cannot be said, because it is uncertain.
interfaces-unowned-unowned = { $of }: the interface has no owner, though the model tells everything about it.
interfaces-unowned-silent = { $of }: the owner is not stated.
