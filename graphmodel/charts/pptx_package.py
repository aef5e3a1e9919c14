"""A deck that somebody sent, opened with care: nothing of it is trusted, every way to be wrong is an error in words."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graphmodel.charts.pptx_marks import Record, unpacked
from graphmodel.errors import InputError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST, ENTRIES, UNPACKED, RATIO = 100_000_000, 20_000, 400_000_000, 200
"""Bytes of a file, entries in it, bytes that they unpack to, and how many times larger than packed an entry may get."""
ONE, TAGS = 64_000_000, 1_000_000
"""Bytes of one part that is read, and tags in it: a tag takes much more room in memory than in a file."""
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ROOT = "ppt/presentation.xml"
_OLD = b"\xd0\xcf\x11\xe0"
_PROPERTY = re.compile(r"graphmodel \d{4}")


class Package:
    """The parts of a deck. Raises InputError for what is none, and for what is made to fill a machine."""

    def __init__(self, content: bytes, where: str) -> None:
        self.where = where
        if len(content) > LARGEST:
            raise self.wrong(f"it has {len(content):,} bytes, and at most {LARGEST:,} are read", "Send a smaller deck")
        if content.startswith(_OLD):
            raise self.wrong(
                "it is in the old format of PowerPoint, or a password protects it",
                "Save it as a PowerPoint presentation (.pptx) without a password",
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            entries = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeDecodeError) as problem:
            raise self.wrong("it cannot be opened as one", "Send the .pptx file itself, as it was saved") from problem
        whole = sum(entry.file_size for entry in entries)
        swollen = any(e.file_size > 1_000_000 and e.file_size > RATIO * max(e.compress_size, 1) for e in entries)
        if len(entries) > ENTRIES or whole > UNPACKED or swollen:
            raise self.wrong(
                f"it unpacks to {whole:,} bytes in {len(entries):,} parts, which no deck does",
                "Save the deck anew in PowerPoint or LibreOffice and send that file",
            )
        self._names = {entry.filename for entry in entries}
        if _ROOT not in self._names:
            raise self.wrong("there is no presentation in it", "Send a deck that graphmodel wrote")

    def wrong(self, what: str, do: str) -> InputError:
        return InputError(f"{self.where}: expected a PowerPoint file (.pptx), but {what}. {do}.")

    def xml(self, name: str) -> Element:
        """A part, without entities and other files. Raises InputError where it is damaged or not there."""
        from defusedxml import DefusedXmlException
        from defusedxml.ElementTree import ParseError, fromstring

        try:
            with self._zip.open(name) as part:
                text = part.read(ONE + 1)
            if len(text) > ONE:
                raise self.wrong(f"its part {name} is too large", "Send a smaller deck")
            if (tags := text.count(b"<")) > TAGS:
                raise self.wrong(f"its part {name} has {tags:,} tags, which no deck has", "Send a smaller deck")
            return fromstring(text, forbid_dtd=True)
        except KeyError as problem:
            raise self.wrong(f"its part {name} is missing", "Save the deck anew and send that file") from problem
        except DefusedXmlException as problem:
            what = f"its part {name} declares entities, which no deck does"
            raise self.wrong(what, "Save the deck anew in PowerPoint and send that file") from problem
        except (ParseError, zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError,
                NotImplementedError) as problem:  # fmt: skip
            raise self.wrong(f"its part {name} is damaged", "Save the deck anew and send that file") from problem

    def slides(self) -> Iterator[Element]:
        """The slides in order."""
        targets = {
            str(one.get("Id")): posixpath.normpath(posixpath.join("ppt", str(one.get("Target")).lstrip("/")))
            if not str(one.get("Target")).startswith("/")
            else str(one.get("Target")).lstrip("/")
            for one in self.xml("ppt/_rels/presentation.xml.rels")
        }
        for one in self.xml(_ROOT).iter(f"{P}sldId"):
            target = targets.get(str(one.get(f"{R}id")))
            if target is None:
                raise self.wrong("a slide of it is nowhere", "Save the deck anew and send that file")
            yield self.xml(target)

    def record(self) -> Record:
        """What graphmodel wrote into it when it was drawn. Raises InputError for a deck of somebody else's."""
        found: dict[str, str] = {}
        if "docProps/custom.xml" in self._names:
            for one in self.xml("docProps/custom.xml"):
                if _PROPERTY.fullmatch(str(one.get("name"))):
                    found[str(one.get("name"))] = "".join(one.itertext()).strip()
        if not found:
            raise InputError(
                f"{self.where}: this deck carries no marks of graphmodel (custom properties called graphmodel 0000 "
                "and on), so there is nothing to compare it with. Send one that graphmodel wrote, saved as .pptx by "
                "PowerPoint or LibreOffice."
            )
        try:
            return unpacked(found[name] for name in sorted(found))
        except ValueError as problem:
            raise InputError(
                f"{self.where}: the marks of graphmodel in this deck are damaged ({problem}); expected them as they "
                "were written. Take an earlier copy of the deck, or draw it anew and make the changes in that one."
            ) from problem
