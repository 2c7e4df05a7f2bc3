"""VMs as files, consoles, migration to other pools, and agents: against a scripted server."""

from __future__ import annotations

from typing import Any

import pytest
from e2e_kit import PASSWORD, Daemon
from script_kit import Moves, Scripted
from xapi_sdk.failure import HttpError
from xe_kit import Xe

VM = "OpaqueRef:vm"
UUID = "0bc4e2f1-0000-4000-8000-000000000001"
NULL = "OpaqueRef:NULL"
RECORD = {
    "uuid": UUID, "name_label": "one", "is_a_template": False, "is_a_snapshot": False,
    "is_control_domain": False, "power_state": "Running", "consoles": ["OpaqueRef:c1"],
}  # fmt: skip


def _by_uuid(prefix: str) -> Any:
    return lambda uuid: f"OpaqueRef:{prefix}-{uuid}"


def server(**answers: Any) -> Scripted:
    """One that has a VM."""
    common = {"VM.get_by_uuid": VM, "VM.get_record": RECORD, "VM.get_uuid": UUID}
    return Scripted(common | {key.replace("__", "."): value for key, value in answers.items()})


def test_export():
    there = server()
    screen = Moves(there.finish)
    done = there.xe("vm-export", f"uuid={UUID}", "filename=one.xva", screen=screen)
    assert (done.code, done.out) == (0, "Export succeeded\n")
    query = {"ref": VM, "use_compression": "false", "preserve_power_state": "false"}
    assert screen.moved == [("get", "one.xva", "/export", query)]
    assert there.tasks == {}
    for text, word in (("true", "true"), ("gzip", "true"), ("zstd", "zstd"), ("false", "false")):
        there.xe("vm-export", f"uuid={UUID}", "filename=x", f"compress={text}", screen=screen)
        assert screen.moved[-1][3]["use_compression"] == word
    done = there.xe("vm-export", f"uuid={UUID}", "filename=x", "compress=lzma", screen=screen)
    assert done.err == "Parameter compress cannot be 'lzma'; it is true, zstd or false\n"
    assert there.xe("vm-export", f"uuid={UUID}").err == "Required parameter not found: filename\n"


@pytest.mark.parametrize("name", ["", "-"])
def test_export_to_standard_output_prints_nothing_else(name: str):
    there = server()
    screen = Moves(there.finish)
    done = there.xe("vm-export", f"uuid={UUID}", f"filename={name}", screen=screen)
    assert (done.code, done.out) == (0, "")
    assert screen.moved[0][:3] == ("get", "", "/export")


def test_export_of_metadata_templates_and_snapshots():
    there = server()
    screen = Moves(there.finish)
    there.xe(
        "vm-export", f"uuid={UUID}", "filename=m", "metadata=true", "include-snapshots=true",
        screen=screen,
    )  # fmt: skip
    assert screen.moved[-1][2] == "/export_metadata"
    assert screen.moved[-1][3]["export_snapshots"] == "true"
    there.xe("template-export", f"template-uuid={UUID}", "filename=t", screen=screen)
    assert screen.moved[-1][:3] == ("get", "t", "/export")
    there.xe(
        "snapshot-export-to-template", f"snapshot-uuid={UUID}", "filename=s",
        "preserve-power-state=true", screen=screen,
    )  # fmt: skip
    assert screen.moved[-1][3]["preserve_power_state"] == "true"


def test_a_transfer_fails_as_its_task_does():
    there = server()
    screen = Moves(lambda task: there.finish(task, error=["SR_FULL", "10", "5"]))
    done = there.xe("vm-export", f"uuid={UUID}", "filename=x", screen=screen)
    assert done.code == 1
    assert "[SR_FULL]" in done.err
    assert "succeeded" not in done.out

    def refuse(task: str) -> None:
        there.finish(task, error=["VM_BAD_POWER_STATE", VM, "halted", "running"])
        raise HttpError(500, "Internal", "/export")

    done = there.xe("vm-export", f"uuid={UUID}", "filename=x", screen=Moves(refuse))
    assert "[VM_BAD_POWER_STATE]" in done.err

    def broken(_task: str) -> None:
        raise HttpError(501, "Not Implemented", "/export")

    done = there.xe("vm-export", f"uuid={UUID}", "filename=x", screen=Moves(broken))
    assert "HTTP 501" in done.err

    def leave(_task: str) -> None:
        raise KeyboardInterrupt

    done = there.xe("vm-export", f"uuid={UUID}", "filename=x", screen=Moves(leave))
    assert done.code == 130
    assert there.tasks == {}


def test_import():
    there = server(SR__get_by_uuid=_by_uuid("SR"))
    array = f"<value><array><data><value>{VM}</value></data></array></value>"
    screen = Moves(lambda task: there.finish(task, result=array))
    done = there.xe(
        "vm-import", "filename=one.xva", "sr-uuid=s", "preserve=true", "--force", screen=screen
    )
    assert (done.code, done.line) == (0, UUID)
    query = {"restore": "true", "force": "true", "sr_id": "OpaqueRef:SR-s"}
    assert screen.moved == [("put", "one.xva", "/import", query)]
    there.xe("vm-import", "filename=-", "metadata=true", "dry-run=true", screen=screen)
    query = {"restore": "false", "force": "false", "dry_run": "true"}
    assert screen.moved[-1] == ("put", "", "/import_metadata", query)
    there.answers["VM.import"] = array
    assert there.xe("vm-import", "url=https://files/one.xva").line == UUID
    assert ("Async.VM.import", "https://files/one.xva", NULL, False, False) in there.calls
    there.answers["VM.import_convert"] = ""
    foreign = ("vm-import", "type=vmware", "host-username=u", "remote-config:vm=x")
    assert (
        there.xe(*foreign, screen=Moves(there.finish)).err
        == "Error: nobody answers Password of u: \n"
    )
    assert there.xe(*foreign, "host-password=p").code == 0
    assert ("Async.VM.import_convert", "vmware", "u", "p", NULL, {"vm": "x"}) in there.calls
    assert there.xe("vm-import").err == "Required parameter not found: filename\n"
    assert "needs metadata" in there.xe("vm-import", "filename=x", "dry-run=true").err


def test_console():
    consoles = {
        "OpaqueRef:c1": {"protocol": "vt100"}, "OpaqueRef:c2": {"protocol": "rfb"},
    }  # fmt: skip
    there = server(
        console__get_record=consoles.__getitem__,
        console__get_location="https://other:8443/console?uuid=c1",
        pool__get_all=["OpaqueRef:pool"],
        pool__get_master="OpaqueRef:here",
    )
    screen = Moves(there.finish)
    # At the host that the guest runs on: only its server has the console.
    for host, path in (("here", "/console"), ("there", "https://other:8443/console")):
        there.answers["VM.get_record"] = {**RECORD, "resident_on": f"OpaqueRef:{host}"}
        assert there.xe("console", f"uuid={UUID}", screen=screen).code == 0
        assert screen.moved[-1] == ("connect", "", path, {"ref": "OpaqueRef:c1"})
    there.answers["VM.get_record"] = {**RECORD, "consoles": ["OpaqueRef:c2"]}
    done = there.xe("console", f"uuid={UUID}", screen=screen)
    assert done.err == "Error: one has no text console; it is running, with: rfb\n"


def test_migration_with_disks_in_the_pool():
    there = server(
        host__get_by_uuid=_by_uuid("host"),
        VDI__get_by_uuid=_by_uuid("VDI"),
        SR__get_by_uuid=_by_uuid("SR"),
        VIF__get_by_uuid=_by_uuid("VIF"),
        network__get_by_uuid=_by_uuid("network"),
        host__get_management_interface="OpaqueRef:pif",
        PIF__get_network="OpaqueRef:management",
        host__migrate_receive={"token": "t"},
        VM__migrate_send=VM,
    )
    migrate = ("vm-migrate", f"uuid={UUID}", "host-uuid=h", "vdi:d=s", "vif:f=n")
    assert there.xe(*migrate, "--force").out == ""
    options = {"force": "true"}
    host = "OpaqueRef:host-h"
    assert ("host.migrate_receive", host, "OpaqueRef:management", options) in there.calls
    maps = ({"OpaqueRef:VDI-d": "OpaqueRef:SR-s"}, {"OpaqueRef:VIF-f": "OpaqueRef:network-n"})
    sent = ("Async.VM.migrate_send", VM, {"token": "t"}, True, *maps, options, {})
    assert sent in there.calls
    done = there.xe(*migrate, "remote-network=w", "live=false", "copy=true")
    assert done.line == UUID
    options = {"copy": "true"}
    assert ("host.migrate_receive", host, "OpaqueRef:network-w", options) in there.calls
    assert ("Async.VM.migrate_send", VM, {"token": "t"}, False, *maps, options, {}) in there.calls


def test_migration_to_another_pool_logs_in_there(xe: Xe, vm: str, daemon: Daemon):
    place = f"remote-master={daemon.host}:{daemon.port}"
    migrate = ("vm-migrate", f"uuid={vm}", place, "remote-username=root")
    password = f"remote-password={PASSWORD}"
    done = xe(*migrate, password)
    assert "is not trusted" in done.err
    assert "remote-fingerprint=SHA256" in done.err
    done = xe(*migrate, "remote-password=wrong", "remote-verify=false")
    assert done.err == f"Error: Authentication failed at {daemon.host}:{daemon.port}\n"
    screen = Moves(lambda _: None)
    screen.files["ca.pem"] = daemon.certificate.read_bytes()
    screen.answers.append(PASSWORD)
    done = xe(*migrate, "remote-ca-file=ca.pem", screen=screen)
    # The pool that receives is this one, and the VM is on its host already.
    assert (done.code, done.err) == (0, "")
    done = xe(*migrate, password, "remote-verify=false", "host=nowhere")
    assert done.err == "Error: There is no host called 'nowhere' in the pool that receives\n"
    done = xe("vm-migrate", f"uuid={vm}", place)
    assert done.err == "Required parameter not found: remote-username\n"


def test_recovery_works_in_the_database_of_a_disk():
    answers = {
        "VDI.get_by_uuid": "OpaqueRef:vdi",
        "VDI.open_database": "db",
        "db:VM.get_by_uuid": VM,
        "db:VM.recover": "",
        "db:VM.assert_can_be_recovered": "",
        "db:session.logout": "",
    }
    there = Scripted(answers)
    assert there.xe("vm-recover", f"uuid={UUID}", "database:vdi-uuid=d", "--force").code == 0
    assert ("db:VM.recover", VM, "OpaqueRef:session", True) in there.calls
    assert there.calls[-1] == ("db:session.logout",)
    done = there.xe("vm-assert-can-be-recovered", f"uuid={UUID}", "database:vdi-uuid=d")
    assert done.code == 0
    assert ("db:VM.assert_can_be_recovered", VM, "OpaqueRef:session") in there.calls
    done = there.xe("vm-recover", f"uuid={UUID}", "database:disk=d")
    assert done.err == "Required parameter not found: database:vdi-uuid\n"


def test_measurements():
    source = {
        "name_label": "cpu0", "name_description": "CPU", "enabled": True, "standard": True,
        "units": "(fraction)", "min": 0.0, "max": 1.0, "value": 0.25,
    }  # fmt: skip
    there = server(
        VM__get_data_sources=[source],
        VM__query_data_source=0.25,
        VM__record_data_source="",
        VM__forget_data_source_archives="",
    )
    one = (f"uuid={UUID}",)
    out = there.xe("vm-data-source-list", *one).out
    assert out.startswith("name_label          : cpu0\n    name_description: CPU\n")
    assert "             enabled: true\n" in out
    assert "                 max: 1.000\n" in out
    assert there.xe("vm-data-source-query", *one, "data-source=cpu0").line == "0.250000"
    assert there.xe("vm-data-source-record", *one, "data-source=cpu0").code == 0
    assert there.calls[-1] == ("VM.record_data_source", VM, "cpu0")
    assert there.xe("vm-data-source-forget", *one, "data-source=cpu0").code == 0
    assert there.calls[-1] == ("VM.forget_data_source_archives", VM, "cpu0")


def test_plugins_sysprep_firmware_and_balancing():
    there = server(
        VM__call_plugin=lambda *params: repr(params[1:]),
        VM__sysprep="",
        VM__set_uefi_mode="done",
        VM__get_secureboot_readiness="ready",
        VM__query_services={"b": "2", "a": "1"},
        VM__retrieve_wlb_recommendations={"OpaqueRef:h": ["WLB", "4.5", "ok"]},
        host__get_record={"name_label": "h1", "uuid": "u1"},
    )
    screen = Moves(there.finish)
    screen.files["script"] = b"a\nb"
    done = there.xe(
        "vm-call-plugin", f"vm-uuid={UUID}", "plugin=p", "fn=f", "args:x=1",
        "args:body:file=script", screen=screen,
    )  # fmt: skip
    assert done.line == repr(("p", "f", {"x": "1", "body": "a\nb"}))
    assert there.xe("vm-sysprep", f"uuid={UUID}", "filename=script", screen=screen).code == 0
    assert ("Async.VM.sysprep", VM, "a\nb", 180.0) in there.calls
    assert there.xe("vm-set-uefi-mode", f"uuid={UUID}", "mode=Setup").line == "done"
    assert there.xe("vm-set-uefi-mode", f"uuid={UUID}", "mode=none").code == 1
    assert there.xe("vm-get-secureboot-readiness", f"uuid={UUID}").line == "ready"
    assert there.xe("vm-query-services", f"uuid={UUID}").out == "a    : 1\n    b: 2\n\n\n"
    done = there.xe("vm-retrieve-wlb-recommendations", f"uuid={UUID}")
    assert done.out == "h1(u1)    : WLB 4.5 ok\n\n\n"
