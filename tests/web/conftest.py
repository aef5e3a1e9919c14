"""A server on each engine, with the shipped models and one that is full of traps; a client that reads its answers."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import pytest

from api.kept import Memory
from api.main import create_app
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.queries import shipped
from graphmodel.store import Store

TRAPS = """
model: ansat
name: {fi: 'Ansat <b>"lihavoitu"</b>', sv: Fällor, en: Traps}
about: {fi: "Malli, jossa on yksityishenkilö ja vihamielisiä nimiä. Maija Salanen kirjoitti tämän."}
as_of: 2018-01-31
covers: [hoiva]
sources:
  muistio: {file: sources/muistio.txt, name: {fi: "Muistio, laatinut Maija Salanen"}, language: fi}
persons:
  maija-salanen: {name: Maija Salanen, aliases: [M. Salanen], at: 2, quote: Maija Salanen}
  erkki-julkinen: {name: Erkki Julkinen, disclosure: official, at: 2, quote: Erkki Julkinen}
bodies:
  kunta: {name: {fi: Kunta}, kind: municipality, existence: existing, at: 1, quote: kunta, organises: [hoiva]}
  ryhma:
    name: {fi: Työryhmä}
    aliases: ["Salasen ryhmä"]
    kind: working_group
    part_of: {kunta: {at: 1, quote: kunta asetti}}
    composition: full
    deputies: personal
    responsible_for: [hoiva]
    at: 2
    quote: Työryhmään kuuluvat Maija Salanen
    seats:
      ryhma-1: {role: chair, holder: maija-salanen, deputy: unnamed, at: 2, quote: Maija Salanen}
      ryhma-2: {role: member, holder: erkki-julkinen, at: 2, quote: Erkki Julkinen}
  paha:
    name: {fi: '"><script>alert(1)</script>', en: "{{ 7 * 7 }}${7*7}"}
    kind: working_group
    certainty: inferred
    reason: 'Näin <img src=x onerror=alert(2)> sanoi Maija Salanen'
    at: 4
    quote: '<script>alert(3)</script>'
  onkeva: {name: {fi: "javascript:alert(4)//' onmouseover='alert(5)"}, kind: project_group, part_of: {paha: {}}}
matters:
  asia:
    name: {fi: "</title><script>alert(6)</script>"}
    steps:
      asia-1: {actions: [propose], taken_by: [ryhma], at: 3, quote: Salanen esittelee}
      asia-2:
        actions: [decide]
        finality: final
        after: [asia-1]
        condition: "jos Salaselle sopii"
        taken_by: {kunta: {alternative: true}, paha: {alternative: true}}
tasks:
  hoiva: {name: {fi: "=1+1 Hoiva"}, basis: assigned, at: 1, quote: hoivaa}
remarks:
  huomio: {text: {fi: "Salanen on eri mieltä."}, about: [ryhma]}
"""
TEXT = """Jokikylän kunta asetti ryhmän, joka järjestää hoivaa.
Työryhmään kuuluvat Maija Salanen ja Erkki Julkinen.
Salanen esittelee asian. MAIJA SALASEN ehdotus jää pöydälle, Salaselle ilmoitetaan.
Joku kirjoitti pöytäkirjaan <script>alert(3)</script> ja & sekä "lainauksen".
"""
REGIONS = ("fi-law", "kymenlaakso", "central-finland")


@dataclass(frozen=True)
class Answer:
    """Status, headers with lower-case names, and the text of an answer."""

    status: int
    headers: dict[str, str]
    text: str


@dataclass(frozen=True)
class Web:
    """A running server."""

    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=60)) as connection:
            connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, told, answer.read().decode("utf-8", "replace"))


@pytest.fixture(scope="module")
def web(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    """The web on each engine."""
    fill(store, tmp_path_factory.mktemp("ansat"))
    yield from serving(store)


@pytest.fixture(scope="module")
def seen(embedded_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    """The web for a browser; what a page looks like is the same on every engine."""
    fill(embedded_store, tmp_path_factory.mktemp("ansat"))
    yield from serving(embedded_store)


def fill(store: Store, folder: Path) -> None:
    """Nothing in the store but the shipped models and the traps."""
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    (folder / "sources").mkdir()
    (folder / "model.yaml").write_text(TRAPS, encoding="utf-8")
    (folder / "sources" / "muistio.txt").write_text(TEXT, encoding="utf-8")
    load(store, *(read(shipped("data") / name) for name in REGIONS), read(folder))


def serving(store: Store, memory: Memory | None = None) -> Iterator[Web]:
    """A server in a thread of its own until the test lets go; `memory` is where it keeps what it made."""
    import uvicorn

    app = create_app(lambda: _Kept(store))
    if memory is not None:
        app.state.memory = memory
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning", ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    yield Web(server.servers[0].sockets[0].getsockname()[1])
    server.should_exit = True
    thread.join()


class _Kept(Store):
    """The run's store, which outlives the server that closes its own."""

    def __init__(self, store: Store) -> None:
        self.__dict__ = store.__dict__

    def close(self) -> None:
        """The run closes it."""
