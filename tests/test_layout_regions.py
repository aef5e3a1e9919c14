"""The two real regions as pictures: their graphs written by hand, their scenes kept as golden files."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

import pytest

from graphmodel.layout.coverage import Body, CoverageGraph, DutyRow, Share, layout_coverage
from graphmodel.layout.coveragegraph import State
from graphmodel.layout.path import layout_path
from graphmodel.layout.pathgraph import PathGraph, PathStep, Taker
from graphmodel.layout.scene import Lang, Scene
from graphmodel.layout.structure import Area, BodyBox, ParentLink, StructureGraph, layout_structure
from graphmodel.layout.words import Words
from graphmodel.words import texts

GOLDEN = Path(__file__).parent / "golden" / "charts"
LANGS: tuple[Lang, ...] = ("fi", "sv", "en")


def words(lang: Lang) -> Words:
    return texts(lang)


NAMES: dict[str, tuple[str, ...]] = {
    ident: tuple(names)
    for ident, *names in (line.split("\t") for line in (GOLDEN / "names.tsv").read_text(encoding="utf-8").splitlines())
}
KINDS: dict[str, tuple[str, ...]] = {
    "region": ("maakunta", "landskap", "region"),
    "preparatory": ("valmistelutoimielin", "beredningsorgan", "preparatory body"),
    "working_group": ("työryhmä", "arbetsgrupp", "working group"),
    "project_group": ("projektiryhmä", "projektgrupp", "project group"),
    "sub_group": ("alatyöryhmä", "undergrupp", "sub-group"),
    "joint_authority": ("kuntayhtymä", "samkommun", "joint authority"),
    "unit": ("yksikkö", "enhet", "unit"),
    "steering_group": ("ohjausryhmä", "styrgrupp", "steering group"),
    "office": ("toimisto", "byrå", "office"),
    "collective": ("johdon kokonaisuus", "ledning", "leadership as a whole"),
    "staff_organisation": ("henkilöstöjärjestö", "personalorganisation", "staff organisation"),
    "board": ("hallitus", "styrelse", "board"),
    "council": ("valtuusto", "fullmäktige", "council"),
    "statutory": ("lakisääteinen toimielin", "lagstadgat organ", "statutory body"),
    "committee": ("työvaliokunta", "arbetsutskott", "working committee"),
    "expert_group": ("asiantuntijatyöryhmä", "expertgrupp", "expert group"),
    "panel": ("raati", "panel", "panel"),
}
COUNT_SILENT = ("lukumäärää ei mainita", "antalet anges inte", "number not stated")
ONE = "1\N{NO-BREAK SPACE}"
MEMBERS = (
    f"8 jäsentä, {ONE}henkilöstön edustaja",
    f"8 ledamöter, {ONE}personalföreträdare",
    f"8 members, {ONE}staff representative",
)
LIST = ("listaa tehtävät", "listar uppgifterna", "lists the tasks")
PLACES = {
    "kymenlaakso": ("VATE:n muistio 31.1.2018", "VATE:s promemoria 31.1.2018", "VATE minutes of 31 January 2018"),
    "central-finland": (
        "Keski-Suomen asiantuntijatyöryhmien sivu",
        "Mellersta Finlands sida om expertgrupperna",
        "Central Finland’s page on its expert groups",
    ),
}
REGIONS = {"kymenlaakso": ("Kymenlaakso", "Kymmenedalen", "Kymenlaakso"),
           "central-finland": ("Keski-Suomi", "Mellersta Finland", "Central Finland")}  # fmt: skip
MATTERS = {
    "division": (
        "työnjako järjestämisen ja tuotannon tehtäviin",
        "uppdelningen i anordnande och producerande uppgifter",
        "division into organising and producing tasks",
    ),
    "organisation": (
        "maakunnan tuleva organisaatiorakenne",
        "landskapets framtida organisationsstruktur",
        "future organisational structure of the region",
    ),
    "strategy": ("strategia", "strategi", "strategy"),
    "appointments": ("tehtävien täyttäminen", "tillsättandet av uppgifterna", "filling the posts"),
}
SECTOR = ("Järjestäjän tehtävät", "Anordnarens uppgifter", "Duties of the organiser")
DUTIES = {
    "rights": (
        "Asukkaan laissa säädettyjen oikeuksien toteutuminen",
        "Tillgodoseende av invånarnas lagstadgade rättigheter",
        "Realisation of residents' statutory rights",
    ),
    "market": (
        "SOTE- ja kasvupalvelujen markkina-analyysit",
        "Marknadsanalyser av social-, hälso- och tillväxttjänsterna",
        "Market analyses of health, social and growth services",
    ),
    "division": (
        "Alustava jako järjestämisen ja tuotannon tehtäviin",
        "Preliminär uppdelning i anordnande och producerande uppgifter",
        "Preliminary division into organising and producing tasks",
    ),
    "plan": ("Esivalmisteluvaiheen työsuunnitelma", "Arbetsplan för förberedelserna", "Work plan of the preparation"),
}
DATES: dict[Lang, str] = {"fi": "31.1.2018", "sv": "31.1.2018", "en": "31 January 2018"}


def _pick(of: tuple[str, ...], lang: Lang) -> str:
    return of[LANGS.index(lang)]


def _path(matter: str, lang: Lang, steps: tuple[PathStep, ...]) -> PathGraph:
    say = words(lang)
    return PathGraph(
        f"path-{matter}",
        say("chart-title-path", matter=_pick(MATTERS[matter], lang)),
        f"{_pick(REGIONS['kymenlaakso'], lang)} · {say('chart-as-of', date=DATES[lang])}",
        say("chart-source", source=_pick(PLACES["kymenlaakso"], lang)),
        steps,
    )


def kymenlaakso_path(matter: str, lang: Lang) -> PathGraph:
    def who(ident: str, sub: tuple[str, ...] | None = None) -> Taker:
        planned = ident in ("mh-uusi", "mv-uusi", "toimielin-x", "varsinainen-vate")
        return Taker(
            ident, _pick(NAMES[ident], lang), _pick(sub, lang) if sub else "", "planned" if planned else "not_stated",
            identified=ident != "toimielin-x", plural=ident == "maku-sub",
        )  # fmt: skip

    final = (who("mh-uusi"), who("mv-uusi"))
    steps: dict[str, tuple[PathStep, ...]] = {
        "division": (
            PathStep("s1a", "1.a", ("prepare",), takers=(who("maku-sub", COUNT_SILENT),)),
            PathStep("s1b", "1.b", ("prepare",), takers=(who("ky-keh", LIST),), certainty="inferred"),
            PathStep("s2a", "1", ("propose",), takers=(who("maku-pr"),), after=("s1a",)),
            PathStep("s2b", "1", ("propose",), takers=(who("sote-pr"),), after=("s1b",)),
            PathStep("s3", "2", ("reconcile", "propose"), takers=(who("jm", MEMBERS),), after=("s2a", "s2b"),
                     join="all"),
            PathStep("s4", "3", ("guide",), "guideline", takers=(who("mh-vate"), who("varsinainen-vate")),
                     takers_alternative=True, after=("s3",)),
            PathStep("s5", "4", ("decide",), "preliminary", optional=True, condition="Tarvittaessa",
                     takers=(who("por"),), after=("s4",)),
            PathStep("s6", None, ("decide",), "final", takers=final, takers_alternative=True, decider_open=True,
                     certainty="inferred", after=("s4", "s5")),
        ),
        "organisation": (
            PathStep("o1", None, ("guide",), "guideline", takers=(who("ylin-johto"),)),
            PathStep("o2", None, ("prepare",), takers=(who("vate"),), after=("o1",)),
            PathStep("o3", None, ("decide",), "preliminary", takers=(who("por"),), after=("o2",), certainty="inferred"),
            PathStep("o4", None, ("decide",), "final", takers=final, takers_alternative=True, decider_open=True,
                     after=("o3",)),
        ),
        "strategy": (
            PathStep("g1", None, ("guide",), "guideline", takers=(who("ylin-johto"),)),
            PathStep("g2", None, ("decide",), "final", takers=final, takers_alternative=True, decider_open=True,
                     after=("g1",)),
        ),
        "appointments": (
            PathStep("a1", None, ("appoint",), "final", takers=(who("toimielin-x"),), decider_open=True),
        ),
    }  # fmt: skip
    return _path(matter, lang, steps[matter])


def _body(lang: Lang, ident: str, kind: str, sub: tuple[str, ...] | None = None, plural: bool = False) -> BodyBox:
    planned = ident in ("maakunta", "mh-uusi", "mv-uusi", "toimielin-x", "varsinainen-vate", "valiaikaishallinto")
    needs = kind in ("working_group", "project_group", "sub_group", "unit", "steering_group", "office", "committee",
                     "expert_group")  # fmt: skip
    return BodyBox(
        ident, _pick(NAMES[ident], lang), _pick(KINDS[kind], lang), "planned" if planned else "not_stated",
        (_pick(sub, lang),) if sub else (), needs_parent=needs, identified=ident != "toimielin-x",
        plural=plural,
    )  # fmt: skip


def _structure(
    region: str, lang: Lang, date: str, bodies: list[BodyBox], parents: list[ParentLink], areas: list[Area]
) -> StructureGraph:
    say = words(lang)
    return StructureGraph(
        f"structure-{region}",
        say("chart-title-structure", model=_pick(REGIONS[region], lang)),
        say("chart-as-of", date=date) if date else say("chart-as-of-not-stated"),
        say("chart-source", source=_pick(PLACES[region], lang)),
        tuple(bodies),
        tuple(parents),
        tuple(areas),
    )


def kymenlaakso_structure(lang: Lang) -> StructureGraph:
    kinds = {
        "maakunta": "region", "vate": "preparatory", "mh-vate": "preparatory", "varsinainen-vate": "preparatory",
        "valiaikaishallinto": "preparatory", "jm": "working_group", "maku-pr": "project_group",
        "sote-pr": "project_group",
        "maku-sub": "sub_group", "sote-ky": "joint_authority", "ky-keh": "unit", "por": "steering_group",
        "muutostoimisto": "office", "ylin-johto": "collective", "henkilostojarjestot": "staff_organisation",
        "mh-uusi": "board", "mv-uusi": "council", "toimielin-x": "statutory",
    }  # fmt: skip
    subs = {"jm": MEMBERS, "maku-sub": COUNT_SILENT}
    bodies = [
        _body(lang, ident, kind, subs.get(ident), plural=ident in ("maku-sub", "henkilostojarjestot"))
        for ident, kind in kinds.items()
    ]
    parents = [
        ParentLink("jm", "vate", "inferred"), ParentLink("maku-sub", "maku-pr", "inferred"),
        ParentLink("ky-keh", "sote-ky"),
        ParentLink("mh-uusi", "maakunta"), ParentLink("mv-uusi", "maakunta"), ParentLink("toimielin-x", "maakunta"),
    ]  # fmt: skip
    return _structure("kymenlaakso", lang, DATES[lang], bodies, parents, [])


def central_finland_structure(lang: Lang) -> StructureGraph:
    experts = [f"e{i}" for i in range(1, 13)]
    bodies = [
        _body(lang, "sote-tvk", "committee"), _body(lang, "ptt", "working_group"),
        *(_body(lang, ident, "expert_group") for ident in experts),
        _body(lang, "sub", "sub_group", COUNT_SILENT, plural=True), _body(lang, "panels", "panel", plural=True),
        _body(lang, "staff", "staff_organisation", plural=True),
    ]  # fmt: skip
    parents = [
        ParentLink("ptt", "sote-tvk"),
        *(ParentLink(ident, "ptt", "inferred") for ident in experts[:3]),
        *(ParentLink("sub", ident, "unresolved", alternative=True) for ident in experts),
    ]
    titles = (
        ("Sote-uudistuksen asiantuntijatyöryhmät (3 ryhmää)", "Vårdreformens expertgrupper (3 grupper)",
         "Expert groups of the health and social services reform (3 groups)"),
        ("Maakuntauudistuksen asiantuntijatyöryhmät (5 ryhmää)", "Landskapsreformens expertgrupper (5 grupper)",
         "Expert groups of the regional reform (5 groups)"),
        ("Yhteiset asiantuntijatyöryhmät (4 ryhmää)", "Gemensamma expertgrupper (4 grupper)",
         "Joint expert groups (4 groups)"),
    )  # fmt: skip
    areas = [
        Area("sote", _pick(titles[0], lang), _pick(NAMES["sote-tvk"], lang), ("sote-tvk", "ptt", *experts[:3])),
        Area("maakunta", _pick(titles[1], lang), None, tuple(experts[3:8])),
        Area("yhteinen", _pick(titles[2], lang), None, tuple(experts[8:])),
    ]
    return _structure("central-finland", lang, "", bodies, parents, areas)


def kymenlaakso_coverage(lang: Lang) -> CoverageGraph:
    say = words(lang)

    def duty(ident: str, *parts: Share, state: State = "holds", gap: str = "") -> DutyRow:
        return DutyRow(ident, _pick(DUTIES[ident], lang), _pick(SECTOR, lang) if parts else "", parts, state, gap)

    seat = say("chart-part-responsible")
    duties = (
        duty("rights", Share("maakunta", "organiser"), Share("maakunta", "producer"), Share("jm", "responsible")),
        duty("market", Share("jm", "responsible"), state="fails", gap=seat),
        duty("division", Share("maku-pr", "responsible"), Share("sote-pr", "responsible", certain=False),
             state="cannot_be_said", gap=seat),
        duty("plan"),
    )  # fmt: skip
    bodies = tuple(Body(ident, _pick(NAMES[ident], lang)) for ident in ("maakunta", "jm", "maku-pr", "sote-pr", "por"))
    return CoverageGraph(
        "coverage-kymenlaakso",
        say("chart-title-coverage", model=_pick(REGIONS["kymenlaakso"], lang)),
        say("chart-as-of", date=DATES[lang]),
        say("chart-source", source=_pick(PLACES["kymenlaakso"], lang)),
        duties,
        bodies,
    )


PATHS = tuple(MATTERS)


@cache
def scenes() -> dict[str, Scene]:
    return drawn()


def drawn() -> dict[str, Scene]:
    """Every picture of both regions in every language, by file name."""
    out: dict[str, Scene] = {}
    for lang in LANGS:
        for matter in PATHS:
            out[f"kymenlaakso-path-{matter}.{lang}"] = layout_path(kymenlaakso_path(matter, lang), words(lang), lang)
        out[f"kymenlaakso-coverage.{lang}"] = layout_coverage(kymenlaakso_coverage(lang), words(lang), lang)
        out[f"kymenlaakso-structure.{lang}"] = layout_structure(kymenlaakso_structure(lang), words(lang), lang)
        out[f"central-finland-structure.{lang}"] = layout_structure(central_finland_structure(lang), words(lang), lang)
    return out


def written(scene: Scene) -> str:
    return json.dumps(scene.model_dump(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@pytest.mark.parametrize("name", sorted(scenes()))
def test_golden(name: str) -> None:
    told, file = written(scenes()[name]), GOLDEN / f"{name}.json"
    if os.environ.get("GRAPHMODEL_GOLDEN") == "write":
        file.write_text(told, encoding="utf-8")
    assert told == file.read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.glob("*.json")} == set(scenes())
