"""Every command of the infrastructure, against a server that only checks what it is called with.

The data model says which messages there are and what they take, so that commands whose messages a
server has not implemented are right too.
"""

from __future__ import annotations

import sys
from typing import Any

import pytest
import xapi_xe.registry
from xapi_xe import run
from xapi_xe.registry import Verb
from xe_kit import Screen

from xapi.generated.messages import MESSAGES

FAMILIES = (
    "host", "pool", "storage", "network", "hardware", "trust", "updates", "events", "services",
)  # fmt: skip
VERBS: dict[str, Verb] = {}
for family in FAMILIES:
    __import__(f"xapi_xe.registry.{family}")
    VERBS.update(sys.modules[f"xapi_xe.registry.{family}"].VERBS)

UUID = "00000000-0000-4000-8000-000000000000"
VALUES = {
    "params": "uuid", "before": "20261121T10:00:00Z", "after": "20261121T10:00:00Z",
    "auto-enable": "false", "soft": "true", "shared": "true", "sharable": "true",
    "read-only": "false", "bootable": "true", "unpluggable": "false", "managed": "false",
    "public": "true", "update": "true", "online": "true", "counts": "true", "enabled": "true",
    "allow-leak": "true", "pool-auto-join": "false", "requires-reboot": "true",
    "dry-run": "true", "force": "true",
    "uuids": f"{UUID},{UUID}",
}  # fmt: skip
OF_COMMANDS = {
    "vbd-create": {"type": "CD", "mode": "RO"},
    "vdi-create": {"type": "user"},
    "vdi-introduce": {"type": "user"},
    "bond-create": {"mode": "lacp"},
    "bond-set-mode": {"mode": "active-backup"},
    "pif-reconfigure-ip": {"mode": "dhcp"},
    "pif-reconfigure-ipv6": {"mode": "Autoconf"},
    "vif-configure-ipv4": {"mode": "none"},
    "vif-configure-ipv6": {"mode": "static"},
    "pif-set-primary-address-type": {"primary_address_type": "IPv6"},
    "tunnel-create": {"protocol": "vxlan"},
    "sdn-controller-introduce": {"protocol": "pssl"},
    "pool-configure-update-sync": {"update-sync-frequency": "weekly"},
}
ONE_OF = {"message-create": "host-uuid", "blob-create": "host-uuid"}
LOCAL = ("host.notify", "host.signal_networking_change")
"""What scripts of the host itself tell its server, over its socket."""
ENDLESS = ("event-wait",)
"""Waits for what never comes here."""


class Pretended:
    """Checks calls against the data model; finds any uuid, and no objects besides."""

    session = "OpaqueRef:session"

    def __init__(self) -> None:
        self.calls: list[str] = []
        self._result: Any = ""

    def call(self, method: str, *params: object) -> Any:
        name = method.removeprefix("Async.")
        message = MESSAGES[name]
        assert not message.pool_internal or name in LOCAL, name
        self.calls.append(name)
        assert message.mandatory <= len(params) <= len(message.params), (name, params)
        message.validate(params)
        if name == "event.from":
            return {"token": "later", "events": []}
        if name == "task.get_record":
            return {"status": "success", "progress": 1.0, "result": self._result, "error_info": []}
        result = str(message.result)
        if name != method:
            assert message.asynchronous, f"{name} cannot be a task"
            self._result = _as_result(result)
            return "OpaqueRef:task"
        return _value(name, result)

    def close(self) -> None:
        pass


def _value(name: str, type_: str) -> Any:
    if name in ("pool.get_all",):
        return ["OpaqueRef:pool"]
    if name == "host.get_servertime":
        return "20261121T10:00:00Z"
    if name == "role.get_all_records_where":
        return {"OpaqueRef:role": {"uuid": UUID, "name_label": "1"}}
    if name.startswith("VM.get_allowed_"):
        return ["1", "0"]
    if type_.endswith(" ref"):
        return "OpaqueRef:made"
    if type_.endswith(" set"):
        return []
    if name in ("VDI.get_record", "VM.get_record"):
        return _Any()
    if type_.endswith((" map", " record")):
        return {}
    return {"int": 1, "float": 1.0, "bool": True}.get(type_, "text")


class _Any(dict[str, Any]):
    def __missing__(self, key: str) -> Any:
        return {} if key == "current_operations" else [] if key == "VBDs" else "OpaqueRef:NULL"


def _as_result(type_: str) -> str:
    if type_.endswith(" set"):
        return "<value><array><data></data></array></value>"
    if type_.endswith(" map"):
        return "<value><struct></struct></value>"
    return "OpaqueRef:made" if type_.endswith(" ref") else ""


class Files(Screen):
    def load(self, name: str) -> bytes:
        return b"-----BEGIN-----"

    def download(self, name: str, path: str, query: Any) -> None:
        self.out.append(f"GET {name} {path} {sorted(query)}\n")

    upload = download


def _argument(command: str, name: str) -> str:
    special = OF_COMMANDS.get(command, {})
    if name.endswith(":"):
        return f"{name}key=value"
    if name in special:
        return f"{name}={special[name]}"
    if name in VALUES:
        return f"{name}={VALUES[name]}"
    if name.endswith(("uuid", "uuids")) or name in ("base", "sr-whitelist"):
        return f"{name}={UUID}"
    return f"{name}=1"


def _run(command: str, names: tuple[str, ...]) -> list[str]:
    verb = VERBS[command]
    arguments = [command, *[_argument(command, name) for name in names if name != "*"]]
    if verb.selects and "uuid" not in names:
        arguments.append(f"uuid={UUID}")
    if command in ONE_OF:
        arguments.append(_argument(command, ONE_OF[command]))
    api = Pretended()
    screen = Files(answers=["yes", "yes"])
    code = run(arguments, lambda _: api, screen)
    assert (code, screen.err) == (0, []), arguments
    assert api.calls, arguments
    return api.calls


@pytest.mark.parametrize("command", sorted({*VERBS} - {*ENDLESS}))
def test_messages_are_called_as_the_data_model_has_them(command: str):
    verb = VERBS[command]
    _run(command, _enough(command))
    alone = {*ONE_OF.get(command, ""), "vm-uuid", "pool-uuid", "sr-uuid", "network-uuid"}
    alone |= {"vdi-uuid", "certificate-uuid", "vmss-uuid", "pvs-proxy-uuid", "host-uuid"}
    more = [name for name in verb.optional if not (command in ONE_OF and name in alone)]
    _run(command, (*verb.required, *more))


@pytest.mark.parametrize("command", sorted(c for c, verb in VERBS.items() if verb.required))
def test_what_is_missing_is_named(command: str):
    screen = Screen()

    def nobody(_: Any) -> Any:
        raise AssertionError("a server was asked before the parameters were checked")

    first = VERBS[command].required[0]
    given = [_argument(command, name) for name in VERBS[command].required[1:]]
    assert run([command, *given], nobody, screen) == 1
    assert screen.err[0].startswith(f"Required parameter not found: {first}")


def test_every_message_of_an_operator_has_a_command():
    """Messages of these classes that no command calls are listed here, with the reason."""
    names = xapi_xe.registry.names()
    assert {*VERBS} <= {*names}
    called: set[str] = set()
    for command in sorted({*VERBS} - {*ENDLESS}):
        called.update(_run(command, _enough(command)))
    for cls in ("PBD", "Cluster", "Cluster_host", "pool_update", "pool_patch", "DR_task", "tunnel"):
        own = {
            message.name
            for message in MESSAGES.values()
            if message.cls == cls and message.custom and not message.removed
        }
        assert own - called <= {
            "PBD.set_device_config",  # pbd-param-set
            "pool_update.attach",  # by the server itself
            "pool_update.detach",
            "pool_patch.clean_on_host",  # patch-clean, with a host
            "Cluster.cstack_sync",
        }, cls


def _enough(command: str) -> tuple[str, ...]:
    needed = {
        "vdi-copy": ("sr-uuid",), "vdi-unlock": ("force",), "message-destroy": ("uuid",),
        "subject-role-add": ("role-name",), "subject-role-remove": ("role-uuid",),
    }.get(command, ())  # fmt: skip
    return (*VERBS[command].required, *needed)
