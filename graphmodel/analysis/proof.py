"""Decision-path proof: of each matter, whether its path ends with somebody entitled to decide it finally, and by when.

Parts: `decided`, `confirmed` (each preliminary decision), `loops` (each circle of steps), `dates` (the earliest final
day of each matter), `deliverables` (the latest day on which work on each has to begin). What a proof is: proving.py;
how days are reckoned: schedule.py. `meeting` are days on which bodies meet, each BODY=DATE.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from graphmodel.analysis.asking import Days, days_of, each, subjects
from graphmodel.analysis.pathfacts import Facts, facts
from graphmodel.analysis.proving import Path, ProofStep, circles, comes_up, confirmed, decided, ends
from graphmodel.analysis.result import Entry, Part, Result, Verdict
from graphmodel.analysis.schedule import Calendar, Moment, earliest, latest
from graphmodel.dates import full_day
from graphmodel.errors import UsageError
from graphmodel.queries import Holds
from graphmodel.store import Reader, Row

COLUMNS: dict[str, Holds] = {
    "matter": "thing", "steps": "thing", "deciders": "thing", "provision": "thing", "undated": "thing", "day": "date",
    "due": "date", "event": "text", "count": "number",
}  # fmt: skip
_VERDICTS: dict[str, Verdict] = {"proven": "holds", "refuted": "fails", "open": "cannot_be_said"}


def analyse(reader: Reader, model: str, *, at: str | None = None, law_at: str | None = None,
            about: Sequence[str] = (), meeting: Sequence[str] = ()) -> Result:  # fmt: skip
    """Of the matters named, or of all. Raises NotFound and UsageError."""
    days = days_of(reader, model, at, law_at)
    asked = subjects(reader, model, about, ("Matter",))
    meetings = _meetings(reader, model, meeting)
    found = facts(reader, model, days)
    paths = {matter: path for matter, path in found.paths.items() if not asked or matter in asked}
    return Result(
        analysis="proof", model=model, as_of=days.as_of, at=days.at, law_at=days.law_at, about=asked,
        params={"meeting": tuple(meeting)} if meeting else {}, columns=COLUMNS,
        parts=(
            Part(name="decided", entries=tuple(_decided(matter, path, found) for matter, path in paths.items())),
            Part(name="confirmed", entries=tuple(_confirmations(paths, found))),
            Part(name="loops", entries=tuple(_loops(paths, found))),
            Part(name="dates", entries=tuple(_dates(paths, found, meetings, days))),
            Part(name="deliverables", entries=tuple(_deliverables(paths, found, meetings, bool(asked)))),
        ),
    )  # fmt: skip


def _decided(matter: str, path: Path, found: Facts) -> Entry:
    """Why a matter is proven, refuted or open: the steps that decide, who takes them, and what they rest on."""
    proof, up = decided(path), comes_up(path)
    final = [step for step in path.steps if step.final is True]
    whole = found.whole.of(matter)
    if not path.steps:
        return _entry(matter, "cannot_be_said", "no_steps")
    if not final:
        return _not_final(matter, path, found)
    if proof == "proven":
        sure = [step for step in final if step.entitled and up[step.id] == "proven"]
        rests = {taker: one for step in sure for taker in _takers(step, found)
                 if (one := found.entitled[taker, step.id]).may}  # fmt: skip
        deciders = list(rests)
        provision = next((one.provision for one in rests.values() if one.provision), None)
        cited = [*_behind(sure, found), *(uid for one in rests.values() for uid in one.evidence)]
        return _entry(matter, "holds", "by_law" if provision else "proven", cited, steps=_ids(sure),
                      deciders=_unique(deciders), provision=provision)  # fmt: skip
    stuck = [step for step in final if up[step.id] == "refuted"]
    if proof == "refuted" and len(stuck) == len(final):
        return _entry(matter, "fails", "stuck", steps=_ids(stuck))
    barred = [step for step in final if step.entitled is False]
    if proof == "refuted" and barred:
        return _of_deciders(matter, "fails", "not_entitled", barred, found)
    if proof == "refuted":
        verdict = "fails" if whole else "cannot_be_said"
        return _entry(matter, verdict, "may_be_left_out", steps=_ids(step for step in final if step.optional))
    return _open(matter, [step for step in final if step not in stuck and not step.optional], up, found)


def _not_final(matter: str, path: Path, found: Facts) -> Entry:
    """No step is known to settle the matter: one was returned, one may, or there is none."""
    perhaps = [step for step in path.steps if step.final is None]
    returned = [step for step in path.steps if step.returned and found.rows[step.id]["finality"] == "final"]
    whole = found.whole.of(matter)
    if perhaps:
        return _entry(matter, "cannot_be_said", "unclear", _behind(perhaps, found), steps=_ids(perhaps))
    if returned:
        verdict: Verdict = "fails" if whole else "cannot_be_said"
        return _entry(matter, verdict, "returned", _behind(returned, found), steps=_ids(returned))
    return _entry(matter, "fails", "no_final") if whole else _entry(matter, "cannot_be_said", "silent")


def _behind(steps: Iterable[ProofStep], found: Facts) -> list[str]:
    """The passages that carry steps and their finality."""
    return [uid for step in steps for uid in found.rows[step.id]["evidence"]]


def _open(matter: str, final: Sequence[ProofStep], up: Mapping[str, str], found: Facts) -> Entry:
    """The first reason why it cannot be said: who decides, whether they may, the order, or a condition."""
    unsure = [step for step in final if step.entitled is None]
    if unsure:
        several = [step for step in unsure if len(found.takers[step.id]) > 1]
        nobody = [step for step in unsure if not found.takers[step.id]]
        says = "nobody" if len(nobody) == len(unsure) else "one_of" if len(several) == len(unsure) else "entitlement"
        return _of_deciders(matter, "cannot_be_said", says, unsure, found)
    disordered = [step for step in final if up[step.id] == "open"]
    unsure_steps = [step for step in final if not found.rows[step.id]["certain"]]
    says = "order" if disordered else "unsure_step" if unsure_steps else "conditional"
    some = disordered or unsure_steps or final
    return _entry(matter, "cannot_be_said", says, _behind(some, found), steps=_ids(some))


def _of_deciders(matter: str, verdict: Verdict, says: str, steps: Sequence[ProofStep], found: Facts) -> Entry:
    takers = [taker for step in steps for taker in _takers(step, found)]
    rests = [found.entitled[taker, step.id] for step in steps for taker in _takers(step, found)]
    cited = [*_behind(steps, found), *(uid for step in steps for row in found.takers[step.id]
                                       for uid in row["evidence"])]  # fmt: skip
    cited += [uid for one in rests for uid in one.evidence]
    provision = next((one.provision for one in rests), None)
    return _entry(matter, verdict, says, cited, steps=_ids(steps), deciders=_unique(takers), provision=provision)


def _confirmations(paths: Mapping[str, Path], found: Facts) -> Iterator[Entry]:
    for matter, path in paths.items():
        for step in path.steps:
            if step.preliminary is False:
                continue
            proof = confirmed(path, step)
            verdict = _VERDICTS[proof]
            says = {"proven": "returned" if step.returned else "proven", "open": "open", "refuted": "refuted"}[proof]
            if proof == "refuted" and not found.whole.of(matter):
                verdict, says = "cannot_be_said", "silent"
            final = [one for one in path.steps if one.final] if says in ("proven", "open") else []
            cited = _unique(_behind([step, *final], found))
            yield Entry(about=(step.id,), verdict=verdict, says=says, values={"matter": matter}, evidence=cited)


def _loops(paths: Mapping[str, Path], found: Facts) -> Iterator[Entry]:
    for path in paths.values():
        for circle in circles(path):
            steps = [step for step in path.steps if step.id in circle]
            links = [one for one in path.order if {one.earlier, one.later} <= circle]
            cited = [uid for one in links for uid in found.order[one.earlier, one.later]]
            proof = ends(path, circle)
            matter = found.rows[steps[0].id]["matter"]
            yield Entry(
                about=(matter, *_ids(steps)), verdict=_VERDICTS[proof], says=proof, evidence=_unique(cited),
                values={"steps": _ids(steps), "matter": matter},
            )  # fmt: skip


def _dates(paths: Mapping[str, Path], found: Facts, meetings: Mapping[str, Sequence[str]], days: Days
           ) -> Iterator[Entry]:  # fmt: skip
    """Of the matters that have a final step."""
    for matter, path in paths.items():
        final = [step.id for step in path.steps
                 if step.final is True and not step.optional and step.entitled is not False]  # fmt: skip
        if not final:
            continue
        calendars = _calendars(path, found, meetings)
        start = min([days.at, *(one.fixed for one in calendars.values() if one.fixed)])
        moments = earliest(path, calendars, start)
        some = [(step, moments[step]) for step in final if step in moments]
        if not some:
            yield _entry(matter, "fails", "stuck", steps=tuple(final))
            continue
        step, moment = min(some, key=lambda one: one[1].day or "~")
        yield _dated(
            matter, step, moment, found, days.at, any(one.fixed or any(one.sittings) for one in calendars.values())
        )


def _dated(matter: str, step: str, moment: Moment, found: Facts, at: str, dated: bool) -> Entry:
    row = found.rows[step]
    cited = row["evidence"]
    if moment.late:
        return _entry(matter, "fails", "late", cited, steps=moment.late, day=moment.day)
    if row["status"] == "made" and row["date"] and row["date_first"] <= at:
        return _entry(matter, "holds", "made", cited, steps=(step,), day=row["date"])
    if moment.unmet:
        return _entry(matter, "cannot_be_said", "no_meeting", steps=moment.unmet)
    if row["date"] and row["date_last"] < at:
        return _entry(matter, "cannot_be_said", "passed", cited, steps=(step,), day=row["date"])
    if not moment.undated:
        return _entry(matter, "holds", "earliest", cited, steps=(step,), day=moment.day)
    return _entry(matter, "cannot_be_said", "not_before" if dated else "undated", steps=(step,), day=moment.day,
                  undated=moment.undated, count=len(moment.undated))  # fmt: skip


def _deliverables(
    paths: Mapping[str, Path], found: Facts, meetings: Mapping[str, Sequence[str]], narrowed: bool
) -> Iterator[Entry]:
    """The latest day on which the steps that a deliverable waits for have to begin; of a few matters only theirs."""
    home = {step.id: path for path in paths.values() for step in path.steps}
    for row in found.deliverables:
        steps = [step for step in row["steps"] if step in home]
        if narrowed and not steps:
            continue
        if row["open"] or not row["last"]:
            says = "event" if row["event"] and not row["open"] else "no_due"
            yield _deliverable(row, "cannot_be_said", says, event=row["event"])
            continue
        if not steps:
            yield _deliverable(row, "cannot_be_said", "no_step")
            continue
        needed = [latest(home[step], _calendars(home[step], found, meetings), step, row["last"]) for step in steps]
        moments = min(needed, key=lambda some: min(moment.day or "" for moment in some.values()))
        impossible = [step for step, moment in moments.items() if moment.day is None]
        if impossible:
            unmet = [step for step in impossible if moments[step].unmet]
            verdict: Verdict = "cannot_be_said" if unmet else "fails"
            yield _deliverable(row, verdict, "no_meeting" if unmet else "too_late", steps=tuple(unmet or impossible))
            continue
        step, moment = min(moments.items(), key=lambda one: one[1].day or "~")
        says = "not_after" if moment.undated else "latest"
        yield _deliverable(row, "cannot_be_said" if moment.undated else "holds", says, steps=(step,), day=moment.day,
                           undated=moment.undated, count=len(moment.undated))  # fmt: skip


def _deliverable(row: Row, verdict: Verdict, says: str, **values: Any) -> Entry:
    told = {"due": row["due"], **values}
    return Entry(about=(row["uid"],), verdict=verdict, says=says, values=told, evidence=tuple(row["evidence"]))


def _calendars(path: Path, found: Facts, meetings: Mapping[str, Sequence[str]]) -> dict[str, Calendar]:
    return {
        step.id: Calendar(
            str(found.rows[step.id]["date_first"]) if found.rows[step.id]["date"] else None,
            tuple(tuple(meetings.get(row["taker"], ())) for row in found.takers[step.id]),
            any(row["alternative"] or not row["certain"] for row in found.takers[step.id]),
        )
        for step in path.steps
    }


def _meetings(reader: Reader, model: str, given: Sequence[str]) -> dict[str, list[str]]:
    """Body -> the days on which it meets, in ascending order."""
    pairs: list[tuple[str, str]] = []
    for one in [given] if isinstance(given, str) else given:
        body, sign, day = one.partition("=")
        if not sign:
            raise UsageError(f"A meeting is {one!r}; give it as BODY=DATE, such as council=2018-02-12.")
        try:
            pairs.append((body.strip(), full_day(day.strip())))
        except ValueError as error:
            raise UsageError(f"A meeting is {one!r}: {error}. Give a day, for example 2018-02-12.") from error
    named = list(dict.fromkeys(body for body, _ in pairs))
    uids = dict(zip(named, each(reader, model, named, ("Body", "Seat")), strict=True))
    found: dict[str, set[str]] = {}
    for body, day in pairs:
        found.setdefault(uids[body], set()).add(day)
    return {body: sorted(some) for body, some in found.items()}


def _entry(matter: str, verdict: Verdict, says: str, evidence: Iterable[str] = (), **values: Any) -> Entry:
    return Entry(about=(matter,), verdict=verdict, says=says, values=values, evidence=_unique(evidence))


def _takers(step: ProofStep, found: Facts) -> list[str]:
    return [row["taker"] for row in found.takers[step.id]]


def _ids(steps: Iterable[ProofStep]) -> tuple[str, ...]:
    return tuple(step.id for step in steps)


def _unique(some: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(some))
