"""The command line: parse, call, print. `app` holds the commands; one module a group of them."""

from importlib import import_module

from graphmodel.cli.frame import app

__all__ = ["app"]

# Help lists the commands in this order.
for group in ("modelling", "judging", "tracing", "analysing", "asking", "drawing", "returning", "serving"):
    import_module(f"{__name__}.{group}")
