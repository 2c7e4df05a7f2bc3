"""A daemon is killed while a running guest's disk moves: when it is back, one image is left, the
one that the guest has open, and the rows name it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from kill_kit import hold_at, journal
from pool_kit import eventually, login


@pytest.mark.slow
def test_one_image_is_left(start_server: Any, tmp_path: Path) -> None:
    folder = tmp_path / "hold"
    folder.mkdir()
    config = tmp_path / "host.yaml"
    config.write_text(json.dumps(hold_at(folder)))
    started = ("--config", str(config), "--simulate", "seed=1,vms=1")
    server = start_server(*started)
    x = login(server).xenapi
    host = x.host.get_all()[0]
    vm = x.VM.get_by_name_label("vm-0000")[0]
    uuid = x.VM.get_uuid(vm)
    srs = [
        x.SR.create(host, {"device": f"/dev/sd{n}"}, "1099511627776", n, "", "lvm", "", False, {})
        for n in "bc"
    ]
    vdi = x.VDI.create(
        {"SR": srs[0], "virtual_size": "1073741824", "type": "user", "sharable": False,
         "read_only": False, "other_config": {}, "name_label": "disk"}
    )  # fmt: skip
    disk = x.VBD.create(
        {"VM": vm, "VDI": vdi, "userdevice": "0", "bootable": True, "mode": "RW", "type": "Disk",
         "unpluggable": True, "empty": False, "other_config": {}, "qos_algorithm_type": "",
         "qos_algorithm_params": {}}
    )  # fmt: skip
    x.VM.start(vm, False, False)
    where = 0
    # Before the guest goes over; after it went, before anybody was told.
    for atomic, moved in (("VBD_pivot", False), ("VBD_unmirror", True)):
        stop = folder / f"{atomic}.{uuid}"
        stop.touch()
        x.Async.VDI.pool_migrate(x.VBD.get_VDI(disk), srs[1 - where], {})
        reached = stop.with_name(f"{stop.name}.reached")
        eventually(reached.exists)
        server.process.kill()
        server.process.wait(10)
        reached.unlink()
        server = start_server(*started)
        x = login(server).xenapi
        where = 1 - where if moved else where
        eventually(lambda x=x, w=where: x.SR.get_VDIs(srs[1 - w]) == [])
        (left,) = x.SR.get_VDIs(srs[where])
        assert x.VBD.get_VDI(disk) == left
        assert (x.VM.get_power_state(vm), x.VM.get_current_operations(vm)) == ("Running", {})
        domain = journal(server.state_dir)[f"domain/{uuid}"]["domain"]
        assert [vbd["vdi"] for vbd in domain["vbds"].values()] == [x.VDI.get_uuid(left)]
        assert domain["mirrors"] == {}
        assert "moved-from" not in x.VDI.get_sm_config(left)
