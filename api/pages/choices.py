"""What a reader may choose beside a picture: a list for each parameter, what is chosen in it, and what it is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.deps import Asked
from graphmodel.analysis.naming import names
from graphmodel.analysis.trace import trace
from graphmodel.analysis.veil import Veil
from graphmodel.charts.from_model import matters
from graphmodel.charts.members import bodies_of, first_body, persons_of
from graphmodel.charts.overlays import OVERLAYS
from graphmodel.charts.params import PARAMS
from graphmodel.charts.split import packages_of
from graphmodel.words import texts


@dataclass(frozen=True)
class Option:
    """`lang` is that of the text, where it is a name."""

    value: str
    text: str
    lang: str | None = None


@dataclass(frozen=True)
class Choice:
    """A list to choose from; where nothing has to be chosen, its first option is the empty one. Without any: a day."""

    name: str
    label: str
    options: tuple[Option, ...]
    chosen: str = ""


def chosen(asked: Asked, model: str, chart: str, given: Mapping[str, str]) -> dict[str, str]:
    """The parameters of a picture in an address; a path is that of the first matter, where none is named."""
    own = {name: given[name] for name in PARAMS[chart] if given.get(name)}
    if chart == "path" and not own:
        first = next(iter(matters(asked.reader, model)), None)
        own |= {"matter": str(first["id"])} if first else {}
    if own.get("overlay", "") not in ("", "difference"):
        own.pop("since", None)
    if chart == "members" and not own:
        first = first_body(asked.reader, model)
        own |= {"body": first} if first else {}
    return own


def choices(asked: Asked, model: str, chart: str, own: Mapping[str, str]) -> list[list[Choice]]:
    """The lists of a picture that have something to choose; those that are chosen together stand together."""
    words = texts(asked.lang)
    found = [
        Choice(name, words(f"web-choose-{name}"), _options(asked, model, name), own.get(name, ""))
        for name in PARAMS[chart]
    ]
    compared = own.get("overlay") == "difference" or "since" in own
    some = [one for one in found if len(one.options) > 1 or one.name == "matter" or (one.name == "since" and compared)]
    return [[one] for one in some] if chart == "members" else [some] if some else []


def _options(asked: Asked, model: str, name: str) -> tuple[Option, ...]:
    if name == "matter":
        return _named(asked, model, [str(row["uid"]) for row in matters(asked.reader, model)])
    if name == "since":
        return ()
    words = texts(asked.lang)
    nothing = (Option("", words(f"web-choose-{name}-all")),)
    if name == "overlay":
        return nothing + tuple(Option(one, words(f"chart-overlay-{one}")) for one in OVERLAYS)
    if name == "body":
        return nothing + _named(asked, model, bodies_of(asked.reader, model).values())
    if name == "person":
        hide = Veil(asked.reader, model, asked.lang).hide
        return nothing + _named(asked, model, persons_of(asked.reader, model, hide).values())
    if name == "package":
        return nothing + _named(asked, model, packages_of(asked.reader, model).values())
    sectors = dict.fromkeys(duty.sector for duty in trace(asked.reader, model, at=asked.at).duties if duty.sector)
    return nothing + tuple(Option(one, words.word(one, "sector")) for one in sectors)


def _named(asked: Asked, model: str, uids: Iterable[str]) -> tuple[Option, ...]:
    listed = list(uids)
    called = names(asked.reader, listed, asked.lang, Veil(asked.reader, model, asked.lang).hide)
    return tuple(Option(uid.partition("/")[2], called[uid].text, called[uid].lang) for uid in listed)
