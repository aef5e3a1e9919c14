# Four viewpoints: client, staff, economy and effectiveness.

viewpoints-title = How does the structure look from four viewpoints?
viewpoints-question = What can be counted from the model for the client, the staff, the economy and the effectiveness, what is unknown, and are the reviews that are asked for done?
viewpoints-range = { $unsure ->
    [0] {""}
   *[other] { $open ->
        [0] { " " }The number may be as high as { $most }, because this cannot be said of { $unknown ->
            [one] one
           *[other] { $unknown }
        } of them.
       *[other] { " " }The number may be higher, because the model does not claim to tell everything.
    }
}
viewpoints-named = { $count ->
    [0] .
   *[other] : { $things }.
}
viewpoints-states = { $done_count ->
    [0] {""}
   *[other] { " " }Reviewed: { $done }.
}{ $planned_count ->
    [0] {""}
   *[other] { " " }Planned: { $planned }.
}{ $unsure_count ->
    [0] {""}
   *[other] { " " }Uncertain: { $unsure }.
}{ $missing_count ->
    [0] {""}
   *[other] { " " }Not stated: { $missing }.
}

viewpoints-client_producers = Client: producers per package
viewpoints-client_producers-question = How many different producers may a client of one service package meet? The different producers of the package's duties are counted.
viewpoints-client_producers-measured = { $of }: { $value ->
    [0] no producers are stated
    [one] one producer
   *[other] { $value } producers
}{ viewpoints-named }{ viewpoints-range }
viewpoints-client_producers-none = { $of }: the duties of the package are not stated, so its producers cannot be counted.
viewpoints-client_producers-no_packages = The model tells of no service packages, so producers cannot be counted for each.

viewpoints-client_handovers = Client: handovers between organisations
viewpoints-client_handovers-question = In how many duties of a package is the client handed over to another organisation? The duties are counted that have a producer outside the organisation of the body responsible.
viewpoints-client_handovers-measured = { $of }: of { $inputs } duties, { $value ->
    [0] none has
    [one] one has
   *[other] { $value } have
} a producer outside the organisation of the body responsible.{ viewpoints-range }
viewpoints-client_handovers-none = { $of }: the duties of the package are not stated, so handovers cannot be counted.
viewpoints-client_handovers-no_packages = The model tells of no service packages, so handovers cannot be counted for each.

viewpoints-client_unpackaged = Client: duties in no package
viewpoints-client_unpackaged-question = How many duties belong to no service package? The statutory service duties are counted that are combined into no package.
viewpoints-client_unpackaged-measured = Of { $inputs } duties, { $value ->
    [0] { $unsure ->
        [0] every one is in a service package
       *[other] none is known to be in no service package
    }
    [one] one is in no service package
   *[other] { $value } are in no service package
}{ viewpoints-named }{ viewpoints-range }
viewpoints-client_unpackaged-none = The model has no duties that should be combined into service packages.

viewpoints-staff_seats = Staff: seats where things are prepared and decided
viewpoints-staff_seats-question = In how many bodies that prepare or decide is the staff represented? Groups, and bodies that prepare or decide matters, are counted where the staff has a seat.
viewpoints-staff_seats-measured = The staff is represented in { $value } of { $inputs } bodies that prepare or decide{ viewpoints-named }{ viewpoints-range }
viewpoints-staff_seats-broken = The staff is represented in { $value } of { $inputs } bodies that prepare or decide. The norm “{ $norm }” is not met: a representative is missing from { $broken }.{ viewpoints-range }
viewpoints-staff_seats-none = The model tells of no bodies that prepare or decide.

viewpoints-staff_headless = Staff: units without a head
viewpoints-staff_headless-question = How many units have no head? Divisions, offices, units and enterprises are counted that have a seat neither of a head nor of a chair.
viewpoints-staff_headless-measured = { $inputs ->
    [one] There is one unit
   *[other] There are { $inputs } units
}, and { $value ->
    [0] { $unsure ->
        [0] every one has a head
       *[other] none is known to have no head
    }
    [one] one has no head
   *[other] { $value } have no head
}{ viewpoints-named }{ viewpoints-range }
viewpoints-staff_headless-none = The model tells of no units.

viewpoints-staff_span = Staff: units per head
viewpoints-staff_span-question = How many units stand directly under one body? The average is taken over the bodies that have units under them.
viewpoints-staff_span-measured = The number of bodies with units under them is { $inputs }. The number of units directly under one is { $value } on average and { $part } at most ({ $things }).{ $unsure ->
    [0] {""}
   *[other] { " " }The average may be another, because the place of { $unknown ->
        [one] one unit
       *[other] { $unknown } units
    } is not stated.
}
viewpoints-staff_span-none = No unit is stated to stand under another body.

viewpoints-economy_private = Economy: private producers
viewpoints-economy_private-question = How many producers are private? The producers are counted that are stated to be private.
viewpoints-economy_private-measured = There are { $inputs } producers, of which { $value } are private{ viewpoints-named }{ viewpoints-range }
viewpoints-economy_private-none = No producers are stated, so private ones cannot be counted.

viewpoints-economy_several = Economy: duties with several producers
viewpoints-economy_several-question = How many duties have more than one producer? The duties are counted that have at least two different producers.
viewpoints-economy_several-measured = Of { $inputs } duties to be produced, { $value ->
    [0] none is stated to have several producers
    [one] one has several producers
   *[other] { $value } have several producers
}{ viewpoints-named }{ viewpoints-range }
viewpoints-economy_several-none = The model has no duties that need a producer.

viewpoints-economy_own = Economy: share of own production
viewpoints-economy_own-question = How large a part of the duties is produced wholly by oneself? The share is counted of the duties that have own or joint production alone.
viewpoints-economy_own-measured = { $part } of { $inputs } duties are produced wholly by own or joint production. The share is { $value } per cent.{ $unsure ->
    [0] {""}
   *[other] { " " }It may be as high as { $most } per cent, because this cannot be said of { $unknown } duties.
}
viewpoints-economy_own-none = The model has no duties that need a producer.

viewpoints-economy_layers = Economy: layers of the organisation
viewpoints-economy_layers-question = How many layers does the organisation have? The bodies are counted in the longest chain in which each stands under the one before.
viewpoints-economy_layers-measured = { $value ->
    [one] There is one layer
   *[other] There are { $value } layers
} of { $inputs } bodies.{ $unsure ->
    [0] {""}
   *[other] { " " }There may be more, because for { $unknown ->
        [one] one body
       *[other] { $unknown } bodies
    } it is not stated what they stand under.
}
viewpoints-economy_layers-none = The model tells of no bodies.

viewpoints-effect_traced = Effectiveness: duties from law to person
viewpoints-effect_traced-question = How many duties reach from the law to a person who answers for them? The duties are counted whose chain is whole.
viewpoints-effect_traced-measured = Of { $inputs } duties, { $value } reach a person.{ viewpoints-range }
viewpoints-effect_traced-none = No duties are in the scope of the model.

viewpoints-effect_entitled = Effectiveness: decisions with an entitled decider
viewpoints-effect_entitled-question = How many matters end with a final decision of somebody entitled to it? The matters are counted of which this can be proven.
viewpoints-effect_entitled-measured = Of { $inputs } matters, { $value } end with a decision of somebody entitled to it.{ viewpoints-range }
viewpoints-effect_entitled-none = The model tells of no matters.

viewpoints-effect_reviewed = Effectiveness: reviews done
viewpoints-effect_reviewed-question = How many reviews are done? The cells of the review matrix are counted that are reviewed. Where the model asks for no reviews, the cells are its service packages from four viewpoints.
viewpoints-effect_reviewed-measured = The review matrix has { $inputs } cells, of which { $value } are reviewed.{ viewpoints-range }
viewpoints-effect_reviewed-none = The model asks for no reviews, and it has no service packages to review.

viewpoints-reviews = Review matrix
viewpoints-reviews-question = Are the viewpoints and sides that are asked for reviewed?
viewpoints-reviews-asked = { $subject }, norm “{ $norm }”.{ viewpoints-states }
viewpoints-reviews-missing = { $subject }, norm “{ $norm }”: a review is missing, though the model tells all reviews.{ viewpoints-states }
viewpoints-reviews-matrix = { $subject }.{ viewpoints-states }
viewpoints-reviews-silent = The norm “{ $of }” applies to { $inputs } subjects, but of none is a review stated: { $missing }.
viewpoints-count-holds = { $sign } { $count } known
