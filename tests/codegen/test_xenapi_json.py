"""``sdk/schemas/xenapi.json`` has what upstream's own has: compared with the recorded surface.

``tests/data/surface.txt`` was recorded from upstream, so this compares with upstream and not with
the data model that the file was made from.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest

from codegen.load import IDL_ROOT, load

ROOT = IDL_ROOT.parent
QUALIFIERS = {"RW": "RW", "StaticRO": "RO/constructor", "DynamicRO": "RO/runtime"}
PARTS = ("fields", "messages", "enums")
STEPS = {"prototyped", "published", "extended", "changed", "deprecated", "removed"}
PARAM = re.compile(r"(?:secret )?(\w+): (.*?)( = \S*)?(?: \[\S+\])?")


@cache
def classes() -> dict[str, Any]:
    return {c["name"]: c for c in json.loads((ROOT / "sdk/schemas/xenapi.json").read_text())}


@cache
def recorded(kind: str) -> dict[str, list[str]]:
    """Name -> the parts of its line."""
    lines = (ROOT / "tests/data/surface.txt").read_text("utf-8").splitlines()
    found = (line.partition(": ") for line in lines if line.startswith(f"{kind} "))
    return {head.removeprefix(f"{kind} "): rest.split("; ") for head, _, rest in found}


def lifecycle(parts: list[str]) -> tuple[str, list[tuple[str, str]]]:
    (text,) = [part for part in parts if part.startswith("state=")]
    state, *steps = text.split()
    found = [step.split("=") for step in steps]
    made = [(step, release) for step, all_ in found for release in all_.split("+")]
    return f"{state.removeprefix('state=')}_s", sorted(s for s in made if s[0] in STEPS)


def written_lifecycle(entry: dict[str, Any]) -> tuple[str, list[tuple[str, str]]]:
    steps = [(t["transition"], t["release"]) for t in entry["lifecycle"]["transitions"]]
    return entry["lifecycle"]["state"], sorted(steps)


def default(type_: str, value: Any) -> str:
    """A value in upstream's notation."""
    if type_.endswith(" set"):
        return f"{{{', '.join(default(type_.removesuffix(' set'), v) for v in value)}}}"
    if type_.endswith(" map"):
        assert type_ == "(string -> string) map" or not value
        pairs = [f'"{k}" -> "{v}"' for k, v in value.items()]
        return f"{{{', '.join(pairs)}}}"
    if type_ == "float":
        return str(float(value)).removesuffix("0")
    if type_ == "string":
        return f'"{value}"'
    return str(value).lower() if type_ == "bool" else str(value)


def part(parts: list[str], key: str) -> str | None:
    found = [p.removeprefix(f"{key}=") for p in parts if p.startswith(f"{key}=")]
    return found[0] if found else None


def test_classes() -> None:
    lines = recorded("class")
    assert set(lines) == set(classes())
    for name, parts in lines.items():
        assert written_lifecycle(classes()[name]) == lifecycle(parts), name


def test_fields() -> None:
    lines = {n: p for n, p in recorded("field").items() if "internal" not in p[3].split()}
    written = {f"{c}.{f['name']}": f for c, cls in classes().items() for f in cls["fields"]}
    assert set(written) == set(lines)
    assert len(written) == 922
    for name, parts in lines.items():
        field = written[name]
        assert field["type"] == parts[0], name
        assert field["qualifier"] == QUALIFIERS[parts[1].split()[0]], name
        assert written_lifecycle(field) == lifecycle(parts), name
        value = part(parts, "default")
        wanted = None if value is None else default(field["type"], json.loads(value))
        assert field.get("default") == wanted, name


def test_messages() -> None:
    lines = {n: p for n, p in recorded("message").items() if "hide_from_docs" not in p[3].split()}
    written = {f"{c}.{m['name']}": m for c, cls in classes().items() for m in cls["messages"]}
    assert set(written) == set(lines)
    assert len(written) == 2007
    sets = load().role_sets
    for name, parts in lines.items():
        message = written[name]
        signature = re.fullmatch(r"\((.*)\) -> (.*)", parts[0])
        assert signature is not None
        matches = [PARAM.fullmatch(text) for text in signature[1].split(", ") if text]
        wanted = [(m[1], m[2], m[3] is None) for m in matches if m]
        flags = parts[3].split()
        session = [("session_id", "session ref", True)] if "session" in flags else []
        params = [(p["name"], p["type"], p["required"]) for p in message["params"]]
        assert params == session + wanted, name
        result = "an event batch" if name == "event.from" else signature[2]
        assert message["result"][0] == result, name
        assert message["implicit"] == ("implicit" in flags), name
        assert message["roles"] == sets[part(parts, "roles") or ""], name
        assert written_lifecycle(message) == lifecycle(parts), name
        errors = part(parts, "errors")
        # Upstream declares some twice, and so its file has them.
        assert {e["name"] for e in message["errors"]} == set(errors.split(",") if errors else ())


def test_enums() -> None:
    """Each class brings the enums that its fields and messages name, with all their values."""
    values = {name: " ".join(parts).split() for name, parts in recorded("enum").items()}
    for name, cls in classes().items():
        entries = [*cls["fields"], *(p for m in cls["messages"] for p in m["params"])]
        texts = [e["type"] for e in entries] + [m["result"][0] for m in cls["messages"]]
        used = {enum for text in texts for enum in re.findall(r"enum (\w+)", text)}
        written = {e["name"]: [v["name"] for v in e["values"]] for e in cls["enums"]}
        assert written == {enum: values[enum] for enum in used}, name


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("fields", {"name", "description", "type", "qualifier", "tag", "lifecycle", "default"}),
        ("messages", {"name", "description", "result", "params", "errors", "roles", "tag",
                      "lifecycle", "implicit"}),
        ("enums", {"name", "values"}),
    ],
)  # fmt: skip
def test_shape(kind: str, keys: set[str]) -> None:
    """The members that readers of upstream's file know, and no others."""
    for cls in classes().values():
        assert set(cls) == {
            "name",
            "description",
            "fields",
            "messages",
            "enums",
            "lifecycle",
            "tag",
        }
        for entry in cls[kind]:
            assert keys - {"default"} <= set(entry) <= keys
