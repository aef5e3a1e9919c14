"""A file in the body of a request: as it is, or in a form. It is held in memory for the answer and kept nowhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import HTTP
from typing import Annotated

from fastapi import Depends, Query, Request
from starlette.requests import ClientDisconnect

from graphmodel.errors import GraphmodelError, TooLarge, UsageError

LARGEST = 32 * 1024 * 1024
"""Bytes of a body that are read; a deck of 12,000 bodies has two million."""
_HEARD = 8 * LARGEST
"""Bytes of a body that is too large are heard so far, so that a browser gets as far as reading the answer."""
_PARTS = 20
FIELD = "file"
_ABOUT = re.compile(rb"^content-disposition:\s*form-data\s*(;.*?)\r?$", re.IGNORECASE | re.MULTILINE)
_SAID = re.compile(r';\s*(name|filename)=(?:"([^"]*)"|([^\s;"]+))', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Upload:
    """`name`: without folders; "" where nothing says it."""

    name: str
    content: bytes


async def received(
    request: Request,
    file: Annotated[
        str, Query(max_length=255, description="The file's name, where the body is the file itself: structure.pptx.")
    ] = "",
) -> Upload | GraphmodelError:
    """The file, or why there is none: what a route makes of that is its own affair."""
    kind = EmailMessage(policy=HTTP)
    try:
        kind["Content-Type"] = request.headers.get("content-type", "")
        content = await _body(request)
        if kind.get_content_maintype() != "multipart":
            return _given(Upload(_bare(file), content))
        return _given(_from_form(content, kind.get_param("boundary")))
    except GraphmodelError as problem:
        return problem


Received = Annotated[Upload | GraphmodelError, Depends(received)]


async def _body(request: Request) -> bytes:
    """Raises TooLarge, or UsageError where the sender has gone."""
    parts: list[bytes] = []
    told = request.headers.get("content-length", "0")
    size = int(told) if told.isdecimal() and len(told) < 20 else 0
    if size <= _HEARD:
        size = 0
        try:
            async for part in request.stream():
                size += len(part)
                if size > _HEARD:
                    break
                if size <= LARGEST:
                    parts.append(part)
                else:
                    parts.clear()
        except ClientDisconnect as problem:
            raise UsageError("The file did not arrive whole: the connection was closed. Send it again.") from problem
    if size > LARGEST:
        raise TooLarge(
            f"The request has {size:,} bytes or more; at most {LARGEST:,} are read. Leave large pictures out of the "
            "deck, or read it on your own machine: graphmodel returned FILE"
        )
    return b"".join(parts)


def _from_form(content: bytes, boundary: object) -> Upload:
    """The file of a form, as browsers write it (RFC 7578; in a name they write a quotation mark as %22)."""
    if not isinstance(boundary, str) or not 0 < len(boundary) <= 70:
        raise UsageError("The form does not say where its parts end (boundary). Send it as a browser does.")
    fence = b"\r\n--" + boundary.encode("latin-1", "replace")
    parts = (b"\r\n" + content).split(fence, _PARTS + 1)
    if len(parts) < 3 or len(parts) > _PARTS + 1 or not parts[-1].startswith(b"--"):
        raise UsageError("The form is damaged, was cut off or has too many parts. Send it again, with the file alone.")
    for part in parts[1:-1]:
        head, blank, inside = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        about = _ABOUT.search(head[:4_000]) if blank else None
        said = {one[1].lower(): one[2] or one[3] or "" for one in _SAID.finditer(about[1].decode("utf-8", "replace"))} \
            if about else {}  # fmt: skip
        if said.get("name") == FIELD:
            return Upload(_bare(said.get("filename", "").replace("%22", '"')), inside)
    raise UsageError(f"The form has no field called {FIELD}. Send the file in a field of that name.")


def _given(upload: Upload) -> Upload:
    """Raises UsageError for nothing."""
    if not upload.content:
        raise UsageError("There is no file in the request, or it is empty. Choose the file that came back.")
    return upload


def _bare(name: str) -> str:
    """Without folders, which some browsers send along, and without what is no sign."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(sign for sign in last if sign.isprintable())[:255]
