# Proof of the decision path.

proof-title = Does the path end in a decision?
proof-question = Does the path of every matter end with a final decision by somebody entitled to make it, and when is that at the earliest?

proof-decided = Final decision
proof-decided-question = Whichever way the path is walked, does it end with a final decision by somebody entitled to decide the matter?
proof-decided-proven = { $of }: the path ends with a final decision by { $deciders }, who may decide the matter.
proof-decided-by_law = { $of }: the path ends with a final decision by { $deciders }. The power to decide rests on the provision { $provision }.
proof-decided-no_steps = { $of }: the steps of the matter are not stated, so nothing can be said of its path.
proof-decided-silent = { $of }: none of the stated steps is a final decision, and the model does not claim to tell all steps.
proof-decided-no_final = { $of }: the path has no final decision, although the model tells all steps.
proof-decided-stuck = { $of }: the final decision is never reached, because the step { $steps } waits for a circle of steps that wait for each other.
proof-decided-not_entitled = { $of }: the final decision is made by { $deciders }, who may not decide the matter finally.
proof-decided-may_be_left_out = { $of }: the step { $steps } may be left out, and then the matter is not decided finally.
proof-decided-nobody = { $of }: who makes the final decision is not stated ({ $steps }).
proof-decided-one_of = { $of }: the final decision is made by { $deciders_or }. The documents do not say which, nor that each of them may decide the matter.
proof-decided-entitlement = { $of }: the final decision is made by { $deciders }, but that they may decide the matter is not stated.
proof-decided-order = { $of }: the order of the steps is partly uncertain, so whether the step { $steps } is reached cannot be said.
proof-decided-conditional = { $of }: the step { $steps } is taken on conditions only, and what happens otherwise is not stated.

proof-confirmed = Confirmation of preliminary decisions
proof-confirmed-question = Is every preliminary decision followed by a final one, or was the matter returned?
proof-confirmed-proven = { $of } ({ $matter }): a final decision follows the preliminary one.
proof-confirmed-returned = { $of } ({ $matter }): the matter was returned to be prepared.
proof-confirmed-refuted = { $of } ({ $matter }): no final decision follows the preliminary one, although the model tells all steps.
proof-confirmed-silent = { $of } ({ $matter }): none of the stated steps confirms the preliminary decision, and the model does not claim to tell all steps.
proof-confirmed-open = { $of } ({ $matter }): whether a final decision follows the preliminary one cannot be said. The order, a condition or the finality is uncertain.

proof-loops = Circles
proof-loops-question = Where steps lead back to an earlier one, can the circle be entered and left?
proof-loops-proven = { $matter }: the steps { $steps } form a circle that can be entered and left.
proof-loops-refuted = { $matter }: the steps { $steps } form a circle that never begins or never ends.
proof-loops-open = { $matter }: the steps { $steps } form a circle, but the order is uncertain, so whether it ends cannot be said.

proof-dates = Earliest day of decision
proof-dates-question = When can the final decision be made at the earliest?
proof-dates-made = { $of }: the final decision was made on { $day }.
proof-dates-earliest = { $of }: the final decision can be made on { $day } at the earliest.
proof-dates-not_before = { $of }: the final decision cannot be made before { $day }. It may be later, because the day of { $count ->
    [one] one step
   *[other] { $count } steps
} is not stated: { $undated }.
proof-dates-undated = { $of }: the day of no step is stated, so when the decision is made cannot be said.
proof-dates-late = { $of }: the days contradict each other: the step { $steps } comes before something that it waits for.
proof-dates-no_meeting = { $of }: none of the given meetings is late enough for the step { $steps }.
proof-dates-stuck = { $of }: the final decision is never reached, so it has no day.

proof-deliverables = Latest day to begin
proof-deliverables-question = When does work on each deliverable have to begin at the latest, to be ready in time?
proof-deliverables-latest = { $of } (due { $due }): the first step has to be taken on { $day } at the latest.
proof-deliverables-not_after = { $of } (due { $due }): the first step has to be taken on { $day } at the latest, perhaps earlier, because the day of { $count ->
    [one] one step
   *[other] { $count } steps
} is not stated.
proof-deliverables-no_step = { $of } (due { $due }): in which step the deliverable is handled is not stated, so the day to begin cannot be said.
proof-deliverables-event = { $of }: it is due by an event ({ $event }) whose day is not stated.
proof-deliverables-no_due = { $of }: no day is stated by which it is due.
proof-deliverables-too_late = { $of } (due { $due }): the step { $steps } cannot be taken in time.
proof-decided-unclear = { $of }: whether the step { $steps } is a final decision is not certain.
proof-decided-returned = { $of }: the final decision ({ $steps }) was returned, and no new one is stated.
proof-decided-unsure_step = { $of }: whether the step { $steps } is taken at all is not certain.
proof-dates-passed = { $of }: the final decision was to be made on { $day }, but whether it was is not stated.
proof-deliverables-no_meeting = { $of } (due { $due }): none of the given meetings is early enough for the step { $steps }.
