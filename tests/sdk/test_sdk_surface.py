"""Nothing of the data model is missing in the SDK, and everything there is described."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any

import pytest
from xapi_sdk import enums, errors, records, refs
from xapi_sdk.aio.client import AsyncClient
from xapi_sdk.async_calls.http_actions import AsyncHttpActions
from xapi_sdk.calls.http_actions import HttpActions
from xapi_sdk.client import Client
from xapi_sdk.method import Method
from xapi_sdk.tables import Tables

from codegen.emit.sdk_text import (
    class_name,
    constructor_fields,
    member_name,
    method_name,
    parameter_name,
)
from codegen.emit.text import camel
from codegen.expand import Message, expand
from codegen.load import load

MODEL = expand(load())
FLAVOURS = {"calls": "", "async_calls": "Async"}


def kinds(cls: str, suffix: str) -> dict[str, Any]:
    return {
        package: getattr(
            import_module(f"xapi_sdk.{package}.{cls}"), f"{prefix}{class_name(cls)}{suffix}"
        )
        for package, prefix in FLAVOURS.items()
    }


def check_signature(message: Message, function: Any) -> None:
    signature = list(inspect.signature(function).parameters.values())[1:]
    if message.tag == "constructor":
        fields = constructor_fields(MODEL.classes[message.cls], message)
        assert [p.name for p in signature] == [parameter_name(f[0]) for f in fields]
        assert [p.default is not p.empty for p in signature] == [f[4] for f in fields]
        assert all(p.kind is p.KEYWORD_ONLY for p in signature)
    else:
        assert [p.name for p in signature] == [parameter_name(p.name) for p in message.params]
        assert [p.default is not p.empty for p in signature] == [p.optional for p in message.params]
    assert function.__doc__
    assert len(function.__doc__) > 10


@pytest.mark.parametrize("cls", [c for c in MODEL.classes if MODEL.classes[c].messages])
def test_every_message_is_a_method(cls: str) -> None:
    module = import_module(f"xapi_sdk.model.{cls}")
    for package, kind in kinds(cls, "Calls").items():
        for message in MODEL.classes[cls].messages:
            function = getattr(kind, method_name(message.name))
            check_signature(message, function)
            assert inspect.iscoroutinefunction(function) == (package == "async_calls")
            method = getattr(module, method_name(message.name))
            assert isinstance(method, Method)
            assert method.name == message.full_name
            assert method.session == message.idl.session
    own = {name for name in vars(kinds(cls, "Calls")["calls"]) if not name.startswith("_")}
    assert own == {method_name(m.name) for m in MODEL.classes[cls].messages}


@pytest.mark.parametrize(
    "cls", [n for n, c in MODEL.classes.items() if any(m.idl.asynchronous for m in c.messages)]
)
def test_every_asynchronous_form_is_a_task(cls: str) -> None:
    for kind in kinds(cls, "Tasks").values():
        wanted = [m for m in MODEL.classes[cls].messages if m.idl.asynchronous]
        for message in wanted:
            check_signature(message, getattr(kind, method_name(message.name)))
        own = {name for name in vars(kind) if not name.startswith("_")}
        assert own == {method_name(m.name) for m in wanted}


def test_every_class_is_an_attribute_of_the_clients() -> None:
    client = Client("unix:/nowhere")
    aclient = AsyncClient("unix:/nowhere")
    for name, cls in MODEL.classes.items():
        if cls.messages:
            assert type(getattr(client, name)).__name__ == f"{class_name(name)}Calls"
            assert type(getattr(aclient, name)).__name__ == f"Async{class_name(name)}Calls"
        if any(m.idl.asynchronous for m in cls.messages):
            assert type(getattr(client.Async, name)).__name__ == f"{class_name(name)}Tasks"
            assert type(getattr(aclient.Async, name)).__name__ == f"Async{class_name(name)}Tasks"
    for wanting in (client, aclient, client.Async):
        assert not hasattr(wanting, "no_such_class")
    assert "VM" in dir(client)


@pytest.mark.parametrize("cls", MODEL.classes)
def test_every_field_is_in_the_record(cls: str) -> None:
    record = getattr(records, f"{class_name(cls)}Record")
    assert record.api_class == cls
    wanted = [f.name for f in MODEL.classes[cls].visible_fields]
    annotated = [n for n in record.__annotations__ if n != "api_class"]
    assert annotated == [parameter_name(name) for name in wanted]
    empty = record.decode({})
    for name in wanted:
        getattr(empty, name)
    source = inspect.getsource(record)
    assert source.count('"""') >= 2 * (len(wanted) + 1)


def test_every_record_is_in_the_tables_of_mirrors() -> None:
    source = inspect.getsource(Tables)
    for name, cls in MODEL.classes.items():
        if any(m.name == "get_all_records" for m in cls.messages):
            assert f"{name}: Mapping[refs.{class_name(name)}Ref" in source, name


def test_every_enum_value_is_a_member() -> None:
    for name, enum in MODEL.document.enums.items():
        kind = getattr(enums, camel(name))
        members = {member: value.value for member, value in kind.__members__.items()}
        assert members == {member_name(value): value for value in enum.values}, name
        assert kind.__doc__


def test_every_error_is_a_class() -> None:
    assert set(errors.BY_CODE) == set(MODEL.document.errors)
    for code, error in MODEL.document.errors.items():
        kind = errors.BY_CODE[code]
        assert kind.__name__ == camel(code)
        assert kind.code == code
        assert kind.names == tuple(error.names)
        assert (kind.fault, kind.retry, kind.remedy) == (error.fault, error.retry, error.remedy)
        made = kind(*(f"<{name}>" for name in error.names))
        for name in error.names:
            assert getattr(made, name) == f"<{name}>"
        assert made.description == [code, *(f"<{name}>" for name in error.names)]
        if error.message:
            assert "{" not in made.message, code


def test_every_class_has_references_of_its_own() -> None:
    for name in MODEL.classes:
        assert getattr(refs, f"{class_name(name)}Ref").__supertype__ is str


def test_every_transfer_is_a_method() -> None:
    for name, action in MODEL.document.http_actions.items():
        if action.in_sdk:
            for kind in (HttpActions, AsyncHttpActions):
                parameters = inspect.signature(getattr(kind, name)).parameters
                wanted = {text.partition(":")[0] for text in action.args} - {"*"}
                assert wanted <= set(parameters), name
                assert ("source" in parameters) == (action.method == "PUT")


def test_reads_are_safe_and_changes_are_not() -> None:
    """What a client may send twice."""
    wanted = {
        "VM.get_record": True,
        "VM.get_all_records": True,
        "event.from_": True,
        "VM.assert_can_boot_here": False,  # it has an asynchronous form, hence a task
        "VM.start": False,
        "VM.set_name_label": False,
        "VM.add_to_other_config": False,
        "VBD.create": False,
        "host.get_servertime": True,
        "session.logout": False,
        "event.next": False,
    }
    for name, safe in wanted.items():
        cls, _, message = name.partition(".")
        assert getattr(import_module(f"xapi_sdk.model.{cls}"), message).safe is safe, name
