"""What docker-compose.yml and the Dockerfile promise: loopback only, no password of their own, hardened, healthy."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
NEO4J: dict[str, str] = SERVICES["neo4j"]["environment"]

EVERY_SERVICE = pytest.mark.parametrize("name", sorted(SERVICES))


def setting(variable: str) -> str:
    """The name of a Neo4j setting, as the image's start script reads it from a variable."""
    return variable.removeprefix("NEO4J_").replace("__", "\0").replace("_", ".").replace("\0", "_")


def test_is_a_compose_file() -> None:
    schema = files("check_jsonschema") / "builtin_schemas" / "vendor" / "compose-spec.json"
    jsonschema.validate(COMPOSE, json.loads(schema.read_text(encoding="utf-8")))


@EVERY_SERVICE
def test_ports_are_open_to_this_machine_alone(name: str) -> None:
    assert SERVICES[name]["ports"]
    for port in SERVICES[name]["ports"]:
        assert re.fullmatch(r"127\.0\.0\.1:\d+:\d+", port)
    assert "network_mode" not in SERVICES[name]


@EVERY_SERVICE
def test_the_password_is_asked_for_and_nowhere_written(name: str) -> None:
    secrets = [value for key, value in SERVICES[name]["environment"].items() if key.endswith(("_AUTH", "_PASSWORD"))]
    assert len(secrets) == 1
    asked = re.fullmatch(r"(neo4j/)?\$\{NEO4J_PASSWORD:\?(?P<sentence>[^}]+)\}", secrets[0])
    assert asked
    assert "NEO4J_PASSWORD=... into the file .env" in asked["sentence"]


def test_nothing_else_is_passed_in_as_a_setting() -> None:
    """The image takes every other NEO4J_ variable for a setting and does not start with one that it does not know."""
    assert "NEO4J_PASSWORD" not in NEO4J
    assert {setting(variable): value for variable, value in NEO4J.items() if variable != "NEO4J_AUTH"} == {
        "dbms.security.allow_csv_import_from_file_urls": "false",
        "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
        "db.transaction.timeout": "300s",
        "db.memory.transaction.max": "768m",
        "server.memory.heap.initial_size": "512m",
        "server.memory.heap.max_size": "1536m",
        "server.memory.pagecache.size": "256m",
        "dbms.usage_report.enabled": "false",
        "client.allow_telemetry": "false",
        "server.https.enabled": "false",
    }


@EVERY_SERVICE
def test_has_no_more_rights_than_it_needs(name: str) -> None:
    service = SERVICES[name]
    assert service["cap_drop"] == ["ALL"]
    assert "cap_add" not in service
    assert not service.get("privileged")
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["mem_limit"]
    assert service["pids_limit"]
    assert all(":" in volume and not volume.startswith((".", "/")) for volume in service.get("volumes", []))


@EVERY_SERVICE
def test_says_whether_it_is_well(name: str) -> None:
    check = SERVICES[name]["healthcheck"]
    assert check["test"][0] == "CMD"
    assert set(check) == {"test", "interval", "timeout", "retries", "start_period"}


def test_the_app_waits_for_neo4j_and_writes_nothing() -> None:
    app = SERVICES["app"]
    assert app["depends_on"] == {"neo4j": {"condition": "service_healthy"}}
    assert app["environment"]["GRAPHMODEL_STORE"] == "bolt://neo4j:7687"
    assert app["read_only"] is True
    assert set(COMPOSE["volumes"]) == {volume.split(":")[0] for volume in SERVICES["neo4j"]["volumes"]}


def test_the_image_is_built_from_the_lock_and_runs_as_a_user_of_its_own() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    assert any("--require-hashes" in line for line in lines)
    assert "USER 10001:10001" in lines
    assert 'ENTRYPOINT ["graphmodel"]' in lines
    copied = {name for line in lines if re.match(r"COPY (?!--from)", line) for name in line.split()[1:-1]}
    let_in = {line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"}
    assert copied == let_in
