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


NORTHERN = Mask({
    ("Virpi Huttunen",): "A", ("Anna-Liisa Mäki-Petäjä",): "B", ("Salla Mäki", "S. Mäki"): "C", ("Pia Laine",): "D",
    ("Bo Lindqvist",): "E", ("Jukka Kurkela",): "F", ("Matti Ahola",): "G", ("Aila Sjöblom",): "H",
})  # fmt: skip


@pytest.mark.parametrize(
    "written, shown",
    [
        ("virpi huttusen sijainen", "A sijainen"),
        ("huttusesta tai huttuselle ja huttusenkin", "A tai A ja A"),
        ("huttunen tai Virpi huttuselta", "A tai A"),
        ("A-L Maki-Petaja; Maki-Petajan", "A-L B; B"),
        ("Maeki ja Maekipetaejae ja Mäki\u2011Petäjä", "B ja B ja B"),
        ("anna-liisa mäki-petäjä wrote", "B wrote"),
        ("anna liisan ja petäjä-mäen", "B ja B"),
        ("salla mäen paikka, mäki salla", "C paikka, C"),
        ("laine pia kertoi, pia laineelta", "D kertoi, D"),
        ("laine@example.fi", "D@example.fi"),
        ("lindqvists plats, lindqvistin", "E plats, E"),
        ("kurkelaan, aholassa ja ahola", "F, G ja G"),
        ("SJOBLOM ja sjoeblomille", "H ja H"),
    ],
)
def test_small_letters_and_missing_dots_hide_nothing(written: str, shown: str) -> None:
    assert NORTHERN(written) == shown


@pytest.mark.parametrize(
    "text",
    ["mäki on jyrkkä, mäen päällä", "laine nousi laineilla", "anna minulle", "pian", "petäjä kasvaa mäellä", "maitse",
     "kurki lensi", "matto aholla", "lindy"],
)  # fmt: skip
def test_ordinary_words_in_small_letters_stay(text: str) -> None:
    assert NORTHERN(text) == text


def test_hiding_twice_is_hiding_once() -> None:
    once = MASK("Puheenjohtaja Maija Virtanen, Åkerström")
    assert MASK(once) == once


def test_the_owner_sees_everything() -> None:
    assert OPEN("Maija Virtanen") == "Maija Virtanen"
