"""What a trace says in words: each hop, what is missing, the heading of each line of the coverage table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from graphmodel.analysis.chain import Hop
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.trace import At, Duty, Trace
from graphmodel.store import Reader
from graphmodel.words import Texts

SIGNS = {"holds": "✓", "fails": "✕", "cannot_be_said": "?", "not_needed": "–", "not_reached": "–"}


def uids(found: Trace) -> Iterator[str]:
    """Everything that a trace names."""
    yield from found.matters
    if found.about:
        yield found.about
    for duty in found.duties:
        yield duty.task
        for hop in duty.hops:
            yield hop.of
            for link in hop.links:
                yield from (link.of, link.thing)


def missing(hop: Hop, words: Texts, called: Mapping[str, Name]) -> str:
    """The sentence of a hop that is not certainly there, or not needed; "" for one that is."""
    if hop.answer == "holds":
        return ""
    if hop.answer == "not_reached":
        return words("trace-not_reached")
    why = hop.why if hop.answer != "not_needed" else "not_needed"
    name = called.get(hop.of)
    # The holder of the seat is not there, or is another question: the seat is called by its place.
    of = (name.place or name.text) if name else hop.of
    return words(f"trace-{hop.hop}-{why}", of=of)


def first_gap(duty: Duty, words: Texts, called: Mapping[str, Name]) -> str:
    """What a duty's chain lacks first, or that it is whole."""
    if duty.gap:
        return missing(duty.gap, words, called)
    return words("trace-complete" if duty.hop("law").answer == "holds" else "trace-complete-no-law")


def stops(found: Sequence[At], words: Texts) -> str:
    """At which hops how many chains break off: "tuottaja 3, henkilö 1", "tuottaja" where it is one; "" for none."""
    if len(found) == 1:
        return words.word(found[0].hop, "hop")
    return ", ".join(words("trace-stops", hop=words.word(one.hop, "hop"), count=one.count) for one in found)


def outside(found: Trace, words: Texts) -> list[str]:
    """One line for each sort of duties that are outside what is traced."""
    told = [words("trace-outside", count=found.outside.not_covered)] if not found.about else []
    if found.about and found.outside.not_covered:
        told.append(words("trace-about-outside"))
    if found.outside.not_in_force:
        told.append(words("trace-not-in-force", count=found.outside.not_in_force))
    return told


def acts_called(reader: Reader, found: Trace, words: Texts) -> dict[str, str]:
    """What each act is called: the name of its source in the catalogue of the provision, else its number."""
    of = {
        line.of: f"{link.thing.partition('/')[0]}/{line.of.replace('/', '-')}"
        for line in found.acts
        if line.of
        for duty in found.duties
        if line.of in duty.acts
        for link in duty.hop("law").links
    }
    called = names(reader, of.values(), words.lang)
    return {act: called[uid].text if uid in called else act for act, uid in of.items()}
