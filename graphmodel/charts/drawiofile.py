"""A draw.io file's pages as flat lists of cells, whichever way it was saved; what is no such file is refused."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from graphmodel.errors import InputError

LARGEST, TAGS = 64 * 1024 * 1024, 1_000_000
"""Bytes that a file may have, and that its compressed pages may come to together; 12,000 bodies take half of it. Then
the tags of one document: a tag takes much more room in memory than in a file.
"""

_DO = "Give the .drawio file that graphmodel drew, as draw.io saved it."


@dataclass(frozen=True, slots=True)
class Cell:
    """`label` as it is written; `properties`: those of a UserObject; `top`: within the parent."""

    ident: str
    label: str
    properties: Mapping[str, str]
    style: Mapping[str, str]
    vertex: bool
    edge: bool
    parent: str
    source: str
    target: str
    top: float = 0.0

    @property
    def html(self) -> bool:
        return self.style.get("html") == "1"


def pages(content: bytes, name: str) -> list[list[Cell]]:
    """The cells of each page, in the order of the file. `name` is for the error. Raises InputError."""
    if len(content) > LARGEST:
        raise InputError(f"{name}: the file has {len(content):,} bytes; at most {LARGEST:,} are read. {_DO}")
    root = _parsed(content, name)
    if root.tag == "mxGraphModel":
        return [list(_cells(root))]
    if root.tag != "mxfile":
        raise InputError(f"{name}: this is XML of another kind (<{root.tag}>, not <mxfile>). {_DO}")
    room = LARGEST
    out: list[list[Cell]] = []
    for page in root.iter("diagram"):
        model = page.find("mxGraphModel")
        if model is None:
            written = _inflated((page.text or "").strip(), name, room)
            room -= len(written)
            model = _parsed(written, name)
        out.append(list(_cells(model)))
    if not out:
        raise InputError(f"{name}: the file has no page. {_DO}")
    return out


def _parsed(content: bytes, name: str) -> Any:
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if (tags := content.count(b"<")) > TAGS:
        raise InputError(f"{name}: the file has {tags:,} tags; at most {TAGS:,} are read. {_DO}")
    try:
        return fromstring(content, forbid_dtd=True)
    except DefusedXmlException as problem:
        raise InputError(
            f"{name}: the file has a document type or entities, which draw.io never writes. {_DO}"
        ) from problem
    except (ParseError, ValueError, LookupError) as problem:
        raise InputError(f"{name}: this is no draw.io file, or a damaged one (XML: {problem}). {_DO}") from problem


def _inflated(text: str, name: str, room: int) -> bytes:
    """A page's text: XML as it is, or deflated, in base64, of XML written as in an address."""
    if text.startswith("<"):
        return text.encode("utf-8")
    machine = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        packed = base64.b64decode(text, validate=False)
        plain = machine.decompress(packed, room + 1)
    except (binascii.Error, zlib.error, ValueError) as problem:
        raise InputError(f"{name}: a page of the file is damaged (it cannot be unpacked: {problem}). {_DO}") \
            from problem  # fmt: skip
    if len(plain) > room:
        raise InputError(f"{name}: unpacked, the file is larger than {LARGEST:,} bytes; it is not read. {_DO}")
    if not machine.eof or not plain:
        raise InputError(f"{name}: a page of the file is damaged: its end is missing. {_DO}")
    return unquote(plain.decode("utf-8", "replace"), errors="replace").encode("utf-8", "replace")


def _cells(model: Any) -> Iterator[Cell]:
    root = model.find("root")
    for outer in () if root is None else root:
        inner = outer if outer.tag == "mxCell" else outer.find("mxCell")
        if inner is None:
            continue
        geometry = inner.find("mxGeometry")
        own: dict[str, str] = {} if outer is inner else dict(outer.attrib)
        yield Cell(
            ident=outer.get("id", ""), label=outer.get("label" if outer is not inner else "value", ""),
            properties=own, style=_style(inner.get("style", "")), vertex=inner.get("vertex") == "1",
            edge=inner.get("edge") == "1", parent=inner.get("parent", ""), source=inner.get("source", ""),
            target=inner.get("target", ""), top=_number(None if geometry is None else geometry.get("y")),
        )  # fmt: skip


def _style(written: str) -> dict[str, str]:
    parts = (part.partition("=") for part in written.split(";") if part)
    return {key: value for key, _, value in parts}


def _number(written: str | None) -> float:
    try:
        return float(written or 0)
    except ValueError:
        return 0.0
