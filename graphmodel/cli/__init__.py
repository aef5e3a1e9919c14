"""The command line: parse, call, print. `app` holds the commands; one module a group of them."""

from importlib import import_module

from graphmodel.cli.frame import app

__all__ = ["app"]

for group in ("modelling", "judging", "asking", "drawing", "serving"):  # help lists the commands in this order
    import_module(f"{__name__}.{group}")
