"""What a client finds again after the server was stopped, or killed, and started anew."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import Any

import pytest
from e2e_kit import (
    HANGS_AT_START,
    Daemon,
    end_session,
    eventually,
    fails,
    finished,
    make_disk,
    make_vm,
    restart,
    xapi,
)

Owned = Callable[..., Daemon]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["stopped", "killed"])
def test_restart(own_daemon: Owned, how: signal.Signals) -> None:
    """design.md §7-8: guests are found again, tasks are over, events resume with the old token."""
    daemon = own_daemon()
    session = daemon.session()
    x = session.xenapi
    running, suspended, paused, hanging = (
        make_vm(x, name) for name in ("running", "suspended", "paused", HANGS_AT_START)
    )
    vdi, vbd = make_disk(x, running)
    for vm in (running, suspended, paused):
        x.VM.start(vm, False, False)
    x.VM.suspend(suspended)
    x.VM.pause(paused)
    snapshot = x.VM.snapshot(running, "kept")
    over = x.Async.VM.clone(x.VM.get_by_name_label("Test guest")[0], "clone")
    finished(x, over)
    pending = x.Async.VM.start(hanging, False, False)
    eventually(lambda: x.VM.get_current_operations(hanging))
    alerts = set(x.message.get_all())
    secret = x.secret.create({"value": "kept", "other_config": {}})
    domid = x.VM.get_domid(running)
    token = x.event_from(["vm"], "", 1.0)["token"]
    old = session.handle

    daemon.process.send_signal(how)
    daemon.process.wait(15)
    daemon.close()
    daemon.__dict__.update(restart(daemon).__dict__)
    again = daemon.session()
    y = again.xenapi
    assert session.VM.get_all(old)["ErrorDescription"] == ["SESSION_INVALID", old]
    states = [y.VM.get_power_state(vm) for vm in (running, suspended, paused, hanging)]
    assert states == ["Running", "Suspended", "Paused", "Halted"]
    assert y.VM.get_domid(running) == domid
    for vm in (running, suspended, paused, hanging, snapshot):
        assert y.VM.get_current_operations(vm) == {}
        assert y.VM.get_allowed_operations(vm)
    assert "resume" in y.VM.get_allowed_operations(suspended)
    assert y.VBD.get_currently_attached(vbd) is True
    assert y.VM.get_snapshots(running) == [snapshot]
    assert y.secret.get_value(secret) == "kept"
    assert alerts <= set(y.message.get_all())
    tasks = y.task.get_all_records()
    assert pending not in tasks or tasks[pending]["status"] != "pending"
    events = y.event_from(["vm"], token, 2.0)["events"]
    assert {event["operation"] for event in events} <= {"mod"}
    y.VM.set_name_description(running, "after the restart")
    token = y.event_from(["vm"], token, 2.0)["token"]
    assert token > "0"

    y.VM.resume(suspended, False, False)
    y.VM.unpause(paused)
    y.VM.clean_reboot(running)
    y.VM.set_name_label(hanging, "starts now")
    y.VM.start(hanging, False, False)
    for vm in (running, suspended, paused, hanging):
        assert y.VM.get_power_state(vm) == "Running"
        y.VM.hard_shutdown(vm)
        y.VM.destroy(vm)
    y.VM.destroy(snapshot)
    y.VDI.destroy(vdi)
    with fails("HANDLE_INVALID", "VM", running):
        y.VM.get_record(running)
    end_session(again)
    end_session(session)


def test_a_call_under_way_is_answered_before_the_stop(own_daemon: Owned) -> None:
    """SIGTERM: the daemon ends in time; calls that only wait are dropped."""
    daemon = own_daemon()
    session = daemon.json_session()
    x: Any = session.xenapi
    vm = make_vm(x)
    with daemon.raw() as sock:
        sock.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n<methodCall>")
        x.VM.set_name_label(vm, "the last word")
        daemon.process.terminate()
        assert daemon.process.wait(10) == 0
    checked = xapi("check-database", "--state-dir", str(daemon.state_dir))
    assert checked.returncode == 0, checked.stdout
    daemon.close()
    daemon.__dict__.update(restart(daemon).__dict__)
    again = daemon.json_session()
    assert again.xenapi.VM.get_name_label(vm) == "the last word"
    again.close()
    session.close()
