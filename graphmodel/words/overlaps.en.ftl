# Overlaps and gaps: who does the same, what nobody does, who is on both sides, how packages hang together.

overlaps-title = Overlaps and gaps
overlaps-question = Where do responsibilities overlap, where are they missing, and do the responsibilities for duties put into one service package belong together?

overlaps-several = Duties with several responsible bodies
overlaps-several-question = Which duties have more than one responsible body, and is it said how they share the duty? It is no overlap if each handles the duty for its own part, or all of them jointly.
overlaps-several-unshared = { $of }: several bodies are responsible, and how they share it is not stated: { $responsible }.
overlaps-several-uncertain = { $of }: whether several bodies are responsible is uncertain. Possible responsible bodies: { $responsible }.
overlaps-several-either = { $of }: one of the following is responsible, but which of them is not stated: { $responsible }.
overlaps-several-each = { $of }: { $many } bodies are responsible, and each handles the duty for its own part, so there is no overlap: { $responsible }.
overlaps-several-joint = { $of }: { $many } bodies are responsible, and they handle the duty jointly, so there is no overlap: { $responsible }.
overlaps-several-shared = { $of }: { $many } bodies are responsible, and how they share it is recorded, so there is no overlap: { $responsible }.
overlaps-several-apart = { $of }: the responsible bodies belong to different legal persons, each of which answers for the duty itself, so there is no overlap: { $responsible }.
overlaps-several-no_duties = There are no duties in the model's scope to ask about. Record the duties in the scope (covers).

overlaps-nobody = Duties that nobody is responsible for
overlaps-nobody-question = Which duties in the scope does no organ, unit or post of the organiser handle? It is found missing only if the model tells all responsibilities.
overlaps-nobody-denied = { $of }: there is no responsible body, although the model tells all responsibilities.
overlaps-nobody-law = { $of }: there is no responsible body, but whether the provision binds on the chosen day is uncertain.
overlaps-nobody-uncertain = { $of }: which body is responsible is uncertain. Possible responsible body: { $responsible }.
overlaps-nobody-organiser = { $of }: the organiser is stated ({ $organisers }), but not which of its organs, units or posts handles the duty.
overlaps-nobody-silent = { $of }: the responsible body is not stated.
overlaps-nobody-no_duties = There are no duties in the model's scope to ask about. Record the duties in the scope (covers).

overlaps-same_duties = Bodies with the same duties
overlaps-same_duties-question = Which bodies are responsible for the same or nearly the same duties? Bodies are shown that have at least two duties in common and of whose duties together at least half are in common, or of which one has all the duties of the other.
overlaps-same_duties-equal_unshared = These { $many } bodies are responsible for exactly the same { $common } duties, and how they share them is not stated: { $bodies }. The duties: { $tasks }.
overlaps-same_duties-equal_each = These { $many } bodies are responsible for the same { $common } duties, but each handles them for its own part, so there is no overlap: { $bodies }. The duties: { $tasks }.
overlaps-same_duties-equal_shared = These { $many } bodies are responsible for the same { $common } duties, but how they share them is recorded, so there is no overlap: { $bodies }. The duties: { $tasks }.
overlaps-same_duties-similar_unshared = { $common } duties are in common, which is { $percent } % of all, and how they are shared is not stated. Bodies: { $first } (duties: { $of_first }) and { $second } (duties: { $of_second }). Duties in common: { $tasks }.
overlaps-same_duties-similar_each = { $common } duties are in common, which is { $percent } % of all, but each handles them for its own part, so there is no overlap. Bodies: { $first } (duties: { $of_first }) and { $second } (duties: { $of_second }). Duties in common: { $tasks }.
overlaps-same_duties-similar_shared = { $common } duties are in common, which is { $percent } % of all, but how they are shared is recorded, so there is no overlap. Bodies: { $first } (duties: { $of_first }) and { $second } (duties: { $of_second }). Duties in common: { $tasks }.
overlaps-same_duties-similar_uncertain = Whether these bodies have nearly the same duties is uncertain, since some of the responsibilities are: { $first } (at most { $of_first } duties) and { $second } (at most { $of_second } duties). Possibly { $common } duties are in common, at most { $percent } % of all: { $tasks }.
overlaps-same_duties-not_told = The model does not claim to tell all responsibilities. Whether bodies other than those listed here have duties in common can therefore not be said.
overlaps-same_duties-no_duties = The model does not state who is responsible for which duty of the scope.

overlaps-spread = Duties spread over many bodies
overlaps-spread-question = For the duties of which service package or sector are at least five bodies responsible, none of them for half? Duties that each handles for its own part are not counted.
overlaps-spread-package = { $of }: { $many } different bodies are responsible for the package's duties ({ $duties }), and none of them for more than { $most }.
overlaps-spread-sector = Sector { $sector }: { $many } different bodies are responsible for the duties ({ $duties }), and none of them for more than { $most }.
overlaps-spread-package_open = { $of }: whether the package's duties ({ $duties }) are spread over many cannot be said, since the responsible body is not known for all of them (open: { $open }).
overlaps-spread-sector_open = Sector { $sector }: whether the duties ({ $duties }) are spread over many cannot be said, since the responsible body is not known for all of them (open: { $open }).
overlaps-spread-no_groups = Neither sector nor service package is stated for the duties in the model's scope, so they cannot be grouped.
overlaps-spread-no_duties = There are no duties in the model's scope to ask about. Record the duties in the scope (covers).

overlaps-idle = Bodies without duties
overlaps-idle-question = Which groups, divisions, offices, units and enterprises are responsible for no duty of the scope at all? A body also counts as having one if a post of it, or a body above or below it, has one. Other bodies are not asked.
overlaps-idle-idle = { $of }: there are no duties, although the model tells all responsibilities, and nothing else to do is stated.
overlaps-idle-working = { $of }: there are no duties, but the body has something else to do: it produces, reviews, supervises, leads, prepares or decides something.
overlaps-idle-silent = { $of }: no duties are stated.
overlaps-idle-silent_working = { $of }: no duties are stated, but the body has something else to do: it produces, reviews, supervises, leads, prepares or decides something.
overlaps-idle-no_bodies = There are no groups, divisions, offices, units or enterprises in the model to ask.

overlaps-both_sides = On the organising and the producing side at once
overlaps-both_sides-question = Which person, group or other body is on both the organising and the producing side? That is lawful, but good to know.
overlaps-both_sides-both = { $of } is on both the organising and the producing side ({ $bodies }).
overlaps-both_sides-uncertain = { $of } is perhaps on both the organising and the producing side, but this is uncertain ({ $bodies }).
overlaps-both_sides-silent = { $of }: not all seats are told, so whether it is on the other side too is not known ({ $bodies }).
overlaps-both_sides-no_sides = The model states no person and no group on the organising or the producing side.

overlaps-proposes_and_decides = The same persons propose and settle
overlaps-proposes_and_decides-question = Who belongs both to the body that proposes a matter and to the one that settles it: decides, approves, elects or lays down guidelines? That is lawful and common, but good to know. Secretaries, presenters and deputies are not counted.
overlaps-proposes_and_decides-both = { $proposer } proposes and { $decider } settles, and { $many ->
    [one] the same person is in both: { $persons }
   *[other] { $many } persons are in both: { $persons }
}. { $number ->
    [one] The matter: { $matters }
   *[other] The matters ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-uncertain = { $proposer } proposes and { $decider } settles. Perhaps { $many ->
    [one] the same person is in both
   *[other] the same persons are in both
}, but this is uncertain: { $persons }. { $number ->
    [one] The matter: { $matters }
   *[other] The matters ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-silent = Proposes: { $proposer }. Settles, for certain or perhaps: { $deciders }. The members are not stated for all of them, so whether the same persons propose and settle cannot be said. { $number ->
    [one] The matter: { $matters }
   *[other] The matters ({ $number }): { $matters }
}.
overlaps-proposes_and_decides-itself = { $of } both proposes and settles itself: { $matters }.
overlaps-proposes_and_decides-itself_uncertain = { $of } perhaps both proposes and settles itself, but this is uncertain: { $matters }.
overlaps-proposes_and_decides-no_matters = There is no matter in the model of which both who proposes and who settles it are stated.

overlaps-packages = How service packages hang together
overlaps-packages-question = Do the responsibilities for duties put into one service package belong together? Two duties are tied when the same body, or the same body directly above those responsible, answers for both. A package hangs together when more than half of the ties of its duties stay inside. Two packages are coupled when one body is responsible for duties of both.
overlaps-packages-cohesive = { $of }: { $inside } % of the duties' ties stay inside the package. Of those that lead outside, most go to the package { $nearest } ({ $to_nearest } % of all ties).
overlaps-packages-closed = { $of }: { $inside } % of the duties' ties stay inside the package, and none leads to another package.
overlaps-packages-loose = { $of }: only { $inside } % of the duties' ties stay inside the package. Of those that lead outside, most go to the package { $nearest } ({ $to_nearest } % of all ties).
overlaps-packages-astray = { $of }: only { $inside } % of the duties' ties stay inside the package. The others lead to duties that are in no package.
overlaps-packages-partly = { $of }: the responsible body is not known for all duties ({ $duties }, open: { $open }), so how the package hangs together cannot be said. Of the known ties { $inside } % stay inside.
overlaps-packages-untied = { $of }: the duties of the package have no ties to one another or to other duties.
overlaps-packages-untied_open = { $of }: the responsible body is not known for all duties ({ $duties }, open: { $open }), and the duties have no known ties.
overlaps-packages-empty = { $of }: no duties of the model's scope are stated in the package.
overlaps-packages-interface = { $first } and { $second } are coupled: responsible for duties of both: { $bodies }. An interface is recorded between them: { $interfaces }.
overlaps-packages-no_interface = { $first } and { $second } are coupled: responsible for duties of both: { $bodies }. There is no interface between them, although the model tells all interfaces.
overlaps-packages-interface_silent = { $first } and { $second } are coupled: responsible for duties of both: { $bodies }. No interface between them is stated.
overlaps-packages-twice = { $of }: the duty is in { $number } service packages: { $packages }.
overlaps-packages-no_packages = The model states no service packages, so how they hang together cannot be said. Record the packages and their duties (packages, duties).

overlaps-communities = Groups of duties and service packages
overlaps-communities-question = Into which groups would the duties fall by their responsibilities, and which single move would lower the number of packages coupled to each other? Each coupling needs an interface. The moves are alternatives: after one of them the others have to be asked anew.
overlaps-communities-same = By their responsibilities the duties fall into the same groups as in the service packages. There are { $found } groups, and their clarity, or modularity, is { $of_found } %.
overlaps-communities-compared = By their responsibilities the duties fall into { $found } groups, and there are { $declared } service packages. The clarity, or modularity (0 % is chance), of the groups is { $of_found } %, that of the service packages { $of_declared } %.
overlaps-communities-mixed = Of { $duties } duties that belong together by their responsibilities, { $most } are in the package { $home }, but { $apart } elsewhere ({ $packages }): { $tasks }.
overlaps-communities-move = { $of }: if the duty moved from the package { $source } to the package { $target }, { $after } pairs of packages would be coupled (now { $before }). Responsible for the duty: { $bodies }.
overlaps-communities-no_ties = No two duties have a known responsible body in common, so no groups can be formed.
overlaps-communities-no_packages = The model states no service packages with which groups of duties could be compared. Record the packages and their duties (packages, duties).

chart-overlay-overlaps = overlaps and gaps
chart-overlay-overlaps-none = nothing to mention
chart-table-overlay-overlaps = Overlaps and gaps
