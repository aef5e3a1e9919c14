"""What a page is dressed in: style sheets, scripts and fonts, under an address that changes with their content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from graphmodel.errors import NotFound

_FOLDER = Path(__file__).resolve().parent / "static"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True)
class Asset:
    content: bytes
    media_type: str


@cache
def assets() -> dict[str, Asset]:
    """All of them by name; the pictures' own style, scripts and fonts come from where the pictures are drawn."""
    from graphmodel.charts.canvas import SCRIPTS
    from graphmodel.charts.style import chart_css
    from graphmodel.layout.measure import FONTS

    found = {path.name: path.read_bytes() for path in sorted(_FOLDER.iterdir()) if path.suffix in _TYPES}
    found |= {path.name: path.read_bytes() for path in SCRIPTS}
    found["chart.css"] = chart_css().encode()
    found |= {path.name: path.read_bytes() for path in sorted(FONTS.glob("*.woff2"))}
    return {name: Asset(content, _TYPES[Path(name).suffix]) for name, content in found.items()}


def asset(name: str) -> Asset:
    """One of them. Raises NotFound."""
    if name not in assets():
        raise NotFound("file", name, assets(), "Start from the front page.")
    return assets()[name]


@cache
def digest() -> str:
    """A part of the address that is another one when anything has changed."""
    told = hashlib.sha256()
    for name, one in sorted(assets().items()):
        told.update(name.encode() + b"\0" + one.content)
    return told.hexdigest()[:12]


def address(name: str) -> str:
    return f"/static/{digest()}/{name}"
