"""Whatever a person reads has its words in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.pages.model import TABS
from graphmodel.analysis.sentences import has_words
from graphmodel.files import read
from graphmodel.model import KINDS
from graphmodel.model.kinds import allowed_values
from graphmodel.model.nodes import Task
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.queries import shipped
from graphmodel.words import texts

FOLDER = Path(__file__).parents[1] / "graphmodel" / "words"
AREAS = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.ftl")})
KEY = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


@pytest.mark.parametrize("lang", LANGS)
def test_every_value_of_a_closed_list_has_a_word(lang: Lang) -> None:
    """A new value needs `word-<value>` in graphmodel/words/values.fi.ftl, values.sv.ftl and values.en.ftl."""
    words = texts(lang)
    missing = [
        f"{label}.{name}: word-{value}"
        for label, kind in KINDS.items()
        for name in kind.properties
        if name != "language"
        for value in allowed_values(kind, name)
        if not words.has(f"word-{value}") and not words.has(f"word-{name}-{value}")
    ]
    assert missing == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_action_of_a_step_can_be_drawn(lang: Lang) -> None:
    actions = allowed_values(KINDS["Step"], "actions")
    assert [name for name in actions if not texts(lang).has(f"chart-action-{name}")] == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_has_a_label(lang: Lang) -> None:
    assert [label for label in KINDS if not texts(lang).has(f"label-{label.lower()}")] == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_property_has_its_sentence(lang: Lang) -> None:
    """A new property needs `fact-<kind>-<property>` or `fact-<property>` in graphmodel/words/facts.*.ftl."""
    words = texts(lang)
    told = [(label, name) for label, kind in KINDS.items() for name in kind.properties]
    assert [f"{label}.{name}" for label, name in told if not has_words(label, name, words)] == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_tab_has_its_title(lang: Lang) -> None:
    """A new tab needs `web-tab-<tab>` in graphmodel/words/web.*.ftl."""
    assert [tab for tab in TABS if not texts(lang).has(f"web-tab-{tab}")] == []


@pytest.mark.parametrize("area", AREAS)
def test_the_languages_say_the_same_things(area: str) -> None:
    """Finnish, Swedish and English files of an area hold the same messages, each once."""
    keys = {lang: KEY.findall((FOLDER / f"{area}.{lang}.ftl").read_text(encoding="utf-8")) for lang in LANGS}
    assert {lang: sorted(found) for lang, found in keys.items()} == {lang: sorted(set(keys["fi"])) for lang in LANGS}


def test_dates_are_written_as_people_write_them() -> None:
    assert [texts(lang).date("2018-01-31") for lang in LANGS] == ["31.1.2018", "31.1.2018", "31 January 2018"]
    assert [texts(lang).date("2018-01") for lang in LANGS] == ["tammikuu 2018", "januari 2018", "January 2018"]
    assert [texts(lang).date("2018") for lang in LANGS] == ["2018"] * 3


def test_an_unknown_text_is_an_error() -> None:
    with pytest.raises(KeyError, match="no text 'no-such-text' in fi"):
        texts("fi")("no-such-text")


@pytest.mark.parametrize(
    ("written", "of", "said"),
    [
        ("own|joint|contract (12 §)", "producer_kinds", "oma tuotanto, yhteistuotanto tai ostopalvelu (12 §)"),
        ("kunta+hyvinvointialue", "given_to", "kunta ja hyvinvointialue"),
        ("työvoimaviranomainen (kunta/työllisyysalue)", "", "työvoimaviranomainen (kunta tai työllisyysalue)"),
        ("health-and-social-general", "sector", "sosiaali- ja terveydenhuollon yhteiset tehtävät"),
        ("saaristo|own", "", "saaristo tai oma tuotanto"),
    ],
)
def test_kinds_written_together_are_said_one_by_one(written: str, of: str, said: str) -> None:
    """A kind without a word is said as it is written."""
    assert texts("fi").word(written, of) == said


@pytest.mark.parametrize("lang", ["fi", "sv"])
def test_every_kind_in_the_shipped_law_has_a_word(lang: Lang) -> None:
    """A new sector, organiser_kind or producer_kinds in data/fi-law needs `word-<value>` in values.*.ftl."""
    tasks = [element for element in read(shipped("data") / "fi-law").elements if isinstance(element, Task)]
    written = {str(value) for task in tasks for value in (task.sector, task.organiser_kind, task.producer_kinds)}
    kinds = {kind.strip() for value in written - {"None"} for kind in re.split(r"[|+(/)]", value)}
    coded = {kind for kind in kinds if kind and not re.search(r"\d", kind) and kind != "ELY-keskus"}
    assert len(coded) > 30
    said = {kind: texts(lang).word(kind, "sector") for kind in coded}
    same = {kind for kind, word in said.items() if kind == word}
    assert same <= ({"hyvinvointialue", "kunta", "maakunnan liitto", "aluehallintovirasto", "työvoimaviranomainen",
                     "palvelunjärjestäjä", "työllisyysalue"} if lang == "fi" else set())  # fmt: skip
