"""`/rrd_updates` and whole histories, as clients ask for them of a whole server."""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import aiohttp
import pytest
import pytest_asyncio
from prometheus_client.parser import text_string_to_metric_families

from xapi.daemon.config import Settings
from xapi.daemon.daemon import running
from xapi.metrics.recorder import Clocks, Recorder

pytestmark = pytest.mark.asyncio(loop_scope="module")
PASSWORD = "correct horse battery staple"


def basic(password: str) -> dict[str, str]:
    return {"Authorization": f"Basic {b64encode(f'root:{password}'.encode()).decode()}"}


ROOT = basic(PASSWORD)
START = 1_800_000_000


class World:
    """A server with two guests, one of which runs, and a clock that is turned by hand."""

    def __init__(self, server: Any, settings: Any, http: aiohttp.ClientSession) -> None:
        self.settings, self.http = settings, http
        self.base = f"http://{server.http}"
        self.session = ""
        self.now = float(START)
        self.recorder: Recorder = server.metrics.recorder
        self.recorder.clocks = Clocks(lambda: self.now, lambda: self.now)

    async def call(self, method: str, *params: object) -> dict[str, Any]:
        asked = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
        async with self.http.post(f"{self.base}/jsonrpc", json=asked) as answer:
            return json.loads(await answer.read())

    async def ask(self, method: str, *params: object) -> Any:
        answer = await self.call(method, self.session, *params)
        assert "error" not in answer, answer
        return answer["result"]

    async def rounds(self, count: int) -> None:
        for _ in range(count):
            self.now += 5
            await self.recorder.round()

    async def begin(self) -> None:
        answer = await self.call("session.login_with_password", "root", PASSWORD)
        self.session = answer["result"]
        self.running, self.halted = sorted(
            [*await self.ask("VM.get_by_name_label", "vm-0000"),
             *await self.ask("VM.get_by_name_label", "vm-0001")]
        )  # fmt: skip
        await self.ask("VM.start", self.running, False, False)
        self.uuid = await self.ask("VM.get_uuid", self.running)
        [self.host] = await self.ask("host.get_all")
        self.host_uuid = await self.ask("host.get_uuid", self.host)
        await self.rounds(30)

    async def get(self, path: str, *, auth: Any = ROOT, **headers: str) -> tuple[int, str, bytes]:
        async with self.http.get(self.base + path, headers={**auth, **headers}) as answer:
            return answer.status, answer.headers["Content-Type"], await answer.read()

    async def json(self, path: str) -> Any:
        status, kind, body = await self.get(path)
        assert (status, kind) == (200, "application/json")
        return json.loads(body)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[World]:
    directory: Path = tmp_path_factory.mktemp("pages")
    password = directory / "password"
    password.write_text(PASSWORD)
    settings = Settings.model_validate(
        {
            "state_dir": directory / "state",
            "listen": None,
            "http": "127.0.0.1:0",
            "root_password_file": password,
            "simulate": {"seed": 1, "vms": 2},
            "metrics": {"prometheus": True},
        }
    )
    async with running(settings) as server, aiohttp.ClientSession() as http:
        made = World(server, settings, http)
        await made.begin()
        yield made


async def test_updates_in_the_way_exporters_ask_for_them(world: World) -> None:
    told = await world.json(f"/rrd_updates?start={START + 140}&json=true&host=true&cf=AVERAGE")
    meta = told["meta"]
    assert (meta["start"], meta["step"], meta["end"]) == (START + 145, 5, START + 150)
    assert (
        (meta["rows"], meta["columns"]) == (3, len(meta["legend"])) == (3, len(set(meta["legend"])))
    )
    assert [row["t"] for row in told["data"]] == [START + 150, START + 145, START + 140]
    owners = {tuple(entry.split(":")[:3]) for entry in meta["legend"]}
    assert owners == {("AVERAGE", "vm", world.uuid), ("AVERAGE", "host", world.host_uuid)}
    newest = dict(zip(meta["legend"], told["data"][0]["values"], strict=True))
    assert 0 < float(newest[f"AVERAGE:vm:{world.uuid}:cpu0"]) < 1
    metrics = await world.ask("VM.get_metrics", world.running)
    actual = await world.ask("VM_metrics.get_memory_actual", metrics)
    assert newest[f"AVERAGE:vm:{world.uuid}:memory"] == str(actual)


@pytest.mark.parametrize(
    ("query", "step", "rows", "columns"),
    [
        ("start=-14", 5, 3, "vm"),
        ("start=-14&host=true", 5, 3, "vm host"),
        (f"start={START + 10**6}", 5, 0, "vm"),
        ("start=-70&interval=60", 60, 1, "vm"),
        ("start=-14&interval=3601", 86400, 0, "vm"),
        ("start=-100000", 3600, 28, "vm"),
        ("", 86400, 366, "vm"),
        ("start=-14.5&interval=5.0", 5, 3, "vm"),
    ],
)
async def test_the_query_chooses_the_rows(
    world: World, query: str, step: int, rows: int, columns: str
) -> None:
    meta = (await world.json(f"/rrd_updates?cf=AVERAGE&json=true&{query}"))["meta"]
    assert (meta["step"], meta["rows"]) == (step, rows)
    assert {entry.split(":")[1] for entry in meta["legend"]} == set(columns.split())


async def test_one_owner_is_asked_for_by_uuid(world: World) -> None:
    sr = await world.ask("SR.get_all")
    uuid = await world.ask("SR.get_uuid", sr[0])
    for owner, name in (("vm", world.uuid), ("host", world.host_uuid), ("sr", uuid)):
        told = await world.json(f"/rrd_updates?start=-14&json=true&uuid={name}")
        assert {tuple(e.split(":")[1:3]) for e in told["meta"]["legend"]} == {(owner, name)}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/rrd_updates?start=0&uuid=nobody", 404),
        ("/rrd_updates?start=yesterday", 400),
        ("/rrd_updates?start=1e400", 400),
        ("/rrd_updates?start=0&cf=MEDIAN", 400),
        ("/rrd_updates?start=0&host=perhaps", 400),
        ("/rrd_updates?start=0&interval=often", 400),
        ("/vm_rrd", 404),
        ("/vm_rrd?uuid=..%2F..%2Fetc", 404),
        ("/sr_rrd?uuid=nobody", 404),
    ],
)
async def test_bad_questions(world: World, path: str, status: int) -> None:
    assert (await world.get(path))[0] == status


async def test_format_follows_the_query_then_the_accept_header(world: World) -> None:
    for path in ("/rrd_updates?start=-14", "/host_rrd?x"):
        for query, headers, kind in (
            ("&json=true", {}, "application/json"),
            ("&json=false", {"Accept": "*/*"}, "text/xml"),
            ("", {"Accept": "*/*"}, "application/json"),
            ("", {"Accept": "text/xml"}, "text/xml"),
            ("", {"Accept": "application/json;q=0.9, text/html"}, "application/json"),
        ):
            status, told, body = await world.get(path + query, **headers)
            assert (status, told) == (200, kind)
            if kind == "text/xml":
                assert ElementTree.fromstring(body).tag in ("xport", "rrd")
            else:
                assert json.loads(body)


async def test_whole_histories(world: World) -> None:
    for path in ("/host_rrd", "/host_rrds", f"/vm_rrd?uuid={world.uuid}",
                 f"/vm_rrds/?uuid={world.uuid}"):  # fmt: skip
        status, kind, body = await world.get(path, Accept="text/xml")
        root = ElementTree.fromstring(body)
        assert (status, kind, root.tag) == (200, "text/xml", "rrd")
        assert root.findtext("lastupdate") == str(int(world.now))
        assert len(root.findall("rra")) == 13
    told = await world.json(f"/vm_rrd?uuid={world.uuid}&json=true")
    assert "memory" in [ds["name"] for ds in told["ds"]]


async def test_who_may_ask(world: World) -> None:
    session = world.session
    path = "/rrd_updates?start=-14"
    assert (await world.get(f"{path}&session_id={session}", auth={}))[0] == 200
    assert (await world.get(path, auth={}, Cookie=f"session_id={session}"))[0] == 200
    assert (await world.get(path, auth={}))[0] == 401
    assert (await world.get(path, auth=basic("wrong")))[0] == 401


async def test_a_history_can_be_put_in_front_of_a_vm_s(world: World) -> None:
    _, _, body = await world.get("/host_rrd?json=false")
    halted = await world.ask("VM.get_uuid", world.halted)
    assert (await world.get(f"/vm_rrd?uuid={halted}"))[0] == 404
    base = f"{world.base}/rrd?uuid="

    async def put(uuid: str, data: bytes) -> list[str]:
        task = await world.ask("task.create", "rrd", "")
        url = f"{base}{uuid}&task_id={task}"
        async with world.http.put(url, data=data, headers=ROOT) as answer:
            await answer.read()
        assert await world.ask("task.get_status", task) != "pending"
        return await world.ask("task.get_error_info", task)

    assert await put(halted, body) == []
    told = await world.json(f"/vm_rrd?uuid={halted}&json=true")
    assert "loadavg" in [ds["name"] for ds in told["ds"]]
    assert await put("nobody", body) == ["UUID_INVALID", "VM", "nobody"]
    assert (await put(halted, b"<rrd/>"))[:2] == ["INVALID_VALUE", "rrd"]


async def test_data_sources_of_a_vm(world: World) -> None:
    ask, vm = world.ask, world.running
    told = {each["name_label"]: each for each in await ask("VM.get_data_sources", vm)}
    memory = told["memory"]
    assert {**memory, "value": 0} == {
        "name_label": "memory", "name_description": memory["name_description"], "enabled": True,
        "standard": True, "units": "B", "min": 0.0, "max": None, "value": 0,
    }  # fmt: skip
    assert await ask("VM.query_data_source", vm, "memory") == memory["value"]
    await ask("VM.forget_data_source_archives", vm, "memory_target")
    await world.rounds(1)
    told = {each["name_label"]: each for each in await ask("VM.get_data_sources", vm)}
    assert (told["memory_target"]["enabled"], told["memory_target"]["standard"]) == (False, True)
    legend = (await world.json("/rrd_updates?start=-4&json=true"))["meta"]["legend"]
    assert f"AVERAGE:vm:{world.uuid}:memory_target" not in legend
    await ask("VM.record_data_source", vm, "memory_target")
    await world.rounds(1)
    legend = (await world.json("/rrd_updates?start=-4&json=true"))["meta"]["legend"]
    assert f"AVERAGE:vm:{world.uuid}:memory_target" in legend


async def refusal(world: World, message: str, *params: Any) -> list[str]:
    answer = await world.call(message, world.session, *params)
    return [answer["error"]["message"], *answer["error"]["data"]]


async def test_data_sources_that_are_not_there(world: World) -> None:
    for cls, ref in (("VM", world.running), ("host", world.host)):
        for verb in ("query_data_source", "record_data_source", "forget_data_source_archives"):
            assert await refusal(world, f"{cls}.{verb}", ref, "no") == [
                "INVALID_VALUE", "data_source", "no",
            ]  # fmt: skip
    told = await refusal(world, "VM.get_data_sources", world.halted)
    assert told[:2] == ["VM_BAD_POWER_STATE", world.halted]
    told = await refusal(world, "VM.query_data_source", world.halted, "memory")
    assert told == ["VM_BAD_POWER_STATE", world.halted, "running, paused", "halted"]
    assert await refusal(world, "host.query_data_source", "OpaqueRef:no", "cpu0") == [
        "HANDLE_INVALID", "host", "OpaqueRef:no",
    ]  # fmt: skip


async def test_data_sources_of_a_host_and_an_sr(world: World) -> None:
    ask = world.ask
    names = [each["name_label"] for each in await ask("host.get_data_sources", world.host)]
    assert {"cpu0", "cpu_avg", "loadavg", "memory_total_kib", "memory_free_kib"} <= set(names)
    assert await ask("host.query_data_source", world.host, "running_domains") == 1
    for sr in await ask("SR.get_all"):
        size = await ask("SR.query_data_source", sr, "size")
        assert size == float(await ask("SR.get_physical_size", sr))
        assert len(await ask("SR.get_data_sources", sr)) == 6


async def test_histories_are_saved_when_asked_for(world: World) -> None:
    path = world.settings.histories_path / "vm" / f"{world.uuid}.rrd"
    await world.recorder.save()
    before = path.stat().st_mtime_ns
    await world.rounds(1)
    await world.ask("host.backup_rrds", world.host, 0.0)
    assert path.stat().st_mtime_ns > before
    assert await refusal(world, "host.backup_rrds", world.host, -1.0) == [
        "INVALID_VALUE", "delay", "-1",
    ]  # fmt: skip


Samples = dict[str, list[tuple[dict[str, str], float]]]


async def scraped(world: World) -> Samples:
    status, kind, body = await world.get("/metrics")
    assert status == 200
    assert kind.startswith("text/plain")
    found: Samples = {}
    for family in text_string_to_metric_families(body.decode()):
        for sample in family.samples:
            found.setdefault(sample.name, []).append((sample.labels, sample.value))
    return found


async def test_prometheus_gets_the_newest_figures_by_the_names_dashboards_have(
    world: World,
) -> None:
    await world.rounds(2)
    found = await scraped(world)
    [(labels, memory)] = found["xcp_vm_memory_bytes"]
    assert (labels["uuid"], labels["vm_name"], labels["type"]) == (
        world.uuid, await world.ask("VM.get_name_label", world.running), "vm",
    )  # fmt: skip
    assert memory == await world.ask("VM.query_data_source", world.running, "memory")
    assert {labels["core"] for labels, _ in found["xcp_host_cpu_core_usage"]} == {
        str(n) for n in range(16)
    }
    free = await world.ask("host.query_data_source", world.host, "memory_free_kib")
    assert found["xcp_host_memory_free_bytes"][0][1] == free * 1024
    names = {labels["sr_name"] for labels, _ in found["xcp_host_disk_iops_read"]}
    assert "Local storage" in names
    assert {labels["interface"] for labels, _ in found["xcp_host_network_receive_bytes_total"]} == {
        "eth0"
    }
    before = found["xcp_host_network_receive_bytes_total"][0][1]
    await world.rounds(1)
    assert (await scraped(world))["xcp_host_network_receive_bytes_total"][0][1] > before


async def test_prometheus_gets_figures_of_the_server(world: World) -> None:
    def calls(found: Samples) -> dict[tuple[str, str], float]:
        return {
            (labels["message"], labels["outcome"]): value
            for labels, value in found["xapi_calls_total"]
        }

    before = calls(await scraped(world))
    for _ in range(3):
        await world.ask("VM.get_uuid", world.running)
    await refusal(world, "VM.get_uuid", "OpaqueRef:no")
    await refusal(world, "VM.start", world.running, False, False)
    await world.ask("VM.set_name_description", world.running, "told")
    task = await world.ask("Async.VM.pause", world.running)
    while await world.ask("task.get_status", task) == "pending":
        await world.ask("event.from", ["task"], "", 1.0)
    await world.ask("VM.unpause", world.running)
    found = await scraped(world)
    grown = {key: value - before.get(key, 0) for key, value in calls(found).items()}
    assert grown["VM.get_uuid", "success"] + grown.get(("VM.get_uuid", "HANDLE_INVALID"), 0) == 4
    assert grown["VM.start", "VM_BAD_POWER_STATE"] == 1
    assert grown["VM.set_name_description", "success"] == 1
    assert grown["VM.pause", "success"] == 1
    assert grown["VM.unpause", "success"] == 1
    counts = {labels["message"]: n for labels, n in found["xapi_operation_seconds_count"]}
    assert counts["VM.pause"] == 1
    assert found["xapi_sessions"][0][1] >= 1
    assert found["xapi_durable_lag"][0][1] >= 0
    assert found["xapi_replica_age_seconds"][0][1] == 0
    assert found["xapi_revision"][0][1] > 0
    assert found["xapi_event_subscribers"][0][1] == 0
    assert {labels["status"] for labels, _ in found["xapi_tasks"]} >= {"success"}


async def test_prometheus_needs_the_right_of_who_reads_histories(world: World) -> None:
    assert (await world.get("/metrics", auth={}))[0] == 401
    assert (await world.get(f"/metrics?session_id={world.session}", auth={}))[0] == 200
    _, kind, body = await world.get("/metrics", Accept="application/openmetrics-text")
    assert kind.startswith("application/openmetrics-text")
    assert body.endswith(b"# EOF\n")


async def test_without_configuration_there_is_no_such_page(world: World, tmp_path: Path) -> None:
    settings = Settings.model_validate(
        {"state_dir": tmp_path, "listen": None, "http": "127.0.0.1:0"}
    )
    async with running(settings) as server:
        url = f"http://{server.http}/metrics"
        async with world.http.get(url, headers=ROOT) as answer:
            assert answer.status == 404


async def test_the_package_is_asked_for_where_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "xapi.server.prometheus", None)
    settings = Settings.model_validate(
        {"state_dir": tmp_path, "listen": None, "metrics": {"prometheus": True}}
    )
    with pytest.raises(ValueError, match="xapi\\[prometheus\\]"):
        async with running(settings):
            pass
