"""The small commented model that a person starts from: starter.fi.yaml, starter.sv.yaml and starter.en.yaml."""

from __future__ import annotations

from pathlib import Path

from graphmodel.model.vocabulary import Lang

NAMES: dict[Lang, str] = {"fi": "oma-alue", "sv": "egen-region", "en": "my-region"}
"""What the model is called in the file of each language."""


def starter(lang: Lang, model: str = "") -> str:
    """The text of the file, for a model of that id."""
    text = Path(__file__).with_name(f"starter.{lang}.yaml").read_text(encoding="utf-8")
    return text.replace(NAMES[lang], model) if model else text
