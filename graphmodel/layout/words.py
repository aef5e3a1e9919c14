"""What a layout asks of the texts: a message's id and arguments in, a sentence in the picture's language out."""

from __future__ import annotations

from typing import Protocol


class Words(Protocol):
    def __call__(self, message: str, /, **args: str | int) -> str: ...
