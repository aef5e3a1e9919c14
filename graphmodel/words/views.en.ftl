# Texts of the picture of organisers and producers, the map of interfaces and the picture of members.

chart-title-split = Organisers and producers: { $model }
chart-title-split-of = Organisers and producers: { $part } ({ $model })
chart-split-head-organiser = Organiser
chart-split-head-producer = Producer
chart-split-head-duty = Duty
chart-split-head-package = Service package
chart-split-head-sector = Sector
chart-split-no-organiser = organiser not stated
chart-split-no-producer = producer not stated
chart-split-no-package = no service package
chart-split-no-sector = sector not stated
chart-split-duties = { $count ->
    [one] { $count } duty
   *[other] { $count } duties
}
chart-split-of = { $said }: { $count }/{ $all }
chart-split-organiser-missing = ✕ organiser missing
chart-split-organiser-unsaid = ? organiser not stated
chart-split-organiser-unsure = ? organiser not certain
chart-split-organiser-several = ▲ overlapping organisers
chart-split-organiser-perhaps_several = ? whether organisers overlap is not clear
chart-split-organiser-shared = divided between its organisers
chart-split-organiser-unneeded = no organiser needed
chart-split-producer-missing = ✕ producer missing
chart-split-producer-unsaid = ? producer not stated
chart-split-producer-unsure = ? producer not certain
chart-split-producer-unneeded = no separate producer needed
chart-split-in-order = organiser and producer stated
chart-split-nothing = The model has no duties that should have an organiser or a producer.
chart-split-left-out = { $count ->
    [one] The picture leaves out { $count } duty that was assigned in the preparation: it needs neither an organiser nor a producer.
   *[other] The picture leaves out { $count } duties that were assigned in the preparation: they need neither an organiser nor a producer.
}
chart-legend-split-line = organises or produces
chart-legend-split-part = organises or produces some duties of the group
chart-legend-split-missing = organiser or producer missing
chart-legend-split-several = overlapping organisers
chart-legend-split-unsaid = not stated or not certain
chart-table-package = Service package
chart-table-duties = Duties
chart-table-remarks = Gaps and overlaps

chart-title-interfaces = Interfaces: { $model }
chart-interface-packages = { $recorded ->
    [0] Between { $count } service packages there can be { $possible } interfaces. None is recorded.
   *[other] Between { $count } service packages there can be { $possible } interfaces. { $recorded } of them are recorded, { $left } are not.
} { $told ->
    [yes] The model tells all interfaces, so there are no others.
   *[no] Whether the other pairs have an interface is not known.
}
chart-interface-bodies = { $recorded ->
    [0] The interfaces of { $count } bodies are to be examined. Between them there can be { $possible } interfaces. None is recorded.
   *[other] The interfaces of { $count } bodies are to be examined. Between them there can be { $possible } interfaces. { $recorded } of them are recorded, { $left } are not.
} { $told ->
    [yes] The model tells all interfaces, so there are no others.
   *[no] Whether the other pairs have an interface is not known.
}
chart-interface-no-places = The model has no service packages, no interfaces and no bodies whose interfaces are to be examined.
chart-interface-alone = no interfaces recorded
chart-interface-none = no interface recorded
chart-interface-proposed = proposed
chart-interface-agreed = agreed
chart-interface-not_stated = agreement not stated
chart-interface-owner = owner: { $name }
chart-interface-owner-unsure = ? owner perhaps: { $name }
chart-interface-owner-unsaid = ? owner not stated
chart-interface-review = to be reviewed by { $date }
chart-interface-review-unsaid = ? day of review not stated
chart-interface-late = ▲ review overdue: { $date }
chart-legend-interface = recorded interface
chart-legend-interface-proposed = proposed interface
chart-legend-interface-late = the day of review has passed
chart-legend-interface-owner = owner not stated
chart-table-interface = Interface
chart-table-between = Between
chart-table-owner = Owner
chart-table-review = To be reviewed by

chart-title-members = Members: { $name }
chart-title-members-of = Seats: { $name }
chart-members-count = { $count ->
    [one] There is { $count } seat.
   *[other] There are { $count } seats.
} { $told ->
    [full] They are listed in full.
    [partial] They are listed only in part.
   *[other] Whether these are all is not stated.
}
chart-members-chair = { $told ->
    [absent] There is no chair.
   *[other] ? The chair is not stated.
}
chart-members-no-deputies = There are no deputies.
chart-members-no-seats = No seats of the body are stated.
chart-members-no-seats-of = { $name }: no seats are stated.
chart-members-none = The model has no seats.
chart-members-seats = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
chart-members-role = { $role } ({ $count })
chart-members-role-not-stated = role not stated
chart-member-vacant = vacant
chart-member-unnamed = ? name not stated
chart-member-not_stated = ? holder not stated
chart-member-unsure = ? not certain on this day
chart-member-represents = on behalf of: { $name }
chart-member-deputy-none = no deputy
chart-member-deputy-unnamed = ? deputy’s name not stated
chart-member-deputy-pool = shared deputies
chart-member-deputy-not_stated = ? deputy not stated
chart-member-deputy-none_personal = not stated
chart-legend-member-deputy = personal deputy at the end of the line
chart-legend-member-vacant = vacant seat
chart-legend-member-unsaid = holder or name not stated
chart-legend-member-unsure = not certain on the chosen day
chart-table-role = Role
chart-table-holder = Holder
chart-table-deputy = Deputy
chart-table-member-more = More

chart-overlay-findings = findings
chart-overlay-findings-none = no findings
chart-overlay-found = { $count ->
    [one] { $sign } { $count } finding
   *[other] { $sign } { $count } findings
}
chart-overlay-found-error = ✕ the gravest finding is an error
chart-overlay-found-milder = ▲ the gravest finding is milder than an error
chart-overlay-found-unsaid = ? something cannot be said
chart-overlay-side = organiser’s and producer’s side
chart-overlay-side-none = not stated
chart-overlay-side-organising = ■ organiser’s side
chart-overlay-side-producing = □ producer’s side
chart-overlay-side-both = ◆ organiser’s and producer’s side
chart-overlay-side-unsaid = ? side not stated
chart-overlay-certainty = certainty
chart-overlay-certainty-none = not stated
chart-overlay-certainty-stated = ✓ stated
chart-overlay-certainty-inferred = ◇ inferred
chart-overlay-certainty-unresolved = ? not clear
chart-overlay-phase = phase
chart-overlay-phase-none = not stated
chart-overlay-phase-existing = ● existing
chart-overlay-phase-planned = ○ planned
chart-overlay-phase-proposed = ◇ proposed
chart-overlay-phase-ended = − ended
chart-overlay-phase-unsaid = ? phase not stated
chart-overlay-phase-from = ○ begins { $date }
chart-overlay-phase-until = − ended { $date }
chart-overlay-difference = changes
chart-overlay-difference-none = no change
chart-overlay-difference-new = + new
chart-overlay-difference-gone = − gone
chart-overlay-difference-moved = → moved
chart-overlay-difference-renamed = » succeeds another body or has a new name
chart-overlay-difference-after = » before: { $name }
chart-overlay-difference-from = → moved; parent body before: { $name }
chart-overlay-since = compared with { $date }
chart-table-overlay-findings = Findings
chart-table-overlay-side = Side
chart-table-overlay-certainty = Certainty, in detail
chart-table-overlay-phase = Phase on the chosen day
chart-table-overlay-difference = Change
