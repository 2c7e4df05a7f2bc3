"""First start: complete, idempotent, the same for the same host (clients.md §3, §4, §6.22)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from helpers import HOST_UUID, NOW, SETTINGS, World, make_world

from xapi.database import Database
from xapi.database.engines.memory import MemoryEngine
from xapi.generated import records
from xapi.generated.records import MODELS
from xapi.operations.bootstrap import first_start, local_hardware
from xapi.operations.sm import StorageLayout


def _counts(db: Database) -> dict[str, int]:
    return {model.name: len(list(db.rows(model.name))) for model in MODELS}


async def test_what_a_client_reads_at_connect_is_there(world: World) -> None:
    pool = next(iter(records.pool.all(world.db)))
    host = records.host.get(world.db, pool.master)
    assert host.uuid == HOST_UUID
    assert (host.API_version_major, host.API_version_minor) == (2, 23)
    version = host.software_version
    assert re.fullmatch(r"\d+\.\d+(\.\d+)*", version["product_version"])
    assert {"xapi", "platform_version", "product_brand", "build_number"} <= version.keys()
    assert {"boot_time", "agent_start_time"} <= host.other_config.keys()
    assert float(host.other_config["agent_start_time"]) == NOW.timestamp()
    assert host.license_params["expiry"] > "2026"
    assert host.chipset_info == {"iommu": "false"}
    assert host.capabilities
    assert host.cpu_info["cpu_count"] == "4"
    assert len(host.host_CPUs) == 4
    assert pool.restrictions["restrict_rbac"] == "false"
    assert host.enabled
    assert records.host_metrics.get(world.db, host.metrics).live


async def test_the_control_domain_holds_the_hosts_memory(world: World) -> None:
    host = records.host.get(world.db, world.host)
    dom0 = records.VM.get(world.db, host.control_domain)
    assert dom0.is_control_domain
    assert (dom0.power_state, dom0.domid, dom0.resident_on) == ("Running", 0, world.host)
    assert host.resident_VMs == (dom0.ref,)
    metrics = records.host_metrics.get(world.db, host.metrics)
    assert metrics.memory_free == metrics.memory_total - dom0.memory_static_max


async def test_one_management_interface_and_the_internal_network(world: World) -> None:
    (pif,) = records.PIF.all(world.db)
    assert (pif.device, pif.management, pif.IP) == ("eth0", True, "192.0.2.1")
    assert pif.ip_configuration_mode == "Static"
    assert int(pif.MAC[:2], 16) & 0b11 == 0b10
    network = records.network.get(world.db, pif.network)
    assert network.PIFs == (pif.ref,)
    internal = [
        row
        for row in records.network.all(world.db)
        if row.other_config.get("is_host_internal_management_network") == "true"
    ]
    assert len(internal) == 1
    assert internal[0].PIFs == ()


async def test_templates_are_what_clients_expect(world: World) -> None:
    templates = {row.name_label: row for row in records.VM.all(world.db) if row.is_default_template}
    other = templates["Other install media"]
    assert other.is_a_template
    assert other.HVM_boot_policy == "BIOS order"
    assert other.other_config["install-methods"] == "cdrom"
    assert "disks" not in other.other_config
    assert '<restriction field="vcpus-max" max="32"/>' in other.recommendations
    for template in templates.values():
        assert template.other_config["default_template"] == "true"
        assert template.other_config["mac_seed"]
        assert template.memory_static_min <= template.memory_static_max
    assert "<provision>" in templates["Debian Bookworm 12"].other_config["disks"]


async def test_a_second_start_makes_nothing_twice_and_refreshes(world: World) -> None:
    before = _counts(world.db)
    later = NOW + timedelta(hours=1)
    moved = replace(SETTINGS, address="192.0.2.9", hostname="beta")
    assert first_start(world.db, moved, later) == world.host
    assert _counts(world.db) == before
    host = records.host.get(world.db, world.host)
    assert (host.address, host.hostname) == ("192.0.2.9", "beta")
    (pif,) = records.PIF.all(world.db)
    assert pif.IP == "192.0.2.9"
    assert float(host.other_config["agent_start_time"]) == later.timestamp()


async def test_storage_comes_with_the_first_start() -> None:
    world = await make_world(replace(SETTINGS, storage=StorageLayout()))
    pool = next(iter(records.pool.all(world.db)))
    local = records.SR.get(world.db, pool.default_SR)
    assert records.host.get(world.db, world.host).suspend_image_sr == local.ref
    before = _counts(world.db)
    first_start(world.db, replace(SETTINGS, storage=StorageLayout()), NOW)
    assert _counts(world.db) == before
    await world.db.close()


async def test_what_an_operator_changed_outlives_a_restart() -> None:
    engine = MemoryEngine()
    db = Database(MODELS, engine)
    await db.open()
    host = first_start(db, SETTINGS, NOW)
    with db.transaction() as tx:
        records.host.modify(tx, host, name_label="mine", enabled=False)
        tx.add_to_map("host", host, "other_config", "disabled_indefinitely", "true")
        tx.add_to_map("host", host, "other_config", "folder", "/x")
    await db.close()
    again = Database(MODELS, engine)
    await again.open()
    assert first_start(again, SETTINGS, NOW) == host
    row = records.host.get(again, host)
    assert (row.name_label, row.enabled, row.other_config["folder"]) == ("mine", False, "/x")
    await again.close()


async def test_a_seed_makes_the_same_guests_each_time() -> None:
    async def uuids(seed: int) -> list[str]:
        world = await make_world(replace(SETTINGS, vms=3, seed=seed))
        found = [
            (vm.uuid, vm.other_config["mac_seed"], vm.power_state)
            for vm in records.VM.all(world.db)
            if not vm.is_a_template and not vm.is_control_domain
        ]
        await world.db.close()
        assert all(state == "Halted" for _, _, state in found)
        return [uuid + seed for uuid, seed, _ in found]

    assert len(await uuids(1)) == 3
    assert await uuids(1) == await uuids(1)
    assert not set(await uuids(1)) & set(await uuids(2))


def test_local_hardware_reads_what_the_kernel_says(tmp_path: Path) -> None:
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/cpuinfo").write_text(
        "".join(
            f"processor\t: {n}\nvendor_id\t: AuthenticAMD\ncpu family\t: 25\nmodel\t\t: 1\n"
            "model name\t: Test CPU\nstepping\t: 1\ncpu MHz\t\t: 2899.999\nphysical id\t: 0\n"
            "siblings\t: 4\ncpu cores\t: 2\nflags\t\t: fpu svm\n\n"
            for n in range(4)
        )
    )
    (tmp_path / "proc/meminfo").write_text("MemTotal:       33554432 kB\nMemFree: 1 kB\n")
    (tmp_path / "proc/stat").write_text("cpu 1 2\nbtime 1700000000\n")
    machine = local_hardware(tmp_path)
    assert (machine.cpu_count, machine.cpu_sockets, machine.threads_per_core) == (4, 1, 2)
    assert (machine.cpu_vendor, machine.cpu_family, machine.cpu_mhz) == ("AuthenticAMD", 25, 2899)
    assert machine.memory_total == 32 << 30
    assert machine.boot_time == 1700000000.0
    assert "hvm-3.0-x86_64" in machine.capabilities
    assert machine.features == ""
    assert machine.bios_strings["bios-vendor"] == ""
