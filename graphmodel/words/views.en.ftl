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
