"""The public surface of the data model: what is there, and that none of it goes away.

``tests/data/surface.txt`` was recorded from upstream's own data model, release 26.17, not from
ours. If a test here fails after a change of ``idl/``, the change is one that clients notice.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from codegen.expand import MISSING, Model, expand
from codegen.load import load
from codegen.surface import surface

RECORDED = Path(__file__).parent.parent / "data" / "surface.txt"


@pytest.fixture(scope="module")
def model() -> Model:
    return expand(load())


@pytest.fixture(scope="module")
def recorded() -> list[str]:
    return RECORDED.read_text("utf-8").splitlines()


def _names(lines: list[str]) -> set[str]:
    """``kind name`` of each line."""
    return {line.partition(":")[0] if ": " in line else line for line in lines}


def test_the_surface_is_the_one_recorded(model: Model, recorded: list[str]) -> None:
    ours = surface(model)
    missing = [line for line in recorded if line not in set(ours)]
    surplus = [line for line in ours if line not in set(recorded)]
    assert (missing, surplus) == ([], [])
    assert ours == recorded


def test_nothing_has_disappeared(model: Model, recorded: list[str]) -> None:
    """The promise to clients: a name, once there, stays; additions are free."""
    assert _names(recorded) - _names(surface(model)) == set()


def test_the_file_was_not_cut(recorded: list[str]) -> None:
    kinds = Counter(line.split(" ", 1)[0] for line in recorded)
    assert kinds == {
        "alert": 108,
        "class": 73,
        "enum": 75,
        "error": 635,
        "field": 951,  # 950, and event.snapshot, which exists on the wire only
        "http": 57,
        "message": 2258,
        "permission": 2359,
        "relation": 64,
        "role": 7,
        "role_set": 10,
    }


def test_counts(model: Model) -> None:
    fields = [f for c in model.classes.values() for f in c.fields if not f.idl.wire_only]
    messages = model.messages
    assert len(model.classes) == 73
    assert sum(c.idl.in_database for c in model.classes.values()) == 65
    assert len(fields) == 950
    assert sum(not f.idl.internal for f in fields) == 921
    assert len(messages) == 2258
    assert sum(not m.implicit for m in messages) == 678
    assert sum(m.idl.asynchronous for m in messages) == 530
    assert len(model.document.enums) == 75
    assert len(model.document.errors) == 635
    assert sum(e.params is not None for e in model.document.errors.values()) == 605
    assert len(model.document.relations) == 64
    assert len(model.document.roles) == 7
    assert len(model.permissions()) == 2359
    assert len(model.document.alerts) == 108
    assert len(model.document.http_actions) == 57


def test_messages_by_kind(model: Model) -> None:
    assert Counter(m.tag for m in model.messages) == {
        "add": 6,
        "add_to": 52,
        "constructor": 18,
        "custom": 678,
        "destructor": 18,
        "get_all": 62,
        "get_all_records": 62,
        "get_all_records_where": 62,
        "get_all_where": 62,
        "get_by_name_label": 24,
        "get_by_uuid": 65,
        "get_record": 65,
        "getter": 884,
        "remove": 6,
        "remove_from": 52,
        "setter": 142,
    }


def test_no_message_is_there_twice(model: Model) -> None:
    names = [m.full_name for m in model.messages]
    assert len(set(names)) == len(names)


def test_constructors_take_every_field_they_may(model: Model) -> None:
    for cls in model.classes.values():
        for message in cls.messages:
            if message.tag != "constructor":
                continue
            taken = {*message.constructor_required, *message.constructor_optional}
            assert taken == {
                f.name
                for f in cls.fields
                if f.idl.access in ("RW", "StaticRO") and not f.idl.internal
            }
            by_name = {f.name: f for f in cls.fields}
            assert all(by_name[n].default is MISSING for n in message.constructor_required)
