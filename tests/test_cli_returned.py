"""`graphmodel returned`: what a deck proposes is listed; only --apply changes the model, all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from graphmodel.store import Store
from tests.commands import Command, everything, has_shape, shapes
from tests.decks import opened, saved
from tests.test_returned import Edit, add, delete, move, rename

MODEL = """
model: north
name: {fi: Pohjoinen}
as_of: 2020
sources: {minutes: {text: "Tukiryhmä toimii hallituksen alla.", name: {fi: Muistio}}}
bodies:
  county: {kind: county, name: {fi: Pohjoisen hyvinvointialue}}
  board: {kind: board, part_of: county, name: {fi: Hallitus, sv: Styrelsen}}
  health: {kind: division, part_of: county, name: {fi: Terveydenhuolto}}
  lone: {kind: unit, part_of: health, name: {fi: Yksinäinen}}
  group: {kind: unit, part_of: board, name: {fi: Tukiryhmä, sv: Stödgruppen}, seats: {group-1: {role: chair}}}
""".replace('{text: "Tukiryhmä toimii hallituksen alla.", name: {fi: Muistio}}', "{name: {fi: Muistio}}")


def drawn(command: Command, *edits: Edit, lang: str = "fi") -> None:
    """The model in the store, and deck.pptx as somebody edited it."""
    Path("north.yaml").write_text(MODEL, encoding="utf-8")
    assert command("load", "north.yaml").code == 0
    ended = command("chart", "structure", "-m", "north", "-o", "deck.pptx", "--lang", lang)
    assert ended.code == 0, ended.err
    deck = opened(Path("deck.pptx").read_bytes())
    for edit in edits:
        edit(deck)
    Path("deck.pptx").write_bytes(saved(deck))


CHANGES = (rename("north/group", "Stödet"), move("north/lone", "north/board"), add("Ny enhet", "north/health"))


def test_the_list_changes_nothing(command: Command, clean_store: Store) -> None:
    drawn(command, *CHANGES, delete("north/lone"), lang="sv")
    before = everything(clean_store)
    told = command("returned", "deck.pptx", "--json")
    assert told.code == 0, told.err
    assert has_shape(told.json, shapes()["returned"])
    assert [(one["change"], one["id"].partition(":")[0]) for one in told.json["changes"]] == [
        ("renamed", "north/group"), ("removed", "north/lone"), ("added", "new")
    ]  # fmt: skip
    assert everything(clean_store) == before


def test_apply_makes_every_change_in_the_language_of_the_picture(command: Command, clean_store: Store) -> None:
    drawn(command, *CHANGES, lang="sv")
    ended = command("returned", "deck.pptx", "--apply", "-m", "north")
    assert (ended.code, ended.err) == (0, "All 3 changes were made in north.\n")
    rows = clean_store.rows(
        "MATCH (b:Body)-[:PART_OF]->(p) RETURN b.id AS id, b.kind AS kind, b.name_fi AS fi, b.name_sv AS sv, "
        "p.id AS above ORDER BY b.id"
    )
    found = {row["id"]: (row["kind"], row["fi"], row["sv"], row["above"]) for row in rows}
    assert found["group"] == ("unit", "Tukiryhmä", "Stödet", "board")
    assert found["lone"] == ("unit", "Yksinäinen", None, "board")
    assert found["ny-enhet"] == ("unit", None, "Ny enhet", "health")
    assert len(found) == 5
    again = command("returned", "deck.pptx", "--apply")
    assert again.code == 0
    assert again.out.count("Needs nothing: the model says so already.") == 3


def test_removing_what_others_rest_on_is_told_and_nothing_is_done(command: Command, clean_store: Store) -> None:
    drawn(command, rename("north/board", "Uusi"), delete("north/group"), delete("north/health"))
    before = everything(clean_store)
    ended = command("returned", "deck.pptx", "--apply")
    assert ended.code == 2
    assert "other facts of the model rest on it: chair, Tukiryhmä" in ended.out
    assert "bodies under it would be left without a place: Yksinäinen" in ended.out
    assert "2 of 3 changes cannot be made" in ended.err
    assert everything(clean_store) == before


def test_a_leaf_is_removed(command: Command, clean_store: Store) -> None:
    drawn(command, delete("north/lone"))
    assert command("returned", "deck.pptx", "--apply").code == 0
    assert clean_store.rows("MATCH (b:Body {id: 'lone'}) RETURN b.id AS id") == []


def test_a_model_that_has_moved_on_is_a_conflict_and_no_edit(command: Command) -> None:
    drawn(command, rename("north/group", "Uusi nimi"))
    Path("north.yaml").write_text(MODEL.replace("Tukiryhmä", "Apuryhmä").replace("Hallitus", "Johto"), encoding="utf-8")
    assert command("load", "north.yaml").code == 0
    [change] = command("returned", "deck.pptx", "--json").json["changes"]
    assert (change["id"], change["obstacle"], change["by"]) == ("north/group", "renamed-since", ["Apuryhmä"])


def test_what_is_no_deck_of_this_model_is_refused(command: Command) -> None:
    drawn(command)
    Path("x.pptx").write_bytes(b"nothing")
    assert "x.pptx: expected a PowerPoint file" in command("returned", "x.pptx").err
    assert "south" in command("returned", "deck.pptx", "-m", "south").err
    assert "ends in .pptx" in command("returned", "north.yaml").err
    assert command("returned", "missing.pptx").code == 2
    assert command("chart", "structure", "-m", "north", "-o", "a.svg", "--template", "deck.pptx").code == 2
    assert command("chart", "structure", "-m", "north", "-o", "b.pptx", "--template", "deck.pptx").code == 0
