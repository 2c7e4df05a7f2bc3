"""Puts together what measures, what keeps the figures, and what brings them where they belong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from math import isfinite, isnan
from typing import TYPE_CHECKING, Any

import structlog

from xapi.database import Database
from xapi.generated import records, refs
from xapi.metrics.keeping import Files
from xapi.metrics.recorder import NoSuchOwner, NoSuchSource, Recorder, Told
from xapi.metrics.sources import Owner, Reading
from xapi.pool.histories import Histories
from xapi.server.histories import HistoryPages
from xapi.server.metered import MeteredDispatcher
from xapi.xenops.errors import BackendError
from xapi.xenops.figures import Card, Figures, FigureState, Measuring, Storage

if TYPE_CHECKING:
    from xapi.daemon.house import House

__all__ = ["HostMetrics", "open_metrics"]

log = structlog.stdlib.get_logger("xapi.metrics")


@dataclass(slots=True)
class HostMetrics:
    """Of this host."""

    recorder: Recorder
    histories: Histories


def open_metrics(house: House, stack: AsyncExitStack) -> HostMetrics | None:
    """Measure from now on, and serve it; None where the backend does not measure.

    Histories are saved when the stack ends.
    """
    backend, db, settings = house.agent.backend, house.db, house.settings
    if not isinstance(backend, Measuring):
        return None
    recorder = Recorder(
        _Measured(backend.figures, _Rows(db, house.host)),
        Files(settings.histories_path),
        house.side.control.host_uuid,
        save_seconds=settings.metrics.save_seconds,
    )
    stack.push_async_callback(recorder.close)
    spawn = house.background.spawn
    house.agent.keeper = _Keeper(recorder, spawn)
    histories = Histories(recorder, db, house.host)
    histories.serve(house.side.listener)
    pages = HistoryPages(recorder, histories, db, house.auth, settings.limits.http())
    pages.register(house.actions, house.transfers)
    stack.callback(pages.close)
    if settings.metrics.prometheus:
        _serve_prometheus(house, recorder)
    spawn(recorder.run(), "figures")
    spawn(histories.run(), "histories")
    return HostMetrics(recorder, histories)


def _serve_prometheus(house: House, recorder: Recorder) -> None:
    """Raises ValueError where the package is not installed."""
    try:
        from xapi.server.prometheus import PATH, PrometheusPage  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        raise ValueError("metrics.prometheus needs the extra xapi[prometheus]") from error
    dispatcher = house.dispatcher
    if not isinstance(dispatcher, MeteredDispatcher):
        raise TypeError("nobody counts the calls")
    page = PrometheusPage(
        recorder,
        house.db,
        house.services.events,
        house.freshness,
        dispatcher.meter,
        house.auth,
    )
    house.actions.extend(PATH, "Figures for Prometheus.", page.serve)


class _Rows:
    """`xapi.xenops.figures.Inventory`, from the rows of this host."""

    def __init__(self, db: Database, host: str) -> None:
        self._db = db
        self._host = host

    def cards(self) -> Sequence[Card]:
        row = records.host.find(self._db, self._host)
        pifs = [records.PIF.find(self._db, ref) for ref in (row.PIFs if row is not None else ())]
        return sorted(
            (Card(pif.device) for pif in pifs if pif is not None and pif.physical),
            key=lambda card: card.device,
        )

    def storage(self) -> Sequence[Storage]:
        row = records.host.find(self._db, self._host)
        found: dict[str, Storage] = {}
        for ref in row.PBDs if row is not None else ():
            pbd = records.PBD.find(self._db, ref)
            if pbd is None or not pbd.currently_attached:
                continue
            sr = records.SR.find(self._db, pbd.SR)
            if sr is not None:
                found[sr.uuid] = Storage(sr.uuid, sr.physical_size, sr.physical_utilisation)
        return [found[uuid] for uuid in sorted(found)]

    def storage_of(self, disk: str) -> str:
        vdi = records.VDI.find(self._db, self._db.uuids.get(disk, refs.NULL))
        sr = None if vdi is None else records.SR.find(self._db, vdi.SR)
        return "" if sr is None else sr.uuid


class _Measured:
    """`xapi.metrics.recorder.Figures`: what the backend measures, with what the rows know."""

    def __init__(self, figures: Figures, inventory: _Rows) -> None:
        self._figures = figures
        self._inventory = inventory
        self.guests = figures.guests
        self.guest = figures.guest

    def host(self, now: float) -> Reading:
        return self._figures.host(now, self._inventory)

    def storage(self, now: float) -> Iterable[tuple[str, Reading]]:
        for each in self._inventory.storage():
            yield each.uuid, self._figures.storage(now, each)


class _Keeper:
    """`xapi.xenops.figures.Keeper`: the recorder, as agents answer for it."""

    def __init__(
        self, recorder: Recorder, spawn: Callable[[Coroutine[Any, Any, None], str], None]
    ) -> None:
        self._recorder = recorder
        self._spawn = spawn

    def sources(self, owner: str, uuid: str) -> tuple[FigureState, ...]:
        try:
            told = self._recorder.sources(_owner(owner), uuid)
        except NoSuchOwner:
            return ()
        return tuple(_state(each) for each in told)

    def query(self, owner: str, uuid: str, name: str) -> float | None:
        try:
            value = self._recorder.query(_owner(owner), uuid, name)
        except (NoSuchOwner, NoSuchSource) as error:
            raise BackendError("INVALID_VALUE", "data_source", name) from error
        return None if isnan(value) else value

    def choose(self, owner: str, uuid: str, name: str, *, recorded: bool) -> None:
        try:
            self._recorder.choose(_owner(owner), uuid, name, recorded=recorded)
        except (NoSuchOwner, NoSuchSource) as error:
            raise BackendError("INVALID_VALUE", "data_source", name) from error

    async def save(self, delay: float) -> None:
        if delay > 0:
            self._spawn(self._later(delay), "figures-save")
            return
        try:
            await self._recorder.save()
        except OSError as error:
            raise BackendError("INTERNAL_ERROR", str(error)) from error

    async def _later(self, delay: float) -> None:
        await asyncio.sleep(delay)
        try:
            await self._recorder.save()
        except OSError as error:
            log.error("histories cannot be saved", error=str(error))


def _owner(name: str) -> Owner:
    if name not in ("host", "vm", "sr"):
        raise BackendError("INVALID_VALUE", "owner", name)
    return name


def _state(told: Told) -> FigureState:
    source = told.source
    return FigureState(
        source.name,
        source.description,
        source.units,
        source.minimum if isfinite(source.minimum) else None,
        source.maximum if isfinite(source.maximum) else None,
        source.standard,
        told.enabled,
        None if isnan(told.value) else told.value,
    )
