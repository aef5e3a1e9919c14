"""What routes ask for: the store, a reading transaction, the language and days of the answer, a part of a list."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Generic, TypeVar

from fastapi import Depends, Query, Request, Response
from pydantic import BaseModel

from api.kept import Memory
from api.links import Links
from graphmodel.errors import NotFound, UsageError
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.store import Reader, Store

Item = TypeVar("Item")


class Items(BaseModel, Generic[Item]):
    """A list, or a part of it: `next` is the token of the part that follows, null at the end."""

    items: list[Item]
    next: str | None = None


def the_store(request: Request) -> Store:
    return request.app.state.store


def the_memory(request: Request) -> Memory:
    return request.app.state.memory


def reader(store: Annotated[Store, Depends(the_store)]) -> Iterator[Reader]:
    """One transaction for the whole answer, so that all of it belongs together."""
    with store.read() as transaction:
        yield transaction


def own_params(request: Request) -> dict[str, str]:
    """What an address gives beside the day, the day of the law and the language: the parameters of a view."""
    return {key: value for key, value in request.query_params.items() if key not in ("at", "law_at", "lang")}


def page_language(lang: str) -> Lang:
    """The language in the address. Raises NotFound."""
    for known in LANGS:
        if lang == known:
            return known
    raise NotFound("language", lang, LANGS, f"There are: {', '.join(LANGS)}.")


def preferred(accept: str, default: Lang) -> Lang:
    """The language that a browser asks for first among ours (Accept-Language), else the default."""
    best, weight = default, 0.0
    for part in accept.split(","):
        tag, _, said = part.strip().partition(";")
        try:
            quality = float(said.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        for lang in LANGS:
            if tag.strip().lower().split("-")[0] == lang and quality > weight:
                best, weight = lang, quality
    return best


class Paging:
    """Cuts a list into parts and names the next one."""

    def __init__(
        self,
        request: Request,
        response: Response,
        limit: Annotated[int, Query(ge=1, le=1000, description="How many items at most.")] = 100,
        token: Annotated[str | None, Query(description="The `next` of the part before.", max_length=200)] = None,
    ) -> None:
        self.request, self.response, self.limit = request, response, limit
        self.start = _offset(token)

    def part(self, items: Sequence[Item]) -> Items[Item]:
        """The part asked for; a Link header leads to the next one."""
        end = self.start + self.limit
        following = _token(end) if end < len(items) else None
        if following:
            url = self.request.url.include_query_params(token=following)
            self.response.headers["Link"] = f'<{url.path}?{url.query}>; rel="next"'
        return Items(items=list(items[self.start : end]), next=following)


def _token(offset: int) -> str:
    return base64.urlsafe_b64encode(f"from:{offset}".encode()).decode().rstrip("=")


def _offset(token: str | None) -> int:
    if not token:
        return 0
    try:
        told = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        return int(told.removeprefix("from:")) if told.startswith("from:") and told[5:].isdigit() else _refuse(token)
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return _refuse(token)


def _refuse(token: str) -> int:
    raise UsageError(f"The token {token!r} was not given out here. Start the list again without it.")


PageLang = Annotated[Lang, Depends(page_language)]
Day = Annotated[str | None, Query(description="A full day, for example 2018-01-31.", max_length=10)]
Named = Annotated[str | None, Query(max_length=120)]


@dataclass(frozen=True)
class Asked:
    """What every answer about models depends on; the days are by default those that a model speaks of."""

    reader: Reader
    store: Store
    memory: Memory
    lang: Lang
    at: str | None
    law_at: str | None

    @property
    def links(self) -> Links:
        return Links(self.lang, self.at, self.law_at)


def page_asked(
    lang: PageLang,
    store: Annotated[Store, Depends(the_store)],
    memory: Annotated[Memory, Depends(the_memory)],
    reader: Annotated[Reader, Depends(reader)],
    at: Day = None,
    law_at: Day = None,
) -> Asked:
    """By a person, in the language of the address."""
    return Asked(reader, store, memory, lang, at, law_at)


def api_asked(
    store: Annotated[Store, Depends(the_store)],
    memory: Annotated[Memory, Depends(the_memory)],
    reader: Annotated[Reader, Depends(reader)],
    lang: Annotated[Lang, Query(description="Language of names and sentences.")] = "en",
    at: Day = None,
    law_at: Annotated[str | None, Query(description="The day of the law; by default `at`.", max_length=10)] = None,
) -> Asked:
    """By a program, in the language that it names."""
    return Asked(reader, store, memory, lang, at, law_at)


PageAsked = Annotated[Asked, Depends(page_asked)]
ApiAsked = Annotated[Asked, Depends(api_asked)]
InParts = Annotated[Paging, Depends()]
AskedLang = Annotated[Lang, Query(alias="lang", description="Language of names and sentences.")]
