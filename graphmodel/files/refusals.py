"""Why a value is refused, in a sentence."""

from __future__ import annotations

from reprlib import repr as short

from pydantic_core import ErrorDetails

from graphmodel.errors import nearest
from graphmodel.model import Kind
from graphmodel.model.kinds import allowed_values


def refusal(kind: Kind, name: str, written: str, detail: ErrorDetails) -> tuple[str, str]:
    """Code and sentence for one error of a property or relation, which the file calls `written`."""
    value, message = detail["input"], str(detail["msg"])
    if detail["type"] == "missing":
        return "missing-key", f"{written} is missing. Add it"
    if detail["type"] == "literal_error":
        allowed = allowed_values(kind, name) or [
            part.strip("' ") for part in message.partition("be ")[2].replace(" or ", ",").split(",")
        ]
        hint = nearest(str(value), allowed, 1)
        did = f" Did you mean {hint[0]}?" if hint else ""
        return "unknown-value", f"{written}: found {short(value)}, expected one of {', '.join(allowed)}.{did}"
    if name in ("id", "source", "target"):
        return (
            "bad-id",
            f"{short(value)} is no id. Use small letters, digits and single hyphens, for example vate or jm-1",
        )
    if "date" in message or "day" in message:
        return "bad-date", f"{written}: {message.removeprefix('Value error, ')}"
    return "bad-value", f"{written}: found {short(value)}. {message}"
