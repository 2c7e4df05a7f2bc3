"""A whole history as a document of rrdtool's kind, in XML or JSON, and the XML read again.

Of what rrdtool keeps for itself (``cdp_prep``) only the places are there. Values of a reader are
checked: ValueError for anything else than a document of five-second steps.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.sax.saxutils import escape

import orjson

from xapi.metrics.ring import NAN
from xapi.metrics.rrd import CONSOLIDATIONS, HEARTBEAT, LEVELS, STEP, Consolidation, Rrd
from xapi.metrics.sources import DataSource, Kind, Source
from xapi.metrics.xport import number_text, numbers

__all__ = ["json_document", "read_document", "xml_document"]

_KINDS: dict[str, Kind] = {"GAUGE": "gauge", "ABSOLUTE": "absolute", "DERIVE": "derive"}
_XFF = 0.5
_COLUMNS = 10_000
"""A document with more columns is nobody's."""


def _archives() -> Iterator[tuple[int, int, Consolidation]]:
    """Level, place among its consolidations, and name, of each archive of a document."""
    for level in range(len(LEVELS)):
        for block, name in enumerate(CONSOLIDATIONS[:1] if level == 0 else CONSOLIDATIONS):
            yield level, block, name


def _rows(rrd: Rrd, level: int, block: int) -> Iterator[array[float]]:
    """Oldest first, as many as the archive can have."""
    width = len(rrd.columns)
    unknown = array("d", (NAN,)) * width
    newest = int(rrd.updated) // LEVELS[level].seconds
    for number in range(newest - LEVELS[level].rows + 1, newest + 1):
        row = rrd.row(level, number)
        yield unknown if row is None else row[block * width : (block + 1) * width]


def xml_document(rrd: Rrd) -> Iterator[bytes]:
    """In pieces of an archive's hundred rows or less."""
    yield (
        b'<?xml version="1.0"?>\n<rrd><version>0003</version><step>%d</step>'
        b"<lastupdate>%d</lastupdate>" % (STEP, int(rrd.updated))
    )
    for source in rrd.columns:
        fields = "".join(f"<{k}>{escape(str(v))}</{k}>" for k, v in _description(rrd, source))
        yield f"<ds>{fields}</ds>".encode()
    prepared = (
        b"<ds><primary_value>0.0</primary_value><secondary_value>0.0</secondary_value>"
        b"<value>0.0</value><unknown_datapoints>0</unknown_datapoints></ds>"
    )
    for level, block, name in _archives():
        yield (
            b"<rra><cf>%b</cf><pdp_per_row>%d</pdp_per_row><params><xff>%.4f</xff></params>"
            b"<cdp_prep>%b</cdp_prep><database>"
            % (name.encode(), LEVELS[level].steps, _XFF, prepared * len(rrd.columns))
        )
        for row in _rows(rrd, level, block):
            yield b"<row>%b</row>" % numbers(row, "<v>%s</v>", "")
        yield b"</database></rra>"
    yield b"</rrd>"


def json_document(rrd: Rrd) -> Iterator[bytes]:
    """The same structure; what is measured is written as text, for NaN is no JSON number."""
    head = {
        "version": "0003",
        "step": STEP,
        "lastupdate": int(rrd.updated),
        "ds": [dict(_description(rrd, source)) for source in rrd.columns],
    }
    yield orjson.dumps(head)[:-1] + b',"rra":['
    prepared = {
        "primary_value": "0.0",
        "secondary_value": "0.0",
        "value": "0.0",
        "unknown_datapoints": 0,
    }
    for at, (level, block, name) in enumerate(_archives()):
        archive = {
            "cf": name,
            "pdp_per_row": LEVELS[level].steps,
            "params": {"xff": f"{_XFF:.4f}"},
            "cdp_prep": {"ds": [prepared] * len(rrd.columns)},
        }
        yield (b"," if at else b"") + orjson.dumps(archive)[:-1] + b',"database":['
        for number, row in enumerate(_rows(rrd, level, block)):
            yield (b"," if number else b"") + b"[%b]" % numbers(row, '"%s"', ",")
        yield b"]}"
    yield b"]}"


def _description(rrd: Rrd, source: Source) -> list[tuple[str, str | int]]:
    try:
        now = rrd.current(source.name)
    except KeyError:
        now = NAN
    return [
        ("name", source.name),
        ("type", source.kind.upper()),
        ("minimal_heartbeat", f"{HEARTBEAT:.4f}"),
        ("min", number_text(source.minimum)),
        ("max", number_text(source.maximum)),
        ("last_ds", number_text(now)),
        ("value", "0.0"),
        ("unknown_sec", 0),
    ]


def read_document(text: bytes) -> Rrd:
    """A history from XML, as this module or XenServer writes it. Raises ValueError."""
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise ValueError("a document type is not wanted")
    try:
        root = fromstring(text)  # noqa: S314 - nothing can be expanded without a document type
    except ParseError as error:
        raise ValueError(f"no XML: {error}") from error
    if root.tag != "rrd" or int(_text(root, "step")) != STEP:
        raise ValueError(f"no history in steps of {STEP} s")
    updated = float(_text(root, "lastupdate"))
    if not 0 <= updated < 1 << 40:
        raise ValueError("the last update is at no time")
    columns = [_source(item) for item in root.findall("ds")]
    if len(columns) > _COLUMNS or len({column.name for column in columns}) != len(columns):
        raise ValueError("too many sources, or two of one name")
    found = {
        (int(_text(archive, "pdp_per_row")), _text(archive, "cf")): archive
        for archive in root.findall("rra")
    }
    rings: list[tuple[int, array[float]]] = []
    for at, level in enumerate(LEVELS):
        names = CONSOLIDATIONS if at else CONSOLIDATIONS[:1]
        # Those that keep averages only are read as if all else had been the same.
        average = found.get((level.steps, "AVERAGE"))
        blocks = [_database(found.get((level.steps, n), average), len(columns)) for n in names]
        rows = array("d")
        for number in range(min(len(block) for block in blocks), 0, -1):
            for block in blocks:
                rows.extend(block[-number])
        rings.append((int(updated // STEP) // level.steps, rows))
    rrd = Rrd()
    rrd.restore(columns, rings, updated, {})
    return rrd


def _text(element: Element, name: str) -> str:
    text = element.findtext(name)
    if text is None:
        raise ValueError(f"{element.tag} has no {name}")
    return text.strip()


def _source(element: Element) -> DataSource:
    name = _text(element, "name")
    kind = _KINDS.get(_text(element, "type"))
    if not name or ":" in name or len(name) > 200 or kind is None:
        raise ValueError(f"{name!r} is no source")
    low, high = float(_text(element, "min")), float(_text(element, "max"))
    return DataSource(name, "", "", kind, low, high, standard=True)


def _database(archive: Element | None, width: int) -> list[array[float]]:
    if archive is None:
        return []
    rows: list[array[float]] = []
    for row in archive.iterfind("database/row"):
        values = array("d", [float(item.text or "NaN") for item in row.iterfind("v")])
        if len(values) != width:
            raise ValueError(f"a row has {len(values)} values, not {width}")
        rows.append(values)
    return rows
