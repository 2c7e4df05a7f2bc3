"""Emit the HTTP actions of the SDK: one method for each GET and PUT."""

from __future__ import annotations

from codegen.emit.sdk_text import sentence
from codegen.emit.text import HEADER, docstring
from codegen.expand import Model
from codegen.schema import HttpActionDef

__all__ = ["http_actions"]

_TYPES = {"string": "str", "int": "int", "bool": "bool"}

# Served, but no transfers: pages, and endpoints that speak another protocol after the head.
_NO_TRANSFERS = frozenset({"get_root", "connect_console_ws"})


def http_actions(model: Model, package: str) -> str:
    """``calls/http_actions.py`` or ``async_calls/http_actions.py``."""
    asynchronous = package == "async_calls"
    prefix = "Async" if asynchronous else ""
    module = "xapi_sdk.aio.transfers" if asynchronous else "xapi_sdk.transfers"
    out = [
        HEADER,
        '"""HTTP actions of the data model, one method each."""\n\n',
        "from __future__ import annotations\n\n",
        "from typing import TYPE_CHECKING\n\n",
        "from xapi_sdk.transfer import Progress, query_of\n\n",
        f"if TYPE_CHECKING:\n    from {module} import {prefix}Download, {prefix}Source\n",
        "    from xapi_sdk.refs import TaskRef\n    from xapi_sdk.transfer import Query\n\n\n",
        f"class {prefix}HttpActions:\n",
        '    """Downloads and uploads by name. `extra` holds arguments that the model does not know."""\n',
    ]
    word, wait = ("async def", "await ") if asynchronous else ("def", "")
    out.append(
        f"""
    {word} get(self, path: str, query: Query | None = None, *, task: TaskRef | None = None, progress: Progress | None = None, timeout: float = 120.0) -> {prefix}Download:
        raise NotImplementedError

    {word} put(self, path: str, source: {prefix}Source, query: Query | None = None, *, size: int | None = None, task: TaskRef | None = None, progress: Progress | None = None, timeout: float = 120.0) -> bytes:
        raise NotImplementedError
"""
    )
    for name, action in model.document.http_actions.items():
        if action.method in ("GET", "PUT") and name not in _NO_TRANSFERS:
            out.append(_action(name, action, word, wait, prefix))
    return "".join(out)


def _action(name: str, action: HttpActionDef, word: str, wait: str, prefix: str) -> str:
    arguments: list[str] = []
    passed: list[str] = []
    for text in action.args:
        arg, _, kind = text.partition(":")
        if arg == "*":
            continue
        arguments.append(f"{arg}: {_TYPES[kind]} | None = None, ")
        passed.append(f"{arg}={arg}, ")
    upload = action.method == "PUT"
    source = f"source: {prefix}Source, " if upload else ""
    size = "size: int | None = None, " if upload else ""
    result = "bytes" if upload else f"{prefix}Download"
    verb = "put" if upload else "get"
    moved = f"{action.uri!r}, source" if upload else repr(action.uri)
    sized = "size=size, " if upload else ""
    return (
        f"\n    {word} {name}(self, {source}*, {''.join(arguments)}{size}task: TaskRef | None = None, "
        "progress: Progress | None = None, timeout: float = 120.0, **extra: str) -> "
        f"{result}:\n"
        + docstring(sentence(action.doc, f"{action.method} {action.uri}"), "        ")
        + f"        query = query_of({''.join(passed)}**extra)\n"
        f"        return {wait}self.{verb}({moved}, query, {sized}task=task, progress=progress, "
        "timeout=timeout)\n"
    )
