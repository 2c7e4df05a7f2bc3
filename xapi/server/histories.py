"""Histories over HTTP: `/rrd_updates`, `/host_rrd`, `/vm_rrd`, `/sr_rrd` and what they were called.

A host answers for itself and the guests that run on it; the whole history of a VM is fetched from
wherever it is. XML or JSON as XenServer writes them: JSON where ``json`` or the Accept header says
so. Texts are made in slices, so that others are served in between, and few at a time. This module
must not measure anything.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Protocol

import structlog
from aiohttp import web

from xapi.database import Database
from xapi.generated import errors, records, refs
from xapi.metrics.document import json_document, read_document, xml_document
from xapi.metrics.keeping import is_uuid
from xapi.metrics.recorder import SLICE_SECONDS, NoSuchOwner, Recorder
from xapi.metrics.rrd import CONSOLIDATIONS, STEP, Consolidation, Rrd
from xapi.operations.context import Call
from xapi.server.actions import ActionHandler, ActionRequest, Actions, HttpAuth
from xapi.server.limits import HttpLimits
from xapi.server.pages import error_page
from xapi.server.sending import Compressor, send_large
from xapi.server.transfers import Transfers

__all__ = ["HistoryPages"]

log = structlog.stdlib.get_logger("xapi.metrics")

_AT_ONCE = 2
"""Answers that are being made; a large one is held in memory until it has been sent."""
_UPLOAD_BYTES = 32 << 20
_LATEST = 1 << 40
"""A time after which nothing can have been measured."""


class Finder(Protocol):
    """`xapi.pool.histories.Histories`."""

    async def find(self, uuid: str) -> Rrd | None: ...


class BadQuery(ValueError):
    """The query cannot be understood: 400."""


class HistoryPages:
    """Serves them; `close` at the end."""

    def __init__(
        self, recorder: Recorder, finder: Finder, db: Database, auth: HttpAuth, limits: HttpLimits
    ) -> None:
        self._recorder = recorder
        self._finder = finder
        self._db = db
        self._auth = auth
        self._write_seconds = limits.write_seconds
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._compressor = Compressor()

    def register(self, actions: Actions, transfers: Transfers) -> None:
        """Serve the actions of the data model."""
        actions.register("rrd_updates", self._page(self._updates))
        for name in ("host_rrd", "get_host_rrds"):
            actions.register(name, self._page(self._host))
        for name in ("vm_rrd", "get_vm_rrds"):
            actions.register(name, self._page(self._vm))
        actions.register("sr_rrd", self._page(self._sr))
        transfers.upload("rrd", "rrd", self._put)

    def close(self) -> None:
        self._compressor.close()

    def _page(self, answer: Callable[[ActionRequest], Awaitable[_Text | None]]) -> ActionHandler:
        async def handle(asked: ActionRequest) -> web.StreamResponse:
            async with self._auth.caller(asked):
                try:
                    async with self._room:
                        text = await answer(asked)
                        if text is None:
                            return error_page(404)
                        return await self._send(asked, text)
                except BadQuery as error:
                    log.info("a query is not understood", path=asked.action.uri, error=str(error))
                    return error_page(400)

        return handle

    async def _send(self, asked: ActionRequest, text: _Text) -> web.StreamResponse:
        parts = [piece async for piece in _in_slices(text.pieces)]
        return await send_large(
            asked.request,
            parts,
            sum(map(len, parts)),
            text.content_type,
            compressor=self._compressor,
            write_seconds=self._write_seconds,
            more={"Cache-Control": "no-cache, no-store"},
        )

    async def _updates(self, asked: ActionRequest) -> _Text | None:
        query = asked.query
        uuid = query.get("uuid", "")
        try:
            found = await self._recorder.updates(
                _integer(query, "start", 0),
                max(STEP, _integer(query, "interval", STEP)),
                _consolidation(query),
                host=_flag(query, "host"),
                uuid=uuid,
            )
        except NoSuchOwner:
            return None
        return _Text.json(found.json()) if _wants_json(asked) else _Text.xml(found.xml())

    async def _host(self, asked: ActionRequest) -> _Text | None:
        return _document(asked, self._recorder.live("host", self._recorder.host))

    async def _vm(self, asked: ActionRequest) -> _Text | None:
        uuid = asked.query.get("uuid", "")
        vm = records.VM.find(self._db, self._db.uuids.get(uuid, refs.NULL))
        return None if vm is None else _document(asked, await self._finder.find(uuid))

    async def _sr(self, asked: ActionRequest) -> _Text | None:
        uuid = asked.query.get("uuid", "")
        sr = records.SR.find(self._db, self._db.uuids.get(uuid, refs.NULL))
        return None if sr is None else _document(asked, await self._recorder.kept("sr", uuid))

    async def _put(
        self,
        call: Call,
        asked: Mapping[str, str],
        body: AsyncIterator[bytes],
        length: int | None,
    ) -> object:
        """A history that was kept elsewhere, put in front of what is known of the VM here.

        UUID_INVALID [VM, uuid], INVALID_VALUE [rrd, text].
        """
        uuid = asked.get("uuid", "")
        if not is_uuid(uuid) or records.VM.find(call.db, call.db.uuids.get(uuid, "")) is None:
            raise errors.UUIDInvalid("VM", uuid)
        text = bytearray()
        async for piece in body:
            text += piece
            if len(text) > _UPLOAD_BYTES:
                raise errors.InvalidValue("rrd", "it is too large")
        if length is not None and len(text) < length:
            raise errors.InvalidValue("rrd", "it is cut off")
        try:
            older = await asyncio.to_thread(read_document, bytes(text))
            await self._recorder.take("vm", uuid, older)
        except ValueError as error:
            raise errors.InvalidValue("rrd", str(error)) from error
        return ""


class _Text:
    """An answer on its way."""

    def __init__(self, content_type: str, pieces: Iterator[bytes]) -> None:
        self.content_type = content_type
        self.pieces = pieces

    @classmethod
    def json(cls, pieces: Iterator[bytes]) -> _Text:
        return cls("application/json", pieces)

    @classmethod
    def xml(cls, pieces: Iterator[bytes]) -> _Text:
        return cls("text/xml", pieces)


def _document(asked: ActionRequest, rrd: Rrd | None) -> _Text | None:
    if rrd is None or not rrd.rings:
        return None
    return _Text.json(json_document(rrd)) if _wants_json(asked) else _Text.xml(xml_document(rrd))


async def _in_slices(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    began = time.perf_counter()
    for piece in pieces:
        yield piece
        if time.perf_counter() - began > SLICE_SECONDS:
            await asyncio.sleep(0)
            began = time.perf_counter()


def _wants_json(asked: ActionRequest) -> bool:
    """``json=true``; without it what the Accept header takes, JSON first; else XML."""
    if "json" in asked.query:
        return _flag(asked.query, "json")
    accepted = [
        item.partition(";")[0].strip().lower()
        for item in asked.request.headers.get("Accept", "").split(",")
    ]
    return any(item in ("application/json", "application/*", "*/*") for item in accepted)


def _flag(query: Mapping[str, str], name: str) -> bool:
    text = query.get(name, "false").lower()
    if text not in ("true", "false", "1", "0", ""):
        raise BadQuery(f"{name}={text}")
    return text in ("true", "1")


def _integer(query: Mapping[str, str], name: str, default: int) -> int:
    """Seconds; a fraction is cut off, as clients that divide by a thousand send one."""
    text = query.get(name, "")
    if not text:
        return default
    try:
        value = int(float(text))
    except (ValueError, OverflowError):
        raise BadQuery(f"{name}={text}") from None
    if not -_LATEST < value < _LATEST:
        raise BadQuery(f"{name}={text}")
    return value


def _consolidation(query: Mapping[str, str]) -> Consolidation | None:
    text = query.get("cf", "")
    for name in CONSOLIDATIONS:
        if text.upper() == name:
            return name
    if text:
        raise BadQuery(f"cf={text}")
    return None
