"""Names of private persons are hidden however they are written."""

from __future__ import annotations

import unicodedata

import pytest

from graphmodel.analysis.masking import OPEN, Mask

MASK = Mask(
    {("Maija Virtanen", "mvirtanen"): "jäsen (työryhmä)", ("Tuula Åkerström-Löf",): "sihteeri (työryhmä)"},
    shown=["Pekka Virtanen", "Tuula Aalto"],
)


@pytest.mark.parametrize(
    "written, shown",
    [
        ("Maija Virtanen avasi kokouksen.", "jäsen (työryhmä) avasi kokouksen."),
        ("Maija Virtasen esitys, MAIJA VIRTANEN", "jäsen (työryhmä) esitys, jäsen (työryhmä)"),
        ("Virtanen, Maija; Virtanen Maija", "jäsen (työryhmä); jäsen (työryhmä)"),
        ("Allekirjoitus Maija", "Allekirjoitus jäsen (työryhmä)"),
        ("Maijalle ja Maija K.", "jäsen (työryhmä) ja jäsen (työryhmä) K."),
        ("maija.virtanen@example.fi", "jäsen (työryhmä)@example.fi"),
        ("https://x.example/maija-virtanen.pdf", "https://x.example/jäsen (työryhmä).pdf"),
        ("mvirtanen", "jäsen (työryhmä)"),
        ("Mai\u00adja Virta\u00adnen", "jäsen (työryhmä)"),
        (unicodedata.normalize("NFD", "Tuula Åkerström-Löf"), "sihteeri (työryhmä)"),
        ("Åkerström ja Löf", "sihteeri (työryhmä) ja sihteeri (työryhmä)"),
    ],
)
def test_a_private_name_is_replaced_in_every_form(written: str, shown: str) -> None:
    assert MASK(written) == shown


def test_a_part_that_a_public_person_bears_too_stays_where_it_stands_alone() -> None:
    assert MASK("Pekka Virtanen ja Tuula Aalto") == "Pekka Virtanen ja Tuula Aalto"
    assert MASK("Tuula Åkerström-Löf") == "sihteeri (työryhmä)"


@pytest.mark.parametrize("text", ["mainittu", "virtaus", "löfberg", "työryhmän virta"])
def test_other_words_in_small_letters_stay(text: str) -> None:
    assert MASK(text) == text


def test_hiding_twice_is_hiding_once() -> None:
    once = MASK("Puheenjohtaja Maija Virtanen, Åkerström")
    assert MASK(once) == once


def test_the_owner_sees_everything() -> None:
    assert OPEN("Maija Virtanen") == "Maija Virtanen"
