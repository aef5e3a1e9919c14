"""graphmodel: an organisational modeller for public administration.

At a notebook: `from graphmodel import open_store, load, check, ask, analyse, draw`. Nothing is imported before it is
named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphmodel.desk import analyse, ask, check, draw, load, open_store

__all__ = ["__version__", "analyse", "ask", "check", "draw", "load", "open_store"]

__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name in __all__:
        from graphmodel import desk

        return getattr(desk, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
