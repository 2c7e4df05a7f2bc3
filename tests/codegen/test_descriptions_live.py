"""What a live server sends fits the generated descriptions: records, batches of events, errors."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator, Draft202012Validator

from codegen.load import IDL_ROOT, load

SCHEMAS = IDL_ROOT.parent / "sdk/schemas"
SAMPLE = 25
"""Records of a class that are looked at; there are thousands of roles."""


class Api:
    """Calls over JSON-RPC 2.0 and the socket, as the document describes them."""

    def __init__(self, path: Path) -> None:
        self._connection = http.client.HTTPConnection("localhost", timeout=30)
        self._connection.sock = socket.socket(socket.AF_UNIX)
        self._connection.sock.settimeout(30)
        self._connection.sock.connect(str(path))
        self.session = self.answer("session.login_with_password", "root", "")["result"]

    def answer(self, method: str, *params: object) -> dict[str, Any]:
        request = {"jsonrpc": "2.0", "method": method, "params": params, "id": 1}
        self._connection.request("POST", "/jsonrpc", json.dumps(request))
        return json.loads(self._connection.getresponse().read())

    def ask(self, method: str, *params: object) -> Any:
        return self.answer(method, self.session, *params)["result"]


def problems(validator: Any, value: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def test_what_a_server_sends_fits(start_server: Callable[..., Any]) -> None:
    definitions = json.loads((SCHEMAS / "records.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(definitions)
    document = json.loads((SCHEMAS / "openrpc.json").read_text("utf-8"))
    results = {m["name"]: m["result"] for m in document["methods"]}

    def openrpc(method: str) -> Draft7Validator:
        components = {"components": document["components"]}
        return Draft7Validator({**results[method]["schema"], **components})

    api = Api(start_server("--simulate", "vms=2,seed=1").socket)
    halted = next(
        ref
        for ref, vm in api.ask("VM.get_all_records").items()
        if not vm["is_a_template"] and vm["power_state"] == "Halted"
    )
    network = api.ask("network.get_all")[0]
    vif = {"VM": halted, "network": network, "device": "0", "MAC": "", "MTU": 1500}
    common = {"other_config": {}, "qos_algorithm_type": "", "qos_algorithm_params": {}}
    vbd = {"VM": halted, "VDI": "OpaqueRef:NULL", "userdevice": "3", "bootable": False,
           "mode": "RO", "type": "CD", "empty": True}  # fmt: skip
    for name, args in ("VIF", {**vif, **common}), ("VBD", {**vbd, **common}):
        shape = {"$ref": f"#/components/schemas/{name}_args", "components": document["components"]}
        assert problems(Draft7Validator(shape), args) == []
        assert problems(Draft7Validator(shape), {**args, "VM": 1}) != []
        api.ask(f"{name}.create", args)
    api.ask("VM.start", halted, False, False)

    seen: dict[str, int] = {}
    for cls in load().classes.values():
        method = f"{cls.name}.get_all_records"
        # Removed classes answer MESSAGE_REMOVED.
        if method not in results or cls.lifecycle.state == "Removed":
            continue
        records = api.ask(method)
        seen[cls.name] = len(records)
        some = dict(list(records.items())[:SAMPLE])
        schema = definitions["$defs"][f"{cls.name}_record"]
        record = Draft202012Validator({**definitions, "$ref": f"#/$defs/{cls.name}_record"})
        for value in some.values():
            assert problems(record, value) == [], cls.name
            assert set(value) <= set(schema["properties"]), cls.name
        assert problems(openrpc(method), some) == [], cls.name
    filled = {name for name, count in seen.items() if count}
    assert {"VM", "VBD", "VIF", "VDI", "SR", "PBD", "PIF", "host", "pool", "network", "role",
            "VM_metrics", "host_cpu", "host_metrics", "console"} <= filled  # fmt: skip

    batch = api.ask("event.from", ["*"], "", 5.0)
    shape = {"$ref": "#/components/schemas/event_batch", "components": document["components"]}
    assert problems(Draft7Validator(shape), batch) == []
    assert batch["events"]

    error = (api.answer("VM.start", api.session, halted, False, False))["error"]
    declared = document["components"]["errors"][error["message"]]
    assert error["message"] == "VM_BAD_POWER_STATE"
    assert (error["code"], len(error["data"])) == (declared["code"], len(declared["data"]))


def test_the_schemas_refuse_what_is_wrong() -> None:
    definitions = json.loads((SCHEMAS / "records.schema.json").read_text("utf-8"))
    validator = Draft202012Validator({**definitions, "$ref": "#/$defs/VBD_metrics_record"})
    good = {"uuid": "", "io_read_kbs": 0.5, "io_write_kbs": 1, "other_config": {},
            "last_updated": "19700101T00:00:00Z"}  # fmt: skip
    assert problems(validator, good) == []
    for key, value in [("io_read_kbs", "0.5"), ("other_config", {"a": 1}), ("last_updated", "now")]:
        assert len(problems(validator, {**good, key: value})) == 1
    assert problems(validator, {k: v for k, v in good.items() if k != "uuid"}) != []
