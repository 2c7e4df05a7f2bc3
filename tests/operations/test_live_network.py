"""Networks, roles, tasks and host checks through the whole server, as clients send them."""

from __future__ import annotations

from typing import Any

import pytest
from XenAPI import Failure, Session


@pytest.fixture
def ask(live_server: Any) -> Any:
    return live_server.client.ask


async def a_guest(ask: Any) -> str:
    (template,) = await ask("VM.get_by_name_label", "Test guest")
    vm = await ask("VM.clone", template, "guest")
    await ask("VM.provision", vm)
    return vm


async def refused(ask: Any, method: str, *args: object) -> list[str]:
    with pytest.raises(Exception, match=r"[A-Z_]+") as raised:
        await ask(method, *args)
    return list(getattr(raised.value, "description"))  # noqa: B009 - the client's own error


async def test_a_network_interface_from_creation_to_its_end(ask: Any) -> None:
    net = await ask("network.create", {"name_label": "n", "MTU": "1500", "other_config": {}})
    vm = await a_guest(ask)
    record = {
        "device": "0",
        "network": net,
        "VM": vm,
        "MAC": "",
        "MTU": "1500",
        "other_config": {},
        "qos_algorithm_type": "",
        "qos_algorithm_params": {},
    }
    vif = await ask("VIF.create", record)
    assert (await ask("VM.get_record", vm))["VIFs"] == [vif]
    assert await refused(ask, "VIF.create", record) == ["DEVICE_ALREADY_EXISTS", "0"]
    await ask("VM.start", vm, False, False)
    assert await ask("VIF.get_currently_attached", vif)
    assert await refused(ask, "VIF.plug", vif) == ["DEVICE_ALREADY_ATTACHED", vif]
    assert await refused(ask, "network.destroy", net) == ["NETWORK_CONTAINS_VIF", vif]
    await ask("VIF.unplug_force", vif)
    assert not await ask("VIF.get_currently_attached", vif)
    assert await refused(ask, "VIF.unplug", vif) == ["DEVICE_ALREADY_DETACHED", vif]
    assert (await ask("VIF.get_record", vif))["current_operations"] == {}
    await ask("VIF.destroy", vif)
    await ask("network.destroy", net)
    assert await ask("network.get_by_name_label", "n") == []


async def test_a_pool_wide_vlan(ask: Any) -> None:
    (pif,) = await ask("PIF.get_all")
    net = await ask("network.create", {"name_label": "v", "MTU": "1500", "other_config": {}})
    (made,) = await ask("pool.create_VLAN_from_PIF", pif, net, "12")
    assert (await ask("PIF.get_record", made))["VLAN"] == "12"
    error = await refused(ask, "pool.create_VLAN_from_PIF", pif, net, "4095")
    assert error == ["VLAN_TAG_INVALID", "4095"]
    await ask("PIF.destroy", made)
    assert await ask("VLAN.get_all") == []


async def test_a_host_goes_down_only_disabled_and_empty(ask: Any) -> None:
    (host,) = await ask("host.get_all")
    assert await refused(ask, "host.reboot", host) == ["HOST_NOT_DISABLED"]
    vm = await a_guest(ask)
    await ask("VM.start", vm, False, False)
    await ask("host.disable", host)
    assert await refused(ask, "host.reboot", host) == ["HOST_IN_USE", host, "VM", vm]
    # The guest's own reason; assert_can_evacuate gives those of all.
    assert await refused(ask, "host.evacuate", host) == ["NO_HOSTS_AVAILABLE"]
    assert await refused(ask, "host.assert_can_evacuate", host) == [
        "CANNOT_EVACUATE_HOST",
        "NO_HOSTS_AVAILABLE",
    ]
    await ask("VM.hard_shutdown", vm)
    await ask("host.evacuate", host)
    await ask("host.enable", host)
    assert (await ask("host.get_record", host))["enabled"]


def test_roles_and_tasks_with_the_usual_client(server_process: Any) -> None:
    session = Session(server_process.url, ignore_ssl=True)
    session.login_with_password("root", server_process.password)
    api = session.xenapi
    roles = api.role.get_all_records_where("subroles<>[]")
    assert len(roles) == 7
    assert len(api.role.get_all_records()) > 2000
    ref = api.task.create("transfer", "")
    api.task.set_status(ref, "success")
    assert api.task.get_progress(ref) == 1.0
    api.task.destroy(ref)
    with pytest.raises(Failure) as raised:
        api.task.get_status(ref)
    assert raised.value.details == ["HANDLE_INVALID", "task", ref]
    session.logout()
