"""Who is answered and what every answer says to a browser: only under the server's own names; nothing from elsewhere,
nothing inline, no framing. HEAD is GET without body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fnmatch import fnmatchcase

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import HOST, answer

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


_HOST = re.compile(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9_.-]+))(?::[0-9]{1,5})?", re.IGNORECASE | re.ASCII)
"""A Host header: an address of IPv6 in brackets, or a name or another address; then a port."""


class OwnNames:
    """Answers only those who ask for the server by one of its names; `*` in a name stands for anything.

    So a page from elsewhere whose name leads to this machine cannot read what is served here.
    """

    def __init__(self, app: ASGIApp, names: Sequence[str]) -> None:
        self.app, self.names = app, [name.lower() for name in names]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asked = Headers(scope=scope).get("host", "")
        found = _HOST.fullmatch(asked)
        host = (found[1] or found[2]).lower() if found else None
        if host is not None and any(fnmatchcase(host, name) for name in self.names):
            await self.app(scope, receive, send)
            return
        headers = [pair for pair in scope["headers"] if pair[0] != b"host"]  # the wrong name leads nowhere
        detail = f"This server does not answer under the name {asked[:255]!r}."
        await answer(Request({**scope, "headers": headers}), HOST, detail)(scope, receive, send)


class SafeAnswers:
    """Puts HEADERS on every answer; a route that serves a document of another kind may set a policy of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        bare = scope["method"] == "HEAD"
        if bare:
            scope = {**scope, "method": "GET"}

        async def send_safely(message: Message) -> None:
            if bare and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_safely)
