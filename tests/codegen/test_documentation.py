"""Everything of the data model is described."""

from __future__ import annotations

import pytest

from codegen.expand import Model, expand
from codegen.load import load

# Read and changed every day; each of their names needs a description of its own.
CLASSES = [
    "PBD", "PIF", "SR", "VBD", "VDI", "VIF", "VM", "console", "event", "host", "message", "network",
    "pool", "role", "session", "subject", "task",
]  # fmt: skip


@pytest.fixture(scope="module")
def model() -> Model:
    return expand(load())


@pytest.mark.parametrize("name", CLASSES)
def test_every_field_message_and_class_is_described(model: Model, name: str) -> None:
    cls = model.classes[name]
    assert cls.idl.doc
    bare = [f.name for f in cls.fields if len(f.idl.doc) < 10]
    bare += [m.name for m in cls.messages if len(m.idl.doc) < 10]
    assert bare == []


def test_everything_else_has_a_line(model: Model) -> None:
    bare = [c.name for c in model.classes.values() if not c.idl.doc]
    bare += [
        f"{c.name}.{f.name}" for c in model.classes.values() for f in c.fields if not f.idl.doc
    ]
    bare += [m.full_name for m in model.messages if not m.idl.doc]
    document = model.document
    bare += [f"enum {n}" for n, e in document.enums.items() if not e.doc]
    bare += [f"error {n}" for n, e in document.errors.items() if not e.message]
    bare += [f"role {n}" for n, r in document.roles.items() if not r.doc]
    bare += [f"http {n}" for n, a in document.http_actions.items() if not a.doc]
    assert bare == []


def test_descriptions_are_sentences(model: Model) -> None:
    """They become docstrings and reference pages: no stray blanks, no unfinished lines."""
    texts = {c.name: c.idl.doc for c in model.classes.values()}
    texts |= {f"{c.name}.{f.name}": f.idl.doc for c in model.classes.values() for f in c.fields}
    texts |= {m.full_name: m.idl.doc for m in model.messages}
    texts |= {code: error.message for code, error in model.document.errors.items()}
    wrong = [
        name
        for name, text in texts.items()
        if text and (text != text.strip() or "\n" in text or text[-1] not in ".:!?)")
    ]
    assert wrong == []
