"""Queries that a person typed: nothing but reading the graph gets through, and nothing without end, on every engine."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from graphmodel.errors import GraphmodelError, InputError, QueryFailed, QueryRefused, QueryTimeout
from graphmodel.store import Store

WRITING = [
    "CREATE (:X)",
    "MERGE (:X {a: 1})",
    "MATCH (n) SET n.a = 1",
    "MATCH (n) SET n:Y",
    "MATCH (n) REMOVE n.uid",
    "MATCH (n) DETACH DELETE n",
    "CALL { CREATE (:X) } RETURN 1",
    "CALL () { MATCH (n) DETACH DELETE n } RETURN 1",
    "MATCH (n) CALL { WITH n SET n.a = 1 } RETURN n",
    "MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 1 ROWS RETURN 1",
    "WITH 1 AS x FOREACH (y IN [1] | CREATE (:X))",
    "RETURN 1 AS x UNION CREATE (:X) RETURN 1 AS x",
    "WITH 1 AS x CREATE (:X) RETURN x",
    "MATCH (n) MERGE (n)-[:PART_OF]->(:X)",
    "// a harmless looking query\nCREATE (:X)",
    "/* MATCH (n) RETURN n */ CREATE (:X)",
    "CREATE INDEX foo IF NOT EXISTS FOR (n:Element) ON (n.a)",
    "CREATE CONSTRAINT foo IF NOT EXISTS FOR (n:Element) REQUIRE n.a IS UNIQUE",
    "DROP INDEX foo IF EXISTS",
    "DROP CONSTRAINT console_uid IF EXISTS",
    "CALL db.createLabel('X')",
    "CALL apoc.refactor.mergeNodes([])",
    "CALL apoc.cypher.doIt('CREATE (:X)', {})",
    "CALL apoc.do.when(true, 'CREATE (:X)', '', {}) YIELD value RETURN value",
    "CALL merge.node(['X'], {a: 1}) YIELD node RETURN node",
    "CALL apoc.merge.node(['X'], {a: 1}) YIELD node RETURN node",
    "PROFILE CREATE (:X)",
    "EXPLAIN CREATE (:X)",
]
ADMINISTERING = [
    "CALL dbms.listConfig()",
    "CALL dbms.listConnections()",
    "CALL dbms.killConnection('bolt-1')",
    "CALL dbms.killConnections(['bolt-1'])",
    "CALL dbms.queryJmx('*:*')",
    "CALL db.clearQueryCaches()",
    "CALL db.prepareForReplanning()",
    "CALL db.resampleOutdatedIndexes()",
    "CALL tx.setMetaData({a: 1})",
    "CALL { CALL dbms.listConnections() YIELD connectionId RETURN connectionId } RETURN connectionId",
    "SHOW TRANSACTIONS",
    "  /* now */ SHOW TRANSACTIONS",
    "//\n//MATCH\nshow transactions",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "EXPLAIN TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "SHOW USERS",
    "SHOW SETTINGS",
    "SHOW DATABASES",
    "CREATE USER jake SET PASSWORD 'abcd12345'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'bbbbbbbbb'",
    "STOP DATABASE neo4j",
    "USE system SHOW USERS",
    "IMPORT DATABASE file:///etc/passwd",
    "SELECT FROM Element",
    "",
    "// nothing but a comment",
    "/* that never ends",
    "MATCHING",
    "MATCH (n) RETURN n; MATCH (n) DETACH DELETE n",
]


@pytest.fixture
def full_store(clean_store: Store) -> Store:
    clean_store.schema(["CREATE CONSTRAINT console_uid IF NOT EXISTS FOR (n:Console) REQUIRE n.uid IS UNIQUE"])
    with clean_store.write() as transaction:
        transaction.rows("UNWIND range(1, 300) AS i CREATE (:Element {uid: toString(i), i: i})")
        transaction.rows("MATCH (a:Element {uid: '1'}), (b:Element {uid: '2'}) CREATE (a)-[:PART_OF {x: 1}]->(b)")
    return clean_store


def state(store: Store) -> str:
    """Everything in the store: nodes, relations, constraints."""
    queries = (
        "MATCH (n) RETURN labels(n) AS l, properties(n) AS p ORDER BY n.uid",
        "MATCH (a)-[r]->(b) RETURN a.uid AS a, type(r) AS t, properties(r) AS p, b.uid AS b",
        "SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties ORDER BY name",
        "SHOW INDEXES YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties ORDER BY name",
    )
    return json.dumps([store.rows(query) for query in queries], default=str)


@pytest.mark.parametrize("query", [*WRITING, *ADMINISTERING])
def test_what_does_more_than_read_the_graph_is_refused(full_store: Store, query: str) -> None:
    before = state(full_store)
    with pytest.raises(InputError):
        full_store.console(query, seconds=20)
    assert state(full_store) == before


@pytest.mark.parametrize("query", ["LOAD CSV FROM $url AS l RETURN l", "WITH 1 AS x LOAD CSV FROM $url AS l RETURN l"])
def test_no_file_is_read(store: Store, query: str) -> None:
    with pytest.raises(QueryRefused):
        store.console(query, {"url": "file:///etc/passwd"})


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """A web server of this machine, and what was asked of it."""
    asked: list[str] = []

    class Listener(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"a,b\n")

        def log_message(self, format: str, *args: object) -> None: ...  # noqa: A002 - the name is the base class's

    server = HTTPServer(("127.0.0.1", 0), Listener)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/x.csv", asked
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("query", ["LOAD CSV FROM $url AS l RETURN l", "WITH 1 AS x LOAD CSV FROM $url AS l RETURN l"])
def test_nothing_is_fetched(store: Store, listener: tuple[str, list[str]], query: str) -> None:
    url, asked = listener
    with pytest.raises(QueryRefused):
        store.console(query, {"url": url})
    assert asked == []


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("RETURN 1 AS x", [[1]]),
        ("// why\n/* and\nwhat */ match (n:Element {uid: '1'}) RETURN n.i AS i", [[1]]),
        ("OPTIONAL MATCH (n:Nothing) RETURN n", [[None]]),
        ("UNWIND [1, 2] AS x CALL (x) { RETURN x * 2 AS y } RETURN y ORDER BY y", [[2], [4]]),
        ("WITH $a AS x RETURN x, $b AS y", [["1", [2]]]),
        ("CALL db.labels() YIELD label WITH label WHERE label = 'Element' RETURN label", [["Element"]]),
        ("MATCH p = shortestPath((a {uid: '1'})-[*..3]-(b {uid: '2'})) RETURN length(p) AS n", [[1]]),
        ("MATCH (a {uid: '1'})-[r]->(b) RETURN r", [[{"type": "PART_OF", "start": None, "end": None, "x": 1}]]),
    ],
)
def test_reading_is_answered(full_store: Store, query: str, rows: list[list[object]]) -> None:
    table = full_store.console(query, {"a": "1", "b": [2]})
    assert (table.rows, table.truncated) == (rows, False)


def test_columns_keep_their_order_and_are_there_without_rows(store: Store) -> None:
    table = store.console("MATCH (n:Nothing) RETURN n.b AS b, n.a AS a")
    assert (table.columns, table.rows) == (("b", "a"), [])


def test_a_mistake_is_shown_where_it_was_made(store: Store) -> None:
    with pytest.raises(QueryFailed, match=r"line 1(:|, column )(9|10)\b"):
        store.console("MATCH (n RETURN n")


def test_rows_beyond_the_limit_are_not_taken(full_store: Store) -> None:
    table = full_store.console("MATCH (n:Element) RETURN n.i AS i ORDER BY i", max_rows=10)
    assert (table.rows, table.truncated) == ([[i] for i in range(1, 11)], True)
    exactly = full_store.console("MATCH (n:Element) RETURN n.i AS i", max_rows=300)
    assert (len(exactly.rows), exactly.truncated) == (300, False)


def test_what_is_not_taken_is_not_computed_either(full_store: Store) -> None:
    began = time.monotonic()
    query = "MATCH (a:Element), (b:Element), (c:Element), (d:Element) RETURN a.i, b.i, c.i, d.i"  # 8,100,000,000 rows
    table = full_store.console(query, max_rows=10, seconds=20)
    assert (len(table.rows), table.truncated) == (10, True)
    assert time.monotonic() - began < 10


def test_an_answer_has_at_most_twenty_megabytes(full_store: Store) -> None:
    text = "x" * 1_000_000
    table = full_store.console("UNWIND range(1, 100) AS i RETURN i, $text AS text", {"text": text}, max_rows=100)
    assert (len(table.rows), table.truncated) == (19, True)


def test_one_giant_value_is_left_out(store: Store) -> None:
    query = "RETURN reduce(s = 'x', i IN range(1, 25) | s + s) AS text"  # 32 MB
    table = store.console(query)
    assert (table.rows, table.truncated) == ([], True)


RUNAWAY = (
    "MATCH (a:Element), (b:Element), (c:Element), (d:Element) WHERE a.i + b.i + c.i + d.i < 0 RETURN count(*) AS n"
)


def test_a_runaway_query_is_ended(full_store: Store) -> None:
    before, began = state(full_store), time.monotonic()
    with pytest.raises(QueryTimeout, match=r"ended after 1\.5 s") as ended:
        full_store.console(RUNAWAY, seconds=1.5)
    assert ended.value.exit_code == 2, "the store is well"
    assert time.monotonic() - began < 6
    assert state(full_store) == before
    running = full_store.rows("SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery")
    assert not [row for row in running if "a.i + b.i" in row["currentQuery"] and "SHOW" not in row["currentQuery"]]


@pytest.mark.parametrize(
    "query",
    [
        "UNWIND range(1, 1000000) AS a WITH collect(a) AS l UNWIND l AS b UNWIND l AS c RETURN count(*) AS n",
        "RETURN reduce(n = 0, a IN range(1, 30000) | n + reduce(m = 0, b IN range(1, 30000) | m + b)) AS n",
        "MATCH (a:Element), (b:Element), (c:Element) RETURN a, b, c ORDER BY a.i + b.i + c.i, a.i, b.i",
    ],
)
def test_no_query_outlives_its_time_here(full_store: Store, query: str) -> None:
    began = time.monotonic()
    with pytest.raises(GraphmodelError):
        full_store.console(query, seconds=2)
    assert time.monotonic() - began < 10
    assert full_store.rows("RETURN 1 AS x") == [{"x": 1}]
