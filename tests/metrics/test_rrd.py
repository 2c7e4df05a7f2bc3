"""The laws of a round-robin database: against a plain model, and those a model does not tell."""

from __future__ import annotations

from array import array
from math import inf, isnan
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rrd_kit import Model, Said, source

from xapi.metrics.keeping import dumped, loaded
from xapi.metrics.ring import Ring
from xapi.metrics.rrd import CONSOLIDATIONS, LEVELS, STEP, Rrd

START = 1_700_000_000 // 86400 * 86400
MEMORY = source("memory")

figures = st.none() | st.integers(-1000, 1000).map(float)
waits = st.sampled_from([1, 4, 5, 5, 5, 6, 10, 23, 60, 300, 305, 310, 3600, -1, -7, -60, -4000]) | (
    st.integers(1, 10_000)
)
readings = st.lists(st.tuples(waits, figures), min_size=1, max_size=120)


def same(one: float, other: float) -> bool:
    return (isnan(one) and isnan(other)) or one == pytest.approx(other, rel=1e-9, abs=1e-9)


def check(rrd: Rrd, model: Model) -> None:
    for level, kept in enumerate(LEVELS):
        assert model.last is not None
        newest = model.last // kept.steps
        assert rrd.rings[level].last == newest
        for number in range(newest - kept.rows - 1, newest + 2):
            row = rrd.row(level, number)
            want = model.row(level, number)
            if row is None:
                assert all(isnan(value) for value in want)
                continue
            got = list(row) * 4 if level == 0 else list(row)
            assert all(map(same, got, want)), (level, number, got, want)


@settings(max_examples=100)
@given(readings)
@example([(5, 1.0)] * 30 + [(86400 * 3, 2.0)] + [(5, 3.0)] * 15)
@example([(5, float(i)) for i in range(700)] + [(-3000, 5.0)] + [(5, 7.0)] * 100)
@example([(5, None)] * 5 + [(60, 4.0)] * 70 + [(-61, 1.0), (300, None), (600, 8.0)])
def test_it_is_what_a_plain_model_says(steps: list[tuple[int, float | None]]) -> None:
    rrd, model = Rrd(), Model()
    time = float(START + 3)
    for at, (wait, value) in enumerate(steps):
        time += wait
        rrd.sample(time, Said((MEMORY,), [value]), elapsed=at * 5.0)
        model.sample(time, value)
    check(rrd, model)
    again = loaded(dumped(rrd))
    check(again, model)
    time += 7
    for one in (rrd, again):
        one.sample(time, Said((MEMORY,), [1.5]), elapsed=len(steps) * 5.0)
    model.sample(time, 1.5)
    check(rrd, model)
    check(again, model)


def test_a_month_of_readings_fills_every_ring_but_the_coarsest() -> None:
    rrd = Rrd()
    for day in range(12):
        # Two hours of each day are enough to reach every boundary.
        for at in range(1440):
            time = START + day * 86400 + at * 5
            rrd.sample(time, Said((MEMORY,), [float(day)]), elapsed=time)
    assert [len(ring) for ring in rrd.rings] == [120, 120, 168, 12]
    hours = LEVELS[2]
    noon = (START + 11 * 86400 + 3600) // hours.seconds
    assert list(rrd.row(2, noon) or ()) == [11.0] * 4
    assert isnan((rrd.row(2, noon - 3) or [0])[0])  # nobody measured at that hour


def feed(rrd: Rrd, kind: Any, values: list[Any], *, low: float = -inf, high: float = inf,
         lives: str = "") -> list[float]:  # fmt: skip
    """The rows that come of readings five seconds apart."""
    sources = (source("x", kind, low, high),)
    for at, value in enumerate(values):
        life = lives[at] if lives else "a"
        rrd.sample(START + 5 * at, Said(sources, [value], life), elapsed=100.0 + 5 * at)
    return [(rrd.row(0, START // STEP + at) or [float("nan")])[0] for at in range(len(values))]


def texts(values: list[float]) -> list[float | None]:
    return [None if isnan(value) else value for value in values]


def test_counters_become_rates() -> None:
    assert texts(feed(Rrd(), "derive", [10, 20, 70, None, 80, 85])) == [
        None, 2, 10, None, None, 1,
    ]  # fmt: skip
    assert texts(feed(Rrd(), "absolute", [10, 20, None, 5])) == [None, 4, None, 1]


@pytest.mark.parametrize("bits", [32, 64])
def test_a_counter_of_whole_numbers_wraps(bits: int) -> None:
    top = 1 << bits
    assert texts(feed(Rrd(), "derive", [top - 100, 400])) == [None, 100]


def test_a_counter_that_began_anew_is_unknown_once() -> None:
    assert texts(feed(Rrd(), "derive", [50.0, 60.0, 0.0, 5.0], low=0)) == [None, 2, None, 1]
    lives = feed(Rrd(), "derive", [50, 60, 100, 105], low=0, lives="aabb")
    assert texts(lives) == [None, 2, None, 1]


def test_what_is_out_of_range_is_unknown() -> None:
    values = feed(Rrd(), "gauge", [0.0, 1.0, 1.1, -0.1, inf, 0.5], low=0, high=1)
    assert texts(values) == [0, 1, None, None, None, 0.5]


@given(st.lists(st.integers(0, (1 << 40)), min_size=2, max_size=40), st.sampled_from([32, 64]))
def test_a_wrapping_counter_loses_nothing(grown: list[int], bits: int) -> None:
    total, counts = 0, []
    for step in grown:
        total += step % (1 << bits)
        counts.append(total % (1 << bits))
    rates = feed(Rrd(), "derive", counts)
    top = 1 << 32
    for before, now, rate, step in zip(counts, counts[1:], rates[1:], grown[1:], strict=False):
        if now >= before:
            assert rate == pytest.approx((now - before) / 5)
        elif bits == 32 or before >= top:
            assert rate == pytest.approx(step % (1 << bits) / 5, rel=1e-6, abs=1)


def test_rates_do_not_follow_a_clock_that_jumps() -> None:
    rrd, sources = Rrd(), (source("x", "derive"),)
    for time, elapsed, value in ((0, 0, 0), (5, 5, 50), (3605, 10, 100), (3000, 15, 150)):
        rrd.sample(START + time, Said(sources, [value]), elapsed=elapsed)
        if time:
            assert list(rrd.row(0, (START + time) // STEP) or ()) == [10]


def test_devices_come_and_go_and_keep_their_columns_while_anything_is_known() -> None:
    rrd = Rrd()
    one, two, three = source("one"), source("two"), source("three")
    for at in range(-12, 0):
        rrd.sample(START + 5 * at, Said((one,), [1.0]), at)
    rrd.sample(START, Said((one, two), [1.0, 2.0]), 0)
    rrd.sample(START + 5, Said((two, three), [2.5, 3.0]), 5)
    assert [column.name for column in rrd.columns] == ["one", "two", "three"]
    first = START // STEP
    assert texts(list(rrd.row(0, first - 1) or ())) == [1, None, None]
    assert texts(list(rrd.row(0, first + 1) or ())) == [None, 2.5, 3]
    for at in range(2, 140):
        rrd.sample(START + 5 * at, Said((two, three), [2.5, 3.0]), 5 * at)
    rrd.sample(START + 700, Said((three,), [3.0]), 0)
    # No reading that is left knows the first, but a minute does.
    assert [column.name for column in rrd.columns] == ["one", "two", "three"]
    rrd.sample(START + 86400 * 400, Said((three,), [3.0]), 0)
    rrd.sample(START + 86400 * 400 + 5, Said((two, three), [1.0, 3.0]), 5)
    assert [column.name for column in rrd.columns] == ["two", "three"]


def test_recording_is_chosen_by_name() -> None:
    rrd = Rrd()
    off = source("extra")
    sources = (MEMORY, type(off)("extra", "", "", "gauge", -inf, inf, standard=False))
    rrd.sample(START, Said(sources, [1.0, 2.0]), 0)
    assert [column.name for column in rrd.columns] == ["memory"]
    assert rrd.current("extra") == 2.0
    assert rrd.record("extra")
    rrd.sample(START + 5, Said(sources, [1.0, 2.0]), 5)
    assert list(rrd.row(0, START // STEP + 1) or ()) == [1.0, 2.0]
    again = loaded(dumped(rrd))
    assert rrd.forget("memory")
    rrd.sample(START + 10, Said(sources, [1.0, 2.0]), 10)
    assert [column.name for column in rrd.columns] == ["extra"]
    again.sample(START + 10, Said(sources, [1.0, 2.0]), 10)
    assert [column.name for column in again.columns] == ["memory", "extra"]
    assert not rrd.record("nothing")
    assert not rrd.forget("nothing")
    with pytest.raises(KeyError):
        rrd.current("nothing")


@settings(max_examples=60)
@given(st.integers(1, 400), st.integers(-30, 2000), st.integers(1, 400))
def test_a_graft_is_the_older_history_before_the_younger(before: int, gap: int, after: int) -> None:
    older, younger = Rrd(), Rrd()
    one, two = source("one"), source("two")
    for at in range(before):
        older.sample(START + 5 * at, Said((one, MEMORY), [1.0, float(at)]), 5 * at)
    began = max(0, before + gap)
    for at in range(began, began + after):
        younger.sample(START + 5 * at, Said((MEMORY, two), [-1.0, 2.0]), 5 * at)
    last = younger.rings[0].last
    younger.graft(older)
    assert younger.rings[0].last == last
    names = [column.name for column in younger.columns]
    assert {"memory", "two"} <= set(names) <= {"memory", "one", "two"}
    first = START // STEP
    for number in range(last - LEVELS[0].rows + 1, last + 1):
        row = younger.row(0, number)
        at = number - first
        values = {} if row is None else dict(zip(names, texts(list(row)), strict=True))
        if at >= began:
            assert {**values, "one": None} == {"memory": -1.0, "two": 2.0, "one": None}
        elif 0 <= at < before and at >= before - LEVELS[0].rows:
            assert values == {"memory": float(at), "two": None, "one": 1.0}
        else:
            assert not any(value is not None for value in values.values())


def test_what_is_kept_is_checked_when_it_is_read() -> None:
    rrd = Rrd()
    rrd.sample(START, Said((MEMORY,), [1.0]), 0)
    data = dumped(rrd)
    for broken in (b"", b"XRRD\x01", data[:-1], data[:40], b"x" + data, data.replace(b"ga", b"xx")):
        with pytest.raises(ValueError):  # noqa: PT011 - several texts
            loaded(broken)


@given(st.integers(1, 6), st.lists(st.integers(-9, 9), max_size=40))
def test_a_ring_keeps_the_newest_rows(capacity: int, steps: list[int]) -> None:
    ring, kept = Ring(capacity, 1, 0), dict[int, float]()
    for step in steps:
        last = ring.last
        if step > 0:
            ring.push(array("d", [step]))
            kept[last + 1] = step
        elif step < -5:
            ring.cut(last + step + 5)
            kept = {number: value for number, value in kept.items() if number <= last + step + 5}
        else:
            ring.skip(-step)
        kept = {number: value for number, value in kept.items() if number > ring.last - capacity}
    got = {
        number: row[0]
        for number in range(ring.last - 60, ring.last + 3)
        if (row := ring.row(number)) is not None and not isnan(row[0])
    }
    assert got == kept
    assert [value for value in ring.tail(99) if not isnan(value)] == [
        kept[number] for number in sorted(kept)
    ]


def test_coarser_rows_have_every_consolidation() -> None:
    values = [float(value) for value in (9, 1, 8, 2, 7, 3, 6, 4, 5, 5, 5, 3)]
    rrd = Rrd()
    for at, value in enumerate(values, 1):
        rrd.sample(START + 5 * at, Said((MEMORY,), [value]), 5 * at)
    row = rrd.row(1, START // 60 + 1)
    assert dict(zip(CONSOLIDATIONS, row or (), strict=True)) == {
        "AVERAGE": sum(values) / 12, "MIN": 1, "MAX": 9, "LAST": 3,
    }  # fmt: skip
