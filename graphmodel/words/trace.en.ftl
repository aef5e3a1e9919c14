# The way from law to person: the links of the chain, what is missing, and how far the duties reach.

trace-title = From law to person
trace-lead = Of every duty it is asked on which provision it rests, who organises and produces it, who is responsible for it, and which person answers for it. The chain breaks off where its first link is missing.

trace-law-silent = The provision is not stated.
trace-law-uncertain = Whether the provision binds on the chosen day is uncertain: its present wording is later, or the basis is uncertain.
trace-package-silent = The service package is not stated.
trace-package-uncertain = Which service package it belongs to is uncertain.
trace-package-denied = The duty is in no service package, although the model tells all of them.
trace-organiser-silent = The organiser is not stated.
trace-organiser-uncertain = Who organises it is uncertain.
trace-organiser-denied = There is no organiser, although the model tells all organisers.
trace-producer-silent = The producer is not stated.
trace-producer-uncertain = Who produces it is uncertain.
trace-producer-denied = There is no producer, although the model tells all producers.
trace-responsible-silent = The responsible body is not stated.
trace-responsible-uncertain = Which body is responsible is uncertain.
trace-responsible-denied = There is no responsible body, although the model tells all responsibilities.
trace-responsible-organiser_only = Only the organiser as a whole is responsible; which of its bodies, units or posts handles the duty is not stated.
trace-seat-silent = { $of }: its head or chair is not stated.
trace-seat-uncertain = { $of }: the seat of its head or chair is uncertain.
trace-seat-denied = { $of }: there is no head or chair.
trace-person-silent = { $of }: the holder is not stated.
trace-person-uncertain = { $of }: the holder is uncertain.
trace-person-denied = { $of }: nobody holds the seat.
trace-person-unnamed = { $of }: the seat is held, but the name is not stated.
trace-deputy-silent = { $of }: a deputy is not stated.
trace-deputy-uncertain = { $of }: the deputy is uncertain.
trace-deputy-denied = { $of }: there is no deputy.
trace-deputy-unnamed = { $of }: there is a deputy, but the name is not stated.

trace-law-not_needed = The model does not derive the duty from the law, and no provision is stated.
trace-package-not_needed = The duty need not be in a service package.
trace-organiser-not_needed = The duty was given to those who handle it: it needs no organiser.
trace-producer-not_needed = The duty needs no separate producer.
trace-deputy-not_needed = No personal deputy is needed.
trace-not_reached = The chain does not reach this far.

trace-complete = The chain reaches from the law to a person.
trace-complete-no-law = The chain reaches from the duty to a person.

trace-column-duty = Duty
trace-column-sector = Sector
trace-column-act = Act
trace-column-duties = Duties
trace-column-traced = ✓ Reaches a person
trace-column-fails = ✕ Breaks off
trace-column-silent = ? Cannot be said
trace-column-deputy = Deputy missing or not stated
trace-column-gap = Outcome
trace-lacks = Missing
trace-not-needed = not needed
trace-head-law = Provision
trace-head-package = Service package
trace-head-organiser = Organiser
trace-head-producer = Producer
trace-head-responsible = Responsible body
trace-head-seat = Head or chair
trace-head-person = Person
trace-head-deputy = Deputy
trace-stops = { $hop } { $count }
trace-all = All
trace-none = The model's scope has no duties to trace. Record the duties that it covers (covers).
trace-by-sector = By sector
trace-by-act = By act
trace-duties = The duties and their chains
trace-several-acts = A duty that rests on several acts stands on the line of each.
trace-possible = possible
trace-outside = { $count ->
    [0] All duties of the catalogue are within the scope of the model.
    [one] One duty of the catalogue is outside the scope of the model. It is not traced and not counted.
   *[other] { $count } duties of the catalogue are outside the scope of the model. They are not traced and not counted.
}
trace-not-in-force = { $count ->
    [one] One duty of the scope is left out because its provision does not bind on the chosen day.
   *[other] { $count } duties of the scope are left out because their provisions do not bind on the chosen day.
}
trace-about-outside = The duty is outside the scope of the model.
trace-no-duty = The model's scope has no duty that rests on this provision.
trace-matters = Matters that rest on the provision
trace-duties-of = Duties that rest on the provision
trace-words = The provision says
trace-picture = The same as a picture: duties and bodies
trace-whole = All duties of the model
trace-thing = what is known of the duty
trace-provision = what is known of the provision
