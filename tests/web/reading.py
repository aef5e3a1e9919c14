"""A page as a test reads it."""

from __future__ import annotations

from html.parser import HTMLParser

_BREAKS = {ord("\N{SOFT HYPHEN}"): None, ord("\N{ZERO WIDTH SPACE}"): None, ord("\N{NO-BREAK SPACE}"): " "}


class Linked(HTMLParser):
    """The addresses that a page leads to, its tags, and its visible text, wherever its lines may break or not."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags.append((tag, told))
        self.links += [value for name in ("href", "src") if (value := told.get(name))]

    def handle_data(self, data: str) -> None:
        self.text += data.translate(_BREAKS)
