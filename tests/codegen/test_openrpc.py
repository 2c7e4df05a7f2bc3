"""``sdk/schemas/openrpc.json`` is a valid OpenRPC document of all messages."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from npm_kit import installed
from referencing import Registry
from referencing.jsonschema import DRAFT7

from codegen.emit.openrpc import COMMON_ERRORS
from codegen.expand import Message, expand
from codegen.load import IDL_ROOT, load

NODE = Path(__file__).parent / "node"


@cache
def document() -> dict[str, Any]:
    return json.loads((IDL_ROOT.parent / "sdk/schemas/openrpc.json").read_text("utf-8"))


@cache
def methods() -> dict[str, Any]:
    return {method["name"]: method for method in document()["methods"]}


@cache
def messages() -> dict[str, Message]:
    return {message.full_name: message for message in expand(load()).messages}


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for member in value.values():
            yield from references(member)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)


def resolve(reference: str) -> Any:
    found: Any = document()
    for step in reference.removeprefix("#/").split("/"):
        found = found[step]
    return found


@pytest.mark.npm
def test_the_meta_schema_accepts_it() -> None:
    """The meta-schemas are those of npm's packages, the validator is jsonschema's."""
    directory = installed(NODE, ("package.json", "package-lock.json"))
    program = """
        const openrpc = require('@open-rpc/meta-schema').openrpcDocument;
        const schema = require('@json-schema-tools/meta-schema').jsonSchema;
        process.stdout.write(JSON.stringify([openrpc, schema]));
    """
    done = subprocess.run(
        ["node", "-e", program], cwd=directory, capture_output=True, timeout=60, check=True
    )
    meta, schemas = json.loads(done.stdout)
    resource = DRAFT7.create_resource(schemas)
    # The one refers to the other with and without the slash at the end.
    ids = [schemas["$id"], schemas["$id"].rstrip("/")]
    registry = Registry().with_resources([(name, resource) for name in ids])
    validator = Draft7Validator(meta, registry=registry)
    assert [e.message for e in validator.iter_errors({**document(), "methods": []})] == []
    # One by one: a mistake then names its method.
    method = Draft7Validator(
        {"$ref": f"{meta['$id']}#/definitions/methodObject"},
        registry=registry.with_resource(meta["$id"], DRAFT7.create_resource(meta)),
    )
    wrong = [(name, e.message) for name, m in methods().items() for e in method.iter_errors(m)]
    assert wrong == []
    assert not method.is_valid({"name": "VM.start"}), "a method without params is none"
    assert not method.is_valid({**methods()["VM.start"], "param": []}), "nor one with odd members"


def test_every_message_is_there_once_in_each_form() -> None:
    assert len(methods()) == len(document()["methods"])
    asynchronous = {f"Async.{n}" for n, m in messages().items() if m.idl.asynchronous}
    assert set(methods()) == {*messages(), *asynchronous, "system.listMethods"}


def test_references_lead_somewhere() -> None:
    used = set(references(document()))
    assert len(used) > 200
    for reference in used:
        assert resolve(reference)


def test_parameters_are_those_of_the_message() -> None:
    for name, message in messages().items():
        params = [resolve(p["$ref"]) if "$ref" in p else p for p in methods()[name]["params"]]
        session = ["session_id"] if message.idl.session else []
        assert [p["name"] for p in params] == session + [p.name for p in message.params]
        required = [p.get("required", False) for p in params]
        assert required == sorted(required, reverse=True), f"{name}: optional ones come last"
        assert sum(required) == len(session) + sum(not p.optional for p in message.params)
        assert methods()[name]["paramStructure"] == "by-position"


def test_errors() -> None:
    errors = document()["components"]["errors"]
    assert set(errors) == set(load().errors) == set(document()["x-xapi-errors"])
    assert errors["VM_BAD_POWER_STATE"] == {
        "code": 1, "message": "VM_BAD_POWER_STATE", "data": ["vm", "expected", "actual"],
    }  # fmt: skip
    for name, message in messages().items():
        named = [re.sub(".*/", "", e["$ref"]) for e in methods()[name].get("errors", [])]
        assert named == list(dict.fromkeys(message.idl.errors))
    assert set(COMMON_ERRORS) <= set(errors)


def test_schemas_are_schemas() -> None:
    schemas = document()["components"]["schemas"]
    Draft7Validator.check_schema({"definitions": schemas})
    vm = schemas["VM_args"]
    assert "name_label" in vm["properties"]
    assert "memory_static_max" in vm["required"]
    assert "resident_on" not in vm["properties"]
