"""The documents: their shape, that they are strict, and that what is written can be read."""

from __future__ import annotations

import json
import re
from math import inf, isnan
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rrd_kit import Said, source

from xapi.metrics.document import json_document, read_document, xml_document
from xapi.metrics.rrd import CONSOLIDATIONS, LEVELS, STEP, Rrd
from xapi.metrics.xport import Selection, Xport, number_text, numbers, span_of

START = 1_700_000_000 // 86400 * 86400
ONE, TWO = source("cpu0", "derive", 0, 1), source("memory", "gauge", 0)


def measured(count: int, sources: Any = (ONE, TWO), offset: int = 0) -> Rrd:
    rrd = Rrd()
    for at in range(offset, offset + count):
        values = [at * 2.5 if each is ONE else float(at) for each in sources]
        rrd.sample(START + 5 * at, Said(sources, values), 5.0 * at)
    return rrd


def xport(rrds: dict[str, Rrd], start: int, interval: int = 5, cf: Any = None) -> Xport:
    updated = max(rrd.updated for rrd in rrds.values())
    span = span_of(start, interval, updated)
    return Xport(span, [Selection.of(rrd, prefix, span, cf) for prefix, rrd in rrds.items()])


def strict(text: bytes) -> Any:
    def refuse(name: str) -> Any:
        raise AssertionError(f"{name} is no JSON")

    return json.loads(text, parse_constant=refuse)


def test_the_newest_row_comes_first_and_the_legend_names_every_column() -> None:
    rrds = {"vm:a": measured(30), "host:b": measured(30, (TWO,))}
    told = strict(b"".join(xport(rrds, START + 5 * 27, cf="AVERAGE").json()))
    assert told == {
        "meta": {
            "start": START + 5 * 28, "step": 5, "end": START + 5 * 29, "rows": 3, "columns": 3,
            "legend": ["AVERAGE:vm:a:cpu0", "AVERAGE:vm:a:memory", "AVERAGE:host:b:memory"],
        },
        "data": [
            {"t": START + 5 * at, "values": ["0.5", str(at), str(at)]} for at in (29, 28, 27)
        ],
    }  # fmt: skip


def test_the_xml_says_the_same() -> None:
    answer = xport({"vm:a": measured(30)}, START + 5 * 20, cf="MAX")
    told = strict(b"".join(answer.json()))
    root = ElementTree.fromstring(b"".join(answer.xml()))
    assert root.tag == "xport"
    meta = {item.tag: item.text for item in root.find("meta") or [] if item.tag != "legend"}
    assert meta == {k: str(v) for k, v in told["meta"].items() if k != "legend"}
    assert [entry.text for entry in root.iterfind("meta/legend/entry")] == told["meta"]["legend"]
    assert [
        {"t": int(row.findtext("t") or 0), "values": [v.text for v in row.iterfind("v")]}
        for row in root.iterfind("data/row")
    ] == told["data"]
    assert b"> <" not in b"".join(answer.xml())


def test_coarse_rows_have_all_consolidations_unless_one_is_asked_for() -> None:
    rrds = {"vm:a": measured(50)}
    every = strict(b"".join(xport(rrds, START, 60).json()))
    assert every["meta"]["legend"] == [
        f"{cf}:vm:a:{name}" for cf in CONSOLIDATIONS for name in ("cpu0", "memory")
    ]
    assert every["data"][0]["values"] == ["0.5", "42.5", "0.5", "37", "0.5", "48", "0.5", "48"]
    for at, cf in enumerate(CONSOLIDATIONS):
        one = strict(b"".join(xport(rrds, START, 60, cf).json()))
        assert one["data"][0]["values"] == every["data"][0]["values"][2 * at : 2 * at + 2]


def test_unknown_values_are_text_that_every_client_reads() -> None:
    told = strict(b"".join(xport({"vm:a": measured(1)}, START - 10).json()))
    assert told["data"][0]["values"] == ["NaN", "0"]
    assert told["data"][1]["values"] == ["NaN", "NaN"]
    assert number_text(inf) == "Infinity"
    assert number_text(-inf) == "-Infinity"
    assert isnan(float(number_text(float("nan"))))


@given(st.integers(-(1 << 40), 1 << 40), st.integers(0, 200_000), st.integers(START, 1 << 31))
def test_a_span_is_the_finest_that_reaches_back(start: int, interval: int, updated: int) -> None:
    span = span_of(start, interval, float(updated))
    if start < 0:
        start += updated
    assert 0 <= span.rows <= LEVELS[span.level].rows
    assert span.end <= updated < span.end + span.step
    assert span.end % span.step == 0
    finer = [level for level in LEVELS[: span.level] if level.seconds >= interval]
    for level in finer:
        newest = updated // level.seconds * level.seconds
        assert start <= newest - level.rows * level.seconds
    told = [span.end - at * span.step for at in range(span.rows)]
    assert all(time >= start for time in told)
    if span.rows < LEVELS[span.level].rows:
        assert span.end - span.rows * span.step < start


def test_a_whole_history_can_be_read_again() -> None:
    rrd = measured(1500)
    text = b"".join(xml_document(rrd))
    again = read_document(text)
    assert [column.name for column in again.columns] == ["cpu0", "memory"]
    assert again.columns[0].kind == "derive"
    for level, ring in enumerate(rrd.rings):
        for number in range(ring.last - 200, ring.last + 1):
            one, other = rrd.row(level, number), again.row(level, number)
            known = [value for value in (one or []) if not isnan(value)]
            assert known == [value for value in (other or []) if not isnan(value)]
    assert b"".join(xml_document(again)).partition(b"<rra>")[2] == text.partition(b"<rra>")[2]


def test_a_whole_history_has_all_rows_of_every_archive() -> None:
    rrd = measured(100)
    told = strict(b"".join(json_document(rrd)))
    root = ElementTree.fromstring(b"".join(xml_document(rrd)))
    assert [(rra["cf"], rra["pdp_per_row"], len(rra["database"])) for rra in told["rra"]] == [
        (cf.text, int(steps.text or 0), len(rra.findall("database/row")))
        for rra in root.iterfind("rra")
        for cf, steps in zip(rra.iterfind("cf"), rra.iterfind("pdp_per_row"), strict=True)
    ]
    assert [(rra["pdp_per_row"], len(rra["database"])) for rra in told["rra"]] == [
        (1, 120), *[(12, 120)] * 4, *[(720, 168)] * 4, *[(17280, 366)] * 4,
    ]  # fmt: skip
    assert told["step"] == STEP
    assert told["lastupdate"] == START + 495
    assert told["rra"][0]["database"][-1] == ["0.5", "99"]
    assert {ds["name"]: (ds["type"], ds["min"], ds["max"]) for ds in told["ds"]} == {
        "cpu0": ("DERIVE", "0", "1"), "memory": ("GAUGE", "0", "Infinity"),
    }  # fmt: skip


def test_a_history_of_averages_only_is_read_as_well() -> None:
    text = b"".join(xml_document(measured(900)))
    averages = re.sub(rb"<rra><cf>(MIN|MAX|LAST)</cf>.*?</rra>", b"", text)
    assert averages.count(b"<rra>") == len(LEVELS)
    again = read_document(averages)
    row = again.row(1, again.rings[1].last)
    assert row is not None
    assert list(row[:2]) * 4 == list(row)


@pytest.mark.parametrize(
    ("pattern", "instead"),
    [
        ("<step>5</step>", "<step>60</step>"),
        ("<step>5</step>", ""),
        ("<name>cpu0</name>", "<name>memory</name>"),
        ("<name>cpu0</name>", "<name>a:b</name>"),
        ("<type>DERIVE</type>", "<type>COUNT</type>"),
        ("<lastupdate>[0-9]*", "<lastupdate>nan"),
        ("</rrd>", ""),
        ("<v>NaN</v></row>", "</row>"),
        ("<v>[0-9]", "<v>x"),
        ("<rrd>", '<!DOCTYPE rrd [<!ENTITY a "b">]><rrd>'),
    ],
)
def test_what_is_no_history_is_refused(pattern: str, instead: str) -> None:
    text = b"".join(xml_document(measured(5))).decode()
    broken, count = re.subn(pattern, instead, text, count=1)
    assert count == 1
    with pytest.raises(ValueError):  # noqa: PT011 - several texts
        read_document(broken.encode())


@given(st.lists(st.floats(allow_infinity=False), max_size=30))
def test_numbers_are_written_to_thirteen_digits(values: list[float]) -> None:
    text = numbers(values, "<%s>", "").decode()
    read = [float(item) for item in re.findall("<([^>]*)>", text)]
    assert len(read) == len(values)
    for one, other in zip(values, read, strict=True):
        assert (isnan(one) and isnan(other)) or other == pytest.approx(one, rel=1e-12, abs=0)
