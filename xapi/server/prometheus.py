"""`GET /metrics` for Prometheus: the newest figures of this host, and figures of the server itself.

An extension, served only where it is configured (`metrics.prometheus`), to whoever may read
`/rrd_updates`. Names of hosts' and guests' figures are those of Xen Orchestra's exporter
(clients.md §4). What the loop owns is read on the loop, in slices; the text is written on a thread
by prometheus_client.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isnan

from aiohttp import web
from prometheus_client import CollectorRegistry, ProcessCollector, exposition
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)

from xapi.database import Database
from xapi.events.hub import EventHub
from xapi.generated import records, refs
from xapi.generated.catalogue import HTTP_ACTIONS
from xapi.metrics.recorder import SLICE_SECONDS, Recorder
from xapi.metrics.sources import Owner
from xapi.server.actions import ActionRequest, HttpAuth
from xapi.server.freshness import Freshness
from xapi.server.metered import BOUNDS, CallMeter

__all__ = ["PrometheusPage"]

PATH = "/metrics"


@dataclass(frozen=True, slots=True)
class _Rule:
    """How figures become a metric; the group of the pattern is the label's value."""

    pattern: re.Pattern[str]
    metric: str
    about: str
    label: str = ""
    factor: float = 1.0
    counter: bool = False


def _rule(pattern: str, metric: str, about: str, label: str = "", factor: float = 1.0, *,
          counter: bool = False) -> _Rule:  # fmt: skip
    return _Rule(re.compile(pattern), metric, about, label, factor, counter)


_HOST = (
    _rule(r"loadavg", "load_average", "Processes that run or want to"),
    _rule(r"memory_free_kib", "memory_free_bytes", "Free memory", factor=1024),
    _rule(r"memory_total_kib", "memory_total_bytes", "Memory of the host", factor=1024),
    _rule(r"cpu_avg", "cpu_average", "Use of all processors, 0 to 1"),
    _rule(r"cpu(\d+)", "cpu_core_usage", "Use of a processor, 0 to 1", "core"),
    _rule(r"pif_(?!aggr)(.+)_rx", "network_receive_bytes", "Bytes received", "interface",
          counter=True),
    _rule(r"pif_(?!aggr)(.+)_tx", "network_transmit_bytes", "Bytes sent", "interface",
          counter=True),
    _rule(r"iops_read_(\w{8})", "disk_iops_read", "Reads a second", "sr"),
    _rule(r"iops_write_(\w{8})", "disk_iops_write", "Writes a second", "sr"),
    _rule(r"io_throughput_read_(\w{8})", "disk_throughput_read_bytes", "Bytes a second read", "sr",
          1 << 20),
    _rule(r"io_throughput_write_(\w{8})", "disk_throughput_write_bytes",
          "Bytes a second written", "sr", 1 << 20),
    _rule(r"read_latency_(\w{8})", "disk_read_latency_seconds", "Time of a read", "sr", 1e-6),
    _rule(r"write_latency_(\w{8})", "disk_write_latency_seconds", "Time of a write", "sr", 1e-6),
)  # fmt: skip
_VM = (
    _rule(r"memory", "memory_bytes", "Memory of the guest"),
    _rule(r"memory_internal_free", "memory_internal_free_bytes", "Memory free inside",
          factor=1024),
    _rule(r"memory_target", "memory_target_bytes", "Memory the guest is to have"),
    _rule(r"cpu_usage", "cpu_usage", "Use of all virtual processors, 0 to 1"),
    _rule(r"cpu(\d+)", "cpu_core_usage", "Use of a virtual processor, 0 to 1", "core"),
    _rule(r"vif_(\d+)_rx", "network_receive_bytes", "Bytes received", "interface", counter=True),
    _rule(r"vif_(\d+)_tx", "network_transmit_bytes", "Bytes sent", "interface", counter=True),
    _rule(r"vbd_(.+)_iops_read", "disk_iops_read", "Reads a second", "device"),
    _rule(r"vbd_(.+)_iops_write", "disk_iops_write", "Writes a second", "device"),
    _rule(r"vbd_(.+)_read_latency", "disk_read_latency_seconds", "Time of a read", "device", 1e-6),
    _rule(r"vbd_(.+)_write_latency", "disk_write_latency_seconds", "Time of a write", "device",
          1e-6),
    _rule(r"vbd_(.+)_read", "disk_read_bytes", "Bytes read", "device", counter=True),
    _rule(r"vbd_(.+)_write", "disk_write_bytes", "Bytes written", "device", counter=True),
)  # fmt: skip
_COMMON = ("pool_id", "pool_name", "uuid", "type")


class _Families:
    """Metrics of one kind of owner, made as they are met."""

    def __init__(self, owner: Owner, rules: tuple[_Rule, ...]) -> None:
        self._owner = owner
        self._rules = rules
        self._matches: dict[str, tuple[_Rule, str] | None] = {}
        self.families: dict[str, Metric] = {}

    def match(self, name: str) -> tuple[_Rule, str] | None:
        if name not in self._matches:
            found = None
            for rule in self._rules:
                matched = rule.pattern.fullmatch(name)
                if matched is not None:
                    found = rule, matched[1] if rule.label else ""
                    break
            self._matches[name] = found
        return self._matches[name]

    def add(self, rule: _Rule, labels: Mapping[str, str], value: float) -> None:
        name = f"xcp_{self._owner}_{rule.metric}"
        family = self.families.get(name)
        if family is None:
            kind = "counter" if rule.counter else "gauge"
            family = self.families[name] = Metric(name, rule.about, kind)
        sample = f"{name}_total" if rule.counter else name
        family.add_sample(sample, dict(labels), value * rule.factor)


class _Ready(CollectorRegistry):
    """Metrics that have been read, for the writer."""

    def __init__(self, families: list[Metric], process: ProcessCollector) -> None:
        super().__init__(auto_describe=False)
        self._families = families
        self._process = process

    def collect(self) -> Iterator[Metric]:
        yield from self._families
        yield from self._process.collect()


class PrometheusPage:
    """Serves `/metrics`."""

    def __init__(
        self,
        recorder: Recorder,
        db: Database,
        events: EventHub,
        freshness: Freshness,
        meter: CallMeter,
        auth: HttpAuth,
    ) -> None:
        self._recorder = recorder
        self._db = db
        self._events = events
        self._freshness = freshness
        self._meter = meter
        self._auth = auth
        self._process = ProcessCollector(registry=CollectorRegistry())
        self._one = asyncio.Lock()

    async def serve(self, asked: ActionRequest) -> web.StreamResponse:
        """An action's handler."""
        right = ActionRequest(
            HTTP_ACTIONS["rrd_updates"], asked.request, asked.origin, asked.query, asked.cookies
        )
        async with self._auth.caller(right), self._one:
            families = [*await self._figures("host", _HOST), *await self._figures("vm", _VM)]
            families += self._server()
            # What the client accepts decides between Prometheus' own format and OpenMetrics.
            accept = asked.request.headers.get("Accept", "")
            write, kind = exposition.choose_encoder(accept)
            body = await asyncio.to_thread(write, _Ready(families, self._process))
        return web.Response(body=body, headers={"Content-Type": kind})

    async def _figures(self, owner: Owner, rules: tuple[_Rule, ...]) -> list[Metric]:
        made = _Families(owner, rules)
        pool = next(iter(records.pool.all(self._db)), None)
        common = {
            "pool_id": "" if pool is None else pool.uuid,
            "pool_name": "" if pool is None else pool.name_label,
            "type": owner,
        }
        names = self._storage_names()
        began = time.perf_counter()
        for uuid in self._recorder.recorded(owner):
            labels = {**common, "uuid": uuid, f"{owner}_name": self._name(owner, uuid)}
            self._read(made, owner, uuid, labels, names)
            if time.perf_counter() - began > SLICE_SECONDS:
                await asyncio.sleep(0)
                began = time.perf_counter()
        return list(made.families.values())

    def _read(
        self,
        made: _Families,
        owner: Owner,
        uuid: str,
        labels: dict[str, str],
        names: Mapping[str, str],
    ) -> None:
        rrd = self._recorder.live(owner, uuid)
        for name, rate, raw in () if rrd is None else rrd.figures():
            found = made.match(name)
            if found is None:
                continue
            rule, value = found
            figure = raw if rule.counter else rate
            if figure is None or isnan(figure):
                continue
            if rule.label == "sr":
                more = {"sr": value, "sr_name": names.get(value, "")}
            else:
                more = {rule.label: value} if rule.label else {}
            made.add(rule, {**labels, **more}, figure)

    def _storage_names(self) -> dict[str, str]:
        """By the digits of uuids that names of figures have."""
        return {row.uuid[:8]: row.name_label for row in records.SR.all(self._db)}

    def _name(self, owner: Owner, uuid: str) -> str:
        ref = self._db.uuids.get(uuid, refs.NULL)
        if owner == "host":
            host = records.host.find(self._db, ref)
            return "" if host is None else host.name_label
        vm = records.VM.find(self._db, ref)
        return "" if vm is None else vm.name_label

    def _server(self) -> Iterator[Metric]:
        db = self._db
        calls = CounterMetricFamily(
            "xapi_calls", "Calls by message and outcome", labels=("message", "outcome")
        )
        for (message, outcome), count in self._meter.calls.items():
            calls.add_metric((message, outcome), count)
        yield calls
        seconds = HistogramMetricFamily(
            "xapi_operation_seconds", "Time of operations", labels=("message",)
        )
        for message, (total, *counts) in self._meter.seconds.items():
            bounds = [*map(str, BOUNDS), "+Inf"]
            buckets = list(zip(bounds, counts, strict=True))
            seconds.add_metric((message,), buckets, total)
        yield seconds
        tasks = GaugeMetricFamily("xapi_tasks", "Tasks by status", labels=("status",))
        for status, count in sorted(Counter(row.status for row in records.task.all(db)).items()):
            tasks.add_metric((status,), count)
        yield tasks
        sessions = sum(1 for _ in records.session.all(db))
        age = 0.0 if self._freshness.age is None else self._freshness.age()
        for name, about, value in (
            ("xapi_sessions", "Sessions", sessions),
            ("xapi_event_subscribers", "Clients that wait for events", self._events.waiting),
            ("xapi_revision", "Revision of the database", db.revision),
            ("xapi_durable_lag", "Revisions that are not durable yet",
             db.revision - db.durable_revision),
            ("xapi_replica_age_seconds", "Since a supporter last heard of its coordinator", age),
        ):  # fmt: skip
            yield GaugeMetricFamily(name, about, value=value)
