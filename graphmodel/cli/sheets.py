"""A report as a workbook or as CSV; what stands in a cell is never a formula.

Both tell of which model and which day they are: a workbook on its first sheet, CSV in every row.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from graphmodel import __version__
from graphmodel.analysis.unjudged import Unjudged
from graphmodel.analysis.waivers import idle_told
from graphmodel.cli.report import certainty, place
from graphmodel.errors import UsageError
from graphmodel.findings import Finding, Report
from graphmodel.sheets import as_csv
from graphmodel.words import Texts

KINDS = (".xlsx", ".csv")
_COLUMNS = ("title", "rule", "outcome", "severity", "message", "subject", "quote", "place", "certainty", "id")
_WIDTHS = (40, 26, 16, 12, 70, 30, 60, 24, 40, 18)
_WAIVER = ("by", "until", "because")
_WAIVER_WIDTHS = (30, 18, 60)
_DAYS = ("model", "as-of", "at", "law-at")
_COUNTS = ("holds", "fails", "cannot-be-said", "waived")
_NORMS = ("name", "check", "reason", "norm")


def check_name(output: str) -> None:
    """Raises UsageError for a kind of file that is not written, and for a folder that is not there."""
    if output != "-" and Path(output).suffix.lower() not in KINDS:
        raise UsageError(f"{output}: a report is written to .xlsx or .csv, or as CSV to - (stdout). Change the ending.")
    if output != "-" and not Path(output).resolve().parent.is_dir():
        raise UsageError(f"{output}: there is no folder {Path(output).parent}. Make it first, or name another place.")


def write(report: Report, unjudged: Sequence[Unjudged] | None, output: str, words: Texts) -> None:
    """Write the file that `output` names; `unjudged` are the norms that no rule judges, None where that is not told."""
    if output.lower().endswith(".csv"):
        Path(output).write_text(csv_text(report, words), encoding="utf-8-sig", newline="")
    else:
        _workbook(report, unjudged, output, words)


def csv_text(report: Report, words: Texts) -> str:
    """A line a finding, waived failures last, a comma between cells."""
    days = (report.model, report.as_of, report.at, report.law_at)
    told = zip(
        (*report.findings, *report.waived), _rows(report, (*report.findings, *report.waived), words), strict=True
    )
    rows = [(*row, *days, *_waiver(finding)) for finding, row in told]
    return as_csv([_headings((*_COLUMNS, *_DAYS, *_WAIVER), words), *rows])


def _headings(columns: Sequence[str], words: Texts) -> list[str]:
    return [words(f"cli-sheet-{name}") for name in columns]


def _waiver(finding: Finding) -> tuple[str, str, str]:
    one = finding.waiver
    return (one.by, one.until, one.because) if one else ("", "", "")


def _rows(report: Report, findings: Sequence[Finding], words: Texts) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for finding in findings:
        quotes = "\n".join(passage.quote or "" for passage in finding.sources)
        places = "\n".join(place(passage.source, passage.at, words) for passage in finding.sources)
        certainties = "\n".join(certainty(passage, words) for passage in finding.sources)
        rows.append(
            (report.headings[finding.rule].title, finding.rule,
             words(f"cli-outcome-{'waived' if finding.waiver else finding.outcome}"),
             words(f"cli-severity-{finding.severity}"), finding.message, finding.subject,
             quotes or words("not-stated"), places or words("not-stated"),
             certainties or words("not-stated"), finding.id)
        )  # fmt: skip
    return rows


def _workbook(report: Report, unjudged: Sequence[Unjudged] | None, output: str, words: Texts) -> None:
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(output, options) as book:
        counts = [
            (report.headings[count.rule].title, count.rule, count.holds, count.fails, count.cannot_be_said,
             count.waived)
            for count in report.rules
        ]  # fmt: skip
        waived = [
            (*row, *_waiver(one)) for one, row in zip(report.waived, _rows(report, report.waived, words), strict=True)
        ]
        headings = _headings(("title", "rule"), words) + [words(f"cli-check-{name}") for name in _COUNTS]
        about = _about(report, unjudged, words)
        _sheet(book, words("cli-sheet-about"), _headings(("what", "value"), words), about, (44, 90))
        _sheet(book, words("cli-sheet-rules"), headings, counts, (50, 30, 14, 14, 18, 14))
        _sheet(
            book,
            words("cli-sheet-findings"),
            _headings(_COLUMNS, words),
            _rows(report, report.findings, words),
            _WIDTHS,
        )
        _sheet(book, words("cli-sheet-waived"), _headings((*_COLUMNS, *_WAIVER), words), waived,
               (*_WIDTHS, *_WAIVER_WIDTHS))  # fmt: skip
        if unjudged is not None:
            norms = [
                (one.name, words.word(one.check, "check"), words(f"cli-sheet-{one.reason}"), one.norm)
                for one in unjudged
            ]
            _sheet(book, words("cli-sheet-norms"), _headings(_NORMS, words), norms, (60, 30, 70, 40))


def _about(report: Report, unjudged: Sequence[Unjudged] | None, words: Texts) -> list[Sequence[Any]]:
    """What was judged, of which days, by what, and how it came out."""
    totals = [report.total("holds"), report.total("fails"), report.total("cannot_be_said"), len(report.waived)]
    errors = sum(one.verdict == "fails" and one.severity == "error" for one in report.findings)
    rows = [
        ("sheet-model", report.model), ("sheet-as-of", report.as_of), ("sheet-at", report.at),
        ("sheet-law-at", report.law_at), ("sheet-engine", report.engine), ("sheet-version", __version__),
        ("sheet-rules", len(report.rules)), ("sheet-judgements", sum(totals)),
        *((f"check-{name}", total) for name, total in zip(_COUNTS, totals, strict=True)),
        ("sheet-errors", errors),
        ("sheet-norms", words("cli-sheet-norms-not-told") if unjudged is None else len(unjudged)),
        *(("sheet-idle", idle_told(one, words)) for one in report.idle),
    ]  # fmt: skip
    return [(words(f"cli-{name}"), value) for name, value in rows]


def _sheet(book: Any, name: str, headings: Sequence[str], rows: Sequence[Sequence[Any]], widths: Sequence[int]) -> None:
    sheet = book.add_worksheet(name)
    bold, wrapped = book.add_format({"bold": True, "bottom": 1}), book.add_format({"text_wrap": True, "valign": "top"})
    for column, (heading, width) in enumerate(zip(headings, widths, strict=True)):
        sheet.set_column(column, column, width, wrapped)
        sheet.write_string(0, column, heading, bold)
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(number, column, value, wrapped)
            else:
                sheet.write_string(number, column, value, wrapped)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(headings) - 1)
