"""A typed XenAPI client.

::

    from xapi_sdk import Client

    with Client("https://pool.example.org", username="root", password=secret) as client:
        vms = client.VM.get_by_name_label("web")
        client.VM.start(vms[0], start_paused=False, force=False)

`AsyncClient` is the same with asyncio, `xapi_sdk.XenAPI` a drop-in for the module of that name.
Names are imported when they are first used: a command pays for what it needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xapi_sdk import enums, errors, records, refs
    from xapi_sdk.aio.client import AsyncClient
    from xapi_sdk.aio.client import local as async_local
    from xapi_sdk.aio.task import AsyncTask
    from xapi_sdk.client import Client, local
    from xapi_sdk.endpoint import TLS, InsecureConnectionWarning
    from xapi_sdk.events import Change, EventBatch, Resync
    from xapi_sdk.failure import (
        CallTimeout,
        CertificateRefused,
        ConnectionFailed,
        Failure,
        HttpError,
        OutcomeUnknown,
        ProtocolError,
        TaskLost,
        XapiError,
    )
    from xapi_sdk.options import Timeouts
    from xapi_sdk.picture import Picture
    from xapi_sdk.record import Record
    from xapi_sdk.refs import NULL, is_null
    from xapi_sdk.task import Task

__all__ = [
    "NULL",
    "TLS",
    "AsyncClient",
    "AsyncTask",
    "CallTimeout",
    "CertificateRefused",
    "Change",
    "Client",
    "ConnectionFailed",
    "EventBatch",
    "Failure",
    "HttpError",
    "InsecureConnectionWarning",
    "OutcomeUnknown",
    "Picture",
    "ProtocolError",
    "Record",
    "Resync",
    "Task",
    "TaskLost",
    "Timeouts",
    "XapiError",
    "async_local",
    "enums",
    "errors",
    "is_null",
    "local",
    "records",
    "refs",
]

_FAILURES = (
    "CallTimeout", "CertificateRefused", "ConnectionFailed", "Failure", "HttpError",
    "OutcomeUnknown", "ProtocolError", "TaskLost", "XapiError",
)  # fmt: skip
_PLACES = {
    "AsyncClient": "aio.client",
    "AsyncTask": "aio.task",
    "Change": "events",
    "Client": "client",
    "EventBatch": "events",
    "InsecureConnectionWarning": "endpoint",
    "NULL": "refs",
    "Picture": "picture",
    "Record": "record",
    "Resync": "events",
    "TLS": "endpoint",
    "Task": "task",
    "Timeouts": "options",
    "is_null": "refs",
    "local": "client",
    **dict.fromkeys(_FAILURES, "failure"),
}
_MODULES = frozenset({"enums", "errors", "records", "refs"})


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"xapi_sdk.{name}")
    if name == "async_local":
        found = import_module("xapi_sdk.aio.client").local
    elif name in _PLACES:
        found = getattr(import_module(f"xapi_sdk.{_PLACES[name]}"), name)
    else:
        raise AttributeError(f"module 'xapi_sdk' has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
