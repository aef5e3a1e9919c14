"""A private, hardened Neo4j Community of the test run's own, from Maven artefacts (pom.xml beside this file)."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from graphmodel.store.locks import holding

VERSION = "5.26.30"
OPENED = ("java.nio", "java.io", "sun.nio.ch", "java.util.concurrent")
START_SECONDS = 180.0
CONFIGURATION = """
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
db.transaction.timeout=600s
db.memory.transaction.max=512m
"""


@dataclass
class Server:
    """A running Neo4j; `start` in the same home may follow either end."""

    home: Path
    port: int
    password: str
    process: subprocess.Popen[bytes]

    @property
    def uri(self) -> str:
        return f"bolt://127.0.0.1:{self.port}"

    def stop(self) -> None:
        """The orderly end; a second call, or one after `kill`, does nothing."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process.wait(60)

    def kill(self) -> None:
        """kill -9, and see it gone."""
        os.kill(int((self.home / "pid").read_text()), 9)
        self.stop()


def why_not() -> str:
    """Why no Neo4j can be started here, "" when it can. Fetches the jars the first time (123 MB, 25 s)."""
    if shutil.which("java") is None:
        return "no java on the path"
    if _jars().is_dir():
        return ""
    if shutil.which("mvn") is None:
        return "no mvn on the path, and its jars are not in the cache"
    try:
        _fetch()
    except subprocess.CalledProcessError as error:
        return f"Maven could not fetch its jars (exit {error.returncode})"
    return ""


def start(home: Path, password: str | None = None) -> Server:
    """A server with its files in `home`, answering. `password` is that of an earlier start in the same home."""
    (home / "conf").mkdir(parents=True, exist_ok=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (home / "conf" / "neo4j.conf").write_text(CONFIGURATION.format(port=port))
    main = "org.neo4j.server.CommunityEntryPoint" if VERSION.startswith("5.") else "org.neo4j.server.Neo4jCommunity"
    opens = [f"--add-opens=java.base/{name}=ALL-UNNAMED" for name in OPENED]
    java = ["java", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", *opens, "-cp", f"{_jars()}/*", main]
    # The shell ends the server when its own input does: at `stop`, or with the test run, however that dies.
    shell = (
        f'exec 3<&0; "$@" </dev/null 3<&- & child=$!; echo $child > "{home}/pid"; '
        "(cat <&3 >/dev/null; kill $child 2>/dev/null) & wait $child"
    )
    with (home / "console.log").open("ab") as output:
        process = subprocess.Popen(
            ["sh", "-c", shell, "sh", *java, f"--home-dir={home}", f"--config-dir={home / 'conf'}"],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    server = Server(home, port, password or secrets.token_urlsafe(16), process)
    try:
        _await(server, first=password is None)
    except BaseException:
        server.stop()
        raise
    return server


def _await(server: Server, *, first: bool) -> None:
    """Log in until it answers; the first login has to change the password."""
    import neo4j
    from neo4j.exceptions import ServiceUnavailable

    began, graph_database = time.monotonic(), cast("Any", neo4j.GraphDatabase)
    known = "neo4j" if first else server.password
    while True:
        try:
            if first:
                with (
                    graph_database.driver(server.uri, auth=("neo4j", known)) as driver,
                    driver.session(database="system") as session,
                ):
                    session.run(
                        "ALTER CURRENT USER SET PASSWORD FROM $old TO $new", old=known, new=server.password
                    ).consume()
                first, known = False, server.password
            with (
                graph_database.driver(server.uri, auth=("neo4j", known)) as driver,
                driver.session(database="neo4j") as session,
            ):
                session.run("RETURN 1").consume()
            return
        except ServiceUnavailable as error:
            if server.process.poll() is not None or time.monotonic() - began > START_SECONDS:
                raise RuntimeError(
                    f"Neo4j did not start: see {server.home}/logs and {server.home}/console.log"
                ) from error
            time.sleep(0.2)


def _jars() -> Path:
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "graphmodel-tests" / f"neo4j-{VERSION}"


def _fetch() -> None:
    """Maven's copy of the jars, into the cache whole or not at all."""
    jars = _jars()
    jars.parent.mkdir(parents=True, exist_ok=True)
    with holding(
        jars.parent / "fetch.lock", 600, RuntimeError("another test run has been fetching jars for ten minutes")
    ):
        if jars.is_dir():
            return
        draft = jars.with_suffix(".part")
        shutil.rmtree(draft, ignore_errors=True)
        pom = Path(__file__).with_name("pom.xml")
        command = ["mvn", "-q", "-B", "-f", str(pom), f"-Dneo4j.version={VERSION}", "dependency:copy-dependencies"]
        subprocess.run([*command, f"-DoutputDirectory={draft}", "-DincludeScope=runtime"], check=True)
        draft.rename(jars)
