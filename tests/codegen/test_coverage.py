"""What counts as an implementation (`codegen.coverage`)."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from codegen.coverage import answer, report
from codegen.expand import Message, Model, expand
from codegen.load import load
from xapi.generated.errors import NotImplemented as NotImplementedMessage
from xapi.generated.operations import INTERFACES
from xapi.operations.registry import OPERATIONS


@pytest.fixture(scope="module")
def model() -> Model:
    return expand(load())


def message(model: Model, name: str) -> Message:
    return next(m for m in model.messages if m.full_name == name)


Interface: Any = INTERFACES["VBD"]


class Some(Interface):
    async def plug(self, call: Any, ref: str) -> None:
        """Something."""

    async def eject(self, call: Any, vbd: str) -> None:
        if vbd:
            raise NotImplementedMessage("VBD.eject")

    async def insert(self, call: Any, vbd: str, vdi: str) -> None:
        """Checks, then gives up."""
        await self.plug(call, vbd)
        raise NotImplementedMessage("VBD.insert")

    async def pause(self, call: Any, ref: str) -> str:
        if ref:
            return ""
        raise NotImplementedMessage("VBD.pause")


class More(Some):
    """Inherits from an implementation."""


@pytest.mark.parametrize("operations", [Some(), More()])
def test_kinds_of_answers(model: Model, operations: object) -> None:
    found = {
        name: answer(message(model, f"VBD.{name}"), operations)
        for name in ("plug", "eject", "insert", "pause", "unplug", "get_VM", "get_metrics")
    }
    assert found == {
        "plug": "hand",
        "eject": "part",
        "insert": "not implemented",
        "pause": "part",
        "unplug": "not implemented",
        "get_VM": "database",
        "get_metrics": "removed",
    }


def test_a_class_without_operations(model: Model) -> None:
    assert answer(message(model, "VBD.plug"), None) == "not implemented"
    assert answer(message(model, "VBD.plug"), Interface()) == "not implemented"


def test_every_message_is_counted_once(model: Model) -> None:
    page = report(model, OPERATIONS)
    (total,) = [line for line in page.splitlines() if line.startswith("| **all** |")]
    cells = [int(cell) if cell.strip() else 0 for cell in total.split("|")[2:-1]]
    assert cells[0] == sum(cells[1:]) == len(model.messages)


def test_the_server_agrees_on_what_the_database_answers(model: Model) -> None:
    """The generated tables of the run time say the same as the model."""
    from xapi.generated.messages import MESSAGES

    ours = Counter(
        "removed" if m.removed else "hand" if m.custom else "database" for m in MESSAGES.values()
    )
    found = Counter(answer(m, OPERATIONS.get(m.cls)) for m in model.messages)
    assert ours["database"] == found["database"]
    assert ours["removed"] == found["removed"]
