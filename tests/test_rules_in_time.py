"""What is dated or uncertain: true of every rule, whatever it judges, on each engine.

Each thing with an interval in the cases of a rule is put there on one day only, taken away, and left uncertain;
each relation is left unresolved, and taken away. A verdict on what is uncertain must not depend on how that turns out.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from graphmodel.dates import EARLIEST, LATEST
from graphmodel.model import KINDS
from graphmodel.rules import Rule
from graphmodel.store import Row, Store, Transaction
from tests.rule_cases import RULES, cases, judged_in, only_the_catalogue, regions, standard

JUDGE_ANOTHER_DAY = {
    "commission-outliving-its-maker",
    "hospital-district-after-transfer",
    "made-step-by-body-not-yet-there",
    "temporary-commitment-beyond-2023",
}
"""Rules that compare intervals with each other, with the day of a step or with one of the law, not with the day asked
about.
"""
PAST_COUNTS = {
    *JUDGE_ANOTHER_DAY,
    "body-set-up-by-wrong-organ",
    "agreement-without-every-council",
    "temporary-body-decides-after-council-began",
    "step-without-taker",
    "final-decider-left-open",
    "sources-that-exclude-each-other",
}
"""Rules for which what has ended still counts: to whom the record gives a step, who set a body up, which organ approved
an agreement, and what sources say of a thing, is not unsaid when the body or the thing is no longer there.
"""
GIVEN = (
    *("STEP_OF", "COVERS", "ABOUT", "BASED_ON", "EVIDENCED_BY", "FROM", "IN_STRAND", "POSSIBLY_SAME_AS"),
    *("TAKEN_BY", "EX_OFFICIO", "DEPUTY_FOR"),
)
"""Relations of which the certainty is not in question, is a finding by itself, or lies behind a value of a seat."""

_FOUR = (
    "x.begins_earliest AS a, x.begins_latest AS b, x.ends_earliest AS c, x.ends_latest AS d, x.certainty AS certainty"
)
_TIMED = f"""
MATCH (x:Element {{model: 'case'}}) WHERE x.begins_latest <= $at AND $at < x.ends_earliest
RETURN x.uid AS uid, null AS key, null AS target, {_FOUR}, 'Body' IN labels(x) AS body
UNION ALL
MATCH (n:Element)-[x {{model: 'case'}}]->(t:Element) WHERE x.begins_latest <= $at AND $at < x.ends_earliest
RETURN n.uid AS uid, x.key AS key, t.uid AS target, {_FOUR}, false AS body
"""
_LASTING = (
    "MATCH (x:Element {model: 'case'}) WHERE any(one IN labels(x) WHERE one IN $labels) "
    "RETURN x.uid AS uid, properties(x) AS props ORDER BY uid"
)
_WITH_IT = """
MATCH (x:Element {uid: $uid})
RETURN COLLECT { MATCH (c:Claim)-[:ABOUT]->(x) WHERE COUNT { (c)-[:ABOUT]->() } = 1
                 RETURN c.uid ORDER BY c.uid } AS claims,
       COLLECT { MATCH (x)-[:DEPUTY_FOR]->(s:Seat) WHERE s.deputy = 'named' RETURN s.uid ORDER BY s.uid } AS seats
"""
_WHOLE = (
    "UNWIND $uids AS uid MATCH (x:Element {uid: uid}) RETURN labels(x) AS labels, properties(x) AS props ORDER BY uid"
)
_AROUND = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid})-[r]-(:Element)
WITH DISTINCT r
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, a.uid AS source, b.uid AS target, properties(r) AS props ORDER BY props.key
"""
_DEPUTY = "UNWIND $uids AS uid MATCH (s:Seat {uid: uid}) SET s.deputy = $value"
_SET = "SET x.begins_earliest = $a, x.begins_latest = $b, x.ends_earliest = $c, x.ends_latest = $d"
_NODE = "MATCH (x:Element {uid: $uid}) "
_RELATION = "MATCH (n:Element {uid: $uid})-[x]->(t:Element {uid: $target}) WHERE x.key = $key "
_RELATIONS = """
MATCH (n:Element)-[r {model: 'case'}]->(t:Element) WHERE r.certainty = 'stated' AND NOT type(r) IN $given
RETURN n.uid AS source, r.key AS key, t.uid AS target, type(r) AS type, properties(r) AS props ORDER BY key
"""


class Span(NamedTuple):
    """The four days of an interval."""

    a: str
    b: str
    c: str
    d: str


@pytest.fixture(scope="module", autouse=True)
def prepared(store: Store) -> None:
    only_the_catalogue(store)


@pytest.mark.parametrize("rule", [rule for name, rule in RULES.items() if name not in JUDGE_ANOTHER_DAY], ids=str)
def test_what_is_there_on_one_day_gone_or_uncertain(store: Store, rule: Rule) -> None:
    for case in cases(rule.name):
        models = regions(rule.name, case["name"])
        asked = standard(case, models[-1])
        at, next_day = asked["at"], (date.fromisoformat(asked["at"]) + timedelta(days=1)).isoformat()
        with store.write() as transaction:
            base = told(judged_in(transaction, rule, models, asked))
            for thing in transaction.rows(_TIMED, at=at):
                where = f"{case['name']}: {thing['uid']} {thing['key'] or ''}"
                spans = {
                    "one day": Span(at, at, next_day, next_day),
                    "ended": Span(EARLIEST, EARLIEST, at, at),
                    "to come": Span(next_day, next_day, LATEST, LATEST),
                    "perhaps begun": Span(at, next_day, LATEST, LATEST),
                    "perhaps ended": Span(EARLIEST, EARLIEST, at, next_day),
                }
                worlds: dict[str, dict[str, str]] = {}
                for name, span in spans.items():
                    put(transaction, thing, span)
                    worlds[name] = told(rule.rows(transaction, asked))
                put(transaction, thing, Span(thing["a"], thing["b"], thing["c"], thing["d"]))
                match, ends = place(thing)
                transaction.rows(match + "SET x.certainty = 'unresolved'", **ends)
                worlds["unresolved"] = told(rule.rows(transaction, asked))
                transaction.rows(match + "SET x.certainty = $c", c=thing["certainty"], **ends)
                assert worlds["one day"] == base, where
                assert worlds["ended"] == worlds["to come"], where
                assert worlds["perhaps begun"] == worlds["perhaps ended"], where
                assert_sound(worlds["perhaps begun"], base, worlds["ended"], where)
                if thing["key"] or not thing["body"]:
                    assert_sound(worlds["unresolved"], base, worlds["ended"], where)
            transaction.rollback()


@pytest.mark.parametrize("rule", list(RULES.values()), ids=str)
def test_what_is_unresolved(store: Store, rule: Rule) -> None:
    for case in cases(rule.name):
        models = regions(rule.name, case["name"])
        asked = standard(case, models[-1])
        with store.write() as transaction:
            base = told(judged_in(transaction, rule, models, asked))
            for link in transaction.rows(_RELATIONS, given=GIVEN):
                ends = {"uid": link["source"], "target": link["target"], "key": link["key"]}
                transaction.rows(_RELATION + "SET x.certainty = 'unresolved'", **ends)
                unresolved = told(rule.rows(transaction, asked))
                transaction.rows(_RELATION + "DELETE x", **ends)
                gone = told(rule.rows(transaction, asked))
                relate(transaction, link)
                assert_sound(unresolved, base, gone, f"{case['name']}: {link['key']}")
            transaction.rollback()


@pytest.mark.parametrize("rule", [rule for name, rule in RULES.items() if name not in PAST_COUNTS], ids=str)
def test_what_has_ended_counts_as_if_it_was_not_there(store: Store, rule: Rule) -> None:
    lasting = [label for label, kind in KINDS.items() if kind.timed]
    for case in cases(rule.name):
        models = regions(rule.name, case["name"])
        asked = standard(case, models[-1])
        with store.write() as transaction:
            judged_in(transaction, rule, models, asked)
            for row in transaction.rows(_LASTING, labels=lasting):
                thing = {"uid": row["uid"], "key": None, "target": None}
                with without(transaction, row["uid"]):
                    gone = rule.rows(transaction, asked)
                put(transaction, thing, Span(EARLIEST, EARLIEST, asked["at"], asked["at"]))
                assert rule.rows(transaction, asked) == gone, f"{case['name']}: {row['uid']}"
                transaction.rows(_NODE + "SET x = $props", uid=row["uid"], props=row["props"])
            transaction.rollback()


@contextmanager
def without(transaction: Transaction, uid: str) -> Generator[None]:
    """Take a thing away, and put it back.

    With it go its relations, the claims about nothing else, which would speak of the whole, and that the seat of which
    it is the deputy has one: a file that says deputy_for says that too.
    """
    [also] = transaction.rows(_WITH_IT, uid=uid)
    uids = [uid, *also["claims"]]
    nodes, links = transaction.rows(_WHOLE, uids=uids), transaction.rows(_AROUND, uids=uids)
    transaction.rows("UNWIND $uids AS uid MATCH (x:Element {uid: uid}) DETACH DELETE x", uids=uids)
    transaction.rows(_DEPUTY, uids=also["seats"], value="not_stated")
    yield
    transaction.rows(_DEPUTY, uids=also["seats"], value="named")
    for node in nodes:
        transaction.rows(f"CREATE (x:{':'.join(node['labels'])}) SET x = $props", props=node["props"])
    for link in links:
        relate(transaction, link)


def relate(transaction: Transaction, link: Row) -> None:
    """Put back a relation that was taken away."""
    transaction.rows(
        "MATCH (n:Element {uid: $source}), (t:Element {uid: $target}) "
        f"CREATE (n)-[x:{link['type']}]->(t) SET x = $props",
        source=link["source"],
        target=link["target"],
        props=link["props"],
    )


def put(transaction: Transaction, thing: Row, span: Span) -> None:
    match, ends = place(thing)
    transaction.rows(match + _SET, **ends, **span._asdict())


def place(thing: Row) -> tuple[str, Row]:
    """How to find a thing, as x: the text and its parameters."""
    return _RELATION if thing["key"] else _NODE, {name: thing[name] for name in ("uid", "key", "target") if thing[name]}


def told(rows: list[Row]) -> dict[str, str]:
    return {f"{row['subject']} {row.get('norm') or ''}": row["verdict"] for row in rows}


def assert_sound(uncertain: dict[str, str], there: dict[str, str], gone: dict[str, str], where: str) -> None:
    """Where the two worlds differ it cannot be said. A subject of one world only is judged as in that one, or not at
    all.
    """
    for subject, verdict in uncertain.items():
        worlds = {world[subject] for world in (there, gone) if subject in world}
        assert verdict == "cannot_be_said" or worlds == {verdict}, (
            f"{where}: {subject}: {verdict}, but {there} or {gone}"
        )
