"""A deck as a file: the same bytes for the same deck, and properties that every program keeps."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from graphmodel.charts.pptx_deck import Deck
from graphmodel.charts.pptx_shapes import LANGUAGES
from graphmodel.layout.measure import clean

_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
DATED = datetime(1980, 1, 1)  # noqa: DTZ001 - the same file for the same picture, whenever it is drawn


def saved(deck: Deck, properties: Sequence[str]) -> bytes:
    """The file; the same deck gives the same bytes. `properties`: texts of the custom properties that carry the
    marks.
    """
    _core(deck)
    _properties(deck.presentation.part.package, {f"graphmodel {i:04d}": text for i, text in enumerate(properties)})
    raw, out = io.BytesIO(), io.BytesIO()
    deck.presentation.save(raw)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 0
            new.writestr(info, old.read(entry))
    return out.getvalue()


def _core(deck: Deck) -> None:
    core = deck.presentation.core_properties
    core.title, core.subject = clean(deck.scene.title)[:250], clean(deck.scene.subtitle)[:250]
    core.author = core.last_modified_by = "graphmodel"
    core.language = LANGUAGES[deck.scene.lang]
    core.created = core.modified = core.last_printed = DATED
    core.revision = 1


def _properties(package: Any, values: Mapping[str, str]) -> None:
    from pptx.opc.package import Part
    from pptx.opc.packuri import PackURI

    space = "http://schemas.openxmlformats.org/officeDocument/2006"
    told = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{text}</vt:lpwstr></property>"
        for number, (name, text) in enumerate(values.items(), 2)
    )
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="{space}/custom-properties" '
        f'xmlns:vt="{space}/docPropsVTypes">{told}</Properties>'
    )
    for rel in [rel for rel in package.iter_rels() if rel.reltype == _CUSTOM]:
        package.drop_rel(rel.rId)
    package.relate_to(Part(PackURI("/docProps/custom.xml"), _CUSTOM_TYPE, package, xml.encode()), _CUSTOM)
