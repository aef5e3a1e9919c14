"""A report as a workbook or as CSV; what stands in a cell is never a formula."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from graphmodel.cli.report import certainty, place
from graphmodel.errors import UsageError
from graphmodel.findings import Report
from graphmodel.sheets import as_csv
from graphmodel.words import Texts

KINDS = (".xlsx", ".csv")
_COLUMNS = ("title", "rule", "outcome", "severity", "message", "subject", "quote", "place", "certainty", "id")
_WIDTHS = (40, 26, 16, 12, 70, 30, 60, 24, 40, 18)


def check_name(output: str) -> None:
    """Raises UsageError for a kind of file that is not written, and for a folder that is not there."""
    if output != "-" and Path(output).suffix.lower() not in KINDS:
        raise UsageError(f"{output}: a report is written to .xlsx or .csv, or as CSV to - (stdout). Change the ending.")
    if output != "-" and not Path(output).resolve().parent.is_dir():
        raise UsageError(f"{output}: there is no folder {Path(output).parent}. Make it first, or name another place.")


def write(report: Report, output: str, words: Texts) -> None:
    """Write the file that `output` names."""
    if output.lower().endswith(".csv"):
        Path(output).write_text(csv_text(report, words), encoding="utf-8-sig", newline="")
    else:
        _workbook(report, output, words)


def csv_text(report: Report, words: Texts) -> str:
    """A line a finding, a comma between cells."""
    return as_csv([_headings(words), *_rows(report, words)])


def _headings(words: Texts) -> list[str]:
    return [words(f"cli-sheet-{name}") for name in _COLUMNS]


def _rows(report: Report, words: Texts) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for finding in report.findings:
        quotes = "\n".join(passage.quote or "" for passage in finding.sources)
        places = "\n".join(place(passage.source, passage.at, words) for passage in finding.sources)
        certainties = "\n".join(certainty(passage, words) for passage in finding.sources)
        rows.append(
            (report.headings[finding.rule].title, finding.rule, words(f"cli-outcome-{finding.outcome}"),
             words(f"cli-severity-{finding.severity}"), finding.message, finding.subject,
             quotes or words("not-stated"), places or words("not-stated"),
             certainties or words("not-stated"), finding.id)
        )  # fmt: skip
    return rows


def _workbook(report: Report, output: str, words: Texts) -> None:
    import xlsxwriter

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(output, options) as book:
        counts = [
            (report.headings[count.rule].title, count.rule, count.holds, count.fails, count.cannot_be_said)
            for count in report.rules
        ]
        headings = [words(f"cli-sheet-{name}") for name in ("title", "rule")]
        headings += [words(f"cli-check-{name}") for name in ("holds", "fails", "cannot-be-said")]
        _sheet(book, words("cli-sheet-rules"), headings, counts, (50, 30, 14, 14, 18))
        _sheet(book, words("cli-sheet-findings"), _headings(words), _rows(report, words), _WIDTHS)


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
