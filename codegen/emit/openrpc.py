"""Emit ``openrpc.json``: every message, also its Async form, as an OpenRPC 1.3.2 document.

It describes JSON-RPC 2.0 at ``/jsonrpc`` as the server speaks it: parameters by position with the
session first, and errors as ``{"code": 1, "message": CODE, "data": [parameters]}``. OpenRPC allows
no members of one's own in errors, so text, fault, retry and remedy are in ``x-xapi-errors``.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.emit.json_types import Json, constructor_schema, definitions, layout, schema
from codegen.expand import Message, Model, Param
from codegen.schema import ErrorDef

__all__ = ["COMMON_ERRORS", "document"]

VERSION = "1.3.2"
_SCHEMAS = "#/components/schemas"
_DESCRIPTORS = "#/components/contentDescriptors"

COMMON_ERRORS = (
    "MESSAGE_METHOD_UNKNOWN",
    "MESSAGE_PARAMETER_COUNT_MISMATCH",
    "FIELD_TYPE_ERROR",
    "SESSION_INVALID",
    "RBAC_PERMISSION_DENIED",
    "HANDLE_INVALID",
    "HOST_IS_SLAVE",
    "MESSAGE_REMOVED",
    "NOT_IMPLEMENTED",
    "INTERNAL_ERROR",
)
"""What any message may answer beside the errors it declares (semantics.md §1)."""

_DESCRIPTION = """\
The XenAPI over JSON-RPC 2.0, POST /jsonrpc. Parameters go by position; the first one is the \
session of session.login_with_password. Optional parameters may be left out from the end. \
Any message may also fail with the codes of x-xapi-common-errors. An error's `message` is its \
code and `data` the list of its parameters, all strings; here, `data` names them. Async.CLASS.MESSAGE \
answers with a task at once; task.get_result then holds the result as XML-RPC text. Batches and \
notifications are refused."""


def document(model: Model) -> str:
    """The whole document: a line for each method, schema and error."""
    source = model.document
    release = source.release
    descriptors = {
        "session_id": _required(
            _descriptor("session_id", _ref("session_ref"), "Session of the caller.")
        ),
        "nothing": _descriptor("nothing", {"const": ""}),
        "task": _descriptor("task", _ref("task_ref"), "Task that does the work."),
    }
    made: Json = {
        "openrpc": VERSION,
        "info": {
            "title": "XenAPI",
            "version": release.api_version,
            "description": _DESCRIPTION,
            "license": {"name": "Apache-2.0"},
        },
        "servers": [
            {
                "name": "host",
                "url": "https://{host}/jsonrpc",
                "variables": {"host": {"default": "localhost"}},
            }
        ],
        "methods": list(_methods(model)),
        "components": {
            "contentDescriptors": descriptors,
            "schemas": _schemas(model),
            "errors": {code: _error(code, error) for code, error in source.errors.items()},
        },
        "x-xapi-common-errors": list(COMMON_ERRORS),
        "x-xapi-errors": {code: _advice(error) for code, error in source.errors.items()},
    }
    return layout(made, 2, components=3)


def _methods(model: Model) -> Iterator[Json]:
    yield {
        "name": "system.listMethods",
        "summary": "Names of all messages.",
        "params": [],
        "result": _descriptor("names", {"type": "array", "items": {"type": "string"}}),
    }
    for message in model.messages:
        yield _method(message)
    for message in model.messages:
        if message.idl.asynchronous:
            yield _asynchronous(message)


def _method(message: Message) -> Json:
    made: Json = {
        "name": message.full_name,
        "summary": _summary(message),
        "paramStructure": "by-position",
        "params": _params(message),
        "result": _result(message),
        "x-roles": message.roles or "local-root-only",
    }
    if message.idl.errors:
        codes = dict.fromkeys(message.idl.errors)  # some are declared twice
        made["errors"] = [{"$ref": f"#/components/errors/{code}"} for code in codes]
    if message.lifecycle.state in ("Deprecated", "Removed"):
        made["deprecated"] = True
    if message.lifecycle.state != "Published":
        made["x-state"] = message.lifecycle.state
    return made


def _summary(message: Message) -> str:
    """Accessors say which field they are about; what the field means is in its schema."""
    doc = message.idl.doc
    return f"{doc.partition(':')[0]}." if message.tag in ("getter", "setter") else doc


def _asynchronous(message: Message) -> Json:
    made = _method(message)
    made |= {
        "name": f"Async.{message.full_name}",
        "summary": f"{message.full_name} as a task.",
        "result": {"$ref": f"{_DESCRIPTORS}/task"},
    }
    return made


def _params(message: Message) -> list[Json]:
    session: list[Json] = [{"$ref": f"{_DESCRIPTORS}/session_id"}] if message.idl.session else []
    if message.tag == "constructor":
        return [*session, _required(_descriptor("args", _ref(f"{message.cls}_args")))]
    return session + [_param(param) for param in message.params]


def _param(param: Param) -> Json:
    made = _descriptor(param.name, schema(param.type, _SCHEMAS), param.doc)
    if not param.optional:
        return _required(made)
    made["schema"] = {**made["schema"], "default": param.default}
    return made


def _result(message: Message) -> Json:
    if message.result == "void":
        return {"$ref": f"{_DESCRIPTORS}/nothing"}
    if message.full_name == "event.from":
        return _descriptor("batch", _ref("event_batch"))
    return _descriptor("result", schema(message.result, _SCHEMAS))


def _schemas(model: Model) -> Json:
    made: Json = definitions(model, _SCHEMAS)
    made["event_batch"] = {
        "type": "object",
        "description": "What changed since a token, and the token to go on with.",
        "properties": {
            "events": schema("event record set", _SCHEMAS),
            "valid_ref_counts": {
                **schema("(string -> int) map", _SCHEMAS),
                "description": "Number of objects of each class, its name in lower case.",
            },
            "token": {"type": "string"},
        },
        "required": ["events", "valid_ref_counts", "token"],
    }
    for cls in model.classes.values():
        for message in cls.messages:
            if message.tag == "constructor":
                made[f"{cls.name}_args"] = constructor_schema(cls, message, _SCHEMAS)
    return made


def _error(code: str, error: ErrorDef) -> Json:
    made: Json = {"code": 1, "message": code}
    return made if error.params is None else {**made, "data": error.params}


def _advice(error: ErrorDef) -> Json:
    made: Json = {"text": error.message, "fault": error.fault, "retry": error.retry}
    return {**made, "remedy": error.remedy} if error.remedy else made


def _ref(name: str) -> Json:
    return {"$ref": f"{_SCHEMAS}/{name}"}


def _descriptor(name: str, schema_: Json, doc: str = "") -> Json:
    made: Json = {"name": name, "schema": schema_}
    return {**made, "description": doc} if doc else made


def _required(descriptor: Json) -> Json:
    return {**descriptor, "required": True}
