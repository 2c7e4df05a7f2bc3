"""Commands on hosts and the pool, on subjects, messages and events."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from e2e_kit import PASSWORD, Daemon, eventually, unique
from test_xe_storage import done, get
from xapi_sdk import Client
from xapi_xe.errors import Disconnected
from xe_kit import Screen, Xe


@pytest.fixture
def host(xe: Xe) -> str:
    return xe.values("host-list")[0]


def test_a_host_for_maintenance(xe: Xe, host: str):
    name = get(xe, "host", host, "name-label")
    refused = xe("host-shutdown")
    assert (refused.code, "[HOST_NOT_DISABLED]" in refused.err) == (1, True)
    done(xe, "host-disable", f"host={name}")
    assert get(xe, "host", host, "enabled") == "false"
    done(xe, "host-enable", f"uuid={host}")
    done(xe, "host-disable", f"uuid={host}", "auto-enable=false")
    done(xe, "host-enable", f"uuid={host}")
    assert get(xe, "host", host, "enabled") == "true"
    none = xe("host-evacuate", "host=nobody")
    assert (none.code, none.err) == (
        1,
        "Error: There is no host called 'nobody', by name or uuid\n",
    )
    assert xe("host-get-vms-which-prevent-evacuation", f"uuid={host}").code == 0
    assert xe("host-get-uncooperative-vms", f"uuid={host}").out == ""


def test_what_a_vm_that_stays_says(xe: Xe, vm: str, host: str):
    assert xe("vm-start", f"uuid={vm}").code == 0
    reasons = xe("host-get-vms-which-prevent-evacuation", f"uuid={host}").out
    assert f"uuid ( RO)          : {vm}\n" in reasons
    assert "reason ( RO): " in reasons
    assert vm in xe("host-get-vms-which-prevent-evacuation", f"uuid={host}", "--minimal").line
    assert xe("vm-shutdown", f"uuid={vm}", "--force").code == 0


def test_what_hosts_tell(xe: Xe, host: str):
    assert int(xe("host-compute-free-memory").line) > 0
    assert int(xe("host-compute-memory-overhead", f"uuid={host}").line) >= 0
    assert "cpu_count" in xe("host-cpu-info").out
    assert xe("host-get-cpu-features", f"uuid={host}").line.count("-") >= 3
    assert "features_hvm" in xe("pool-get-cpu-features").out
    assert xe("host-all-editions").code == 0
    assert "expiry" in xe("host-license-view").out
    assert get(xe, "host", host, "edition") in xe("diagnostic-license-status").out
    assert xe("host-get-server-certificate").out.startswith("-----BEGIN CERTIFICATE")
    assert xe("host-is-in-emergency-mode").line == "false"
    assert "<?xml" in xe("host-get-system-status-capabilities").out
    assert "revision" in xe("diagnostic-db-stats").out
    assert xe("diagnostic-gc-stats").code == 0
    assert "hypervisor" in xe("host-dmesg").out
    done(xe, "diagnostic-compact")
    assert xe("host-data-source-list").code == 0
    outcome = xe("diagnostic-timing-stats")
    assert (outcome.code, "[NOT_IMPLEMENTED]" in outcome.err) == (1, True)


def test_settings_of_a_host(xe: Xe, host: str):
    before = get(xe, "host", host, "hostname")
    done(xe, "host-set-hostname-live", f"host-uuid={host}", "host-name=other")
    assert get(xe, "host", host, "hostname") == "other"
    done(xe, "host-set-hostname-live", f"host-uuid={host}", f"host-name={before}")
    mode = ("power-on-mode=script", "power-on-config:a=b")
    done(xe, "host-set-power-on-mode", f"uuid={host}", *mode)
    assert get(xe, "host", host, "power-on-config") == "a: b"
    done(xe, "host-set-power-on-mode", "power-on-mode=")
    plugin = xe("host-call-plugin", f"host-uuid={host}", "plugin=none", "fn=f", "args:a=b")
    assert (plugin.code, "[XENAPI_MISSING_PLUGIN]" in plugin.err) == (1, True)
    server = ("license-server-address=lic", "license-server-port=27000")
    done(xe, "host-apply-edition", f"edition={get(xe, 'host', host, 'edition')}", *server)
    assert "address: lic" in get(xe, "host", host, "license-server")
    wrong = xe("host-apply-edition", "edition=free", "license-server-port=x")
    assert wrong.err == "Parameter license-server-port must be a number\n"


def test_what_cannot_be_undone_is_asked_for(xe: Xe, host: str):
    name = get(xe, "host", host, "name-label")
    for command in ("host-forget", "host-declare-dead"):
        screen = Screen(answers=["no"])
        refused = xe(command, f"uuid={host}", screen=screen)
        assert refused.code == 1
        assert (repr(name) in refused.out, "Error: Aborted" in refused.err) == (True, True)
    agreed = xe("host-forget", f"uuid={host}", screen=Screen(answers=["yes"]))
    assert "[HOST_CANNOT_DESTROY_SELF]" in agreed.err
    forced = xe("pool-eject", f"host-uuid={host}", "--force")
    assert (forced.code, forced.out) == (1, "")
    asked = xe("pool-eject", f"host-uuid={host}", screen=Screen(answers=[""]))
    assert "leaves the pool" in asked.out
    nobody = xe("pool-restore-database", "file-name=x")
    assert "nobody answers Type 'yes' to continue:" in nobody.err
    alone = xe("pool-emergency-transition-to-master", screen=Screen(answers=["no"]))
    assert (alone.code, "Two coordinators" in alone.out) == (1, True)


def test_the_pool(xe: Xe, daemon: Daemon):
    done(xe, "pool-sync-database")
    assert xe("pool-recover-slaves").out == ""
    assert int(xe("pool-ha-compute-max-host-failures-to-tolerate").line) >= 0
    odd = xe("pool-ha-compute-hypothetical-max-host-failures-to-tolerate", "restart-priority=x")
    assert odd.err == "Each vm-uuid takes one restart-priority, in the same order\n"
    refused = xe("pool-ha-enable", "heartbeat-sr-uuids=" + xe.values("sr-list")[0])
    assert "[HA_NOT_INSTALLED]" in refused.err
    join = ("master-address=127.0.0.1:1", "master-username=root", "master-password=x")
    assert xe("pool-join", *join).code == 1
    secret = daemon.state_dir / "pool" / "secrets.json"
    before = secret.read_text()
    done(xe, "pool-rotate-secret")
    assert secret.read_text() != before


def test_authorities_of_the_pool(xe: Xe, daemon: Daemon):
    class Files(Screen):
        def load(self, name: str) -> bytes:
            return daemon.certificate.read_bytes() if name.endswith(".pem") else b"\xff"

    done_ = xe("pool-certificate-install", "filename=/some/where/ours.pem", screen=Files())
    assert (done_.code, done_.err) == (0, "")
    assert "ours.pem" in xe("pool-certificate-list").out.split()
    wrong = xe("pool-certificate-install", "filename=picture", screen=Files())
    assert wrong.err == "Error: picture is no PEM file\n"
    done(xe, "pool-certificate-uninstall", "name=ours.pem")
    assert xe("pool-certificate-list").out == ""
    assert xe("pool-certificate-uninstall", "name=ours.pem").code == 1
    assert xe("pool-crl-list").out == ""


def test_subjects_and_their_roles(xe: Xe, daemon: Daemon):
    refused = xe("subject-add", "subject-name=joe")
    assert (refused.code, "[AUTH_IS_DISABLED]" in refused.err) == (1, True)
    with Client(f"unix:{daemon.socket}") as client:
        record = {"subject_identifier": unique("S-1"), "other_config": {"subject-name": "joe"}}
        uuid = client.call("subject.get_uuid", client.call("subject.create", record))
    done(xe, "subject-role-add", f"uuid={uuid}", "role-name=vm-admin")
    assert get(xe, "subject", uuid, "roles") == "vm-admin"
    assert xe("subject-role-add", f"uuid={uuid}", "role-name=king").code == 1
    role = xe.values("role-list", "name=vm-admin")[0]
    done(xe, "subject-role-remove", f"uuid={uuid}", f"role-uuid={role}")
    assert get(xe, "subject", uuid, "roles") == ""
    assert "Or role-uuid" in xe("subject-role-remove", f"uuid={uuid}").err
    assert xe("session-subject-identifier-list").out == ""
    done(xe, "session-subject-identifier-logout-all")
    done(xe, "subject-remove", f"subject-uuid={uuid}")
    assert xe.values("subject-list", f"uuid={uuid}") == []


def test_secrets_and_passwords(xe: Xe):
    secret = xe("secret-create", "value=of the house", "other-config:k=v").line
    assert get(xe, "secret", secret, "value") == "of the house"
    done(xe, "secret-destroy", f"uuid={secret}")
    asked = xe("user-password-change", screen=Screen(answers=["one", "two"]))
    assert (asked.code, asked.err.startswith("Error: The passwords differ")) == (1, True)
    assert xe("user-password-change", "new=").code == 1
    far = ("host-list", "server=far", "username=root", "password=another", "--minimal")
    assert xe("user-password-change", screen=Screen(answers=["another", "another"])).code == 0
    assert xe(*far).code == 0
    done(xe, "user-password-change", f"new={PASSWORD}")
    assert xe(*far).err == "Authentication failed\n"


def test_messages(xe: Xe, host: str):
    name = unique("NOTE").replace(" ", "_")
    made = ("message-create", f"name={name}", "priority=3")
    for body in ("one", "two", "three"):
        done(xe, *made, f"body={body}", f"host-uuid={host}")
    found = xe.values("message-list", f"name={name}")
    assert len(found) == 3
    assert get(xe, "message", found[0], "obj-uuid") == host
    assert xe(*made, "body=b").err.startswith("A message belongs to one object\nGive one of: vm-")
    assert xe(*made, "body=b", f"vm-uuid={host}").code == 1
    done(xe, "message-destroy", f"uuid={found[0]}")
    done(xe, "message-destroy", f"uuids={found[1]},{found[2]}")
    assert xe.values("message-list", f"name={name}") == []
    assert "Or uuids" in xe("message-destroy").err
    done(xe, *made, "body=x", f"host-uuid={host}")
    done(xe, "message-destroy-all", "before=20010101T00:00:00Z")
    assert len(xe.values("message-list", f"name={name}")) == 1
    assert xe("message-destroy-all", "after=yesterday").code == 1
    assert len(xe.values("message-list", f"name={name}")) == 1
    done(xe, "message-destroy-all", "priority=3", "after=20010101T00:00:00Z")
    assert xe.values("message-list", f"name={name}") == []


def test_blobs_and_tasks(xe: Xe, daemon: Daemon, host: str):
    blob = xe("blob-create", "name=note", "mime-type=text/plain", f"host-uuid={host}").line
    assert get(xe, "blob", blob, "mime-type") == "text/plain"
    assert "Give one of" in xe("blob-create", "name=note").err
    done(xe, "blob-destroy", f"uuid={blob}")
    with Client(f"unix:{daemon.socket}") as client:
        task = client.call("task.get_uuid", client.call("task.create", "idle", ""))
    done(xe, "task-destroy", f"uuid={task}")
    assert xe.values("task-list", f"uuid={task}") == []


def test_waiting_for_an_event(xe: Xe, vm: str):
    condition = ("event-wait", "class=vm", f"uuid={vm}")
    done(xe, *condition, "power-state=halted")
    done(xe, *condition, "power-state=/=running")
    waiting = threading.Event()
    ends: list[int] = []

    def wait(other: Xe, *more: str) -> None:
        screen = Screen()
        waiting.set()
        ends.append(other(*condition, *more, screen=screen).code)

    class Apart(Xe):
        pass

    for change, *conditions in (
        ("vm-start", "power-state=running"),
        ("vm-shutdown", "power-state=/=running"),
        # A field of another class: VM_metrics
        ("vm-start", "start-time=/=" + get(xe, "vm", vm, "start-time")),
    ):
        waiting.clear()
        thread = threading.Thread(target=wait, args=(Apart(xe._daemon), *conditions))
        thread.start()
        assert waiting.wait(10)
        assert xe(change, f"uuid={vm}", "--force").code == 0
        thread.join(30)
        assert not thread.is_alive()
    assert ends == [0, 0, 0]
    assert xe("vm-shutdown", f"uuid={vm}", "--force").code == 0


def test_events_that_cannot_come(xe: Xe):
    assert xe("event-wait", "class=vms").err.startswith("Unknown class: vms\nDid you mean: vm")
    assert xe("event-wait", "class=vm", "powerstate=running").err == (
        "Unknown parameter: powerstate\nDid you mean: power-state\n"
    )


def test_whoever_leaves_waits_no_longer(xe: Xe, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("xapi_xe.commands.events._STEP_SECONDS", 0.05)
    screen = Screen()

    def gone() -> None:
        raise Disconnected("gone")

    screen.heartbeat = gone  # type: ignore[method-assign]
    assert xe("event-wait", "class=vm", "uuid=nobody", screen=screen).code == 1


def test_logs_are_named_after_their_host(xe: Xe, host: str, tmp_path: Path):
    asked: list[tuple[str, str]] = []

    class Taking(Screen):
        def download(self, name: str, path: str, query: object) -> None:
            asked.append((name, path))
            super().download(name, path, query)  # type: ignore[arg-type]

    before = {*xe.values("task-list")}
    assert xe("host-logs-download", screen=Taking()).code == 1
    assert xe("host-backup", "file-name=b", screen=Taking()).code == 1
    (name, path), (given, other) = asked
    assert name.startswith(get(xe, "host", host, "hostname") + "-2")
    assert name.endswith("Z.tar.gz")
    assert (path, given, other) == ("/host_logs_download", "b", "/host_backup")
    eventually(lambda: {*xe.values("task-list")} <= before)
