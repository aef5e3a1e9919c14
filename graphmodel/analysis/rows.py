"""The rows of a rule, held to what a rule promises: one judgement a subject, about things that are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, cast, get_args

from graphmodel.dates import days
from graphmodel.findings import Verdict
from graphmodel.queries import RuleHeader
from graphmodel.store import Reader, Row

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
GIVEN = ("subject", "verdict", "norm", "norms", "evidence", "says")
"""The columns that mean the same in every rule."""
_TYPES: dict[str, tuple[type, ...]] = {"number": (int, float), "truth": (bool,)}
"""What the values of a column are that holds numbers or truths; a truth is no number."""
_CATALOGUES = "MATCH (m:Model) WHERE m.kind = 'catalogue' RETURN m.model AS model"
_LABELS = "UNWIND $uids AS uid MATCH (n {uid: uid}) RETURN uid, labels(n) AS labels ORDER BY uid"


def fault(rows: Sequence[Row]) -> str:
    """What is wrong with the rows of a rule, and what to do; "" when they are judgements."""
    seen: set[tuple[str, Any]] = set()
    for row in rows:
        subject, verdict, norm = row.get("subject"), row.get("verdict"), row.get("norm")
        if not isinstance(subject, str) or verdict not in VERDICTS or not isinstance(norm, str | None):
            of = "" if isinstance(norm, str | None) else f" and norm {norm!r}"
            return (
                f"a row has subject {subject!r} and verdict {verdict!r}{of}; expected a uid and one of "
                f"{', '.join(VERDICTS)}. RETURN x.uid AS subject, '...' AS verdict"
            )
        if (subject, norm) in seen:
            of = f" by {norm}" if norm else ""
            return f"two rows for {subject}{of}. Aggregate, so that each subject has one"
        seen.add((subject, norm))
    return ""


def fault_of_own(reader: Reader, model: str, header: RuleHeader, rows: Sequence[Row]) -> str:
    """What else may be wrong in the rows of a rule that no tests have tried."""
    if rows and (strange := sorted({*rows[0]} - {*GIVEN, *header.columns})):
        return (
            f"a column {strange[0]} comes back, which the header does not declare. Add it under columns or leave it out"
        )
    for row in rows:
        for wrong in _wrong_values(header, row):
            return f"of {row['subject']}, {wrong}"
    return _strangers(reader, header, rows) or _elsewhere(reader, model, rows)


def _wrong_values(header: RuleHeader, row: Row) -> Iterator[str]:
    says, evidence = row.get("says"), row.get("evidence")
    if says is not None and says not in header.also:
        known = ", ".join(header.also) or "no sentence"
        yield f"says is {says!r}; expected null or a name under also ({known}). Correct it"
    if evidence is not None and not _are_uids(evidence):
        yield f"evidence is {evidence!r}; expected a list of uids. Collect e.uid of (x)-[:EVIDENCED_BY]->(e:Evidence)"
    for name, column in header.columns.items():
        value = row.get(name)
        if column.holds == "thing" and not (value is None or isinstance(value, str) or _are_uids(value)):
            yield f"the column {name} holds {value!r}; expected a uid or a list of them. Return x.uid AS {name}"
        if column.holds == "date" and not _are_dates(value):
            yield f"the column {name} holds {value!r}; expected a date such as 2024-01-31. Correct it"
        if column.holds in _TYPES and not _all_of(value, *_TYPES[column.holds]):
            expected = "a number" if column.holds == "number" else "true or false"
            yield f"the column {name} holds {value!r}; expected {expected}. Return one, or declare what it holds"


def _all_of(value: Any, *types: type) -> bool:
    held = cast("list[Any]", value) if isinstance(value, list) else [value]
    return all(one is None or type(one) in types for one in held)


def _are_uids(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, str) for entry in cast("list[Any]", value))


def _are_dates(value: Any) -> bool:
    try:
        for one in cast("list[Any]", value) if isinstance(value, list) else [value]:
            if one is not None:
                days(str(one))
    except ValueError:
        return False
    return True


def _strangers(reader: Reader, header: RuleHeader, rows: Sequence[Row]) -> str:
    """Subjects, norms and passages that the graph does not have."""
    asked = {
        "subject": ("Element", {row["subject"] for row in rows}),
        "norm": ("Element", {row["norm"] for row in rows if row.get("norm")}),
        "evidence": ("Evidence", {uid for row in rows for uid in row.get("evidence") or ()}),
    }
    known = _labels(reader, {uid for _, uids in asked.values() for uid in uids})
    for column, (label, uids) in asked.items():
        strange = sorted(uid for uid in uids if label not in known.get(uid, ()))
        if strange:
            kind = "passage" if label == "Evidence" else "thing"
            return f"{column} is {strange[0]!r}, and there is no such {kind} in the graph; expected a uid. Return x.uid"
    told = {row["subject"] for row in rows} if header.about != "Element" else set[str]()
    other = sorted(uid for uid in told if header.about not in known[uid])
    return f"subject is {other[0]}, which is no {header.about}; correct about, or the query" if other else ""


def _labels(reader: Reader, uids: Iterable[str]) -> dict[str, list[str]]:
    wanted = sorted(set(uids))
    return {row["uid"]: row["labels"] for row in reader.rows(_LABELS, uids=wanted)} if wanted else {}


def _elsewhere(reader: Reader, model: str, rows: Sequence[Row]) -> str:
    """A subject that is of another model, and not of a catalogue, on whose duties a model may be judged."""
    shared = {str(row["model"]) for row in reader.rows(_CATALOGUES)}
    for row in rows:
        own = str(row["subject"]).partition("/")[0]
        if own != model and own not in shared:
            return f"subject is {row['subject']}, which is not of {model}. Ask for {{model: $model}}"
    return ""
